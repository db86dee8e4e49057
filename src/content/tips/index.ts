/** The tips in every language, for checks. Pages load them language by language instead. */
import type { ContentCollection } from '../collection.js';
import { readTips } from './read.js';
import { TIPS_AR } from './tips.ar.js';
import { TIPS_CY } from './tips.cy.js';
import { TIPS_EN } from './tips.en.js';

export const COLLECTION: ContentCollection = {
  kind: 'tips',
  sets: [TIPS_EN, TIPS_CY, TIPS_AR],
  ownFile: { list: 'tips', read: readTips },
};
