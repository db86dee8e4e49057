/** Calendar dates as feeds write them. Only what can be read in one way is read. */
import type { PlainDate } from '../../domain/model.js';
import type { Report } from './problems.js';
import { isBlank, scalarText } from './record.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** A date that exists, or `undefined`. */
function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  // Day 0 of the next month is the last of this one.
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
  return exists ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/**
 * The date of `2026-11-20`, `2026-11-20T10:00Z`, `2020-04-0416:50:58`, `20261120`, and of `8/25/2022` or `25.8.2022`
 * where one of the two numbers can only be the day. `4/5/2022` could be either and is not read.
 */
export function parseDate(value: unknown): PlainDate | undefined {
  const text = scalarText(value).trim();
  const year = /^(\d{4})([-/.]?)(\d\d)\2(\d\d)(?!\d{3,}$)/.exec(text);
  if (year) return plainDate(Number(year[1]), Number(year[3]), Number(year[4]));
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!parts) return undefined;
  const [first, second, last] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (first > 12 || first === second) return plainDate(last, second, first);
  return second > 12 ? plainDate(last, first, second) : undefined;
}

/** The same with a problem for what is there and cannot be read. */
export function readDate(report: Report, field: string, value: unknown): PlainDate | undefined {
  if (isBlank(value)) return undefined;
  const date = parseDate(value);
  if (!date) report(field, value, 'date-unreadable', 'info');
  return date;
}
