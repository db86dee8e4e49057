/** Types of meetings as sheets write them, in words. */
import type { CodeTable } from '../shared/codes.js';
import { codesOf, meaningIn } from '../shared/programmes.js';
import { fold } from '../shared/text.js';

const byTable = new WeakMap<CodeTable, ReadonlyMap<string, string>>();

/** Codes by the labels that a table gives them. */
function wordsOf(table: CodeTable): ReadonlyMap<string, string> {
  const known = byTable.get(table);
  if (known) return known;
  const words = new Map(
    Object.entries(table).map(([code, meaning]): [string, string] => [fold(meaning.replace(/^[^|]*\|=?/, '')), code]),
  );
  byTable.set(table, words);
  return words;
}

/** "Open, Wheelchair Access" as codes of the programme; a word that names no code stays as it is. */
export function codesOfWords(text: string, programme: string): readonly string[] {
  const meaning = meaningIn(programme);
  const words = wordsOf(codesOf(programme));
  return text
    .slice(0, 2000)
    .split(/\s*[,;]\s*/)
    .filter(Boolean)
    .map((word) => (meaning(word.toUpperCase()) === undefined ? (words.get(fold(word)) ?? word) : word));
}
