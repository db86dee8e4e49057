/**
 * One index over a directory, shared by all that search it. It holds numbers, not copies of records; what costs
 * anything is made when first asked for and kept. Pure: the current time and the zone for unknown zones are arguments.
 *
 * What a search does, so that it can be explained:
 * - Chosen options of one facet widen the result, facets narrow each other, all words typed must match.
 * - Words filter; they do not change the order, which is that of `listing.ts`.
 * - An option's count is what would be shown if, in its facet, it alone were chosen.
 * - Near a place, what is too far to go to is left out; what can be joined from home, and what is not known, comes after
 *   what is near (`nearness.ts`).
 * - Closed groups are in no result; `closed` says how many meetings that hides.
 */
import type { Directory, Group } from '../domain/model.js';
import type { Occurrence } from '../domain/schedule.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import type { Listing, Orders, SearchOptions, Section } from './listing.js';
import { MeetingText, type TextOptions } from './meeting-text.js';
import { NearOrder } from './near-order.js';
import { type Measured, NEAR_PARTS, Nearness } from './nearness.js';
import { listOptions, readChoice } from './options.js';
import { FACETS, type Near, type NearResult, type Relaxation, type SearchQuery, type SearchResult } from './query.js';
import { type Tally, tally } from './tally.js';

/** What the editor fixed. A meeting outside is not in the index. An empty or missing list is no limit. */
export interface IndexLimits {
  readonly topics?: readonly string[];
  readonly attendance?: readonly string[];
  readonly days?: readonly string[];
  readonly audiences?: readonly string[];
}

export interface SearchCount {
  readonly meetings: number;
  readonly groups: number;
}

export interface RelaxOptions extends SearchOptions {
  /** Distances in metres, the shortest first, that the visitor can choose to look within. Default: none, only any distance. */
  readonly radii?: readonly number[];
}

export class SearchIndex {
  readonly directory: Directory;
  readonly #listing: Listing;
  readonly #limits: IndexLimits;
  readonly #options: TextOptions;
  #catalogue: Catalogue | undefined;
  #text: MeetingText | undefined;
  /** The orders of the listing that were narrowed to the limits last, and what came of it. */
  #all: Orders | undefined;
  #within: Orders | undefined;
  #nearness: Nearness | undefined;
  readonly #nearOrder: NearOrder;

  constructor(listing: Listing, limits: IndexLimits, options: TextOptions) {
    this.directory = listing.directory;
    this.#listing = listing;
    this.#limits = limits;
    this.#options = options;
    this.#nearOrder = new NearOrder(listing);
  }

  search(query: SearchQuery, now: number, options: SearchOptions = {}): SearchResult {
    const { order, groupCount, nearCount, counts, totals } = this.#tally(query, now, options);
    const { filters = {}, near } = query;
    const facets = listOptions(this.#content.table, filters, counts, totals, options.locale);
    return { order, groupCount, facets, ...(near && { near: this.#nearResult(near, nearCount) }) };
  }

  /** How much a search would show: for a button that says so before it is pressed. */
  searchCount(query: SearchQuery, now: number, options: SearchOptions = {}): SearchCount {
    const { order, groupCount } = this.#tally(query, now, options);
    return { meetings: order.length, groups: groupCount };
  }

  /** What to drop to see more than the query shows, best first. */
  relax(query: SearchQuery, now: number, options: RelaxOptions = {}): readonly Relaxation[] {
    const { order, keptOut, keptOutByText, matchText } = this.#tally(query, now, options);
    const ways: Relaxation[] = [];
    const offer = (drop: Relaxation['drop'], more: number): void => {
      if (more > 0) ways.push({ drop, count: order.length + more });
    };
    offer({ kind: 'text' }, keptOutByText);
    FACETS.forEach((facet, index) => {
      offer({ kind: 'filter', facet, codes: [...new Set(query.filters?.[facet])] }, keptOut[index]!);
    });
    const further = this.#lookFurther(query, now, options);
    if (further) ways.push(further);
    if (order.length === 0 && ways.length === 0) offer({ kind: 'all-filters' }, matchText);
    return ways.sort((a, b) => b.count - a.count);
  }

  /** The occurrence that a row prints: going on or next. Undefined outside the section `dated`. */
  next(position: number, now: number, options: SearchOptions = {}): Occurrence | undefined {
    return this.#listing.next(position, now, options);
  }

  /** The part of a list, soonest first, that the meeting stands in. */
  section(position: number, now: number, options: SearchOptions = {}): Section {
    return this.#listing.section(position, now, options);
  }

  /** The group of the meeting at `position`, if the directory has it. */
  group(position: number): Group | undefined {
    return this.#listing.group(position);
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
    return this.#texts.warm(documents);
  }

  get #content(): Catalogue {
    return (this.#catalogue ??= readCatalogue(this.directory, this.#limits));
  }

  get #texts(): MeetingText {
    return (this.#text ??= new MeetingText(this.directory.meetings, this.#content, this.#options));
  }

  #tally({ text, filters, sort, near }: SearchQuery, now: number, options: SearchOptions): Tally {
    const { table, groups } = this.#content;
    const matches = text?.trim() ? this.#texts.matches(text) : undefined;
    const choice = readChoice(table, filters);
    const plain = this.#ordered(now, options)[sort === 'name' ? 'name' : 'soonest'];
    if (!near) return tally(table, choice, plain, groups, matches);
    const measured = this.#measure(near);
    const order = this.#nearOrder.of(plain, sort, measured, now, options);
    return tally(table, choice, order, groups, matches, measured);
  }

  /** The first wider radius at which more meetings are near: that of the nearest one that the present radius leaves out. */
  #lookFurther(query: SearchQuery, now: number, { radii = [], ...options }: RelaxOptions): Relaxation | undefined {
    const { point, radiusMetres: here } = query.near ?? {};
    if (!point || here === undefined) return undefined;
    const { distances } = this.#measure({ point });
    const { order } = this.#tally({ ...query, near: { point } }, now, options);
    let nearest = Infinity;
    for (const position of order) {
      const metres = distances[position]!;
      if (metres > here && metres < nearest) nearest = metres;
    }
    if (nearest === Infinity) return undefined;
    const next = radii.find((radius) => radius >= nearest);
    const further = next === undefined ? {} : { radiusMetres: next };
    const { length: count } = this.#tally({ ...query, near: { point, ...further } }, now, options).order;
    return { drop: { kind: 'radius', ...further }, count };
  }

  #measure(near: Near): Measured {
    this.#nearness ??= new Nearness(this.directory.meetings, this.#limits.attendance);
    return this.#nearness.measure(near);
  }

  #nearResult(near: Near, count: number): NearResult {
    const { distances, parts } = this.#measure(near);
    return {
      count,
      distanceMetres: (position) => (parts[position] === 0 ? distances[position] : undefined),
      part: (position) => NEAR_PARTS[parts[position]!]!,
    };
  }

  /** The meetings within the limits that can be shown, in both orders. */
  #ordered(now: number, options: SearchOptions): Orders {
    const all = this.#listing.orders(now, options);
    if (!this.#within || this.#all !== all) {
      const { positions } = this.#content;
      const isWithin = new Uint8Array(this.directory.meetings.length);
      for (const position of positions) isWithin[position] = 1;
      const narrow = (order: Uint32Array): Uint32Array =>
        positions.length < isWithin.length ? order.filter((position) => isWithin[position]) : order;
      this.#all = all;
      this.#within = { soonest: narrow(all.soonest), name: narrow(all.name) };
    }
    return this.#within;
  }
}
