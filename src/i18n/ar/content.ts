import type { ContentMessages } from '../en/content.js';

export const contentAr: ContentMessages = {
  source: 'المصدر: {name}',
  checkedAndNext: 'رُوجع في {date}، والمراجعة القادمة في {nextDate}',
};
