/** The rules in every language, with their sources, for checks. Pages load them language by language instead. */
import type { ContentCollection } from '../collection.js';
import { RULES_AR } from './rules.ar.js';
import { RULES_CY } from './rules.cy.js';
import { RULES_EN } from './rules.en.js';
import { sourced } from './sources.js';

export const COLLECTION: ContentCollection = {
  kind: 'rules',
  sets: [RULES_EN, RULES_CY, RULES_AR].map(sourced),
  keptWhenExpired: RULES_EN.items.filter(({ use }) => use === 'always' || use === 'limit').map(({ id }) => id),
};
