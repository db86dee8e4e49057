/**
 * A myth-buster card, the choice of cards to show, and a card as plain text.
 *
 * A card answers a question with a fact. The common belief is reported, never quoted and never a heading. Each card
 * carries its source, the day that source was read and the day it must be read again.
 * Wording of labels and dates is left to the caller; checking a site's own cards is in `read.ts`.
 */
import type { PlainDate } from '../../domain/model.js';

export interface CardSource {
  readonly name: string;
  /** `https` only. */
  readonly url: string;
  /** When the source was published, as far as it says: `2025-09-02`, `2016-04` or `2013`. Absent: it has no date. */
  readonly date?: string;
}

/** What a translator or a content editor writes. */
export interface CardWords {
  /** A label above the heading. */
  readonly question: string;
  /** The heading: a statement that is true when read alone. */
  readonly fact: string;
  /** One sentence under the heading. */
  readonly summary: string;
  /** The common belief, reported: "Some people think that…". */
  readonly belief: string;
  /** Why the belief misleads. */
  readonly why: string;
  /** The fact once more, in other words. */
  readonly factAgain: string;
}

export interface MythCard extends CardWords {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Topic slugs of `vocabulary.ts`, or `mental-health`, or `groups`. */
  readonly topics: readonly string[];
  readonly source: CardSource;
  /** The day someone read the source and found that it says this. */
  readonly checkedOn: PlainDate;
  /** The last day the card may be shown without a new check. */
  readonly reviewBy: PlainDate;
  /** Only `verified` cards are shown. */
  readonly status: 'verified' | 'unverified';
  /** About suicide, self-harm or violence: the page shows a way to urgent help beside it. */
  readonly sensitive?: boolean;
  /** The belief stays hidden unless the site asks for it: repeating that people are dangerous does harm by itself. */
  readonly factsOnly?: boolean;
}

/** The cards of one language, and who read them as a speaker of it. `null`: nobody yet. */
export interface MythCardSet {
  /** BCP 47. */
  readonly language: string;
  readonly reviewed: { readonly by: string; readonly on: PlainDate } | null;
  readonly cards: readonly MythCard[];
}

export interface CardChoice {
  /** Only cards with this topic. Default: all. */
  readonly topic?: string;
  /** At most so many. Default, and for anything below 1: all. */
  readonly count?: number;
  /** The reader's date; a card is shown up to and including its `reviewBy`. */
  readonly today: PlainDate;
}

export interface CardSelection {
  readonly shown: readonly MythCard[];
  /** Past their review date, hidden, and to be reported to the editor. */
  readonly expired: readonly MythCard[];
  /** Never shown. */
  readonly unverified: readonly MythCard[];
}

/** Sorts the cards of a topic into shown, expired and unverified, each card once and in the order given. */
export function selectCards(cards: readonly MythCard[], choice: CardChoice): CardSelection {
  const shown: MythCard[] = [];
  const expired: MythCard[] = [];
  const unverified: MythCard[] = [];
  for (const card of cards) {
    if (choice.topic && !card.topics.includes(choice.topic)) continue;
    // A date that cannot be compared ends up expired, so that a bad date hides a card and never keeps it.
    const list = card.status !== 'verified' ? unverified : card.reviewBy >= choice.today ? shown : expired;
    list.push(card);
  }
  const { count } = choice;
  return { shown: count && count >= 1 ? shown.slice(0, count) : shown, expired, unverified };
}

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
