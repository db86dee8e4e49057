/**
 * What every language's texts share: parts, sources and dates. The steps are here, because a page shows them at once;
 * the rest is in `visit.more.ts`, the words in `visit.<language>.ts`.
 *
 * Each source was read as an archived copy on `checkedOn`. A text says no more than its source supports.
 */
import { type ContentSource, inWords } from '../item.js';
import type { VisitBase, VisitItem, VisitWords } from './visit.js';

/** A part and a source are enough for most. */
export interface SourcedBase extends VisitBase {
  readonly source: ContentSource;
}

const AGENDA: ContentSource = {
  name: 'NAMI Finger Lakes (United States), support group materials',
  url: 'https://www.namifingerlakes.org/support-group-materials',
};

export const STEPS = {
  'step-welcome': { part: 'steps', source: AGENDA },
  'step-agreement': { part: 'steps', fact: 'agreement', source: AGENDA },
  'step-check-in': { part: 'steps', source: AGENDA },
  'step-discussion': {
    part: 'steps',
    source: {
      name: 'NAMI Fort Wayne (United States), what you should expect',
      url: 'https://www.namifortwayne.org/support/nami-family-support-group',
    },
  },
  'step-close': { part: 'steps', source: AGENDA },
} satisfies Record<string, SourcedBase>;

/** Joins one language's words with the shared sources and dates. A missing or extra id does not compile. */
export const visitInWords = <Id extends string>(
  bases: Readonly<Record<Id, SourcedBase>>,
  words: Readonly<Record<NoInfer<Id>, VisitWords>>,
): readonly VisitItem[] => inWords(bases, words);
