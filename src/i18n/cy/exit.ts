import type { ExitMessages } from '../en/exit.js';

export const exitCy: ExitMessages = {
  title: 'Gadael y dudalen hon',
};
