/**
 * How far meetings are from a place, and what of them counts there. Each place of a directory is measured once for a
 * question, however many meetings it holds.
 *
 * - `near`: people can go there, the place is known, and it is within the radius.
 * - `anywhere`: people can take part from home, online or by phone, and that is what counts here: the meeting has no place,
 *   or its place is too far or not known.
 * - `unknown`: people go there, and nobody said where it is.
 *
 * Beyond the radius, going there is no way to take part: what has no other way is left out, and for what has one only
 * the other one counts, in filters too. So nothing that can be joined from home is lost by looking near.
 */
import { boundsAround, distanceMetres, isPoint, isWithin } from '../domain/distance.js';
import type { Meeting } from '../domain/model.js';
import type { Near } from './query.js';

export const NEAR_PARTS = ['near', 'anywhere', 'unknown'] as const;
export type NearPart = (typeof NEAR_PARTS)[number];

/** What is known of one question, by position in `directory.meetings`. */
export interface Measured {
  /** Metres; `NaN` where the place is not known, `Infinity` where it is beyond the radius. */
  readonly distances: Float64Array;
  /** 0 to 2: position in `NEAR_PARTS`. 3: left out. */
  readonly parts: Uint8Array;
  /** 1 where going there is no way to take part, because it is too far. */
  readonly beyond: Uint8Array;
}

/** Stands for "left out" among the parts. */
export const LEFT_OUT = NEAR_PARTS.length;
const [NEAR, ANYWHERE, UNKNOWN] = [0, 1, 2];
const NO_PLACE = -1;
/** The radius that is asked for, the next one, and any distance. */
const ANSWERS_KEPT = 4;

/** A meeting that says nothing of how people take part is taken for one that they go to. */
const isInPerson = ({ attendance }: Meeting): boolean => attendance.length === 0 || attendance.includes('in-person');

export class Nearness {
  readonly #meetings: readonly Meeting[];
  /** Ways from home that the editor let in; empty is all. */
  readonly #ways: readonly string[];
  #points: readonly { readonly latitude: number; readonly longitude: number }[] | undefined;
  /** By position: the number of the meeting's place. */
  #places: Int32Array | undefined;
  readonly #kept = new Map<string, Measured>();

  constructor(meetings: readonly Meeting[], attendance: readonly string[] = []) {
    this.#meetings = meetings;
    this.#ways = attendance;
  }

  /** The last answers are kept: filters change more often than the place. */
  measure(near: Near): Measured {
    const { point, radiusMetres } = near;
    const key = [point.latitude, point.longitude, radiusMetres].join();
    let measured = this.#kept.get(key);
    if (!measured) {
      measured = this.#measure(near);
      // A Map keeps the order of insertion: the first key is the oldest.
      if (this.#kept.size >= ANSWERS_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
      this.#kept.set(key, measured);
    }
    return measured;
  }

  #measure({ point, radiusMetres = Infinity }: Near): Measured {
    const places = this.#readPlaces();
    const bounds = radiusMetres === Infinity ? undefined : boundsAround(point, radiusMetres);
    const metres = Float64Array.from(this.#points!, (place) => {
      const far = bounds && !isWithin(bounds, place) ? Infinity : distanceMetres(point, place);
      return far > radiusMetres ? Infinity : far;
    });
    const count = this.#meetings.length;
    const measured = {
      distances: new Float64Array(count).fill(NaN),
      parts: new Uint8Array(count),
      beyond: new Uint8Array(count),
    };
    this.#meetings.forEach((meeting, at) => {
      const place = places[at]!;
      const goes = isInPerson(meeting);
      if (place !== NO_PLACE && goes) measured.distances[at] = metres[place]!;
      const isBeyond = measured.distances[at] === Infinity;
      if (isBeyond) measured.beyond[at] = 1;
      measured.parts[at] = this.#partOf(meeting, goes, place !== NO_PLACE, isBeyond);
    });
    return measured;
  }

  #partOf({ attendance }: Meeting, goes: boolean, isKnown: boolean, isBeyond: boolean): number {
    if (goes && isKnown && !isBeyond) return NEAR;
    const fromHome = attendance.some((way) => way !== 'in-person' && (!this.#ways.length || this.#ways.includes(way)));
    if (fromHome || !goes) return ANYWHERE;
    return isBeyond ? LEFT_OUT : UNKNOWN;
  }

  #readPlaces(): Int32Array {
    if (this.#places) return this.#places;
    const numbers = new Map<string, number>();
    const points: { latitude: number; longitude: number }[] = [];
    this.#places = Int32Array.from(this.#meetings, ({ venue }) => {
      const point = venue?.point;
      // Data from script has met no reader.
      if (!point || !isPoint(point)) return NO_PLACE;
      const key = `${point.latitude} ${point.longitude}`;
      const number = numbers.get(key) ?? points.push(point) - 1;
      numbers.set(key, number);
      return number;
    });
    this.#points = points;
    return this.#places;
  }
}
