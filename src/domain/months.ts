/** Months as whole numbers: see `plain-date.ts`. */
import { datePartsOf, dayNumber, weekdayIndexOf } from './plain-date.js';

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
