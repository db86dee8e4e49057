/**
 * First names only: nobody who runs a group is to be found by their whole name.
 *
 * Of a name with several words the first is kept. What cannot be told is left out, because a family name that is shown
 * cannot be taken back. One word stays as it is, in every language: nothing in it says what it is.
 */

/** Titles; what follows them alone is mostly a family name. */
const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|rev|revd|sir|sister|brother|father|nurse|herr|frau|mme|parch|د|السيد|السيدة|الدكتور|الدكتورة)\.?$/iu;
/** Words that begin a description ("The volunteers"), not a name. */
const ARTICLE = /^(?:the|our|a|an|all|some|two|three|four|several|various|y|yr)$/i;
/** Scripts whose names put the family first, and often leave no space. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Arabic given names of two words: "servant of", "father of", "mother of", and "… of the faith". */
const FIRST_OF_TWO = /^(?:عبد|أبو|ابو|أم|ام)$/u;
const SECOND_OF_TWO = /^(?:الدين|الله)$/u;

/** Between two people in one field. */
const AND = /(\s*[&+/]\s*|\s+and\s+)/i;

/** The first name, or the first names, in a text; undefined where it cannot be told which word that is. */
export function firstNameOf(text: string): string | undefined {
  const parts = text.split(AND).map((part, at) => (at % 2 ? part : oneFirstName(part)));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function oneFirstName(name: string): string | undefined {
  const [first = '', second, third] = name.trim().split(/\s+/);
  // "Jones, Sam" and "Sam, volunteer" look the same.
  if (/[,;،]/.test(name)) return undefined;
  if (second === undefined) return FAMILY_FIRST.test(first) && /[・·]/.test(first) ? undefined : first || undefined;
  if (TITLE.test(first)) return third === undefined ? undefined : oneFirstName(name.trim().slice(first.length));
  if (ARTICLE.test(first) || FAMILY_FIRST.test(name) || !isCapital(first)) return undefined;
  return FIRST_OF_TWO.test(first) || SECOND_OF_TWO.test(second) ? `${first} ${second}` : first;
}

/** Also true in scripts that have no capitals. */
const isCapital = (word: string): boolean => !/^\p{Ll}/u.test(word);
