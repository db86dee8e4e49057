/** How long a session lasts, and the problems that lengths have. Minutes. */
import type { Report } from './problems.js';
import { isBlank } from './record.js';
import { DAY_MINUTES, LONG_SESSION_MINUTES, minutesBetween, parseLength, parseTime } from './time.js';

/**
 * An end before the start is the next day's, but a session of more than twelve hours over midnight is more likely a
 * slip of the clock ("17:30 to 16:30").
 */
const LONGEST_OVER_MIDNIGHT = DAY_MINUTES / 2;

/** Reports a length out of the ordinary; it is kept as given. */
export function checkedLength(report: Report, field: string, value: unknown, minutes: number): number {
  if (minutes > LONG_SESSION_MINUTES) report(field, value, 'duration-unusual', 'info');
  return minutes;
}

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

/** Length from the text of a duration. Zero and blank mean "not given"; a whole day is how BMLT writes "open-ended". */
export function lengthOf(report: Report, field: string, value: unknown): number | undefined {
  const minutes = parseLength(value);
  if (minutes === undefined && !isBlank(value)) report(field, value, 'duration-unreadable');
  if (!minutes) return undefined;
  if (minutes < DAY_MINUTES) return checkedLength(report, field, value, minutes);
  report(field, value, 'duration-unusual', 'info');
  return undefined;
}
