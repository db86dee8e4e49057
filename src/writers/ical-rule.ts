/** A rule of a meeting as `RRULE` (RFC 5545 §3.3.10), where the RFC can say it as it is meant here. */
import { datePartsOf, MINUTES_PER_DAY, weekdayOf } from '../domain/plain-date.js';
import { ruleDays } from '../domain/recurrence.js';
import type { ByDay, RecurrenceRule } from '../domain/schedule.js';
import { rruleOf, type RuleParts } from '../domain/rule-text.js';
import { intervalOf, lastDayOf } from '../domain/weekly.js';

const given = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];

/**
 * Whether calendars read the rule alike. They do for what calendars themselves can make: days of the week, in every or some
 * weeks; days or nth weekdays of a month or a year. What the RFC forbids, and what it allows and programs read in different
 * ways (days of the month in a daily rule, positions in a week, ordinals through a year), is told by dates.
 */
function isPortable({ frequency, byDay, byMonth, byMonthDay, bySetPosition }: RecurrenceRule): boolean {
  const days = given(byDay);
  const ordinals = days.filter(({ ordinal }) => ordinal);
  const [monthDays, months, positions] = [given(byMonthDay), given(byMonth), given(bySetPosition)];
  const areWhole = (values: readonly number[], most: number): boolean =>
    values.every((value) => Number.isInteger(value) && value !== 0 && Math.abs(value) <= most);
  if (!areWhole(monthDays, 31) || !areWhole(months, 12) || !areWhole(positions, 5)) return false;
  if (frequency === 'daily') return !(ordinals.length || monthDays.length || positions.length || months.length);
  if (frequency === 'weekly') return !(ordinals.length || monthDays.length || positions.length || months.length);
  if (frequency === 'yearly' && (days.length || monthDays.length) && months.length !== 1) return false;
  if (frequency === 'yearly' && (positions.length || months.length > 1)) return false;
  if ((days.length && monthDays.length) || (frequency === 'monthly' && months.length)) return false;
  if (monthDays.length > 1 && positions.length) return false;
  if (!days.length) return !positions.length;
  const isOneKind = ordinals.length === 0 || ordinals.length === days.length;
  // A fifth one that a month lacks makes some programs drop the others too.
  if (days.length > 1 && ordinals.some(({ ordinal = 0 }) => Math.abs(ordinal) > 4)) return false;
  return (
    isOneKind &&
    areWhole(
      ordinals.map(({ ordinal }) => ordinal ?? 0),
      5,
    ) &&
    !(ordinals.length && positions.length)
  );
}

/** What the rule leaves open is filled in from its first date, because not every calendar does so. */
function filledIn(rule: RecurrenceRule, startDay: number): RecurrenceRule {
  const { frequency, byDay, byMonth, byMonthDay } = rule;
  if (given(byDay).length > 0 || given(byMonthDay).length > 0 || frequency === 'daily') return rule;
  const { month, day } = datePartsOf(startDay);
  if (frequency === 'weekly') return { ...rule, byDay: [{ day: weekdayOf(startDay) }] };
  const months = given(byMonth).length > 0 ? given(byMonth) : [month];
  return { ...rule, byMonthDay: [day], ...(frequency === 'yearly' && { byMonth: months }) };
}

/** The week's first day makes a difference only to these. */
const dependsOnWeek = ({ frequency, interval = 1 }: RecurrenceRule): boolean => frequency === 'weekly' && interval > 1;

export interface RuleStart {
  /** Wall minute of the first date of the series. */
  readonly startMinute: number;
  /** The date that the calendar's series begins with: one that the rule gives. */
  readonly firstDay: number;
  /** The instant of a date of the series, as `UNTIL` wants it. */
  readonly until: (day: number) => string;
}

/** The value of `RRULE` for the series from `firstDay` on. Undefined where only a list of dates says the same. */
export function ruleText(rule: RecurrenceRule, { startMinute, firstDay, until }: RuleStart): string | undefined {
  if (!isPortable(rule)) return undefined;
  const filled = filledIn(rule, Math.floor(startMinute / MINUTES_PER_DAY));
  const { frequency, byDay, byMonth, byMonthDay, bySetPosition, count, weekStart } = filled;
  const interval = intervalOf(rule);
  const code = ({ day, ordinal }: ByDay): string => `${ordinal ? ordinal : ''}${day}`;
  return rruleOf({
    frequency,
    interval: interval > 1 ? interval : undefined,
    months: byMonth,
    monthDays: byMonthDay,
    days: byDay?.map(code),
    positions: bySetPosition,
    weekStart: weekStart !== 'MO' && dependsOnWeek(filled) ? weekStart : undefined,
    ...endOf(rule, count, { startMinute, firstDay, until }),
  });
}

/** COUNT without the dates before the first one. RFC 5545 forbids both ends in one rule: the one that comes first wins. */
function endOf(
  rule: RecurrenceRule,
  count: number | undefined,
  { startMinute, firstDay, until }: RuleStart,
): Pick<RuleParts, 'count' | 'until'> {
  if (count !== undefined && rule.until === undefined) {
    const before = [...ruleDays(rule, startMinute, -Infinity, firstDay - 1)].length;
    return { count: count - before };
  }
  if (rule.until === undefined) return {};
  const lastDay = count === undefined ? lastDayOf(rule, startMinute) : [...ruleDays(rule, startMinute)].at(-1);
  return { until: until(lastDay ?? firstDay) };
}
