import type { TipsMessages } from '../en/tips.js';

export const tipsAr: TipsMessages = {
  title: 'ما ساعد أشخاصًا آخرين',
};
