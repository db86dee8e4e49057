import type { VisitMessages } from '../en/visit.js';

export const visitCy: VisitMessages = {
  title: 'Eich ymweliad cyntaf',
};
