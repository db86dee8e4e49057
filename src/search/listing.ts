/**
 * The whole of a directory in order, before anybody searches: when each meeting comes next, which part of the list it
 * stands in, and the soonest first. It holds numbers, not copies of records. Pure: the current time and the zone for
 * unknown zones are arguments.
 *
 * Soonest first is by real instant across zones, with what is going on now before what is to come; then what is by
 * arrangement, over, paused. What ties stands in order of group name. Closed groups are left out.
 */
import type { Directory, Group } from '../domain/model.js';
import type { Occurrence } from '../domain/schedule.js';
import { MINUTE } from '../domain/time-zone.js';
import { Calendar, type NextOccurrence, type Section, SECTIONS } from './calendar.js';

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

/** Schedules are in whole minutes, so answers hold for the whole of one. */
const minuteOf = (now: number): number => Math.floor(now / MINUTE) * MINUTE;

export class Listing {
  readonly #calendars = new Map<string, Calendar>();
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
    return this.#calendar(options).next(position, minuteOf(now));
  }

  /** The part of a list, soonest first, that the meeting stands in. */
  section(position: number, now: number, options: SearchOptions = {}): Section {
    return this.#calendar(options).section(position, minuteOf(now));
  }

  /** The group of the meeting at `position`, if the directory has it. */
  group(position: number): Group | undefined {
    this.#groups ??= new Map(this.directory.groups.map((group) => [group.id, group]));
    return this.#groups.get(this.directory.meetings[position]!.groupId);
  }

  /** Groups among these meetings; a group that the directory lacks counts as one. */
  groupCount(positions: Uint32Array): number {
    return new Set(Array.from(positions, (position) => this.directory.meetings[position]!.groupId)).size;
  }

  /** All meetings that can be shown, in both orders. Sorted once a minute, so that a search only picks. */
  orders(now: number, options: SearchOptions = {}): Orders {
    const minute = minuteOf(now);
    const { assumedTimeZone, locale = 'en' } = options;
    const key = `${minute} ${assumedTimeZone} ${locale}`;
    if (this.#orders && this.#ordersKey === key) return this.#orders;
    const calendar = this.#calendar(options);
    const ranks = this.#nameRanks(locale);
    const count = this.directory.meetings.length;
    const sections = new Uint8Array(count);
    const starts = new Float64Array(count);
    const shown = Uint32Array.from(this.directory.meetings.keys()).filter((position) => {
      const section = calendar.section(position, minute);
      sections[position] = SECTIONS.indexOf(section);
      starts[position] = calendar.next(position, minute)?.startsAt ?? 0;
      return section !== 'closed';
    });
    const bySoonest = (a: number, b: number): number =>
      sections[a]! - sections[b]! || starts[a]! - starts[b]! || ranks[a]! - ranks[b]! || a - b;
    const byName = (a: number, b: number): number => ranks[a]! - ranks[b]! || bySoonest(a, b);
    this.#ordersKey = key;
    return (this.#orders = { soonest: shown.slice().sort(bySoonest), name: shown.sort(byName) });
  }

  #calendar({ assumedTimeZone = 'UTC' }: SearchOptions): Calendar {
    let calendar = this.#calendars.get(assumedTimeZone);
    if (!calendar) {
      calendar = new Calendar(this.directory.meetings, (at) => this.group(at), assumedTimeZone, this.compute);
      this.#calendars.set(assumedTimeZone, calendar);
    }
    return calendar;
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
