/**
 * The order of a list near a place: what is near first, then what can be joined from anywhere, then what nobody knows the
 * place of. What is over and what is paused comes last, as in every list; by name nothing is set apart but by place.
 */
import { type Listing, type SearchOptions, SECTIONS } from './listing.js';
import { LEFT_OUT, type Measured } from './nearness.js';
import type { SortOrder } from './query.js';

/** The parts of a place, what is left out (looked at, and never shown), what is over, what is paused. */
const OVER = LEFT_OUT + 1;
const PAUSED = OVER + 1;

interface Kept {
  readonly plain: Uint32Array;
  readonly sort: SortOrder | undefined;
  readonly order: Uint32Array;
}

export class NearOrder {
  /** The last order of each question, for as long as its answer is kept (`nearness.ts`). */
  readonly #kept = new WeakMap<Measured, Kept>();

  constructor(private readonly listing: Listing) {}

  /** @param plain the meetings in the order that holds within a part, or where distances tie */
  of(
    plain: Uint32Array,
    sort: SortOrder | undefined,
    measured: Measured,
    now: number,
    options: SearchOptions,
  ): Uint32Array {
    let kept = this.#kept.get(measured);
    if (kept?.plain !== plain || kept.sort !== sort) {
      kept = { plain, sort, order: this.#make(plain, sort, measured, now, options) };
      this.#kept.set(measured, kept);
    }
    return kept.order;
  }

  #make(
    plain: Uint32Array,
    sort: SortOrder | undefined,
    { parts, distances }: Measured,
    now: number,
    options: SearchOptions,
  ): Uint32Array {
    const blocks = [...Array(PAUSED + 1).keys()].map((): number[] => []);
    for (const position of plain) {
      const part = parts[position]!;
      const section = SECTIONS.indexOf(this.listing.section(position, now, options));
      const isLate = part !== LEFT_OUT && sort !== 'name' && section > SECTIONS.indexOf('arranged');
      blocks[isLate ? (section === SECTIONS.indexOf('over') ? OVER : PAUSED) : part]!.push(position);
    }
    if (sort === 'nearest') {
      const far = (position: number): number => (distances[position]! < Infinity ? distances[position]! : Infinity);
      // Two that are not known tie; the difference of infinities is no number.
      const byDistance = (a: number, b: number): number => (far(a) === far(b) ? 0 : far(a) - far(b));
      for (const block of blocks) block.sort(byDistance);
    }
    return Uint32Array.from(blocks.flat());
  }
}
