/** Reads "7pm to 8.30pm", "19:00–20:30" or a single time. */
import { DAY_MINUTES, minutesBetween, parseTime } from '../shared/time.js';
import type { TimeReading } from '../shared/time.js';

export interface TimeRange {
  readonly start: TimeReading;
  readonly end?: TimeReading;
}

const HALF_DAY = DAY_MINUTES / 2;
const BETWEEN = /\s*(?:[-–—]|\b(?:to|until|till|tan|hyd|bis)\b|إلى|حتى)\s*/i;

/** A time, or two with a dash or a word between. In "7 to 8.30pm" and "11-1pm" the start takes the nearer half of the day. */
export function readTimeRange(value: unknown): TimeRange | undefined {
  const single = parseTime(value);
  if (single) return { start: single };
  const [first = '', second = '', ...more] = String(value)
    .replace(/^(?:from|between)\s+/i, '')
    .split(BETWEEN);
  const end = parseTime(second);
  if (!end || more.length) return undefined;
  const given = parseTime(first);
  if (given) return { start: given, end };
  if (!/[ap]\.?m/i.test(second) || !/^\d/.test(first)) return undefined;
  const near = ['am', 'pm']
    .map((half) => parseTime(first + half))
    .find((start) => start && minutesBetween(start.minute, end) < HALF_DAY);
  return near && { start: near, end };
}
