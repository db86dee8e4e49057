/** A card as plain text, to copy or share. Wording of labels and dates is left to the caller. */
import type { MythCard } from './card.js';

/** Labels of the plain-text copy, in the reader's language. */
export interface CardTextWords {
  readonly source: string;
  readonly checkedOn: string;
  readonly reviewBy: string;
  /** Turns `2025-09-02`, `2016-04` or `2013` into words. */
  readonly date: (date: string) => string;
}

const PLAIN_WORDS: CardTextWords = {
  source: 'Source',
  checkedOn: 'Checked on',
  reviewBy: 'Review by',
  date: (date) => date,
};

/** A card to copy, share or print as text: the facts, the source and the dates. Never the belief or the question. */
export function cardText(card: MythCard, words: CardTextWords = PLAIN_WORDS): string {
  const { name, url, date } = card.source;
  return [
    card.fact,
    card.summary,
    card.factAgain,
    '',
    `${words.source}: ${date ? `${name}, ${words.date(date)}` : name}`,
    url,
    `${words.checkedOn}: ${words.date(card.checkedOn)}`,
    `${words.reviewBy}: ${words.date(card.reviewBy)}`,
  ].join('\n');
}
