/** Dates, times and lengths as people write them: "25.8.2022", "7.30pm", "7 to 8.30pm", "1 h 30". Minutes throughout. */
import type { PlainDate } from '../../domain/model.js';
import { MINUTES_PER_DAY } from '../../domain/plain-date.js';
import type { TimeRange, TimeReading } from './time.js';

const NOON = /^(?:12 *)?(?:noon|midday|midi|mediodia|mediodía|mittag)$/;
const MIDNIGHT = /^(?:12 *)?(?:midnight|minuit|medianoche|mitternacht)$/;
// A minus is an offset's only after seconds; `10:00-11:00` is a span.
const CLOCK =
  /^(\d{1,2})(?:(?::|\.| ?h ?|(?=\d\d$))(\d\d)(?::\d\d(?:\.\d+)?)?)?(?: ?(h|uhr|hrs))? ?(?:(a|p)\.? ?m?\.?)? ?(z|(?:\+|(?<=:\d\d:\d\d)-)\d\d:?\d\d)?$/;

/** What `parseTime` reads besides a 24-hour clock. */
export function timeInWords(written: string): TimeReading | undefined {
  const text = written
    .replace(/[\s\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  if (NOON.test(text)) return { minute: 720 };
  if (MIDNIGHT.test(text)) return { minute: 0 };
  const [, hourText, minuteText, word, half, offset] = CLOCK.exec(text) ?? [];
  if (hourText === undefined || !(minuteText || word || half)) return undefined;
  const given = Number(hourText);
  // "13:30 PM" is a 24-hour clock with a needless mark; "0:30 AM" is met too.
  const hour = half && given <= 12 ? (given % 12) + (half === 'p' ? 12 : 0) : given;
  const minute = hour * 60 + Number(minuteText ?? 0);
  if (Number(minuteText ?? 0) > 59 || minute > MINUTES_PER_DAY || (half === 'a' && given > 12)) return undefined;
  return {
    minute: minute % MINUTES_PER_DAY,
    ...(minute === MINUTES_PER_DAY && { nextDay: true }),
    ...(offset && { offset: offset.toUpperCase() }),
  };
}

/** What `parseLength` reads besides a number and a clock. */
export function lengthInWords(text: string): number | undefined {
  const parts =
    /^(?:p(?:(\d+)d)?t?)?(?:(\d+(?:[.,]\d+)?) ?h(?:(?:ou)?rs?)?)?(?: ?(?:and )?(\d+) ?m?(?:in(?:ute)?s?)?)?\.?$/.exec(
      text,
    );
  if (!parts || !(parts[1] || parts[2] || parts[3])) return undefined;
  const [days, hours, minutes] = [parts[1], parts[2], parts[3]].map((part) => Number((part ?? '0').replace(',', '.')));
  return Math.round((days ?? 0) * MINUTES_PER_DAY + (hours ?? 0) * 60 + (minutes ?? 0));
}

const HALF_DAY = MINUTES_PER_DAY / 2;
const BETWEEN = /\s*(?:[-–—]|\b(?:to|until|till|tan|hyd|bis)\b|إلى|حتى)\s*/i;

const lengthOf = ({ minute }: TimeReading, end: TimeReading): number =>
  end.nextDay ? MINUTES_PER_DAY - minute : (end.minute - minute + MINUTES_PER_DAY) % MINUTES_PER_DAY;

/** Two times with a dash or a word between. In "7 to 8.30pm" and "11-1pm" the start takes the nearer half of the day. */
export function rangeInWords(text: string): TimeRange | undefined {
  const [first = '', second = '', ...more] = text.replace(/^(?:from|between)\s+/i, '').split(BETWEEN);
  const end = timeInWords(second);
  if (!end || more.length) return undefined;
  const given = timeInWords(first);
  if (given) return { start: given, end };
  if (!/[ap]\.?m/i.test(second) || !/^\d/.test(first)) return undefined;
  const near = ['am', 'pm']
    .map((half) => timeInWords(first + half))
    .find((start) => start && lengthOf(start, end) < HALF_DAY);
  return near && { start: near, end };
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** A date that exists, or `undefined`. */
function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  // Day 0 of the next month is the last of this one.
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
  return exists ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/**
 * What `parseDate` reads besides an ISO date: the date of `2026-11-20`, `2026-11-20T10:00Z`, `2020-04-0416:50:58`, `20261120`, and of `8/25/2022` or `25.8.2022`
 * where one of the two numbers can only be the day. `4/5/2022` could be either and is not read.
 */
export function dateInWords(text: string): PlainDate | undefined {
  const year = /^(\d{4})([-/.]?)(\d\d)\2(\d\d)(?!\d{3,}$)/.exec(text);
  if (year) return plainDate(Number(year[1]), Number(year[3]), Number(year[4]));
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (!parts) return undefined;
  const [first, second, last] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (first > 12 || first === second) return plainDate(last, second, first);
  return second > 12 ? plainDate(last, first, second) : undefined;
}
