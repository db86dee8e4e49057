/**
 * The plainest and commonest schedule: weekdays of every week, or of every second one, without a date that is different.
 * Its next start is arithmetic, so a list can have 10,000 of them; and an element that has no other schedule does not
 * load the general way (`recurrence.ts`, `occurrences.ts`), which tests hold this against.
 */
import type {
  Occurrence,
  OccurrenceOptions,
  RecurrenceRule,
  RecurringSchedule,
  Schedule,
  Weekday,
} from './schedule.js';
import { LAST_DAY, MINUTES_PER_DAY, parseWallTime, weekdayIndexOf } from './plain-date.js';
import { dayOf, firstDayOf, frameOf, isOver, minuteOfDay, occurrenceOf, startAt } from './starts.js';
import { WEEKDAYS } from './weekdays.js';

export const indexOfWeekday = (day: string | undefined): number => WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]);

export const weekStartOf = (rule: RecurrenceRule): number => Math.max(0, indexOfWeekday(rule.weekStart));

/** An interval that is no positive whole number is taken as 1, so that a rule always advances. Infinity breaks sums. */
export const intervalOf = ({ interval = 1 }: RecurrenceRule): number =>
  interval >= 1 ? Math.floor(Math.min(interval, 1e9)) : 1;

/** Last day on which the rule may give a date. An UNTIL that is no wall time ends the rule before it begins. */
export function lastDayOf({ until }: RecurrenceRule, startMinute: number): number {
  if (until === undefined) return LAST_DAY;
  const minuteOfDay = startMinute - Math.floor(startMinute / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const last = parseWallTime(until);
  return last === undefined ? -Infinity : Math.floor((last - minuteOfDay) / MINUTES_PER_DAY);
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

const hasChanges = ({ excluded, added, overrides }: RecurringSchedule): boolean =>
  [excluded, added, overrides].some((list) => list?.length);

/** Whether `nextWeekly` can tell: plainly weekly, or without dates. */
export const isWeekly = (schedule: Schedule): boolean =>
  schedule.kind === 'by-arrangement' ||
  (schedule.kind === 'recurring' && !hasChanges(schedule) && weeklyStepOf(schedule.rule, 0) !== undefined);

/**
 * The occurrence in progress at `now`, else the next to start; undefined when none is to come. `null`: this is no plainly
 * weekly schedule, ask `nextOccurrence`.
 */
export function nextWeekly(schedule: Schedule, now: number, options: OccurrenceOptions): Occurrence | null | undefined {
  if (schedule.kind === 'by-arrangement') return undefined;
  if (schedule.kind === 'dates' || hasChanges(schedule)) return null;
  const startMinute = parseWallTime(schedule.start);
  if (startMinute === undefined) return undefined;
  const step = weeklyStepOf(schedule.rule, dayOf(startMinute));
  const frame = step && frameOf(schedule, options);
  if (!step || !frame) return null;
  const last = lastDayOf(schedule.rule, startMinute);
  for (let day = step(firstDayOf(now, frame)); day <= last; day = step(day + 1)) {
    const start = startAt(frame, day, day * MINUTES_PER_DAY + minuteOfDay(startMinute));
    if (!isOver(start, now)) return occurrenceOf(start, frame);
  }
  return undefined;
}

/** The weekdays of a schedule of which nothing more is to be said: every week, without an end. Undefined for others. */
export function everyWeekDays(schedule: Schedule): readonly Weekday[] | undefined {
  if (schedule.kind !== 'recurring' || parseWallTime(schedule.start) === undefined) return undefined;
  const { rule } = schedule;
  if (rule.until !== undefined || intervalOf(rule) !== 1 || !weeklyStepOf(rule, 0)) return undefined;
  const days = WEEKDAYS.filter((day) => rule.byDay?.some((each) => each.day === day));
  return days.length && days.length < WEEKDAYS.length ? days : undefined;
}
