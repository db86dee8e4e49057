/** A site's word that somebody dialled the numbers, and how long it counts. */
import type { PlainDate } from '../../domain/model.js';

const MONTHS = 6;
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day that a confirmation counts: six months later, or the last day of that month. */
export function confirmedUntil(day: PlainDate): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = month - 1 + MONTHS;
  const endYear = year + Math.floor(at / 12);
  const isLeap = (endYear % 4 === 0 && endYear % 100 !== 0) || endYear % 400 === 0;
  const last = at % 12 === 1 && isLeap ? 29 : LAST_DAYS[at % 12]!;
  return [endYear, (at % 12) + 1, Math.min(date, last)].map((part) => String(part).padStart(2, '0')).join('-');
}
