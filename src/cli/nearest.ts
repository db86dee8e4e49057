/** The word of a list that somebody may have meant. */

/** How many letters have to be changed, added, left out or swapped with the next one. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = [...Array(to.length + 1).keys()];
  for (let left = 1; left <= from.length; left += 1) {
    const next = [left];
    for (let right = 1; right <= to.length; right += 1) {
      const isSame = from[left - 1] === to[right - 1];
      const isSwapped = left > 1 && right > 1 && from[left - 1] === to[right - 2] && from[left - 2] === to[right - 1];
      next[right] = Math.min(
        next[right - 1]! + 1,
        row[right]! + 1,
        row[right - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[right - 2]! + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[to.length]!;
}

/** Undefined when nothing is near: at most a third of the letters may differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(word.length / 3));
  const near = words
    .map((each) => ({ each, steps: each.startsWith(word) && word.length > 2 ? 1 : distance(word, each) }))
    .sort((one, other) => one.steps - other.steps)[0];
  return near && near.steps <= most ? near.each : undefined;
}
