import type { VisitMessages } from '../en/visit.js';

export const visitAr: VisitMessages = {
  title: 'زيارتك الأولى',
};
