/** The commonest rule in words. All others are in `rule-words.ts`. */
import type { Weekday } from '../domain/schedule.js';
import { fill, listWords } from './format.js';
import { type TimeWords, weekdayInPhrase } from './time-words.js';

/** "every Monday and Thursday", "Monday to Friday": on these weekdays of every week, for the middle of a sentence. */
export function everyWeekWords(days: readonly Weekday[], words: TimeWords): string {
  const { time, dates } = words;
  if (days.join() === 'MO,TU,WE,TH,FR') return time.mondayToFriday;
  const names = days.map((day) => fill(dates.dayName, { weekday: weekdayInPhrase(day, words) }));
  return fill(time.everyWeek, { days: listWords(names, dates.list) });
}
