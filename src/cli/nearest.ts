/** The word of a list that somebody may have meant. */
import { editDistance } from '../search/typos.js';

/** Undefined when nothing is near: at most a third of the letters may differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(word.length / 3));
  const near = words
    .map((each) => ({ each, steps: each.startsWith(word) && word.length > 2 ? 1 : editDistance(word, each) }))
    .sort((one, other) => one.steps - other.steps)[0];
  return near && near.steps <= most ? near.each : undefined;
}
