/** The zones of a calendar: IANA names, old and Windows names, and zones that a calendar describes by its own rules. */
import type { TimeZone } from '../../domain/schedule.js';
import { DAY, offsetMinutesAt } from '../../domain/time-zone.js';
import { readTimeZone } from '../shared/zone.js';
import { propertiesOf, textOf, type Component, type Property } from './components.js';

/** How Outlook names zones where it does not write their key: `(UTC-05:00) Eastern Time (US and Canada)`. */
const NAMES_SHOWN: readonly (readonly [RegExp, TimeZone])[] = [
  [/\bEastern Time \(US/i, 'America/New_York'],
  [/\bCentral Time \(US/i, 'America/Chicago'],
  [/\bMountain Time \(US/i, 'America/Denver'],
  [/\bPacific Time \(US/i, 'America/Los_Angeles'],
  [/\bDublin, Edinburgh, Lisbon, London\b/i, 'Europe/London'],
  [/\bAmsterdam, Berlin, Bern\b/i, 'Europe/Berlin'],
  [/\bBrussels, Copenhagen, Madrid, Paris\b/i, 'Europe/Paris'],
  [/\bCanberra, Melbourne, Sydney\b/i, 'Australia/Sydney'],
];

/** Zones that a description without a usable name is compared with, the one with most people first. */
const COMMON_ZONES = (
  'Europe/London Europe/Berlin Europe/Athens Europe/Moscow America/New_York America/Chicago America/Denver ' +
  'America/Los_Angeles America/Phoenix America/Anchorage America/Halifax America/St_Johns America/Sao_Paulo ' +
  'Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth Pacific/Auckland Pacific/Honolulu Asia/Kolkata ' +
  'Asia/Tokyo Asia/Shanghai Asia/Singapore Asia/Dubai Asia/Jerusalem Africa/Johannesburg Africa/Lagos Africa/Nairobi'
).split(' ');

/** What is compared: the middle of each month of a year after all zones in the list had their rules of today. */
const COMPARED_YEAR_START = Date.UTC(2025, 0, 15);

const minutesOf = (text: unknown): number | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(typeof text === 'string' ? text : '') ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : undefined;
};

/** Month in which a part of a zone begins each year, from 1; 1 where it does not say. */
function monthOf(part: Component): number {
  const [, month] = /BYMONTH=(\d{1,2})/i.exec(propertiesOf(part, 'rrule')[0]?.raw ?? '') ?? [];
  return Number(month ?? /^\d{4}-?(\d\d)/.exec(String(textOf(part, 'dtstart')))?.[1] ?? 1);
}

/** Offsets in the middle of each month, as the last rules of a zone's description say. */
function offsetsDescribed(zone: Component): readonly number[] | undefined {
  const parts = zone.parts
    .map((part) => ({ month: monthOf(part), offset: minutesOf(textOf(part, 'tzoffsetto')) }))
    .sort((a, b) => a.month - b.month);
  const [only] = parts;
  if (!only || parts.length > 2 || parts.some(({ offset }) => offset === undefined)) return undefined;
  const last = parts[parts.length - 1] ?? only;
  return Array.from({ length: 12 }, (_, at) => {
    // A change at the end of a month shows in the middle of the next, one in its first half in its own; both are tried.
    const begun = parts.findLast(({ month }) => month <= at);
    return (begun ?? last).offset!;
  });
}

const offsetsOf = (timeZone: TimeZone): readonly (number | undefined)[] =>
  Array.from({ length: 12 }, (_, at) => offsetMinutesAt(timeZone, COMPARED_YEAR_START + at * 30.44 * DAY));

/** The common zone whose clocks run as a description says, its months of change left out of the comparison. */
function zoneLike(zone: Component): TimeZone | undefined {
  const described = offsetsDescribed(zone);
  if (!described) return undefined;
  const changing = new Set(zone.parts.map((part) => monthOf(part) - 1));
  return COMMON_ZONES.find((name) =>
    offsetsOf(name).every((offset, month) => changing.has(month) || offset === described[month]),
  );
}

export interface ZoneFound {
  readonly timeZone?: TimeZone | undefined;
  /** `given`: named, or named otherwise. `compared`: found by its rules. */
  readonly how: 'given' | 'compared' | 'offset' | 'unknown';
}

/** Names of zones as properties use them, settled once for each name. */
export class Zones {
  readonly #known = new Map<string, ZoneFound>();

  constructor(private readonly described: readonly Component[]) {}

  /** The zone that a property names; `undefined` when it names none. */
  of(property: Property): ZoneFound | undefined {
    const given = property.parameters['tzid'];
    if (typeof given !== 'string') return undefined;
    const name = given
      .replace(/^TZID=/i, '')
      .replace(/^["']|["']$/g, '')
      .trim();
    const known = this.#known.get(name) ?? this.#find(name);
    this.#known.set(name, known);
    return known;
  }

  #find(name: string): ZoneFound {
    const own = readTimeZone(name);
    if (own?.timeZone) return { timeZone: own.timeZone, how: 'given' };
    const shown = NAMES_SHOWN.find(([pattern]) => pattern.test(name.slice(0, 200)))?.[1];
    if (shown) return { timeZone: shown, how: 'given' };
    const description = this.described.find((zone) => textOf(zone, 'tzid') === name);
    const located = description && readTimeZone(textOf(description, 'x-lic-location'))?.timeZone;
    if (located) return { timeZone: located, how: 'given' };
    const like = description && zoneLike(description);
    if (like) return { timeZone: like, how: 'compared' };
    const isOffset = own?.reason === 'time-zone-from-offset' || /^\(?(?:GMT|UTC) ?[+-]\d/i.test(name);
    return { how: isOffset ? 'offset' : 'unknown' };
  }
}
