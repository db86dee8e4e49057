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

/** 0 for Monday to 6 for Sunday: the position in `WEEKDAYS`. */
export function weekdayIndexOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function weekdayOf(dayNumber: number): Weekday {
  return WEEKDAYS[weekdayIndexOf(dayNumber)] as Weekday;
}

/** Day number of `YYYY-MM-DD`; undefined for anything else, also for a date the calendar lacks (30 February). */
export function parsePlainDate(text: PlainDate): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  // 30 February would come back as a date in March.
  return formatPlainDate(day) === text ? day : undefined;
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
