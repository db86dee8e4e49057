/** The texts in every language, for checks. Pages load them language by language instead. */
import type { ContentCollection } from '../collection.js';
import { VISIT_AR } from './visit.ar.js';
import { VISIT_CY } from './visit.cy.js';
import { VISIT_EN } from './visit.en.js';

export const COLLECTION: ContentCollection = { kind: 'visit', sets: [VISIT_EN, VISIT_CY, VISIT_AR] };
