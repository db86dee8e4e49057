/** Random series that stress the schedule engine: many zones, clock-change hours, every part of a rule. */
import { formatPlainDate, formatWallTime, parsePlainDate, weekdayIndexOf } from '../../src/domain/plain-date.js';
import type {
  ByDay,
  Frequency,
  RecurrenceRule,
  RecurringSchedule,
  ScheduleOverride,
  WallTime,
} from '../../src/domain/schedule.js';
import { WEEKDAYS } from '../../src/domain/vocabulary.js';
import type { Random } from './random.js';

/** Both hemispheres, halves and quarters of an hour, no changes at all, and every oddity since 2000 that we know of. */
export const ZONES = [
  ...['UTC', 'Europe/London', 'Europe/Dublin', 'Europe/Lisbon', 'Europe/Berlin', 'Europe/Paris', 'Europe/Athens'],
  ...['Europe/Istanbul', 'Europe/Moscow', 'Europe/Volgograd', 'Atlantic/Azores', 'Atlantic/Reykjavik', 'America/Nuuk'],
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles'],
  ...['America/Anchorage', 'America/Halifax', 'America/St_Johns', 'America/Havana', 'America/Mexico_City'],
  ...['America/Caracas', 'America/Sao_Paulo', 'America/Recife', 'America/Santiago', 'America/Asuncion'],
  ...['America/Argentina/Tucuman', 'America/Port-au-Prince', 'Africa/Cairo', 'Africa/Casablanca', 'Africa/Juba'],
  ...['Africa/Johannesburg', 'Africa/Lagos', 'Africa/Tripoli', 'Africa/Windhoek', 'Asia/Amman', 'Asia/Beirut'],
  ...['Asia/Gaza', 'Asia/Jerusalem', 'Asia/Tehran', 'Asia/Dubai', 'Asia/Karachi', 'Asia/Kolkata', 'Asia/Kathmandu'],
  ...['Asia/Dhaka', 'Asia/Pyongyang', 'Asia/Tokyo', 'Asia/Ulaanbaatar', 'Antarctica/Casey', 'Antarctica/Troll'],
  ...['Australia/Adelaide', 'Australia/Brisbane', 'Australia/Eucla', 'Australia/Lord_Howe', 'Australia/Sydney'],
  ...['Pacific/Apia', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Easter', 'Pacific/Fiji', 'Pacific/Fakaofo'],
  ...['Pacific/Honolulu', 'Pacific/Kiritimati', 'Pacific/Marquesas', 'Pacific/Norfolk', 'Pacific/Tongatapu'],
];

const FIRST = parsePlainDate('1999-06-01') ?? 0;
const LAST = parsePlainDate('2037-12-31') ?? 0;

const ORDINALS = [1, 2, 3, 4, 5, -1, -2, -5];
const MONTH_DAYS = [1, 2, 13, 15, 28, 29, 30, 31, -1, -2, -29, -31];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Half of them in the small hours, where the clocks change. */
function minuteOfDay(random: Random): number {
  const minutes = random.pick([0, 15, 30, 45]);
  return (random.chance(50) ? random.below(4) : random.below(24)) * 60 + minutes;
}

function byDayOf(random: Random, frequency: Frequency): ByDay[] {
  const days = random.some(WEEKDAYS, 3);
  // Never some with an ordinal and some without: rrule takes what both allow, RFC 5545 what either allows.
  const hasOrdinals = (frequency === 'monthly' || frequency === 'yearly') && random.chance(60);
  return days.map((day) => (hasOrdinals ? { day, ordinal: random.pick(ORDINALS) } : { day }));
}

/**
 * Not more than a set surely holds. Where a set has fewer dates than a position counts back, rrule takes its first date
 * and RFC 5545 none; and a date that two positions name (first and last of one) it counts twice. Both are in
 * recurrence.test.ts.
 */
function positionsOf(random: Random, { frequency, byDay, byMonth, byMonthDay }: RecurrenceRule): number[] {
  const isMonthOrYear = frequency === 'monthly' || frequency === 'yearly';
  if (isMonthOrYear && byDay?.[0] && !byDay[0].ordinal && !byMonthDay)
    return random.some(
      random.pick([
        [1, 2, 3, 4],
        [-1, -2, -4],
      ]),
      2,
    );
  if (frequency === 'weekly' && byDay && byDay.length > 1 && !byMonth)
    return random.some(
      random.pick([
        [1, 2],
        [-1, -2],
      ]),
      2,
    );
  return [random.pick([1, -1])];
}

/**
 * Rules that give a date now and then. One that never does costs rrule a walk to the year 9999, so these are left to
 * recurrence.test.ts: a month without a 30th, months that the interval steps over, a first Monday on the 15th.
 */
export function randomRule(random: Random, frequency: Frequency): RecurrenceRule {
  const interval = random.chance(50) ? 1 + random.below(4) : undefined;
  const byDay = random.chance(frequency === 'weekly' ? 80 : 45) ? byDayOf(random, frequency) : undefined;
  const byMonth = random.chance(25) && (frequency !== 'monthly' || !interval) ? random.some(MONTHS, 4) : undefined;
  // A weekly rule has no days of the month (RFC 5545 §3.3.10).
  const mayHaveMonthDay = frequency !== 'weekly' && !byDay?.[0]?.ordinal && random.chance(30);
  const monthDays = byMonth ? MONTH_DAYS.filter((day) => day >= -28 && day <= 28) : MONTH_DAYS;
  const byMonthDay = mayHaveMonthDay ? random.some(monthDays, 3) : undefined;
  const rule = {
    frequency,
    ...(interval && { interval }),
    ...(byDay && { byDay }),
    ...(byMonth && { byMonth }),
    ...(byMonthDay && { byMonthDay }),
    ...(random.chance(40) && { weekStart: random.pick(WEEKDAYS) }),
  };
  return random.chance(20) ? { ...rule, bySetPosition: positionsOf(random, rule) } : rule;
}

/** A plain weekly rule: the shape that has a short cut. */
export function randomWeeklyRule(random: Random): RecurrenceRule {
  return {
    frequency: 'weekly',
    ...(random.chance(50) && { interval: 1 + random.below(6) }),
    ...(random.chance(80) && { byDay: random.some(WEEKDAYS, 4).map((day) => ({ day })) }),
    ...(random.chance(50) && { weekStart: random.pick(WEEKDAYS) }),
  };
}

/** Typical days between two dates of a series. */
export const STEP_DAYS: Readonly<Record<Frequency, number>> = { daily: 1, weekly: 7, monthly: 30, yearly: 365 };

export function randomSeries(random: Random, rule: RecurrenceRule, timeZone = random.pick(ZONES)): RecurringSchedule {
  let day = FIRST + random.below(LAST - FIRST);
  if (rule.frequency === 'weekly' && rule.bySetPosition) {
    // rrule counts the positions of the first week from the first date on, RFC 5545 in the whole week. Begun on the
    // first day of the week they are the same; the other case has a table in recurrence.test.ts.
    day -= (weekdayIndexOf(day) - WEEKDAYS.indexOf(rule.weekStart ?? 'MO') + 7) % 7;
  }
  const start = formatWallTime(day * 1440 + minuteOfDay(random));
  const span = STEP_DAYS[rule.frequency] * (rule.interval ?? 1);
  const end = random.below(4);
  if (end === 0) rule = { ...rule, count: 1 + random.below(40) };
  // Also at the very minute of a start, a minute before it, and long before the first date.
  if (end === 1) rule = { ...rule, until: until(random, start, span) };
  return { kind: 'recurring', timeZone, start, rule };
}

function until(random: Random, start: WallTime, span: number): WallTime {
  const day = (parsePlainDate(start.slice(0, 10)) ?? 0) + random.below(60 * span) - 2;
  const minute = Number(start.slice(11, 13)) * 60 + Number(start.slice(14));
  return formatWallTime(day * 1440 + minute + random.pick([0, 0, -1, 1]));
}

const DAY_MS = 86_400_000;

/** A window of some dates, near the beginning of the series or some way into it. Edges often fall on a round minute. */
export function randomWindow(random: Random, { start, rule }: RecurringSchedule): { from: number; to: number } {
  const span = STEP_DAYS[rule.frequency] * (rule.interval ?? 1) * DAY_MS;
  const from =
    Date.parse(`${start}Z`) -
    3 * DAY_MS +
    random.below(rule.frequency === 'yearly' ? 10 : 50) * span +
    random.below(96) * 900_000;
  return { from, to: from + (1 + random.below(10)) * span + random.below(96) * 900_000 };
}

/** The series with dates excluded, added, cancelled, moved and changed; most of them dates that it has. */
export function withChanges(random: Random, series: RecurringSchedule, ownDates: readonly string[]): RecurringSchedule {
  const anyDate = (): string => {
    const near = parsePlainDate(random.pick(ownDates)) ?? 0;
    return formatPlainDate(random.chance(75) ? near : near + random.below(9) - 4);
  };
  const anyWall = (): WallTime =>
    `${anyDate()}T${random.chance(30) ? series.start.slice(11) : formatWallTime(minuteOfDay(random)).slice(11)}`;
  const several = <T>(make: () => T): T[] => Array.from({ length: random.below(4) }, make);
  const change = (): ScheduleOverride => ({
    date: anyDate(),
    ...(random.chance(30) && { cancelled: true }),
    ...(random.chance(50) && { start: anyWall() }),
    ...(random.chance(30) && { durationMinutes: 15 * (1 + random.below(200)) }),
    ...(random.chance(30) && { note: 'In the garden' }),
  });
  return { ...series, excluded: several(anyDate), added: several(anyWall), overrides: several(change) };
}
