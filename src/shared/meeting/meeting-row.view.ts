/** What one row of meetings says: the time, and then the facts (`meeting-facts.view.ts`). */
import type { Group, Meeting, PlainDate } from '../../domain/model.js';
import type { Occurrence, TimeZone } from '../../domain/schedule.js';
import { sentence } from '../../i18n/format.js';
import { clockRangeWords, clockWords, dateWords, zoneWords } from '../../i18n/time-words.js';
import {
  type FactsContext,
  fullFacts,
  meetingFactsView,
  type MeetingFactsView,
  type PrintedLineView,
  todayIn,
} from './meeting-facts.view.js';

export interface MeetingRowView extends MeetingFactsView {
  readonly time?: string | undefined;
  /** Quiet lines under the time: the end, another zone, the reader's own time, the feed's note. */
  readonly timeRest: readonly string[];
}

/** A row as a list prints it. */
export type PrintedRowView = Omit<MeetingRowView, 'lines'> & { readonly lines: readonly PrintedLineView[] };

export interface RowContext extends FactsContext {
  /** The zone said once for the whole list; a meeting in another one says its own. */
  readonly listTimeZone?: TimeZone | undefined;
  /** The date of the heading the row stands under; a row that stands under another, or under none, says its own. */
  readonly headingDate?: PlainDate | undefined;
}

export function meetingRowView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: RowContext,
): MeetingRowView {
  const facts = meetingFactsView(meeting, group, next, context);
  if (facts.paused) return { ...facts, timeRest: [] };
  const ownTime = next && !facts.isPlain ? fullFacts.get()?.ownTime(meeting, next, context) : undefined;
  return { ...facts, ...timeWords(meeting, next, context, ownTime) };
}

/** @param ownTime the reader's own clock, where it shows another time */
function timeWords(
  meeting: Meeting,
  next: Occurrence | undefined,
  context: RowContext,
  ownTime: string | undefined,
): Pick<MeetingRowView, 'time' | 'timeRest'> {
  const { words, listTimeZone, headingDate } = context;
  const { schedule } = meeting;
  if (!next) {
    const note = schedule.note ?? (schedule.kind === 'by-arrangement' ? words.time.byArrangement : undefined);
    return { timeRest: note ? [sentence(note, words.language)] : [] };
  }
  const rest = [];
  const range = clockRangeWords(next.start, next.end, words);
  const time = clockWords(next.start, words);
  if (next.end) rest.push(range.startsWith(time) ? range.slice(time.length).trim() : range);
  if (next.start.slice(0, 10) !== headingDate) {
    const date = dateWords(next.start, words, todayIn(meeting, context));
    // On the narrow spine a day of the month stays with its month.
    rest.push(date.replace(/(\d) (?=\D)/, '$1\u00a0'));
  }
  if (next.timeZone !== listTimeZone) rest.push(zoneWords(next.timeZone, words));
  if (ownTime) rest.push(ownTime);
  const note = next.note ?? schedule.note;
  if (note) rest.push(note);
  return { time, timeRest: rest };
}
