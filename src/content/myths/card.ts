/**
 * A myth-buster card, and the choice of cards to show.
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
  /** About suicide, self-harm or violence: a page with such cards fills the `help` slot with a way to urgent help. */
  readonly sensitive?: boolean;
  /** The belief is never shown: repeating that people are dangerous does harm by itself. */
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
