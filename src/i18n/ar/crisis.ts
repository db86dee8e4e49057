import type { CrisisMessages } from '../en/crisis.js';

export const crisisAr: CrisisMessages = {
  title: 'احصل على المساعدة الآن',
};
