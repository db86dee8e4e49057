import type { MatchMessages } from '../en/match.js';

export const matchCy: MatchMessages = {
  title: 'Helpwch fi i ddewis',
};
