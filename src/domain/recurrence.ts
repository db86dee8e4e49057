/**
 * The dates that a recurrence rule gives, as day numbers, without end and only as far as they are asked for.
 *
 * RFC 5545 §3.3.10, with these readings where it leaves room:
 * - A first date that the rule itself does not give is not a date of the series, and COUNT does not count it.
 * - COUNT counts what the rule gives, before any date is excluded.
 * - UNTIL is included.
 * - BYSETPOS picks from the whole day, week, month or year, also from the part before the first date.
 * - What the RFC forbids narrows the rule instead of being ignored: a month day in a weekly rule, or an ordinal in a
 *   daily or weekly one ("2TU": the second Tuesday of the month). A meeting missing from a list is a lesser harm
 *   than a locked door.
 *
 * No rule can hang a page: see `BARREN_DAYS` and `MOST_PERIODS`.
 */
import type { RecurrenceRule } from './schedule.js';
import {
  datePartsOf,
  daysInMonth,
  firstOfMonth,
  LAST_DAY,
  MINUTES_PER_DAY,
  monthNumberOf,
  nthWeekday,
  parseWallTime,
  weekdayIndexOf,
} from './plain-date.js';
import { WEEKDAYS } from './weekdays.js';

/**
 * Days looked at in vain before a rule is taken to be barren: 40 years of them. The rarest date that people agree on,
 * 29 February on a given weekday, comes back within 40 years even across 2100. With INTERVAL the years skipped do not count.
 */
export const BARREN_DAYS = 40 * 366;

/** Days, weeks, months or years that one rule is followed for: of days, 273 years. */
export const MOST_PERIODS = 100_000;

/** Empty lists say the same as no list. */
const given = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);

const indexOfWeekday = (day: string | undefined): number => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]);

const weekStartOf = (rule: RecurrenceRule): number => Math.max(0, indexOfWeekday(rule.weekStart));

/** An interval that is no positive whole number is taken as 1, so that a rule always advances. Infinity breaks sums. */
const intervalOf = ({ interval = 1 }: RecurrenceRule): number =>
  interval >= 1 ? Math.floor(Math.min(interval, 1e9)) : 1;

/** Last day on which the rule may give a date. An UNTIL that is no wall time ends the rule before it begins. */
export function lastDayOf({ until }: RecurrenceRule, startMinute: number): number {
  if (until === undefined) return LAST_DAY;
  const minuteOfDay = startMinute - Math.floor(startMinute / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const last = parseWallTime(until);
  return last === undefined ? -Infinity : Math.floor((last - minuteOfDay) / MINUTES_PER_DAY);
}

/** Tells whether the parts of the rule allow a day. `first` and `last` are the ends of the day's period. */
function matcherOf(rule: RecurrenceRule, startDay: number): (day: number, first: number, last: number) => boolean {
  const { frequency } = rule;
  const start = datePartsOf(startDay);
  let byDay = given(rule.byDay)?.map(({ day, ordinal }) => ({ index: indexOfWeekday(day), ordinal }));
  let byMonth = given(rule.byMonth);
  let byMonthDay = given(rule.byMonthDay);
  // What the rule leaves open, the first date fills in.
  if (!byDay && !byMonthDay) {
    if (frequency === 'weekly') byDay = [{ index: weekdayIndexOf(startDay), ordinal: undefined }];
    if (frequency === 'yearly') byMonth ??= [start.month];
    if (frequency === 'yearly' || frequency === 'monthly') byMonthDay = [start.day];
  }
  const ordinalsOfPeriod = frequency === 'monthly' || (frequency === 'yearly' && !byMonth);
  const needsDate = byMonth || byMonthDay || (!ordinalsOfPeriod && byDay?.some(({ ordinal }) => ordinal));

  return (day, first, last) => {
    const weekday = weekdayIndexOf(day);
    const candidates = byDay?.filter(({ index }) => index === weekday);
    if (candidates && !candidates.length) return false;
    if (needsDate) {
      const date = datePartsOf(day);
      if (byMonth && !byMonth.includes(date.month)) return false;
      const length = daysInMonth(date.year, date.month);
      if (byMonthDay && !byMonthDay.includes(date.day) && !byMonthDay.includes(date.day - length - 1)) return false;
      if (!ordinalsOfPeriod) {
        first = day - date.day + 1;
        last = first + length - 1;
      }
    }
    return (
      !candidates || candidates.some(({ ordinal }) => !ordinal || nthWeekday(first, last, weekday, ordinal) === day)
    );
  };
}

/** First days of the rule's periods, by number: 0 is the one that holds the first date. And back. */
function periodsOf(rule: RecurrenceRule, startDay: number) {
  if (rule.frequency === 'daily' || rule.frequency === 'weekly') {
    const length = rule.frequency === 'daily' ? 1 : 7;
    const origin = length === 1 ? startDay : startDay - ((weekdayIndexOf(startDay) - weekStartOf(rule) + 7) % 7);
    return {
      firstDay: (period: number) => origin + period * length,
      holding: (day: number) => Math.floor((day - origin) / length),
    };
  }
  const length = rule.frequency === 'monthly' ? 1 : 12;
  const origin = Math.floor(monthNumberOf(startDay) / length);
  return {
    firstDay: (period: number) => firstOfMonth((origin + period) * length),
    holding: (day: number) => Math.floor(monthNumberOf(day) / length) - origin,
  };
}

/** The general way, for any rule. `ruleDays` is what callers want; tests hold its short cut against this. */
export function* expandedDays(
  rule: RecurrenceRule,
  startMinute: number,
  first = -Infinity,
  last = Infinity,
): Generator<number, void> {
  const startDay = Math.floor(startMinute / MINUTES_PER_DAY);
  const end = Math.min(last, lastDayOf(rule, startMinute), LAST_DAY);
  const begin = Math.max(first, startDay);
  if (!(begin <= end)) return;
  const interval = intervalOf(rule);
  const positions = given(rule.bySetPosition);
  const matches = matcherOf(rule, startDay);
  const { firstDay, holding } = periodsOf(rule, startDay);
  // A COUNT larger than the days there are cannot bind. One that can has to be counted from the first date.
  let left = rule.count === undefined || rule.count > end - startDay ? Infinity : rule.count;
  let period = left === Infinity ? Math.floor(holding(begin) / interval) * interval : 0;
  let barren = 0;

  for (let walked = 0; walked < MOST_PERIODS && barren <= BARREN_DAYS; walked++, period += interval) {
    const periodFirst = firstDay(period);
    const periodLast = firstDay(period + 1) - 1;
    if (periodFirst > end) return;
    let days: number[] = [];
    for (let day = periodFirst; day <= periodLast; day++) if (matches(day, periodFirst, periodLast)) days.push(day);
    if (positions) {
      days = days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));
    }
    for (const day of days) {
      if (day < startDay) continue;
      if (day > end || left-- <= 0) return;
      if (day >= begin) yield day;
    }
    barren = days.length ? 0 : barren + periodLast - periodFirst + 1;
  }
}

/**
 * For a plain weekly rule (any INTERVAL and WKST, weekdays without ordinals, nothing else but UNTIL): a function that
 * gives the first date of the series on or after a day, by arithmetic. Undefined for every other rule.
 */
export function weeklyStepOf(rule: RecurrenceRule, startDay: number): ((day: number) => number) | undefined {
  const { frequency, byDay, byMonth, byMonthDay, bySetPosition, count } = rule;
  if (frequency !== 'weekly' || count !== undefined) return undefined;
  if (byMonth?.length || byMonthDay?.length || bySetPosition?.length) return undefined;
  const weekStart = weekStartOf(rule);
  const startOffset = (weekdayIndexOf(startDay) - weekStart + 7) % 7;
  const origin = startDay - startOffset;
  // Bit 0 is the first day of the week.
  let week = byDay?.length ? 0 : 1 << startOffset;
  for (const { day, ordinal } of byDay ?? []) {
    const index = indexOfWeekday(day);
    if (ordinal || index < 0) return undefined;
    week |= 1 << ((index - weekStart + 7) % 7);
  }
  const interval = intervalOf(rule);
  const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

  return (day) => {
    const days = Math.max(day, startDay) - origin;
    const weeks = Math.floor(days / 7);
    const skipped = weeks % interval;
    const rest = skipped ? 0 : week >> (days % 7);
    return rest ? origin + days + lowestBit(rest) : origin + (weeks - skipped + interval) * 7 + lowestBit(week);
  };
}

/**
 * Day numbers that the rule gives, ascending, from `first` to `last`. `startMinute` is the wall minute of the first
 * date of the series. Without a COUNT the walk begins at `first`, however old the series is.
 */
export function* ruleDays(
  rule: RecurrenceRule,
  startMinute: number,
  first = -Infinity,
  last = Infinity,
): Generator<number, void> {
  const step = weeklyStepOf(rule, Math.floor(startMinute / MINUTES_PER_DAY));
  if (!step) {
    yield* expandedDays(rule, startMinute, first, last);
    return;
  }
  const end = Math.min(last, lastDayOf(rule, startMinute), LAST_DAY);
  for (let day = step(first), walked = 0; day <= end && walked < MOST_PERIODS; day = step(day + 1), walked++) yield day;
}
