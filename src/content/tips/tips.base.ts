/**
 * What every language's tips share: situations, topics, sources and dates. The words are in `tips.<language>.ts`. What a
 * page shows first is here; the rest, which loads once that is on the screen, in `tips.more.ts`.
 *
 * Each source was read as a stored copy on `checkedOn`. A tip says no more than that page supports.
 */
import { type ContentSource, inWords } from '../item.js';
import type { Situation, SourcedTip, TipWords } from './tip.js';

export interface TipBase {
  readonly situation: Situation;
  readonly topics: readonly string[];
  readonly source: ContentSource;
}

export const GROUPS: readonly string[] = ['groups'];
export const FIRST_TIPS = {
  'met-on-the-way': {
    situation: 'before-a-group',
    topics: GROUPS,
    source: {
      name: 'Drink Wise, Age Well',
      url: 'https://drinkwiseagewell.org.uk/encouraging-and-supporting-people-to-attend-peer-support-for-the-first-time/',
      date: '2018-12-12',
    },
  },
} satisfies Record<string, TipBase>;

/** Joins one language's words with the shared sources and dates. A missing or extra id does not compile. */
export const tipsInWords = <Id extends string>(
  bases: Readonly<Record<Id, TipBase>>,
  words: Readonly<Record<NoInfer<Id>, TipWords>>,
): readonly SourcedTip[] => inWords(bases, words);
