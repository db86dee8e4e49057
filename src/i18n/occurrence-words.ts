import type { PlainDate } from '../domain/model.js';
import type { Occurrence } from '../domain/schedule.js';
import { fill, sentence } from './format.js';
import { clockRangeWords, dateWords, type TimeWords, zoneWords } from './time-words.js';

/**
 * One start, in full: "Tuesday 24 November, 6:30pm to 8pm, UK time".
 * @param zone `false` where the zone is said once for a whole list
 */
export function occurrenceWords(occurrence: Occurrence, words: TimeWords, today?: PlainDate, zone = true): string {
  const { time, language } = words;
  const { start, end, timeZone } = occurrence;
  const dateAndTime = fill(time.dateAndTime, {
    date: dateWords(start, words, today),
    time: clockRangeWords(start, end, words),
  });
  const whole = zone ? fill(time.withZone, { time: dateAndTime, zone: zoneWords(timeZone, words) }) : dateAndTime;
  return sentence(whole, language);
}
