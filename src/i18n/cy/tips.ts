import type { TipsMessages } from '../en/tips.js';

export const tipsCy: TipsMessages = {
  title: 'Beth sydd wedi helpu pobl eraill',
};
