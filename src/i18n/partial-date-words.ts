/** Dates that are only known in part, as sources have them: "2 September 2025", "April 2016", "2013". */
import { formatter } from './formatters.js';
import { type DateWords } from './time-words.js';
import { plainDateWords } from './calendar-words.js';

export function partialDateWords(date: string, words: DateWords): string {
  if (date.length >= 10) return plainDateWords(date, words);
  const options = { calendar: 'gregory', timeZone: 'UTC', year: 'numeric' } as const;
  const parts = date.length >= 7 ? { ...options, month: 'long' as const } : options;
  const month = words.dates.months[Number(date.slice(5, 7)) - 1];
  return formatter('DateTimeFormat', words.language, parts)
    .formatToParts(Date.parse(date))
    .map(({ type, value }) => (type === 'month' ? (month ?? value) : value))
    .join('');
}

/** "November 2026": as precise as a check needs to be. */
export function monthWords(date: string, words: DateWords): string {
  return partialDateWords(date.slice(0, 7), words);
}
