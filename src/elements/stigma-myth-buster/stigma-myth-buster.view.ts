/** What the cards say, as flat words: fact first, everything in one view. */
import type { MythCard } from '../../content/myths/card.js';
import { checkedWords, sourceDateWords } from '../../i18n/content-words.js';
import type { Resolved } from '../../i18n/locales.js';

export type MythWords = Resolved<'content' | 'dates' | 'myths'>;

export interface MythCardView {
  readonly id: string;
  readonly question: string;
  readonly fact: string;
  readonly summary: string;
  /** Absent in facts-only mode, and on cards where repeating the belief would do harm by itself. */
  readonly belief?: string | undefined;
  readonly why?: string | undefined;
  readonly factAgain: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly checked: string;
}

export function mythCardView(card: MythCard, factsOnly: boolean, words: MythWords): MythCardView {
  const { id, question, fact, summary, belief, why, factAgain, source } = card;
  const isBare = factsOnly || card.factsOnly === true;
  return {
    id,
    question,
    fact,
    summary,
    belief: isBare ? undefined : belief,
    why: isBare ? undefined : why,
    factAgain,
    source: {
      name: source.name + sourceDateWords(source.date, words),
      url: source.url,
    },
    checked: checkedWords(card, words),
  };
}
