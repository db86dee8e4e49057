import type { NextMessages } from '../en/next.js';

export const nextAr: NextMessages = {
  title: 'اللقاءات القادمة',
};
