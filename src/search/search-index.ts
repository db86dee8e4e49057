/**
 * One index over a directory, shared by all that search it. It holds numbers, not copies of records; what costs
 * anything is made when first asked for and kept. Pure: the current time and the zone for unknown zones are arguments.
 *
 * What a search does, so that it can be explained:
 * - Chosen options of one facet widen the result, facets narrow each other, all words typed must match.
 * - Words filter; they do not change the order. Soonest first is by real instant across zones, with what is going on
 *   now before what is to come; then what is by arrangement, over, paused. What ties stands in order of group name.
 * - An option's count is what would be shown if, in its facet, it alone were chosen.
 * - Closed groups are in no result; `closed` says how many meetings that hides.
 */
import type { Directory, Group } from '../domain/model.js';
import type { Occurrence } from '../domain/schedule.js';
import { nextOccurrence } from '../domain/occurrences.js';
import { MINUTE } from '../domain/time-zone.js';
import { Calendar, type NextOccurrence, type Section, SECTIONS } from './calendar.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { listOptions, readChoice } from './options.js';
import { FACETS, type FacetSelection, type Relaxation, type SearchQuery, type SearchResult } from './query.js';
import { type Tally, tally } from './tally.js';
import type { MeetingText, TextOptions } from './meeting-text.js';

/** What the editor fixed. A meeting outside is not in the index. An empty or missing list is no limit. */
export interface IndexLimits {
  readonly topics?: readonly string[];
  readonly attendance?: readonly string[];
  readonly days?: readonly string[];
  readonly audiences?: readonly string[];
}

export interface IndexOptions extends TextOptions {
  /** Stands in for the domain's `nextOccurrence`. */
  readonly nextOccurrence?: NextOccurrence;
}

export interface SearchOptions {
  /** Stands in for unknown zones, for order only. Default `UTC`. */
  readonly assumedTimeZone?: string;
  /** For the order of names; must be a well-formed BCP 47 tag. Default `en`. */
  readonly locale?: string;
}

export interface SearchCount {
  readonly meetings: number;
  readonly groups: number;
}

interface Orders {
  readonly key: string;
  readonly soonest: Uint32Array;
  readonly name: Uint32Array;
}

/** Schedules are in whole minutes, so answers hold for the whole of one. */
const minuteOf = (now: number): number => Math.floor(now / MINUTE) * MINUTE;

export class SearchIndex {
  readonly directory: Directory;
  readonly #limits: FacetSelection;
  readonly #options: IndexOptions;
  readonly #calendars = new Map<string, Calendar>();
  readonly #ranks = new Map<string, Uint32Array>();
  #catalogue: Catalogue | undefined;
  #Text: typeof MeetingText | undefined;
  #text: MeetingText | undefined;
  #orders: Orders | undefined;

  constructor(directory: Directory, limits: IndexLimits, options: IndexOptions) {
    const { topics = [], attendance = [], days = [], audiences = [] } = limits;
    this.directory = directory;
    this.#limits = { topic: topics, attendance, day: days, audience: audiences };
    this.#options = options;
  }

  search(query: SearchQuery, now: number, options: SearchOptions = {}): SearchResult {
    const { order, groupCount, counts, totals } = this.#tally(query, now, options);
    const { filters = {} } = query;
    return { order, groupCount, facets: listOptions(this.#content.table, filters, counts, totals, options.locale) };
  }

  /** How much a search would show: for a button that says so before it is pressed. */
  searchCount(query: SearchQuery, now: number, options: SearchOptions = {}): SearchCount {
    const { order, groupCount } = this.#tally(query, now, options);
    return { meetings: order.length, groups: groupCount };
  }

  /** What to drop to see more than the query shows, best first. */
  relax(query: SearchQuery, now: number, options: SearchOptions = {}): readonly Relaxation[] {
    const { order, keptOut, keptOutByText, matchText } = this.#tally(query, now, options);
    const ways: Relaxation[] = [];
    const offer = (drop: Relaxation['drop'], more: number): void => {
      if (more > 0) ways.push({ drop, count: order.length + more });
    };
    offer({ kind: 'text' }, keptOutByText);
    FACETS.forEach((facet, index) => {
      offer({ kind: 'filter', facet, codes: [...new Set(query.filters?.[facet])] }, keptOut[index]!);
    });
    if (order.length === 0 && ways.length === 0) offer({ kind: 'all-filters' }, matchText);
    return ways.sort((a, b) => b.count - a.count);
  }

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
    const { groups, groupRecords } = this.#content;
    return groupRecords[groups[position]!];
  }

  /** Meetings within the limits that no search shows, because they or their group are closed at `now`. */
  closed(now: number, options: SearchOptions = {}): number {
    return this.#content.positions.length - this.#ordered(now, options).soonest.length;
  }

  /**
   * Reads ahead what a search for words needs, up to `documents` groups and meetings in one call, for idle moments.
   * True when all is read. The first search for words reads what is left.
   */
  warm(documents = Infinity): boolean {
    return this.#texts?.warm(documents) ?? true;
  }

  get #content(): Catalogue {
    return (this.#catalogue ??= readCatalogue(this.directory, this.#limits));
  }

  /**
   * Brings the search for words, which is half of the code: an element can show a list before it has loaded. Until
   * then words do not narrow a search.
   */
  useText(Text: typeof MeetingText): void {
    this.#Text = Text;
  }

  get #texts(): MeetingText | undefined {
    return (this.#text ??= this.#Text && new this.#Text(this.directory.meetings, this.#content, this.#options));
  }

  #tally({ text, filters, sort = 'soonest' }: SearchQuery, now: number, options: SearchOptions): Tally {
    const { table, groups } = this.#content;
    const matches = text?.trim() ? this.#texts?.matches(text) : undefined;
    return tally(table, readChoice(table, filters), this.#ordered(now, options)[sort], groups, matches);
  }

  #calendar({ assumedTimeZone = 'UTC' }: SearchOptions): Calendar {
    let calendar = this.#calendars.get(assumedTimeZone);
    if (!calendar) {
      const { groups, groupRecords } = this.#content;
      const compute = this.#options.nextOccurrence ?? nextOccurrence;
      calendar = new Calendar(this.directory.meetings, (at) => groupRecords[groups[at]!], assumedTimeZone, compute);
      this.#calendars.set(assumedTimeZone, calendar);
    }
    return calendar;
  }

  /** All meetings that can be shown, in both orders. Sorted once a minute, so that a search only picks. */
  #ordered(now: number, options: SearchOptions): Orders {
    const minute = minuteOf(now);
    const { assumedTimeZone, locale = 'en' } = options;
    const key = `${minute} ${assumedTimeZone} ${locale}`;
    if (this.#orders?.key === key) return this.#orders;
    const calendar = this.#calendar(options);
    const ranks = this.#nameRanks(locale);
    const count = this.directory.meetings.length;
    const sections = new Uint8Array(count);
    const starts = new Float64Array(count);
    const shown = this.#content.positions.filter((position) => {
      const section = calendar.section(position, minute);
      sections[position] = SECTIONS.indexOf(section);
      starts[position] = calendar.next(position, minute)?.startsAt ?? 0;
      return section !== 'closed';
    });
    const bySoonest = (a: number, b: number): number =>
      sections[a]! - sections[b]! || starts[a]! - starts[b]! || ranks[a]! - ranks[b]! || a - b;
    const byName = (a: number, b: number): number => ranks[a]! - ranks[b]! || bySoonest(a, b);
    return (this.#orders = { key, soonest: shown.slice().sort(bySoonest), name: shown.sort(byName) });
  }

  /** Each meeting's place among the names of groups, by position. Names that the language takes for equal share one. */
  #nameRanks(locale: string): Uint32Array {
    let ranks = this.#ranks.get(locale);
    if (!ranks) {
      const { groups, groupRecords } = this.#content;
      const names = this.directory.meetings.map(({ name }, at) => groupRecords[groups[at]!]?.name ?? name ?? '');
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
