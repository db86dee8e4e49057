/** Dates, wall times and lengths as feeds write them; only what can be read in one way is read. Minutes throughout. */
import type { PlainDate } from '../../domain/model.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import { onDemand } from '../../domain/on-demand.js';
import type { Report } from './problems.js';
import { isBlank, scalarText } from './record.js';

export const timeInWords = onDemand(() => import('./time-in-words.js'));

/** Minutes in a day. */
export const DAY_MINUTES = 1440;
/** A session longer than this is kept, and reported. */
export const LONG_SESSION_MINUTES = 240;

export interface TimeReading {
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  /** True for `24:00`, which is the next day's start. */
  readonly nextDay?: boolean;
  /** `Z` or `+01:00` when the text had one. A wall time cannot follow it; say so instead. */
  readonly offset?: string;
}

export interface TimeRange {
  readonly start: TimeReading;
  readonly end?: TimeReading;
}

/** No date, time or length in words is longer; a longer text is none, and no pattern runs over it. */
const LONGEST = 100;

const isLong = (value: unknown): boolean => scalarText(value).length > LONGEST;

/** The clock as most feeds write it. */
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/**
 * One wall time: `19:30`, `7:30 PM`, `7.30pm`, `7pm`, `19h30`, `1930`, `19:30:00`, `noon`, `midnight`, with or without
 * an offset. `undefined` for what is no time of day (`24:30`, `1:75`, `7`).
 */
export function parseTime(value: unknown): TimeReading | undefined {
  if (isLong(value) || isBlank(value)) return undefined;
  const text = typeof value === 'number' && value >= 100 ? String(value).padStart(4, '0') : scalarText(value);
  const [, hour, minute] = CLOCK.exec(text) ?? [];
  if (minute) return { minute: Number(hour) * 60 + Number(minute) };
  return timeInWords.get()?.timeInWords(text);
}

/** A time, or two with a dash or a word between: "7pm to 8.30pm", "19:00–20:30". */
export function readTimeRange(value: unknown): TimeRange | undefined {
  const start = parseTime(value);
  return start ? { start } : isLong(value) ? undefined : timeInWords.get()?.rangeInWords(scalarText(value));
}

/** Minutes after midnight as `HH:MM`. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * A length in minutes: `90`, `90 min`, `1 h 30`, `1.5 hours`, `01:30`, `01:30:00`, `PT1H30M`. `undefined` for what is
 * no length; 0 is returned as it stands.
 */
export function parseLength(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
  if (typeof value !== 'string' || isLong(value)) return undefined;
  const text = value.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,4}$/.test(text) ? Number(text) : timeInWords.get()?.lengthInWords(text);
}

/** Minutes from a start to an end on the clock. An end before the start is on the next day; an equal one gives 0. */
export const minutesBetween = (start: number, end: TimeReading): number =>
  end.nextDay ? DAY_MINUTES - start : (end.minute - start + DAY_MINUTES) % DAY_MINUTES;

/**
 * The date of `2026-11-20`, `2026-11-20T10:00Z`, `2020-04-0416:50:58`, `20261120`, and of `8/25/2022` or `25.8.2022`
 * where one of the two numbers can only be the day. `4/5/2022` could be either and is not read.
 */
export function parseDate(value: unknown): PlainDate | undefined {
  const text = isLong(value) ? '' : scalarText(value).trim();
  const [date] = /^(?:19|2[01])\d\d-\d\d-\d\d(?=$|[T ])/.exec(text) ?? [];
  if (date && parsePlainDate(date) !== undefined) return date;
  return text ? timeInWords.get()?.dateInWords(text) : undefined;
}

/** The same with a problem for what is there and cannot be read. */
export function readDate(report: Report, field: string, value: unknown): PlainDate | undefined {
  if (isBlank(value)) return undefined;
  const date = parseDate(value);
  if (!date) report(field, value, 'date-unreadable', 'info');
  return date;
}
