/** A site's word that somebody dialled the numbers, and how long it counts. */
import type { PlainDate } from '../../domain/model.js';

const MONTHS = 6;

/** Whether that is a day of the calendar, up to `today`. */
export const isPastDay = (word: string, today: PlainDate): boolean =>
  word !== '' && dayOf(word, 0) === word && word <= today;

/** Whether a day that somebody dialled the numbers on still counts: six months, to the day. */
export const isStillConfirmed = (word: string, today: PlainDate): boolean =>
  isPastDay(word, today) && today <= dayOf(word, MONTHS);

/** The same day so many months later; of a word that is no day, no day either. */
function dayOf(word: string, months: number): PlainDate {
  const date = new Date(word);
  date.setUTCMonth(date.getUTCMonth() + months);
  // `toJSON` gives nothing where `toISOString` throws.
  return (date.toJSON() ?? '').slice(0, 10);
}
