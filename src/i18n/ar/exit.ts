import type { ExitMessages } from '../en/exit.js';

export const exitAr: ExitMessages = {
  title: 'مغادرة هذه الصفحة',
};
