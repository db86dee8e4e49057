/**
 * Wall times to instants and back, in any IANA zone, with the zone data of the browser or Node that runs it.
 *
 * The rule for clock changes is RFC 5545 §3.3.5, which Temporal calls `compatible`:
 * - a wall time that a change skips is read with the offset before the change, so it moves forward by the length of
 *   the gap (02:30 on a night that leaps from 02:00 to 03:00 is 03:30);
 * - a wall time that happens twice is the first of the two.
 *
 * `Intl` is asked for two offsets per five days and zone, once; after that a conversion is a few look-ups, so a list
 * of 10,000 meetings can be computed at one go. Instants are epoch milliseconds, wall times carry no zone.
 */
import type { TimeZone, WallTime } from './schedule.js';
import { formatWallTime, parseWallTime } from './plain-date.js';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/**
 * No zone has changed its offset twice within six days since 1970 (the closest: Recife in October 2000, a week less
 * an hour), so five days hold one change at most.
 */
const SPAN = 5 * DAY;

/** Per zone: 28 years of spans. Per page: half the zones there are. What is over starts anew, to keep memory bounded. */
const MOST_SPANS = 2048;
const MOST_CLOCKS = 256;

/** ECMAScript's range of time values. */
const FURTHEST = 8.64e15;

/** Five days of one zone: offset `before` until `changesAt`, `after` from then on, all in milliseconds. */
interface Span {
  readonly before: number;
  readonly changesAt: number;
  readonly after: number;
}

/** One zone's clock. Offsets are in milliseconds, positive east of Greenwich. */
export class Clock {
  readonly #format: Intl.DateTimeFormat;
  readonly #spans = new Map<number, Span>();

  /** Throws a `RangeError` for a zone that `Intl` does not know. */
  constructor(timeZone: TimeZone) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  }

  /** The name `Intl` gives this zone. */
  get name(): string {
    return this.#format.resolvedOptions().timeZone;
  }

  offsetAt(epochMs: number): number {
    const index = Math.floor(epochMs / SPAN);
    const span = this.#spans.get(index) ?? this.#readSpan(index);
    return epochMs < span.changesAt ? span.before : span.after;
  }

  wallMinuteAt(epochMs: number): number {
    return Math.floor((epochMs + this.offsetAt(epochMs)) / MINUTE);
  }

  epochOf(wallMinute: number): number {
    const wall = wallMinute * MINUTE;
    // The largest change of a clock ever was 24 hours (Samoa, 2011), so a day away lies on either side of any change.
    const before = wall - this.offsetAt(wall - DAY);
    const after = wall - this.offsetAt(wall + DAY);
    const isTrue = (epochMs: number): boolean => epochMs + this.offsetAt(epochMs) === wall;
    return before === after || isTrue(before) || !isTrue(after) ? before : after;
  }

  #readSpan(index: number): Span {
    let start = index * SPAN;
    let end = start + SPAN;
    const before = this.#readOffset(start);
    const after = this.#readOffset(end);
    while (before !== after && end - start > MINUTE) {
      const middle = Math.floor((start + end) / 2 / MINUTE) * MINUTE;
      if (this.#readOffset(middle) === before) start = middle;
      else end = middle;
    }
    const span = { before, changesAt: end, after };
    if (this.#spans.size >= MOST_SPANS) this.#spans.clear();
    this.#spans.set(index, span);
    return span;
  }

  #readOffset(epochMs: number): number {
    const text = this.#format.format(Math.max(-FURTHEST, Math.min(FURTHEST, epochMs)));
    // "GMT", "GMT+05:30", and "GMT-00:44:30" for local mean time before the zone had whole minutes.
    const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT([+-])(\d+):(\d+):?(\d+)?/.exec(text) ?? [];
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return (sign === '-' ? -size : size) * 1000;
  }
}

const clocks = new Map<string, Clock | undefined>();

/**
 * ICU takes more than IANA names. Its abbreviations are the dangerous ones: `BST` is Dhaka to it, `IST` Kolkata.
 * Offsets cannot follow a clock change. Neither names a zone.
 */
const NOT_A_NAME = /^([+-]|(?!utc|gmt)[a-z]{3}$|systemv)/i;

/** The clock of a zone, or undefined for a name that is none. Cached, also the refusals: a feed repeats its mistakes. */
export function clockOf(timeZone: TimeZone): Clock | undefined {
  if (clocks.has(timeZone)) return clocks.get(timeZone);
  let clock: Clock | undefined;
  try {
    if (!NOT_A_NAME.test(timeZone)) clock = new Clock(timeZone);
  } catch {
    // Intl throws for an unknown name; there is no quieter way to ask.
  }
  if (clocks.size >= MOST_CLOCKS) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * True for an IANA zone name that this browser knows, in any case of letters. False for offsets (`+01:00`), for
 * three-letter abbreviations other than `UTC` and `GMT`, and for `unknown`.
 */
export function isTimeZone(name: string): boolean {
  return clockOf(name) !== undefined;
}

/** Minutes the zone is ahead of UTC at an instant; undefined when it is no zone. A fraction only before 1972. */
export function offsetMinutesAt(timeZone: TimeZone, epochMs: number): number | undefined {
  const offset = clockOf(timeZone)?.offsetAt(epochMs);
  return offset === undefined ? undefined : offset / MINUTE;
}

/** The instant of a wall time, by the rule above; undefined when it is no wall time or no zone. */
export function wallToEpoch(wall: WallTime, timeZone: TimeZone): number | undefined {
  const minute = parseWallTime(wall);
  return minute === undefined ? undefined : clockOf(timeZone)?.epochOf(minute);
}

/** What the clock on the wall shows at an instant, seconds dropped; undefined when it is no zone. */
export function epochToWall(epochMs: number, timeZone: TimeZone): WallTime | undefined {
  const minute = clockOf(timeZone)?.wallMinuteAt(epochMs);
  return minute === undefined ? undefined : formatWallTime(minute);
}
