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
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // 31 August and six months: February has no such day, and the count would run on into March.
  if (date.getUTCDate() < day) date.setUTCDate(0);
  // `toJSON` gives nothing where `toISOString` throws.
  return (date.toJSON() ?? '').slice(0, 10);
}
