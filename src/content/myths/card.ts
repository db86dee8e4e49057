/**
 * A myth-buster card, and the choice of cards to show.
 *
 * A card answers a question with a fact. The common belief is reported, never quoted and never a heading. Each card
 * carries its source, the day that source was read and the day it must be read again.
 * Wording of labels and dates is left to the caller; checking a site's own cards is in `read.ts`.
 */
import type { PlainDate } from '../../domain/model.js';
import { byReviewDate, type ContentItem, type ContentSet } from '../item.js';

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

export interface MythCard extends CardWords, ContentItem {
  /** Topic slugs of `vocabulary.ts`, or `mental-health`, or `groups`. */
  readonly topics: readonly string[];
  /** Only `verified` cards are shown. */
  readonly status: 'verified' | 'unverified';
  /** About suicide, self-harm or violence: a page with such cards fills the `help` slot with a way to urgent help. */
  readonly sensitive?: boolean;
  /** The belief is never shown: repeating that people are dangerous does harm by itself. */
  readonly factsOnly?: boolean;
}

export type MythCardSet = ContentSet<MythCard>;

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
export function selectCards(cards: readonly MythCard[], { topic, count, today }: CardChoice): CardSelection {
  const wanted = cards.filter((card) => !topic || card.topics.includes(topic));
  const { shown, expired } = byReviewDate(
    wanted.filter(({ status }) => status === 'verified'),
    today,
  );
  return {
    shown: count && count >= 1 ? shown.slice(0, count) : shown,
    expired,
    unverified: wanted.filter(({ status }) => status !== 'verified'),
  };
}
