/** Points and addresses: where a place is, and how exactly that is known. */
import type { Point, ProblemReason } from '../../domain/model.js';
import type { Report } from './problems.js';
import { isBlank, scalarText } from './record.js';

/** A number, or a text of one with a point or a comma. */
function parseDegrees(value: unknown): number {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  return /^[+-]?\d+(\.\d*)?$/.test(text) ? Number(text) : NaN;
}

/** Five decimals are a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const inRange = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

export interface PointReading {
  readonly point?: Point;
  readonly approximate?: boolean;
  readonly reason?: Extract<ProblemReason, 'point-unreadable' | 'point-swapped'>;
}

/** A pair of degrees. Refused: out of range, at or near 0,0, both the same. A swapped pair that fits is turned. */
export function parsePoint(latitudeValue: unknown, longitudeValue: unknown): PointReading {
  const [latitude, longitude] = [parseDegrees(latitudeValue), parseDegrees(longitudeValue)];
  const nowhere = (Math.abs(latitude) < 0.01 && Math.abs(longitude) < 0.01) || latitude === longitude;
  if (nowhere) return { reason: 'point-unreadable' };
  if (inRange(latitude, longitude)) return { point: { latitude: round(latitude), longitude: round(longitude) } };
  if (!inRange(longitude, latitude)) return { reason: 'point-unreadable' };
  return { point: { latitude: round(longitude), longitude: round(latitude) }, reason: 'point-swapped' };
}

/** `"lat,lon"`, or the middle of a `"south,west,north,east"` box, which is approximate. */
export function parseCoordinates(value: unknown): PointReading {
  const parts = (typeof value === 'string' ? value.split(/[,;\s]+/) : Array.isArray(value) ? value : [])
    .filter((part) => !isBlank(part))
    .map(parseDegrees);
  const [south, west, north, east] = parts;
  if (parts.length === 2) return parsePoint(south, west);
  if (parts.length !== 4) return { reason: 'point-unreadable' };
  return { ...parsePoint((south! + north!) / 2, (west! + east!) / 2), approximate: true };
}

/** A point from two fields, else from one `coordinates` field, with a problem for what cannot be read. */
export function readPoint(report: Report, latitude: unknown, longitude: unknown, coordinates?: unknown): PointReading {
  const pair = !(isBlank(latitude) && isBlank(longitude));
  if (!pair && isBlank(coordinates)) return {};
  const reading = pair ? parsePoint(latitude, longitude) : parseCoordinates(coordinates);
  if (reading.reason) {
    const given = pair ? [latitude, longitude].map(scalarText).join(', ') : coordinates;
    report(pair ? 'latitude' : 'coordinates', given, reading.reason, reading.point ? 'warning' : 'info');
  }
  return reading;
}

// Postcodes fine enough to name a street or less: United Kingdom, Canada, Netherlands, Ireland.
const FINE_POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[1-9]\d{3} ?[A-Z]{2}|[A-Z]\d[\dW] ?(?=[A-Z]*\d)[A-Z\d]{4})\b/i;
const NUMBER_THEN_STREET = /^\d{1,3}\s?[a-z]?(?:[-/–]\d+\s?[a-z]?)?\s+\p{L}.{2}/iu;
// "10115 Berlin, Germany" is a town and "12931 Main St, Town, State" a house: long numbers need a longer address.
const LONG_NUMBER_THEN_STREET = /^\d{4,6}\s?[a-z]?(?:[-/–]\d+)?\s+[\p{L}\d].+/iu;
const STREET_THEN_NUMBER = /\p{L}{3,}\.?,?\s+\d{1,4}\s?[a-z]?,\s*(?:[A-Z]{1,3}-)?\d{4,5}\b/iu;

/**
 * True when an address names a house: a number with a street, or a postcode fine enough. A town, a region or a
 * country alone is approximate. Serves feeds that do not say which of the two an address is.
 */
export function isExactAddress(address: string): boolean {
  const parts = address.split(/[,\n]/).map((part) => part.trim());
  return (
    FINE_POSTCODE.test(address) ||
    STREET_THEN_NUMBER.test(address) ||
    parts.some(
      (part, index) =>
        NUMBER_THEN_STREET.test(part) || (parts.length - index > 2 && LONG_NUMBER_THEN_STREET.test(part)),
    )
  );
}

/** The parts that are there, each once, with commas. */
export const joinAddress = (...parts: readonly (string | undefined)[]): string | undefined =>
  [...new Set(parts.filter((part) => part))].join(', ') || undefined;
