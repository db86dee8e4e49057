/** The findings in English. The rules for wording are in `docs/evidence-summary.md`. */
import type { FindingSet } from './finding.js';
import { FIRST_FINDINGS_EN } from './findings.en.first.js';
import { MORE_FINDINGS_EN } from './findings.en.more.js';

export const FINDINGS_EN: FindingSet = {
  language: 'en',
  reviewed: null,
  items: [...FIRST_FINDINGS_EN, ...MORE_FINDINGS_EN],
};
