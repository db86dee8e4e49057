/**
 * Dates and wall times as whole numbers, so that date arithmetic is addition.
 *
 * - A **day number** counts days since 1970-01-01 (day 0, a Thursday). Adding days is `+`.
 * - A **wall minute** counts minutes since 1970-01-01T00:00 on the clock on the wall, whatever the zone.
 * - A **month number** counts months since January of year 0.
 *
 * Proleptic Gregorian calendar, years 0000 to 9999, as in ISO 8601. Clock changes are the matter of `time-zone.ts`.
 */
import type { PlainDate } from './model.js';
import type { WallTime, Weekday } from './schedule.js';
import { WEEKDAYS } from './weekdays.js';

export const MINUTES_PER_DAY = 1440;

/** 9999-12-31, the last date that fits `YYYY-MM-DD`. */
export const LAST_DAY = 2_932_896;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days from 0000-03-01 to 1970-01-01. Years are counted from March here, so that a leap day comes last. */
const EPOCH_SHIFT = 719_468;
const DAYS_PER_400_YEARS = 146_097;

/** Day number of a date. The parts are not checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1 - EPOCH_SHIFT;
}

/** Year, month and day of a day number. */
export function datePartsOf(dayNumber: number): DateParts {
  const shifted = dayNumber + EPOCH_SHIFT;
  const cycle = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfCycle = shifted - cycle * DAYS_PER_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / (DAYS_PER_400_YEARS - 1))) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1,
  };
}

/** Month number of the month that holds the day. */
export function monthNumberOf(dayNumber: number): number {
  const { year, month } = datePartsOf(dayNumber);
  return year * 12 + month - 1;
}

/** Day number of the first of a month, given as a month number. */
export function firstOfMonth(monthNumber: number): number {
  const year = Math.floor(monthNumber / 12);
  return dayNumber(year, monthNumber - year * 12 + 1, 1);
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  // Long and short months alternate, and do so anew from August.
  return month === 2 ? 28 + Number(isLeapYear(year)) : 31 - (((month - 1) % 7) % 2);
}

/** The same day of the month so many months on; the last of that month where it is shorter (31 January + 1: 28 or 29 February). */
export function addMonths(day: number, months: number): number {
  const parts = datePartsOf(day);
  const target = parts.year * 12 + parts.month - 1 + months;
  return Math.min(firstOfMonth(target) + parts.day, firstOfMonth(target + 1)) - 1;
}

/** 0 for Monday to 6 for Sunday: the position in `WEEKDAYS`. */
export function weekdayIndexOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function weekdayOf(dayNumber: number): Weekday {
  return WEEKDAYS[weekdayIndexOf(dayNumber)] as Weekday;
}

/**
 * The nth such weekday from `first` to `last` inclusive, which are the ends of a month or a year: 1 is the first,
 * -1 the last. Undefined when there are not so many (a fifth Tuesday), or for ordinal 0.
 */
export function nthWeekday(first: number, last: number, weekdayIndex: number, ordinal: number): number | undefined {
  const day =
    ordinal > 0
      ? first + ((weekdayIndex - weekdayIndexOf(first) + 7) % 7) + 7 * (ordinal - 1)
      : last - ((weekdayIndexOf(last) - weekdayIndex + 7) % 7) + 7 * (ordinal + 1);
  return ordinal !== 0 && day >= first && day <= last ? day : undefined;
}

/** Day number of `YYYY-MM-DD`; undefined for anything else, also for a date the calendar lacks (30 February). */
export function parsePlainDate(text: PlainDate): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : undefined;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export function formatPlainDate(dayNumber: number): PlainDate {
  const { year, month, day } = datePartsOf(dayNumber);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Wall minute of `YYYY-MM-DDTHH:MM`, 00:00 to 23:59; undefined for anything else. */
export function parseWallTime(text: WallTime): number | undefined {
  const match = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  const day = match?.[1] && parsePlainDate(match[1]);
  return match && typeof day === 'number'
    ? day * MINUTES_PER_DAY + Number(match[2]) * 60 + Number(match[3])
    : undefined;
}

export function formatWallTime(wallMinute: number): WallTime {
  const day = Math.floor(wallMinute / MINUTES_PER_DAY);
  const minute = wallMinute - day * MINUTES_PER_DAY;
  return `${formatPlainDate(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
