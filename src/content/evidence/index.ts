/** The findings in every language, for checks. Pages load them language by language instead. */
import type { ContentCollection } from '../collection.js';
import { FINDINGS_AR } from './findings.ar.js';
import { FINDINGS_CY } from './findings.cy.js';
import { FINDINGS_EN } from './findings.en.js';
import { readFindings } from './read.js';

export const COLLECTION: ContentCollection = {
  kind: 'evidence',
  sets: [FINDINGS_EN, FINDINGS_CY, FINDINGS_AR],
  ownFile: { list: 'findings', read: readFindings },
};
