import type { EvidenceMessages } from '../en/evidence.js';

export const evidenceAr: EvidenceMessages = {
  title: 'ما تقوله الأبحاث عن مجموعات الدعم',
};
