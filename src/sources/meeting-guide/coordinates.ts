/** Points as one text. */
import { isBlank } from '../shared/record.js';
import { parseDegrees, parsePoint } from '../shared/place.js';
import type { PointReading } from '../shared/place.js';

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
