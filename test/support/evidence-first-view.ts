/** What `evidence-summary.first.ts` must hold: for the script that writes it and the test that holds it. */
import { EVIDENCE_TOPICS } from '../../src/content/evidence/finding.js';
import { FIRST_FINDINGS_EN } from '../../src/content/evidence/findings.en.first.js';
import { contentEn } from '../../src/i18n/en/content.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { evidenceEn } from '../../src/i18n/en/evidence.js';
import { resolveMessages } from '../../src/i18n/locales.js';
import type { EvidenceList } from '../../src/elements/evidence-summary/evidence-summary.list.js';
import { evidenceList, type EvidenceWords } from '../../src/elements/evidence-summary/evidence-summary.view.js';

const words = (language: string): EvidenceWords =>
  resolveMessages(language, { content: contentEn, dates: datesEn, evidence: evidenceEn });

export const firstListIn = (language: string): EvidenceList =>
  evidenceList([{ topic: EVIDENCE_TOPICS[0], findings: FIRST_FINDINGS_EN }], {
    words: words(language),
    languageOf: () => ({ language: 'en' }),
    hasTopics: false,
    canShowMore: true,
  });

export const firstList = firstListIn('en');

export const firstListUntil = FIRST_FINDINGS_EN.map(({ reviewBy }): string => reviewBy).sort()[0]!;
