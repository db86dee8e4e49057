/**
 * Where meetings are: which share a place, which have none, and which part of the world they lie in. Pure.
 *
 * Longitudes of bounds may pass 180: an area across the date line runs from 170 to 190.
 */
import type { Directory, Meeting, Point, Venue } from '../../domain/model.js';

export interface Place {
  readonly point: Point;
  /** Only roughly right: the point is rounded to about a kilometre, and is drawn as an area. */
  readonly isArea: boolean;
  readonly locality: string;
  /** Positions in `directory.meetings`, in the order of the list. */
  readonly positions: readonly number[];
}

export interface Places {
  /** In the order of the list, by the first meeting of each. */
  readonly all: readonly Place[];
  /** How many meetings they hold. */
  readonly meetingCount: number;
  /** Online or by phone only. */
  readonly online: readonly number[];
  /** In person, or nobody knows how, and without a point. */
  readonly unplaced: readonly number[];
}

export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  /** Not less than `west`, and less than a whole turn more. */
  readonly east: number;
}

/** Half the width of what is drawn for a place that is only roughly known. */
export const AREA_METRES = 1000;

/** About a metre; readers round to this. */
const EXACT = 1e5;
/** About a kilometre. */
const ROUGH = 1e2;
/** The map's projection ends here. */
const MOST_LATITUDE = 85.05;
/** Feeds write 0,0 for "not known", and nobody meets in that sea. */
const NULL_ISLAND = 0.01;

/** A point that can be drawn, or nothing. Data from script has met no reader. */
export function pointOf(venue: Venue | undefined): Point | undefined {
  const { latitude, longitude } = venue?.point ?? {};
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  if (Math.abs(latitude!) > 90 || Math.abs(longitude!) > 180) return undefined;
  if (Math.abs(latitude!) < NULL_ISLAND && Math.abs(longitude!) < NULL_ISLAND) return undefined;
  return venue!.point;
}

const isRemote = ({ attendance }: Meeting): boolean => attendance.length > 0 && !attendance.includes('in-person');

/** Whether the meeting has a place on a map. */
export const isOnMap = (meeting: Meeting): boolean => !isRemote(meeting) && pointOf(meeting.venue) !== undefined;

export function placesOf({ meetings }: Directory, order: ArrayLike<number>): Places {
  const found = new Map<number, Place & { positions: number[] }>();
  const online: number[] = [];
  const unplaced: number[] = [];
  for (let at = 0; at < order.length; at++) {
    const position = order[at]!;
    const meeting = meetings[position]!;
    const { venue } = meeting;
    const point = pointOf(venue);
    if (isRemote(meeting)) online.push(position);
    else if (!point) unplaced.push(position);
    else {
      const isArea = venue!.approximate === true;
      const key = keyOf(point, isArea ? ROUGH : EXACT) * (isArea ? -1 : 1);
      const place = found.get(key);
      if (place) place.positions.push(position);
      else found.set(key, newPlace(point, isArea, venue!, position));
    }
  }
  const all = [...found.values()];
  const meetingCount = all.reduce((sum, { positions }) => sum + positions.length, 0);
  return { all, meetingCount, online, unplaced };
}

/** One number for a point; 180 east is 180 west. Never 0, so that its sign can say more. */
const keyOf = ({ latitude, longitude }: Point, steps: number): number =>
  Math.round((latitude + 90) * steps) * 4e7 + (Math.round((longitude + 180) * steps) % (360 * steps)) + 1;

function newPlace(
  point: Point,
  isArea: boolean,
  { locality = '' }: Venue,
  position: number,
): Place & { positions: number[] } {
  const round = (value: number): number => (isArea ? Math.round(value * ROUGH) / ROUGH : value);
  const latitude = Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, round(point.latitude)));
  return { point: { latitude, longitude: round(point.longitude) }, isArea, locality, positions: [position] };
}

/** From 0 to 360. */
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The smallest area that holds all the points: across the date line where that is shorter. */
export function boundsOf(places: readonly Pick<Place, 'point'>[]): Bounds | undefined {
  if (places.length === 0) return undefined;
  let south = 90;
  let north = -90;
  const longitudes = new Float64Array(places.length);
  places.forEach(({ point }, at) => {
    south = Math.min(south, point.latitude);
    north = Math.max(north, point.latitude);
    longitudes[at] = turn(point.longitude);
  });
  longitudes.sort();
  // What is left out is the widest gap between neighbours.
  let gap = longitudes[0]! + 360 - longitudes.at(-1)!;
  let start = longitudes[0]!;
  for (let at = 1; at < longitudes.length; at++) {
    const next = longitudes[at]! - longitudes[at - 1]!;
    if (next > gap) [gap, start] = [next, longitudes[at]!];
  }
  const west = start >= 180 ? start - 360 : start;
  return { south, west, north, east: west + 360 - gap };
}

export function isInside({ south, west, north, east }: Bounds, { latitude, longitude }: Point): boolean {
  return latitude >= south && latitude <= north && turn(longitude - west) <= east - west;
}

/** The longitude, plus or minus whole turns, that is nearest to another. */
export const nearestTurn = (longitude: number, to: number): number =>
  longitude + 360 * Math.round((to - longitude) / 360);
