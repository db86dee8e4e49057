/**
 * Reads a site's own cards: `read-items.ts` with the rules of a card. The same rules stand in `cards.schema.json`.
 * Besides them, this refuses repeated ids, dates that do not exist, a review date that is not after the check, and
 * addresses that `safeLink` refuses.
 */
import { choice, flag, ITEM_RULES, type ItemsRead, optional, readItems, slugs, text } from '../read-items.js';
import type { MythCard } from './card.js';

const CARD_RULES = [
  ...ITEM_RULES,
  slugs('topics', 'mental-health'),
  text('question', 160),
  text('fact', 120, ', a statement without a question mark', /[?؟]/),
  text('summary', 300),
  text('belief', 300, ', reported ("Some people think that…"), without quotation marks', /["“”„«»‘]/),
  text('why', 300),
  text('factAgain', 300),
  choice('status', ['verified', 'unverified']),
  optional(flag('sensitive')),
  optional(flag('factsOnly')),
];

/** A site's own cards, checked. Takes a list of cards, or an object whose `cards` is that list. */
export const readMythCards = (value: unknown): ItemsRead<MythCard> =>
  readItems(value, { what: 'card', list: 'cards', rules: CARD_RULES });
