/** How text is cut into words: what stands in a record, and what a visitor typed. */
import { fold } from './fold.js';

/** Scripts written without spaces. Each character counts as a word, and a typed run of them as a phrase. */
const UNSPACED_RUN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*/gu;
const JOINER = /['.-]/;
const QUOTED = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/g;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;

/**
 * Words that say nothing about a group in a list of groups. Left out of a search that has other words, because a
 * record that happens to lack "for" or "group" is no worse an answer.
 */
export const IGNORED_WORDS = (
  'a an and are at by for from group groups help how i in is it looking meeting meetings my near of on or peer ' +
  'session sessions support that the to we who with'
).split(' ');

/** Browsers know where Thai or Chinese words end. Without that a run is looked for as it stands. */
function segments(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [run];
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(run)].map(({ segment }) => segment);
}

/**
 * Words of folded text, in order. Compounds ("self-harm", "men's") give their parts of two letters or more; how they
 * are written together ("selfharm", "mens") goes to `joined`.
 */
export function splitWords(folded: string, joined: string[] = []): string[] {
  const words: string[] = [];
  const spaced = folded.replace(UNSPACED_RUN, (run) => ` ${[...run].join(' ')} `);
  for (const match of spaced.match(WORD) ?? []) {
    if (!JOINER.test(match)) {
      words.push(match);
      continue;
    }
    const pieces = match.split(JOINER);
    const parts = pieces.filter((piece) => piece.length > 1);
    words.push(...(parts.length > 0 ? parts : [pieces.join('')]));
    if (parts.length > 0) joined.push(pieces.join(''));
  }
  return words;
}

/** What was typed, ready to be looked up. All of it must match. */
export interface TypedText {
  readonly words: readonly string[];
  /** Words that must follow each other. */
  readonly phrases: readonly (readonly string[])[];
  /** True while the last of `words` may still be going on: nothing has been typed after it. */
  readonly typing: boolean;
}

export function readTyped(text: string, ignored: readonly string[] = IGNORED_WORDS): TypedText {
  const phrases: string[][] = [];
  const rest = fold(text)
    .replace(QUOTED, (_, inner: string) => {
      phrases.push(splitWords(inner));
      return ' ';
    })
    .replace(UNSPACED_RUN, (run) => {
      phrases.push(...segments(run).map((segment) => splitWords(segment)));
      return ' ';
    });
  const all = splitWords(rest);
  const telling = all.filter((word) => !ignored.includes(word));
  const words = telling.length > 0 || phrases.length > 0 ? telling : all;
  return {
    words,
    phrases: phrases.filter(({ length }) => length > 0),
    typing: words.at(-1) === all.at(-1) && ENDS_IN_WORD.test(rest),
  };
}
