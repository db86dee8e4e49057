/**
 * One start of a schedule: its instant, its length, and how it is told. What `weekly.ts`, `occurrences.ts` and
 * `exceptions.ts` have in common; the rules of reading stand in `occurrences.ts`.
 */
import {
  type DatesSchedule,
  type Occurrence,
  type OccurrenceOptions,
  type RecurringSchedule,
  type ScheduleOverride,
  type TimeZone,
  UNKNOWN_TIME_ZONE,
} from './schedule.js';
import { formatPlainDate, formatWallTime, MINUTES_PER_DAY } from './plain-date.js';
import { type Clock, clockOf, DAY, MINUTE } from './time-zone.js';

/** A meeting whose length is not known counts as in progress for this long after its start. */
export const ASSUMED_MINUTES = 60;

const LONGEST_MINUTES = 366 * MINUTES_PER_DAY;

/** A schedule with dates. */
export type DatedSchedule = RecurringSchedule | DatesSchedule;

/** What all starts of one schedule have in common. */
export interface Frame {
  readonly clock: Clock;
  readonly timeZone: TimeZone;
  readonly durationMinutes: number | undefined;
  readonly overrides: ReadonlyMap<number, ScheduleOverride>;
  /** How long before the window a start can lie and still reach into it. */
  readonly reachMs: number;
}

/** One start, before it is put into words. */
export interface Start {
  readonly day: number;
  readonly startsAt: number;
  /** Undefined: open-ended. */
  readonly minutes: number | undefined;
  readonly override: ScheduleOverride | undefined;
}

const NO_OVERRIDES: ReadonlyMap<number, ScheduleOverride> = new Map();

const readLength = (minutes: number | undefined): number | undefined =>
  minutes !== undefined && minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : undefined;

export const dayOf = (wallMinute: number): number => Math.floor(wallMinute / MINUTES_PER_DAY);

export const minuteOfDay = (wallMinute: number): number => wallMinute - dayOf(wallMinute) * MINUTES_PER_DAY;

export const isOver = ({ startsAt, minutes = ASSUMED_MINUTES }: Start, now: number): boolean =>
  startsAt + minutes * MINUTE <= now;

export function frameOf(
  { timeZone }: DatedSchedule,
  options: OccurrenceOptions,
  overrides: Frame['overrides'] = NO_OVERRIDES,
): Frame | undefined {
  const own = clockOf(timeZone);
  const clock = own ?? clockOf(options.assumedTimeZone ?? 'UTC') ?? clockOf('UTC');
  if (!clock) return undefined;
  const durationMinutes = readLength(options.durationMinutes);
  let longest = Math.max(durationMinutes ?? 0, ASSUMED_MINUTES);
  for (const override of overrides.values()) longest = Math.max(longest, readLength(override.durationMinutes) ?? 0);
  return {
    clock,
    timeZone: own ? timeZone : UNKNOWN_TIME_ZONE,
    durationMinutes,
    overrides,
    reachMs: longest * MINUTE,
  };
}

export function startAt(frame: Frame, day: number, wallMinute: number, override?: ScheduleOverride): Start {
  return {
    day,
    startsAt: frame.clock.epochOf(wallMinute),
    minutes: readLength(override?.durationMinutes) ?? frame.durationMinutes,
    override,
  };
}

export function occurrenceOf({ day, startsAt, minutes, override }: Start, { clock, timeZone }: Frame): Occurrence {
  const occurrence: { -readonly [Key in keyof Occurrence]: Occurrence[Key] } = {
    start: formatWallTime(clock.wallMinuteAt(startsAt)),
    date: formatPlainDate(day),
    timeZone,
    startsAt,
  };
  if (minutes !== undefined) {
    occurrence.endsAt = startsAt + minutes * MINUTE;
    occurrence.end = formatWallTime(clock.wallMinuteAt(occurrence.endsAt));
  }
  if (override?.note !== undefined) occurrence.note = override.note;
  if (override?.venue) occurrence.venue = override.venue;
  return occurrence;
}

/** First and last wall day that can hold a start of the window: a zone is at most 14 hours, and a gap a day, away. */
export const firstDayOf = (from: number, { reachMs }: Frame): number => Math.floor((from - reachMs) / DAY) - 2;
export const finalDayOf = (to: number): number => Math.floor(to / DAY) + 1;
