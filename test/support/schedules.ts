/** Builders of schedules: name what the test is about, leave the rest to the defaults. */
import type { DatesSchedule, RecurrenceRule, RecurringSchedule, WallTime, Weekday } from '../../src/domain/schedule.js';
import { formatPlainDate, parsePlainDate, weekdayIndexOf } from '../../src/domain/plain-date.js';
import { WEEKDAYS } from '../../src/domain/vocabulary.js';

/** Every Tuesday at 19:00 in London, since 5 January 2026 at the latest. */
export function weekly({
  day = 'TU',
  time = '19:00',
  timeZone = 'Europe/London',
  from = '2026-01-05',
  ...rest
}: {
  readonly day?: Weekday;
  readonly time?: string;
  readonly timeZone?: string;
  /** The series begins on the first such weekday on or after this date. */
  readonly from?: string;
} & Partial<Omit<RecurringSchedule, 'kind' | 'start' | 'timeZone'>> = {}): RecurringSchedule {
  const first = parsePlainDate(from) ?? 0;
  const days = (WEEKDAYS.indexOf(day) - weekdayIndexOf(first) + 7) % 7;
  const start = `${formatPlainDate(first + days)}T${time}`;
  return { kind: 'recurring', timeZone, start, rule: { frequency: 'weekly', byDay: [{ day }] }, ...rest };
}

/** A series with the given parts; without any, every day at 19:00 in London from 5 January 2026. */
export function recurring(overrides: Partial<RecurringSchedule> = {}): RecurringSchedule {
  return {
    kind: 'recurring',
    timeZone: 'Europe/London',
    start: '2026-01-05T19:00',
    rule: { frequency: 'daily' },
    ...overrides,
  };
}

/** A series by its rule, in London. */
export function ruled(start: WallTime, rule: RecurrenceRule, timeZone = 'Europe/London'): RecurringSchedule {
  return recurring({ start, rule, timeZone });
}

/** A list of dates, in London. */
export function dates(starts: readonly WallTime[], overrides: Partial<DatesSchedule> = {}): DatesSchedule {
  return { kind: 'dates', timeZone: 'Europe/London', starts, ...overrides };
}
