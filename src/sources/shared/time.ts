/** Wall times and lengths as feeds write them. Minutes throughout. */

import { scalarText } from './record.js';

/** Minutes in a day. */
export const DAY_MINUTES = 1440;
/** A session longer than this is kept, and reported. */
export const LONG_SESSION_MINUTES = 240;

export interface TimeReading {
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  /** True for `24:00`, which is the next day's start. */
  readonly nextDay?: boolean;
  /** `Z` or `+01:00` when the text had one. A wall time cannot follow it; say so instead. */
  readonly offset?: string;
}

const NOON = /^(?:12 *)?(?:noon|midday|midi|mediodia|mediodía|mittag)$/;
const MIDNIGHT = /^(?:12 *)?(?:midnight|minuit|medianoche|mitternacht)$/;
// A minus is an offset's only after seconds; `10:00-11:00` is a span.
const CLOCK =
  /^(\d{1,2})(?:(?::|\.| ?h ?|(?=\d\d$))(\d\d)(?::\d\d(?:\.\d+)?)?)?(?: ?(h|uhr|hrs))? ?(?:(a|p)\.? ?m?\.?)? ?(z|(?:\+|(?<=:\d\d:\d\d)-)\d\d:?\d\d)?$/;

/**
 * One wall time: `19:30`, `7:30 PM`, `7.30pm`, `7pm`, `19h30`, `1930`, `19:30:00`, `noon`, `midnight`, with or without
 * an offset. `undefined` for what is no time of day (`24:30`, `1:75`, `7`).
 */
export function parseTime(value: unknown): TimeReading | undefined {
  const text = (typeof value === 'number' && value >= 100 ? String(value).padStart(4, '0') : scalarText(value))
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
  if (Number(minuteText ?? 0) > 59 || minute > DAY_MINUTES || (half === 'a' && given > 12)) return undefined;
  return {
    minute: minute % DAY_MINUTES,
    ...(minute === DAY_MINUTES && { nextDay: true }),
    ...(offset && { offset: offset.toUpperCase() }),
  };
}

/** Minutes after midnight as `HH:MM`. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * A length in minutes: `90`, `90 min`, `1 h 30`, `1.5 hours`, `01:30`, `01:30:00`, `PT1H30M`. `undefined` for what is
 * no length; 0 is returned as it stands.
 */
export function parseLength(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const parts =
    /^(?:p(?:(\d+)d)?t?)?(?:(\d+(?:[.,]\d+)?) ?h(?:(?:ou)?rs?)?)?(?: ?(?:and )?(\d+) ?m?(?:in(?:ute)?s?)?)?\.?$/.exec(
      text,
    );
  if (!parts || !(parts[1] || parts[2] || parts[3])) return undefined;
  const [days, hours, minutes] = [parts[1], parts[2], parts[3]].map((part) => Number((part ?? '0').replace(',', '.')));
  return Math.round((days ?? 0) * DAY_MINUTES + (hours ?? 0) * 60 + (minutes ?? 0));
}

/** Minutes from a start to an end on the clock. An end before the start is on the next day; an equal one gives 0. */
export const minutesBetween = (start: number, end: TimeReading): number =>
  end.nextDay ? DAY_MINUTES - start : (end.minute - start + DAY_MINUTES) % DAY_MINUTES;
