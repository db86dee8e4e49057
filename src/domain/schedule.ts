/**
 * When a meeting meets, as data. A subset of RFC 5545 with wall times in a named IANA zone.
 * The arithmetic is in `occurrences.ts`; clock changes are in `time-zone.ts`.
 */
import type { PlainDate, Venue } from './model.js';

/** Wall date and time without a zone, `YYYY-MM-DDTHH:MM`. */
export type WallTime = string;

/** RFC 5545 `weekday`. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export type Frequency = 'daily' | 'weekly' | 'monthly' | 'yearly';

/** RFC 5545 `weekdaynum`: `{ day: 'TU', ordinal: 2 }` is the second Tuesday, `-1` the last. No ordinal: every one. */
export interface ByDay {
  readonly day: Weekday;
  readonly ordinal?: number;
}

/** RFC 5545 `RRULE`. `until` is a wall time and is included. `interval` defaults to 1, `weekStart` to `MO`. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval?: number;
  readonly byDay?: readonly ByDay[];
  /** 1 to 31, or -31 to -1 counted from the end of the month. */
  readonly byMonthDay?: readonly number[];
  /** 1 to 12. */
  readonly byMonth?: readonly number[];
  /** Picks from the set of one interval: `[-1]` is the last. */
  readonly bySetPosition?: readonly number[];
  readonly count?: number;
  readonly until?: WallTime;
  readonly weekStart?: Weekday;
}

/** An IANA name that `Intl.DateTimeFormat` knows, or `unknown`. */
export type TimeZone = string;
export const UNKNOWN_TIME_ZONE = 'unknown';

/** Where the zone came from. Shown in the editor's view; `missing` makes the page say "time zone not given". */
export type TimeZoneReason = 'given' | 'feed' | 'site' | 'offset' | 'missing';

/** One date of the series that is different. `date` is the wall date the rule gives. */
export interface ScheduleOverride {
  readonly date: PlainDate;
  /** Another wall start for that date, perhaps on another day. */
  readonly start?: WallTime;
  readonly durationMinutes?: number;
  readonly cancelled?: boolean;
  readonly note?: string;
  readonly venue?: Venue;
}

interface Zoned {
  readonly timeZone: TimeZone;
  readonly timeZoneReason?: TimeZoneReason;
}

export interface RecurringSchedule extends Zoned {
  readonly kind: 'recurring';
  /** First wall date and time. Occurrences before it do not exist. Only dates that the rule gives count. */
  readonly start: WallTime;
  /** True when the feed gave no first date, so that `start` only carries the day and the time. */
  readonly startIsNominal?: boolean;
  readonly rule: RecurrenceRule;
  /** Wall dates on which the meeting does not take place (`EXDATE`). */
  readonly excluded?: readonly PlainDate[];
  /** Wall starts besides the rule's (`RDATE`). */
  readonly added?: readonly WallTime[];
  readonly overrides?: readonly ScheduleOverride[];
  /** The feed's own words about when, kept beside the rule ("2nd and 4th only"): shown, never computed with. */
  readonly note?: string;
}

export interface DatesSchedule extends Zoned {
  readonly kind: 'dates';
  /** Wall starts, ascending. */
  readonly starts: readonly WallTime[];
  readonly overrides?: readonly ScheduleOverride[];
  readonly note?: string;
}

/** No date that we can compute: "by appointment", or the feed's own words when they could not be read as a rule. */
export interface ArrangedSchedule {
  readonly kind: 'by-arrangement';
  readonly note?: string;
  /** What was readable of a day and a time, so that filters can still use it. */
  readonly weekdays?: readonly Weekday[];
}

export type Schedule = RecurringSchedule | DatesSchedule | ArrangedSchedule;

/** One start of a meeting, computed. */
export interface Occurrence {
  /** Wall start in the meeting's zone. A wall time that a clock change skips is moved forward by the gap. */
  readonly start: WallTime;
  /** Wall end in the meeting's zone; absent when open-ended. */
  readonly end?: WallTime;
  /** The wall date the rule gave, which differs from `start` for a moved date. */
  readonly date: PlainDate;
  readonly timeZone: TimeZone;
  /** Epoch milliseconds. With an unknown zone: as if in `assumedTimeZone`; use it for order only. */
  readonly startsAt: number;
  readonly endsAt?: number;
  readonly note?: string;
  readonly venue?: Venue;
}

export interface OccurrenceOptions {
  /** The meeting's length. Absent: open-ended. */
  readonly durationMinutes?: number;
  /** Stands in for an unknown zone, for order only. Default `UTC`. */
  readonly assumedTimeZone?: string;
}
