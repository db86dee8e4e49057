/** How far a typed word is from a written one. */

/**
 * Typed letters that are missing, added, wrong, or swapped with their neighbour, each counting one (optimal string
 * alignment). With `fromStart` the rest of the written word is free, for a word still being typed.
 */
export function editDistance(typed: string, written: string, fromStart = false): number {
  let before: number[] = [];
  let previous = [...Array(written.length + 1).keys()];
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= written.length; column++) {
      const wrong = typed[row - 1] === written[column - 1] ? 0 : 1;
      let distance = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + wrong);
      if (row > 1 && typed[row - 1] === written[column - 2] && typed[row - 2] === written[column - 1]) {
        distance = Math.min(distance, before[column - 2]! + 1);
      }
      current.push(distance);
    }
    [before, previous] = [previous, current];
  }
  return fromStart ? Math.min(...previous) : previous[written.length]!;
}

/** Mistakes we forgive: one in a word of four letters, two from eight. None in numbers: a postcode is right or wrong. */
export function forgiven(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** `word` may be a mistyped `written`. The first letter must be right, or too much would be. */
export function isTypoOf(word: string, written: string, mistakes: number, typing: boolean): boolean {
  if (word[0] !== written[0] || written.length < word.length - mistakes) return false;
  if (!typing && written.length > word.length + mistakes) return false;
  return editDistance(word, written.slice(0, word.length + mistakes), typing) <= mistakes;
}
