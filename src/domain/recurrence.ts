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
import { datePartsOf, LAST_DAY, MINUTES_PER_DAY, weekdayIndexOf } from './plain-date.js';
import { daysInMonth, firstOfMonth, monthNumberOf, nthWeekday } from './months.js';
import { indexOfWeekday, intervalOf, lastDayOf, weeklyStepOf, weekStartOf } from './weekly.js';

/**
 * Days looked at in vain before a rule is taken to be barren: 40 years of them. The rarest date that people agree on,
 * 29 February on a given weekday, comes back within 40 years even across 2100. With INTERVAL the years skipped do not count.
 */
export const BARREN_DAYS = 40 * 366;

/** Days, weeks, months or years that one rule is followed for: of days, 273 years. */
export const MOST_PERIODS = 100_000;

/** Empty lists say the same as no list. */
const given = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);

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
