/** Dates in other forms than "Tuesday 24 November": alone, short, without a year. */
import type { PlainDate } from '../domain/model.js';
import type { Weekday } from '../domain/schedule.js';
import { fill, sentence } from './format.js';
import { datePartsOf, type DateWords, DAY, dayOf, DAYS, REFERENCE_MONDAY, type Width } from './time-words.js';

/** The name of a weekday alone, such as for a filter: "Tuesday", "Tue". */
export function weekdayName(day: Weekday, words: DateWords, width: Width = 'long'): string {
  const { weekday } = datePartsOf(REFERENCE_MONDAY + DAYS.indexOf(day) * DAY, words, width);
  return width === 'long' ? sentence(fill(words.dates.dayName, { weekday }), words.language) : weekday;
}

/** "14 November 2026": when something was checked or will be. */
export function plainDateWords(date: PlainDate, words: DateWords): string {
  return fill(words.dates.plainDate, datePartsOf(dayOf(date), words));
}

/** "30 Nov", for a narrow column that says the year elsewhere. */
export function shortDateWords(date: PlainDate, words: DateWords): string {
  return fill(words.dates.dayAndMonth, datePartsOf(dayOf(date), words, 'short'));
}

/** "24 November", without a year. */
export function dayAndMonthWords(date: PlainDate, words: DateWords): string {
  return fill(words.dates.dayAndMonth, datePartsOf(dayOf(date), words));
}

/** "November", as it stands in a date. */
export function monthName(date: PlainDate, words: DateWords): string {
  return datePartsOf(dayOf(date), words).month;
}

/** "30 November to 6 December", with years when one of them is not this one. */
export function dateRangeWords(first: PlainDate, last: PlainDate, words: DateWords, today?: PlainDate): string {
  const sameYear = [first, last].every((date) => date.slice(0, 4) === today?.slice(0, 4));
  const say = sameYear ? dayAndMonthWords : plainDateWords;
  return fill(words.dates.dateRange, { start: say(first, words), end: say(last, words) });
}
