import type { EvidenceMessages } from '../en/evidence.js';

export const evidenceCy: EvidenceMessages = {
  title: 'Yr hyn y mae ymchwil yn ei ddweud am grwpiau cefnogi',
};
