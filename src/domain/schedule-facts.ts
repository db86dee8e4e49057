/** How a schedule repeats, as codes and numbers. `i18n` makes the sentences. */
import type { PlainDate } from './model.js';
import type { RecurrenceRule, Schedule, Weekday } from './schedule.js';
import { datePartsOf, formatPlainDate, MINUTES_PER_DAY, parseWallTime, weekdayOf } from './plain-date.js';
import { lastDayOf } from './weekly.js';
import { WEEKDAYS } from './weekdays.js';

/** Facts every rule can have besides its pattern. */
interface SeriesEnd {
  /** Last date it can take place on. */
  readonly until?: PlainDate;
  /** Number of dates the rule gives, excluded ones included. */
  readonly count?: number;
}

/**
 * How a series repeats. `interval` 2 is every second one. Weekdays are Monday first; `ordinals` and month `days` count
 * from the end when negative, and come after those that count from the start. `other` is right for rules that no
 * short sentence tells: list the next dates instead.
 */
export type ScheduleFacts =
  | ({ readonly kind: 'daily'; readonly interval: number } & SeriesEnd)
  | ({ readonly kind: 'weekly'; readonly interval: number; readonly days: readonly Weekday[] } & SeriesEnd)
  | ({ readonly kind: 'monthly-ordinal' } & OrdinalFacts & SeriesEnd)
  | ({ readonly kind: 'monthly-day'; readonly interval: number; readonly days: readonly number[] } & SeriesEnd)
  | ({ readonly kind: 'yearly'; readonly interval: number; readonly month: number; readonly day: number } & SeriesEnd)
  | ({ readonly kind: 'yearly-ordinal'; readonly month: number } & OrdinalFacts & SeriesEnd)
  | ({ readonly kind: 'other' } & SeriesEnd)
  | { readonly kind: 'dates'; readonly count: number }
  | { readonly kind: 'by-arrangement' };

interface OrdinalFacts {
  readonly interval: number;
  readonly ordinals: readonly number[];
  readonly day: Weekday;
}

/** 1, 2, 3 … and then …, -2, -1. */
const fromStartToEnd = (a: number, b: number): number => Number(a < 0) - Number(b < 0) || a - b;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const inOrder = (days: readonly Weekday[]): Weekday[] => WEEKDAYS.filter((day) => days.includes(day));

type Pattern = Exclude<ScheduleFacts, { kind: 'dates' | 'by-arrangement' }>;

const OTHER: Pattern = { kind: 'other' };

/** The weekday and the ordinals of a rule such as `1TU,3TU`, or of its other spelling `TU` with BYSETPOS 1 and 3. */
function ordinalFactsOf(
  { byDay = [], bySetPosition = [] }: RecurrenceRule,
  interval: number,
): OrdinalFacts | undefined {
  const [first] = byDay;
  const ordinals = bySetPosition.length ? bySetPosition : byDay.map(({ ordinal }) => ordinal ?? 0);
  const isPlain = !bySetPosition.length || (byDay.length === 1 && !first?.ordinal);
  if (
    !first ||
    !isPlain ||
    ordinals.some((ordinal) => !ordinal || Math.abs(ordinal) > 5) ||
    byDay.some(({ day }) => day !== first.day)
  )
    return undefined;
  return { interval, ordinals: unique(ordinals).sort(fromStartToEnd), day: first.day };
}

function monthlyOf(rule: RecurrenceRule, start: number, interval: number): Pattern {
  if (!rule.byDay?.length) {
    const days = rule.byMonthDay?.length ? rule.byMonthDay : [datePartsOf(start).day];
    return rule.bySetPosition?.length
      ? OTHER
      : { kind: 'monthly-day', interval, days: unique(days).sort(fromStartToEnd) };
  }
  const facts = rule.byMonthDay?.length ? undefined : ordinalFactsOf(rule, interval);
  return facts ? { kind: 'monthly-ordinal', ...facts } : OTHER;
}

function yearlyOf(rule: RecurrenceRule, start: number, interval: number): Pattern {
  const own = datePartsOf(start);
  const { byDay = [], byMonth = [], byMonthDay = [], bySetPosition = [] } = rule;
  const month = byMonth[0] ?? own.month;
  if (byMonth.length > 1 || byMonthDay.length > 1) return OTHER;
  if (byDay.length) {
    // Without a month, an ordinal counts through the year.
    const facts = byMonth.length && !byMonthDay.length ? ordinalFactsOf(rule, interval) : undefined;
    return facts ? { kind: 'yearly-ordinal', month, ...facts } : OTHER;
  }
  if (bySetPosition.length || (byMonthDay.length && !byMonth.length)) return OTHER;
  return { kind: 'yearly', interval, month, day: byMonthDay[0] ?? own.day };
}

function patternOf(rule: RecurrenceRule, start: number): Pattern {
  const { frequency, byDay = [], byMonth = [], byMonthDay = [], bySetPosition = [] } = rule;
  const interval = Math.max(1, Math.floor(rule.interval ?? 1));
  if (frequency === 'yearly' && byMonth.length) return yearlyOf(rule, start, interval);
  if (byMonth.length) return OTHER;
  const isPlain = !byMonthDay.length && !bySetPosition.length && byDay.every(({ ordinal }) => !ordinal);
  // "Every day, on Monday and Friday" is what some calendars write for every week on Monday and Friday.
  if (isPlain && (frequency === 'weekly' || (byDay.length && interval === 1))) {
    const days = byDay.length ? inOrder(byDay.map(({ day }) => day)) : [weekdayOf(start)];
    return days.length === 7 && interval === 1 ? { kind: 'daily', interval } : { kind: 'weekly', interval, days };
  }
  if (frequency === 'monthly') return monthlyOf(rule, start, interval);
  if (frequency === 'yearly') return yearlyOf(rule, start, interval);
  return isPlain && !byDay.length && frequency === 'daily' ? { kind: 'daily', interval } : OTHER;
}

/** How the meeting repeats, for a sentence such as "Every second and last Tuesday of the month". */
export function describeSchedule(schedule: Schedule): ScheduleFacts {
  if (schedule.kind === 'by-arrangement') return { kind: 'by-arrangement' };
  if (schedule.kind === 'dates') return { kind: 'dates', count: schedule.starts.length };
  const { rule } = schedule;
  const startMinute = parseWallTime(schedule.start);
  const last = startMinute === undefined ? -Infinity : lastDayOf(rule, startMinute);
  if (startMinute === undefined || last === -Infinity) return OTHER;
  return {
    ...patternOf(rule, Math.floor(startMinute / MINUTES_PER_DAY)),
    ...(rule.until !== undefined && { until: formatPlainDate(last) }),
    ...(rule.count !== undefined && { count: rule.count }),
  };
}
