/**
 * Distances on the earth, in metres, over a sphere: right to half a percent, which is less than a walk round the corner.
 * Nothing here knows about units that people read, nor about words.
 */
import type { Point } from './model.js';

/** Mean radius of the earth (IUGG), metres. */
const EARTH_METRES = 6_371_008.8;
const HALF_TURN = 180;
const FULL_TURN = 360;

const radians = (degrees: number): number => (degrees * Math.PI) / HALF_TURN;
const degrees = (angle: number): number => (angle * HALF_TURN) / Math.PI;

/** The shortest way between two points, along the ground of a smooth sphere (haversine, exact also for short ways). */
export function distanceMetres(from: Point, to: Point): number {
  const [here, there] = [radians(from.latitude), radians(to.latitude)];
  const upDown = Math.sin((there - here) / 2);
  const aside = Math.sin(radians(to.longitude - from.longitude) / 2);
  const half = upDown * upDown + Math.cos(here) * Math.cos(there) * aside * aside;
  // Rounding can lead past 1 for points on opposite sides of the earth.
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** The same place with its longitude from -180 up to, but not with, 180. */
function wrapped(longitude: number): number {
  if (longitude >= -HALF_TURN && longitude < HALF_TURN) return longitude;
  const turned = (longitude + HALF_TURN) % FULL_TURN;
  return (turned < 0 ? turned + FULL_TURN : turned) - HALF_TURN;
}

/** Two decimals: a square of about one kilometre. */
const POSITION_STEPS = 100;

/**
 * A visitor's own position, as exactly as anything may know it: two decimals of a degree, about one kilometre. Round
 * before anything else sees it. Undefined for what is no place on earth.
 */
export function roundPosition({ latitude, longitude }: Point): Point | undefined {
  if (!isPoint({ latitude, longitude })) return undefined;
  const round = (value: number): number => Math.round(value * POSITION_STEPS) / POSITION_STEPS;
  return { latitude: round(latitude), longitude: wrapped(round(longitude)) };
}

/** Whether both are numbers of degrees that exist. */
export const isPoint = ({ latitude, longitude }: Point): boolean =>
  Number.isFinite(latitude) && Number.isFinite(longitude) && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** A box in degrees. Where it reaches over the line of dates, `west` is greater than `east`. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The smallest box that holds all that is no further from a point. Round a pole it holds every longitude. */
export function boundsAround({ latitude, longitude }: Point, metres: number): Bounds {
  const angle = metres / EARTH_METRES;
  const [south, north] = [latitude - degrees(angle), latitude + degrees(angle)];
  // Where the circle touches a pole, or goes round the earth, it crosses every meridian.
  if (south <= -90 || north >= 90) {
    return { south: Math.max(-90, south), west: -HALF_TURN, north: Math.min(90, north), east: HALF_TURN };
  }
  const aside = degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(latitude)))));
  return { south, west: wrapped(longitude - aside), north, east: wrapped(longitude + aside) };
}

/** Whether a point lies in the box. */
export function isWithin({ south, west, north, east }: Bounds, { latitude, longitude }: Point): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

/** The middle of several points, also where they lie on both sides of the line of dates. Undefined for none. */
export function centreOf(points: readonly Point[]): Point | undefined {
  const [first] = points;
  if (!first || points.length === 1) return first;
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of points) {
    const [up, round] = [radians(latitude), radians(longitude)];
    x += Math.cos(up) * Math.cos(round);
    y += Math.cos(up) * Math.sin(round);
    z += Math.sin(up);
  }
  const flat = Math.hypot(x, y);
  // Opposite points have no middle.
  if (flat === 0 && z === 0) return first;
  return { latitude: degrees(Math.atan2(z, flat)), longitude: degrees(Math.atan2(y, x)) };
}
