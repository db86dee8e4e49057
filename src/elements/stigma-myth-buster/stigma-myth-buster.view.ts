/** What the cards say, as flat words: fact first, everything in one view. */
import type { MythCard } from '../../content/myths/card.js';
import { fill } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { monthWords, partialDateWords } from '../../i18n/partial-date-words.js';

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
  const date = monthWords(card.checkedOn, words);
  const nextDate = monthWords(card.reviewBy, words);
  return {
    id,
    question,
    fact,
    summary,
    belief: isBare ? undefined : belief,
    why: isBare ? undefined : why,
    factAgain,
    source: {
      name: source.date
        ? `${source.name}${words.dates.list.comma}${partialDateWords(source.date, words)}`
        : source.name,
      url: source.url,
    },
    checked: fill(words.content.checkedAndNext, { date, nextDate }),
  };
}
