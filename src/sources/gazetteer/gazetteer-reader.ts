/**
 * Reads a gazetteer: names of places with their points, so that a visitor can name a place that no group meets in.
 * The format is described in `docs/near-me.md` and `gazetteer.schema.json`. Never throws for a bad entry: what cannot be
 * read is left out and reported. Bounded, whatever a file holds.
 */
import { isPoint } from '../../domain/distance.js';
import type { Point } from '../../domain/model.js';

export const GAZETTEER_VERSION = 1;
/** More would make each letter that somebody types on an old phone slow. Postcodes and places together. */
export const MOST_ENTRIES = 60_000;
/** Unpacked. 60,000 entries are some 3 MB. */
export const MOST_BYTES = 6_000_000;
const MOST_OTHER_NAMES = 10;
const NAME_LIMIT = 100;
const LICENCE_LIMIT = 500;
/** More than an editor reads at once. */
const MOST_PROBLEMS = 20;

export interface GazetteerPlace {
  readonly name: string;
  readonly region?: string;
  readonly point: Point;
  readonly otherNames?: readonly string[];
  readonly isPostcode?: boolean;
}

/** For the editor, in English; never shown to visitors. */
export interface GazetteerProblem {
  /** Such as `places[3]`. */
  readonly field: string;
  /** What stood there, cut at 100 characters. */
  readonly value: string;
  /** What should have stood there. */
  readonly expected: string;
}

export interface Gazetteer {
  /** In the order of the file: the best known first. */
  readonly places: readonly GazetteerPlace[];
  /** Shown wherever places of this file are offered. Empty: the file is not used. */
  readonly licence: string;
  readonly problems: readonly GazetteerProblem[];
}

/** Controls, marks that turn the direction of text, and other invisible ones. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

function readName(value: unknown, limit = NAME_LIMIT): string | undefined {
  if (typeof value !== 'string' || value.length > 2 * limit) return undefined;
  const name = value.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return name && name.length <= limit ? name : undefined;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asText(value: unknown): string {
  // Never the whole of a big value, nor all that is inside a deep one.
  const shown: unknown = Array.isArray(value)
    ? (value as readonly unknown[])
        .slice(0, 6)
        .map((each) => (Array.isArray(each) ? '[…]' : isFields(each) ? '{…}' : each))
    : value;
  const text = typeof shown === 'string' ? shown : (JSON.stringify(isFields(shown) ? Object.keys(shown) : shown) ?? '');
  return text.slice(0, NAME_LIMIT);
}

function readPoint(latitude: unknown, longitude: unknown): Point | undefined {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  return isPoint({ latitude, longitude }) ? { latitude, longitude } : undefined;
}

type Report = (field: string, value: unknown, expected: string) => void;

/** `[name, region, latitude, longitude, other names]`; a region may be empty, and the other names left out. */
function readPlace(row: unknown): GazetteerPlace | undefined {
  if (!Array.isArray(row)) return undefined;
  const [given, within, latitude, longitude, others] = row as readonly unknown[];
  const name = readName(given);
  const point = readPoint(latitude, longitude);
  if (!name || !point) return undefined;
  const region = readName(within);
  const otherNames = (Array.isArray(others) ? others : [])
    .slice(0, MOST_OTHER_NAMES)
    .flatMap((other) => readName(other) ?? []);
  return { name, point, ...(region && { region }), ...(otherNames.length > 0 && { otherNames }) };
}

/** `[code, latitude, longitude]`. */
function readPostcode(row: unknown): GazetteerPlace | undefined {
  if (!Array.isArray(row)) return undefined;
  const [given, latitude, longitude] = row as readonly unknown[];
  const name = readName(typeof given === 'number' ? String(given) : given);
  const point = readPoint(latitude, longitude);
  return name && point ? { name: name.toUpperCase(), point, isPostcode: true } : undefined;
}

function readRows(
  fields: Readonly<Record<string, unknown>>,
  field: 'places' | 'postcodes',
  room: number,
  report: Report,
): GazetteerPlace[] {
  const rows = fields[field] ?? [];
  const [read, expected] =
    field === 'places'
      ? [readPlace, '[name, region, latitude, longitude] and perhaps [other names]']
      : [readPostcode, '[postcode, latitude, longitude]'];
  if (!Array.isArray(rows)) {
    report(field, rows, `a list of ${expected}`);
    return [];
  }
  if (rows.length > room) report(field, rows.length, `at most ${MOST_ENTRIES} entries in all; the rest is not read`);
  return rows.slice(0, room).flatMap((row: unknown, at) => {
    const place = read(row);
    if (!place) report(`${field}[${at}]`, row, expected);
    return place ?? [];
  });
}

/** Reads a value that was parsed from JSON. */
export function readGazetteer(value: unknown): Gazetteer {
  const problems: GazetteerProblem[] = [];
  let more = 0;
  const report: Report = (field, given, expected) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ field, value: asText(given), expected });
    else more += 1;
  };
  const nothing = (): Gazetteer => ({ places: [], licence: '', problems });
  if (!isFields(value) || value['gazetteer'] !== GAZETTEER_VERSION) {
    report(
      'gazetteer',
      isFields(value) ? value['gazetteer'] : value,
      `${GAZETTEER_VERSION}, the version of the format`,
    );
    return nothing();
  }
  const licence = readName(value['licence'], LICENCE_LIMIT);
  if (!licence) {
    report(
      'licence',
      value['licence'],
      `who made the data and under which licence, at most ${LICENCE_LIMIT} characters`,
    );
    return nothing();
  }
  const places = readRows(value, 'places', MOST_ENTRIES, report);
  const postcodes = readRows(value, 'postcodes', MOST_ENTRIES - places.length, report);
  if (more > 0) problems.push({ field: '', value: String(more), expected: 'no more faults than these' });
  return { places: [...places, ...postcodes], licence, problems };
}

/** One line for the editor. */
export const gazetteerProblemLine = ({ field, value, expected }: GazetteerProblem): string =>
  field ? `${field}: "${value}" is not ${expected}. It is left out.` : `and ${value} more entries that cannot be read.`;
