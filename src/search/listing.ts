/**
 * The whole of a directory in order, before anybody searches: when each meeting comes next, which part of the list it
 * stands in, and the soonest first. It holds numbers, not copies of records. Pure: the current time and the zone for
 * unknown zones are arguments.
 *
 * Soonest first is by real instant across zones, with what is going on now before what is to come; then what is by
 * arrangement, over, paused. What ties stands in order of group name. Closed groups are left out.
 */
import type { Directory, Group, PlainDate, Status } from '../domain/model.js';
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

export interface SearchOptions {
  /** Stands in for unknown zones, for order only. Default `UTC`. */
  readonly assumedTimeZone?: string;
  /** For the order of names; must be a well-formed BCP 47 tag. Default `en`. */
  readonly locale?: string;
}

/** Positions in `directory.meetings`. */
export interface Orders {
  readonly soonest: Uint32Array;
  readonly name: Uint32Array;
}

/** An answer that stays right until the meeting it names is over. Epoch milliseconds, until not included. */
interface Known {
  readonly next: Occurrence | undefined;
  readonly from: number;
  readonly until: number;
}

/** Schedules are in whole minutes, so answers hold for the whole of one. */
const minuteOf = (now: number): number => Math.floor(now / MINUTE) * MINUTE;

const isArranged = (schedule: Schedule): boolean =>
  schedule.kind === 'by-arrangement' || (schedule.kind === 'dates' && schedule.starts.length === 0);

const isOff = (status: Status): status is 'paused' | 'closed' => status === 'paused' || status === 'closed';

export class Listing {
  /** By the zone for unknown zones, then by position. */
  readonly #known = new Map<string, Known[]>();
  readonly #ranks = new Map<string, Uint32Array>();
  #groups: ReadonlyMap<string, Group> | undefined;
  #orders: Orders | undefined;
  #ordersKey = '';

  /** @param compute the domain's `nextOccurrence`, or what stands in for it */
  constructor(
    readonly directory: Directory,
    private readonly compute: NextOccurrence,
  ) {}

  /** The occurrence that a row prints: going on or next. Undefined outside the section `dated`. */
  next(position: number, now: number, options: SearchOptions = {}): Occurrence | undefined {
    return this.section(position, now, options) === 'dated' ? this.#next(position, minuteOf(now), options) : undefined;
  }

  /** The part of a list, soonest first, that the meeting stands in. */
  section(position: number, now: number, options: SearchOptions = {}): Section {
    const { schedule } = this.directory.meetings[position]!;
    const minute = minuteOf(now);
    const status = this.#statusOn(position, () => today(schedule, minute, options));
    if (isOff(status)) return status;
    if (isArranged(schedule)) return 'arranged';
    const next = this.#next(position, minute, options);
    if (!next) return 'over';
    // A pause that begins before the next date: that date does not take place.
    const then = this.#statusOn(position, () => next.start.slice(0, 10));
    return isOff(then) ? then : 'dated';
  }

  /** The group of the meeting at `position`, if the directory has it. */
  group(position: number): Group | undefined {
    this.#groups ??= new Map(this.directory.groups.map((group) => [group.id, group]));
    return this.#groups.get(this.directory.meetings[position]!.groupId);
  }

  /** Groups among these meetings; a group that the directory lacks counts as one. */
  groupCount(positions: Uint32Array): number {
    return new Set([...positions].map((position) => this.directory.meetings[position]!.groupId)).size;
  }

  /** All meetings that can be shown, in both orders. Sorted once a minute, so that a search only picks. */
  orders(now: number, options: SearchOptions = {}): Orders {
    const minute = minuteOf(now);
    const { assumedTimeZone, locale = 'en' } = options;
    const key = `${minute} ${assumedTimeZone} ${locale}`;
    if (this.#orders && this.#ordersKey === key) return this.#orders;
    const ranks = this.#nameRanks(locale);
    const count = this.directory.meetings.length;
    const sections = new Uint8Array(count);
    const starts = new Float64Array(count);
    const shown = Uint32Array.from(this.directory.meetings.keys()).filter((position) => {
      const section = this.section(position, minute, options);
      sections[position] = SECTIONS.indexOf(section);
      if (section === 'dated') starts[position] = this.#next(position, minute, options)!.startsAt;
      return section !== 'closed';
    });
    const bySoonest = (a: number, b: number): number =>
      sections[a]! - sections[b]! || starts[a]! - starts[b]! || ranks[a]! - ranks[b]! || a - b;
    const byName = (a: number, b: number): number => ranks[a]! - ranks[b]! || bySoonest(a, b);
    this.#ordersKey = key;
    return (this.#orders = { soonest: shown.slice().sort(bySoonest), name: shown.sort(byName) });
  }

  #next(position: number, minute: number, { assumedTimeZone = 'UTC' }: SearchOptions): Occurrence | undefined {
    let known = this.#known.get(assumedTimeZone);
    if (!known) this.#known.set(assumedTimeZone, (known = []));
    const before = known[position];
    if (before && minute >= before.from && minute < before.until) return before.next;
    const { schedule, durationMinutes } = this.directory.meetings[position]!;
    const next = this.compute(schedule, minute, { durationMinutes, assumedTimeZone });
    const until = next ? (next.endsAt ?? next.startsAt + ASSUMED_MINUTES * MINUTE) : Infinity;
    known[position] = { next, from: minute, until };
    return next;
  }

  /** The date is asked for only where it matters: few groups have a status with dates. */
  #statusOn(position: number, date: () => PlainDate): Status {
    const group = this.group(position);
    const isDated = group?.statusFrom !== undefined || group?.statusUntil !== undefined;
    return statusOf(group, this.directory.meetings[position]!, isDated ? date() : '');
  }

  /** Each meeting's place among the names of groups, by position. Names that the language takes for equal share one. */
  #nameRanks(locale: string): Uint32Array {
    let ranks = this.#ranks.get(locale);
    if (!ranks) {
      const names = this.directory.meetings.map(({ name }, at) => this.group(at)?.name ?? name ?? '');
      const { compare } = new Intl.Collator(locale, { numeric: true });
      const rankOf = new Map<string, number>();
      let rank = 0;
      let previous = '';
      for (const name of [...new Set(names)].sort(compare)) {
        if (compare(previous, name) !== 0) rank++;
        rankOf.set(name, rank);
        previous = name;
      }
      ranks = Uint32Array.from(names, (name) => rankOf.get(name)!);
      this.#ranks.set(locale, ranks);
    }
    return ranks;
  }
}

/** The date where the meeting is. */
function today(schedule: Schedule, now: number, { assumedTimeZone = 'UTC' }: SearchOptions): PlainDate {
  const given = schedule.kind === 'by-arrangement' ? UNKNOWN_TIME_ZONE : schedule.timeZone;
  const wall = epochToWall(now, given) ?? epochToWall(now, assumedTimeZone) ?? new Date(now).toISOString();
  return wall.slice(0, 10);
}
