/**
 * When each meeting comes next, remembered. An answer stays right until the meeting it names is over, so a minute
 * later only what has ended since is computed anew.
 */
import type { Group, Meeting, PlainDate, Status } from '../domain/model.js';
import type { Occurrence, OccurrenceOptions, Schedule } from '../domain/schedule.js';
import { UNKNOWN_TIME_ZONE } from '../domain/schedule.js';
import { ASSUMED_MINUTES } from '../domain/starts.js';
import { statusOf } from '../domain/status.js';
import { epochToWall, MINUTE } from '../domain/time-zone.js';

/**
 * Parts of a list, in order. `dated`: a next date is known. `arranged`: no date can be known. `over`: there was one,
 * and none is to come. `paused`: not meeting at the moment. `closed` ones are in no result.
 */
export const SECTIONS = ['dated', 'arranged', 'over', 'paused', 'closed'] as const;
export type Section = (typeof SECTIONS)[number];

export type NextOccurrence = (schedule: Schedule, now: number, options?: OccurrenceOptions) => Occurrence | undefined;

const isArranged = (schedule: Schedule): boolean =>
  schedule.kind === 'by-arrangement' || (schedule.kind === 'dates' && schedule.starts.length === 0);

export class Calendar {
  readonly #meetings: readonly Meeting[];
  readonly #groupOf: (position: number) => Group | undefined;
  readonly #assumedTimeZone: string;
  readonly #compute: NextOccurrence;
  readonly #occurrences: (Occurrence | undefined)[] = [];
  /** From and until when `#occurrences` holds: epoch milliseconds, until not included. */
  readonly #from: Float64Array;
  readonly #until: Float64Array;

  constructor(
    meetings: readonly Meeting[],
    groupOf: (position: number) => Group | undefined,
    assumedTimeZone: string,
    compute: NextOccurrence,
  ) {
    this.#meetings = meetings;
    this.#groupOf = groupOf;
    this.#assumedTimeZone = assumedTimeZone;
    this.#compute = compute;
    this.#from = new Float64Array(meetings.length).fill(Infinity);
    this.#until = new Float64Array(meetings.length);
  }

  /** The next start, or the one going on; undefined when the meeting is not `dated`. */
  next(position: number, now: number): Occurrence | undefined {
    return this.section(position, now) === 'dated' ? this.#next(position, now) : undefined;
  }

  section(position: number, now: number): Section {
    const { schedule } = this.#meetings[position]!;
    const status = this.#statusOn(position, () => this.#today(schedule, now));
    if (status === 'paused' || status === 'closed') return status;
    if (isArranged(schedule)) return 'arranged';
    const next = this.#next(position, now);
    if (!next) return 'over';
    // A pause that begins before the next date: that date does not take place.
    const then = this.#statusOn(position, () => next.start.slice(0, 10));
    return then === 'paused' || then === 'closed' ? then : 'dated';
  }

  #next(position: number, now: number): Occurrence | undefined {
    if (now >= this.#from[position]! && now < this.#until[position]!) return this.#occurrences[position];
    const { schedule, durationMinutes } = this.#meetings[position]!;
    const next = this.#compute(schedule, now, { durationMinutes, assumedTimeZone: this.#assumedTimeZone });
    this.#occurrences[position] = next;
    this.#from[position] = now;
    this.#until[position] = next ? (next.endsAt ?? next.startsAt + ASSUMED_MINUTES * MINUTE) : Infinity;
    return next;
  }

  /** The date where the meeting is. */
  #today(schedule: Schedule, now: number): PlainDate {
    const given = schedule.kind === 'by-arrangement' ? UNKNOWN_TIME_ZONE : schedule.timeZone;
    const wall = epochToWall(now, given) ?? epochToWall(now, this.#assumedTimeZone) ?? new Date(now).toISOString();
    return wall.slice(0, 10);
  }

  /** The date is asked for only where it matters: few groups have a status with dates. */
  #statusOn(position: number, date: () => PlainDate): Status {
    const group = this.#groupOf(position);
    const isDated = group?.statusFrom !== undefined || group?.statusUntil !== undefined;
    return statusOf(group, this.#meetings[position]!, isDated ? date() : '');
  }
}
