import type { MatchMessages } from '../en/match.js';

export const matchAr: MatchMessages = {
  title: 'ساعدني في الاختيار',
};
