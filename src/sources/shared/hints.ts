/** Whether texts are worth a look for hints, so that the search for them only loads with a feed that may have some. */
import { onDemand } from '../../domain/on-demand.js';
import type { Hints } from './words.js';

export const words = onDemand(async () => (await import('./words.js')).hintsIn);

/** Part of each of the words that `words.ts` looks for. */
const MAY_HINT =
  /clos[ei]|cancel|suspend|on hold|\bnot\b|longer|unavail|postpon|disband|discont|hiatus|month|weekly|fortnight|every|alternat|last|\d(?:st|nd|rd|th)|first|second|third|fourth|fifth/i;

/** What the name and the notes of a record hint at: closures, and rules finer than "weekly". */
export const hintsIn = (...texts: Parameters<NonNullable<ReturnType<typeof words.get>>>): Hints =>
  (MAY_HINT.test(texts.join('\n')) && words.get()?.(...texts)) || {};
