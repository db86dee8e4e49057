/** The cards in English. Plain words, person first, no blame; the rules for wording are in `docs/myth-cards.md`. */
import type { MythCardSet } from './card.js';
import { FIRST_MYTH_CARDS_EN } from './cards.en.first.js';
import { MORE_MYTH_CARDS_EN } from './cards.en.more.js';

export const MYTH_CARDS_EN: MythCardSet = {
  language: 'en',
  reviewed: null,
  items: [...FIRST_MYTH_CARDS_EN, ...MORE_MYTH_CARDS_EN],
};
