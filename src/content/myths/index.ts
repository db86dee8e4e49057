/** The cards in every language, for checks. Pages load them language by language instead. */
import type { ContentCollection } from '../collection.js';
import { MYTH_CARDS_AR } from './cards.ar.js';
import { MYTH_CARDS_CY } from './cards.cy.js';
import { MYTH_CARDS_EN } from './cards.en.js';
import { readMythCards } from './read.js';

export const COLLECTION: ContentCollection = {
  kind: 'myths',
  sets: [MYTH_CARDS_EN, MYTH_CARDS_CY, MYTH_CARDS_AR],
  ownFile: { list: 'cards', read: readMythCards },
};
