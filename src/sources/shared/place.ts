/** Points and addresses: where a place is, and how exactly that is known. */
import type { Point, ProblemReason } from '../../domain/model.js';
import { onDemand } from '../../domain/on-demand.js';
import type { Report } from './problems.js';
import { isBlank, scalarText } from './record.js';

export const addresses = onDemand(() => import('./address.js'));

/** A number, or a text of one with a point or a comma. */
export function parseDegrees(value: unknown): number {
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

/** Reports what cannot be read of a point, or was turned. */
export function checkedPoint(report: Report, field: string, given: unknown, reading: PointReading): PointReading {
  if (reading.reason) report(field, given, reading.reason, reading.point ? 'warning' : 'info');
  return reading;
}

/** A point from two fields, with a problem for what cannot be read. */
export function readPoint(report: Report, latitude: unknown, longitude: unknown): PointReading {
  if (isBlank(latitude) && isBlank(longitude)) return {};
  const given = [latitude, longitude].map(scalarText).join(', ');
  return checkedPoint(report, 'latitude', given, parsePoint(latitude, longitude));
}

/**
 * True when an address names a house: a number with a street, or a postcode fine enough. A town, a region or a
 * country alone is approximate. Serves feeds that do not say which of the two an address is.
 */
export const isExactAddress = (address: string): boolean => addresses.get()?.namesHouse(address) ?? false;

/** The parts that are there, each once, with commas. */
export const joinAddress = (...parts: readonly (string | undefined)[]): string | undefined =>
  [...new Set(parts.filter((part) => part))].join(', ') || undefined;
