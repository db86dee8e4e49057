import type { ContentMessages } from '../en/content.js';

export const contentCy: ContentMessages = {
  source: 'Ffynhonnell: {name}',
  checkedAndNext: 'Gwiriwyd {date}, gwiriad nesaf {nextDate}',
};
