/** One walk over the meetings that answers all questions of a query at once: what fits, the counts, the ways out. */
import { LEFT_OUT, type Measured } from './nearness.js';
import { type Choice, missingFacets, type OptionTable } from './options.js';
import { FACETS } from './query.js';

export interface Tally {
  /** Positions of the meetings that fit, in the order given. */
  readonly order: Uint32Array;
  readonly groupCount: number;
  /** By option: meetings that fit all but perhaps its own facet. */
  readonly counts: Uint32Array;
  /** By option: meetings that have it. */
  readonly totals: Uint32Array;
  /** By facet: meetings that nothing but its choice keeps out. */
  readonly keptOut: Uint32Array;
  readonly keptOutByText: number;
  /** Meetings that the text and the place alone would show. */
  readonly matchText: number;
  /** Meetings that fit and are near the place, if one is asked for. */
  readonly nearCount: number;
}

/**
 * @param order Positions of all meetings to look at.
 * @param groups Number of the group of each meeting, by position.
 * @param matches By position: 1 where the text matches. Undefined: no text.
 * @param measured What is known of the place that is asked for. Undefined: none.
 */
export function tally(
  table: OptionTable,
  choice: Choice,
  order: Uint32Array,
  groups: Uint32Array,
  matches: Uint8Array | undefined,
  measured?: Measured,
): Tally {
  const { options, starts, values } = table;
  const inPerson = table.numberOf(FACETS.indexOf('attendance'), 'in-person') ?? -1;
  const fitting = new Uint32Array(order.length);
  const seen = new Set<number>();
  const counts = new Uint32Array(options.length);
  const totals = new Uint32Array(options.length);
  const keptOut = new Uint32Array(FACETS.length);
  let length = 0;
  let keptOutByText = 0;
  let matchText = 0;
  let nearCount = 0;
  for (const position of order) {
    // Too far to go there: only the ways from home count.
    const except = measured?.beyond[position] ? inPerson : -1;
    const missing = missingFacets(table, choice, position, except);
    const isThere = measured?.parts[position] !== LEFT_OUT;
    const matching = isThere && (!matches || matches[position] === 1);
    if (matching) matchText++;
    else if (isThere && missing === 0) keptOutByText++;
    if (matching && missing === 0) {
      fitting[length++] = position;
      if (measured?.parts[position] === 0) nearCount++;
      seen.add(groups[position]!);
    }
    // A power of two has one bit: a single facet stands between this meeting and the visitor.
    const single = (missing & (missing - 1)) === 0;
    if (matching && missing !== 0 && single) keptOut[31 - Math.clz32(missing)]!++;
    for (let at = starts[position]!; at < starts[position + 1]!; at++) {
      const number = values[at]!;
      totals[number]!++;
      if (number === except) continue;
      if (matching && single && (missing === 0 || missing === 1 << options[number]!.facet)) counts[number]!++;
    }
  }
  const found = { order: fitting.slice(0, length), groupCount: seen.size, nearCount };
  return { ...found, counts, totals, keptOut, keptOutByText, matchText };
}
