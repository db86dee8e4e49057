/** Searches the words of meetings: their own, their group's, and those of all that can be filtered by. */
import type { Group, Meeting } from '../domain/model.js';
import type { Catalogue } from './catalogue.js';
import type { Option } from './options.js';
import { type FacetName, FACETS } from './query.js';
import { SYNONYMS } from './synonyms.js';
import { TextIndex } from './text-index.js';

type Fields = readonly (string | undefined)[];

export interface TextOptions {
  /** The page's words for a code, so that what can be read can be typed. A feed's own label goes before them. */
  readonly labels?: (facet: FacetName, code: string) => string | undefined;
  /** Words to overlook beside others, folded (see `fold`). Default: some English ones. */
  readonly ignoredWords?: readonly string[];
}

const wordsOfGroup = ({ name, organisation, summary, description }: Partial<Group>): Fields => [
  name,
  organisation,
  summary,
  description,
];

const wordsOfMeeting = ({ name, venue }: Meeting): Fields => [
  name,
  venue?.name,
  venue?.address,
  venue?.locality,
  venue?.region,
  venue?.postalCode,
  // Typed without its space as often as with it.
  venue?.postalCode?.replace(/\s/g, ''),
];

export class MeetingText {
  readonly #index: TextIndex;
  readonly #size: number;
  readonly #catalogue: Catalogue;
  #last: { readonly text: string; readonly matches: Uint8Array } | undefined;

  constructor(meetings: readonly Meeting[], catalogue: Catalogue, { labels, ignoredWords }: TextOptions) {
    const { table, positions, groupRecords } = catalogue;
    const wordsOfOption = ({ facet, code, label, ours }: Option): Fields => {
      const given = label ?? labels?.(FACETS[facet]!, code);
      return ours ? [code, given, (SYNONYMS as Partial<Record<string, string>>)[code]] : [given ?? code];
    };
    // A word that only an unused option has is no word of this index, and must not keep its neighbours from being found.
    const used = new Set<number>();
    for (const position of positions) {
      for (let at = table.starts[position]!; at < table.starts[position + 1]!; at++) used.add(table.values[at]!);
    }
    // What several meetings share is read once: a document is an option, a group, or what a meeting has of its own.
    const firstGroup = table.options.length;
    const firstMeeting = firstGroup + groupRecords.length;
    const wordsOf = (document: number): Fields => {
      if (document < firstGroup) return used.has(document) ? wordsOfOption(table.options[document]!) : [];
      if (document < firstMeeting) return wordsOfGroup(groupRecords[document - firstGroup] ?? {});
      return wordsOfMeeting(meetings[positions[document - firstMeeting]!]!);
    };
    this.#index = new TextIndex(firstMeeting + positions.length, wordsOf, ignoredWords);
    this.#size = meetings.length;
    this.#catalogue = catalogue;
  }

  warm(documents: number): boolean {
    return this.#index.warm(documents);
  }

  /** By position: 1 where all that was typed is found. The last answer is kept, for filters change more often. */
  matches(text: string): Uint8Array {
    if (this.#last?.text === text) return this.#last.matches;
    const { table, groups, groupRecords, positions } = this.#catalogue;
    const { options, starts, values } = table;
    const { wanted, bits } = this.#index.find(text);
    const matches = new Uint8Array(this.#size);
    positions.forEach((position, index) => {
      const group = options.length + groups[position]!;
      let found = bits[group]! | bits[options.length + groupRecords.length + index]!;
      for (let at = starts[position]!; at < starts[position + 1]!; at++) found |= bits[values[at]!]!;
      if (found === wanted) matches[position] = 1;
    });
    this.#last = { text, matches };
    return matches;
  }
}
