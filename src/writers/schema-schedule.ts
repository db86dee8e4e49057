/** A rule as schema.org `Schedule`, as far as that can say it. */
import { describeSchedule, type ScheduleFacts } from '../domain/schedule-facts.js';
import {
  formatPlainDate,
  formatWallTime,
  MINUTES_PER_DAY,
  parsePlainDate,
  parseWallTime,
} from '../domain/plain-date.js';
import { ruleDays } from '../domain/recurrence.js';
import type { Occurrence, RecurringSchedule, Weekday } from '../domain/schedule.js';
import type { JsonLdObject, JsonLdValue } from './json-ld.js';

const DAY_NAMES: Readonly<Record<Weekday, string>> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
};

type Pattern = Readonly<Record<string, JsonLdValue>>;

/** Undefined for what it has no words for: days counted from the end of the month, several months. */
function patternOf(facts: ScheduleFacts): Pattern | undefined {
  switch (facts.kind) {
    case 'daily':
      return { repeatFrequency: `P${facts.interval}D` };
    case 'weekly':
      return { repeatFrequency: `P${facts.interval}W`, byDay: facts.days.map((day) => DAY_NAMES[day]) };
    case 'monthly-ordinal':
      // "2TU" is the spelling of RFC 5545, which schema.org takes for what a day's name cannot say.
      return {
        repeatFrequency: `P${facts.interval}M`,
        byDay: facts.ordinals.map((ordinal) => `${ordinal}${facts.day}`),
        ...(facts.ordinals.every((ordinal) => ordinal > 0) && { byMonthWeek: [...facts.ordinals] }),
      };
    case 'monthly-day':
      return facts.days.every((day) => day > 0)
        ? { repeatFrequency: `P${facts.interval}M`, byMonthDay: [...facts.days] }
        : undefined;
    case 'yearly':
      return { repeatFrequency: `P${facts.interval}Y`, byMonth: facts.month, byMonthDay: facts.day };
    case 'yearly-ordinal':
      return {
        repeatFrequency: `P${facts.interval}Y`,
        byMonth: facts.month,
        byDay: facts.ordinals.map((ordinal) => `${ordinal}${facts.day}`),
      };
    case 'other':
    case 'dates':
    case 'by-arrangement':
      return undefined;
  }
}

/** From the next date that the rule gives on, so that "every second week" counts from the right one. */
export function scheduleOf(
  schedule: RecurringSchedule,
  durationMinutes: number | undefined,
  next: Occurrence,
): JsonLdObject | undefined {
  const facts = describeSchedule(schedule);
  const pattern = patternOf(facts);
  const startMinute = parseWallTime(schedule.start);
  const { rule } = schedule;
  // Which days make a week, schema.org cannot say; with every second week it decides which ones are meant.
  if (rule.frequency === 'weekly' && (rule.interval ?? 1) > 1 && (rule.weekStart ?? 'MO') !== 'MO') return undefined;
  // COUNT counts from the first date of all, which is not told here.
  if (!pattern || startMinute === undefined || rule.count !== undefined) return undefined;
  // A date that was added is none of the rule's, and "every third month" must not count from it.
  const firstDay = ruleDays(rule, startMinute, parsePlainDate(next.date)).next().value;
  if (firstDay === undefined) return undefined;
  const startDate = formatPlainDate(firstDay);
  const startTime = schedule.start.slice(11);
  const isEndKnown = durationMinutes !== undefined && durationMinutes > 0 && durationMinutes < MINUTES_PER_DAY;
  const endTime = isEndKnown ? formatWallTime(startMinute + durationMinutes).slice(11) : undefined;
  const off = [
    ...(schedule.excluded ?? []),
    ...(schedule.overrides ?? []).filter(({ cancelled, start }) => cancelled || start).map(({ date }) => date),
  ];
  const later = [...new Set(off)].filter((date) => parsePlainDate(date) !== undefined && date >= startDate).sort();
  return {
    '@type': 'Schedule',
    ...pattern,
    startDate,
    ...('until' in facts && facts.until !== undefined && { endDate: facts.until }),
    startTime: `${startTime}:00`,
    ...(endTime !== undefined && { endTime: `${endTime}:00`, duration: `PT${String(durationMinutes)}M` }),
    scheduleTimezone: schedule.timeZone,
    ...(later.length > 0 && { exceptDate: later }),
  };
}
