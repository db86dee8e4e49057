/** How long a session lasts, and the problems that lengths have. Minutes. */
import type { Report } from './problems.js';
import { isBlank } from './record.js';
import { DAY_MINUTES, LONG_SESSION_MINUTES, parseLength } from './time.js';

/** Reports a length out of the ordinary; it is kept as given. */
export function checkedLength(report: Report, field: string, value: unknown, minutes: number): number {
  if (minutes > LONG_SESSION_MINUTES) report(field, value, 'duration-unusual', 'info');
  return minutes;
}

/** Length from the text of a duration. Zero and blank mean "not given"; a whole day is how BMLT writes "open-ended". */
export function lengthOf(report: Report, field: string, value: unknown): number | undefined {
  const minutes = parseLength(value);
  if (minutes === undefined && !isBlank(value)) report(field, value, 'duration-unreadable');
  if (!minutes) return undefined;
  // A number of minutes is meant as it stands: a weekend away is one event.
  if (minutes < DAY_MINUTES || typeof value === 'number') return checkedLength(report, field, value, minutes);
  report(field, value, 'duration-unusual', 'info');
  return undefined;
}
