/** The length of a session from its end. */
import type { Report } from '../shared/problems.js';
import { isBlank } from '../shared/record.js';
import { checkedLength } from '../shared/session.js';
import { DAY_MINUTES, minutesBetween, parseTime } from '../shared/time.js';

/**
 * An end before the start is the next day's, but a session of more than twelve hours over midnight is more likely a
 * slip of the clock ("17:30 to 16:30").
 */
const LONGEST_OVER_MIDNIGHT = DAY_MINUTES / 2;

/** Length from a start and the text of an end. An end equal to the start means "not known", not a whole day. */
export function lengthUntil(report: Report, field: string, start: number, value: unknown): number | undefined {
  if (isBlank(value)) return undefined;
  const end = parseTime(value);
  if (!end) {
    report(field, value, 'end-unreadable');
    return undefined;
  }
  const minutes = minutesBetween(start, end);
  if (minutes === 0) {
    report(field, value, 'end-equals-start');
    return undefined;
  }
  if (!end.nextDay && end.minute < start && minutes > LONGEST_OVER_MIDNIGHT) {
    report(field, value, 'duration-unusual');
    return undefined;
  }
  return checkedLength(report, field, value, minutes);
}
