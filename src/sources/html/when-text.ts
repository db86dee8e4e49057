/**
 * Finds days and times in a line of text, cautiously: "Tuesdays 7pm to 8.30pm, Town Hall". A piece of the text counts
 * only when the whole of it is a day and a time; everything else is handed back as it was.
 */
import { parseTime, readTimeRange } from '../shared/time.js';
import { readEvery } from '../native/every.js';
import type { PartText } from './part.js';

/** An entry of `when` as the native reader takes it. */
export type WhenEntry = Readonly<Record<string, unknown>>;

export interface WhenText {
  readonly entries: readonly WhenEntry[];
  /** What is left, piece by piece, in order. */
  readonly rest: readonly string[];
}

// A dash before a number stands between two times, or between a day and its time.
const DASHES = /\s+[–—-]\s+(?!\d)/;
const MARKS = /[,;|()\n]+|(?<!\d)\.\s+|:\s+/;
/** Longest day and time in words, and most pieces that together make one ("Mondays, Wednesdays, 7pm"). */
const MOST_WORDS = 14;
const MOST_PIECES = 4;

const split = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** The text with blanks one at a time, so that no pattern can run over the same ones again and again. */
const spaced = (text: string): string => text.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '));

// Under the heading of a day "Circle – 7pm" is a name and its time; only after a time is a dash part of one.
const DASHES_UNDER_DAY = /(?<!\d|[ap]\.?m\.?)\s[–—-]\s/i;

/** The pieces of a text that stands under the heading of a day, so that a time needs no day beside it. */
export const piecesUnderDay = (text: string): readonly string[] =>
  split(spaced(text), DASHES_UNDER_DAY).flatMap((piece) => split(piece, MARKS));

/** "Tuesdays at 7pm", "7pm on Tuesdays", "2nd Tuesday, from 7pm to 9pm"; nothing for anything more or less. */
function dayAndTime(text: string): WhenEntry | undefined {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  for (let cut = 1; cut < words.length; cut += 1) {
    const sides = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
    for (const [every, time] of [sides, [sides[1], sides[0]] as const]) {
      const clock = clockIn(time);
      if (readEvery(every) && readTimeRange(clock)) return { every, time: clock };
    }
  }
  return undefined;
}

/** One day and time, or several with "and" between them, each whole. */
function entriesIn(text: string): readonly WhenEntry[] | undefined {
  const whole = dayAndTime(text);
  if (whole) return [whole];
  const parts = text.split(/\s+(?:and|&|a|ac)\s+/).map(dayAndTime);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
}

/** The days and times in pieces that only commas and the like part, and the pieces that are left. */
function readPieces(pieces: readonly string[]): WhenText {
  const entries: WhenEntry[] = [];
  const rest: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let found: readonly WhenEntry[] | undefined;
    for (let count = Math.min(MOST_PIECES, pieces.length - at); count > 0 && !found; count -= 1) {
      found = entriesIn(pieces.slice(at, at + count).join(' '));
      if (found) at += count - 1;
    }
    if (found) entries.push(...found);
    else rest.push(pieces[at] ?? '');
  }
  return { entries, rest };
}

/**
 * The days and times in a text, and what is left of it. A day or a time that is left over ("Mondays – Fridays 7pm")
 * means that the rest was not understood either: then no entry is given, and all pieces are.
 */
export function readWhenText(text: string): WhenText {
  const segments = split(spaced(text), DASHES).map((segment) => split(segment, MARKS));
  const read = segments.map(readPieces);
  const rest = read.flatMap((each) => each.rest);
  const isUnsure = rest.some((piece) => readEvery(piece) ?? readTimeRange(piece));
  return isUnsure ? { entries: [], rest: segments.flat() } : { entries: read.flatMap((each) => each.entries), rest };
}

/** True for a heading that is nothing but a day: "Mondays", "Dydd Llun", "2nd Tuesday". */
export const isDay = (heading: string): boolean => readWhenText(`${heading} 12:00`).entries.length > 0;

/** Without the words before and after a time: "at 7pm on". */
export const clockIn = (text: string): string => text.replace(/^(?:at|from|[–—-])\s+/i, '').replace(/\s+on$/i, '');

/** True when a word of a text is a day, however it is meant. */
export const namesDay = (text: string): boolean =>
  text.split(/[\s,]+/).some((word) => word.length > 2 && readEvery(word));

/** The dates that `<time>` elements state, if they do: they are the editor's own word for the machine. */
export function readTimes({ text, times = [] }: PartText): WhenEntry | undefined {
  const dates = times.filter((time) => /^\d{4}-\d\d-\d\d[T ]\d/.test(time.value)).map((time) => time.value);
  const [first, second] = dates;
  if (!first) return undefined;
  const clock = times.map((time) => time.value).find((value) => parseTime(value));
  const sameDay = dates.length === 2 && second?.slice(0, 10) === first.slice(0, 10);
  const end = sameDay ? second?.slice(11) : clock;
  // Words around the dates stay with them; the dates' own words would only repeat them.
  const around = times.reduce((left, time) => left.replace(time.text, ''), text).trim();
  return { dates: sameDay ? [first] : dates, ...(end && { end }), ...(/\p{L}{3}/u.test(around) && { note: text }) };
}
