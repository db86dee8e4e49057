/** What `evidence-summary.first.ts` must hold. For the script that writes it and the test that holds it; never loads in a page. */
import { EVIDENCE_TOPICS } from '../../content/evidence/finding.js';
import { FIRST_FINDINGS_EN } from '../../content/evidence/findings.en.first.js';
import { contentEn } from '../../i18n/en/content.js';
import { datesEn } from '../../i18n/en/dates.js';
import { evidenceEn } from '../../i18n/en/evidence.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { EvidenceList } from './evidence-summary.list.js';
import { evidenceList, type EvidenceWords } from './evidence-summary.view.js';

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

export const firstListUntil = FIRST_FINDINGS_EN.map(({ reviewBy }) => reviewBy as string).sort()[0]!;
