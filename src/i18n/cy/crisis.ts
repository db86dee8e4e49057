import type { CrisisMessages } from '../en/crisis.js';

export const crisisCy: CrisisMessages = {
  title: 'Cael help nawr',
};
