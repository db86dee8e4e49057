/**
 * How old a reader is who can be expected to follow a text, by SMOG: it counts words of three syllables and more, and is
 * the measure that the NHS names for choosing what to mend first. English only.
 *
 * The counting of syllables and the formula come from libraries that stand outside this package, so they are an argument.
 *
 * SMOG was made for thirty sentences, and our texts have three to ten. So:
 * - a kind as a whole is measured with all its sentences together, and that number is the one to trust;
 * - an item is measured alone only from five sentences up, and only to find the hard ones among many: it is reported when
 *   it would be above the target even without the long words that chance may have brought (the square root of their number);
 * - a label of up to three words, without a full stop, is no sentence, and is left out.
 */

export interface Readability {
  readonly syllables: (word: string) => number;
  /** The school grade of the SMOG formula (1969). */
  readonly grade: (counts: { readonly sentence: number; readonly polysillabicWord: number }) => number;
}

export interface ReadingCounts {
  readonly sentences: number;
  /** Words of three syllables and more, each as often as it stands there. */
  readonly longWords: readonly string[];
}

/** The reading age to write for, and the one above which a text is mended first (NHS service manual). */
export const TARGET_AGE = 12;
export const FIRST_TO_MEND_AGE = 14;

/** A pupil in the first grade is six. */
const AGE_BEFORE_SCHOOL = 5;
const LONG_SYLLABLES = 3;
const LABEL_WORDS = 3;
/** Below this, one long word more or less would move an item by a year and more. */
export const FEWEST_SENTENCES = 5;
/** What SMOG was made for. */
export const WHOLE_SENTENCES = 30;

const WORD = /\p{L}[\p{L}'-]*/gu;
const wordsIn = (text: string): readonly string[] => text.replace(/[‘’]/g, "'").match(WORD) ?? [];

/** Ends at a full stop, a question mark or an exclamation mark before a new start; an abbreviation inside a name may fool it. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?!…][”’")\]]*)\s+(?=[\p{Lu}\p{N}“‘"'([])/u);

/** Placeholders of a message read like a short word. */
const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, 'this');

const isLabel = (text: string): boolean => wordsIn(text).length <= LABEL_WORDS && !/[.?!…]\s*$/.test(text);

export function countReading(texts: readonly string[], { syllables }: Readability): ReadingCounts {
  const sentences = texts
    .map(withoutPlaceholders)
    .filter((text) => !isLabel(text))
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const longWords = sentences.flat().filter((word) => syllables(word) >= LONG_SYLLABLES);
  return { sentences: sentences.length, longWords };
}

/** Age in years, one decimal; undefined without a sentence. The lowest that SMOG knows is 8.1. */
export function readingAge({ sentences, longWords }: ReadingCounts, { grade }: Readability): number | undefined {
  if (sentences === 0) return undefined;
  const age = grade({ sentence: sentences, polysillabicWord: longWords.length }) + AGE_BEFORE_SCHOOL;
  return Math.round(age * 10) / 10;
}

/** The age of an item, if it has enough sentences to be measured alone. */
export const itemAge = (counts: ReadingCounts, readability: Readability): number | undefined =>
  counts.sentences < FEWEST_SENTENCES ? undefined : readingAge(counts, readability);

/** True where an item is above the target by more than chance. */
export function isHard({ sentences, longWords }: ReadingCounts, readability: Readability): boolean {
  const sure = longWords.length - Math.sqrt(longWords.length);
  if (sentences < FEWEST_SENTENCES) return false;
  return readability.grade({ sentence: sentences, polysillabicWord: sure }) + AGE_BEFORE_SCHOOL > TARGET_AGE;
}

/** Long words by how often they stand there, the most frequent first. */
export function mostFrequent(words: readonly string[], count: number): readonly string[] {
  const seen = new Map<string, number>();
  for (const word of words) seen.set(word.toLowerCase(), (seen.get(word.toLowerCase()) ?? 0) + 1);
  return [...seen]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([word]) => word);
}

/** How one kind of text reads. */
export interface ReadingSummary {
  readonly kind: string;
  readonly sentences: number;
  /** Of all its sentences together; an estimate below thirty. */
  readonly age: number | undefined;
  /** Items with enough sentences to be measured alone, the hardest first. */
  readonly measured: readonly MeasuredItem[];
}

export interface MeasuredItem {
  readonly id: string;
  readonly age: number;
  /** Above the target by more than chance. */
  readonly isHard: boolean;
  /** The long words it has most of. */
  readonly longWords: readonly string[];
}

export interface ReadItem {
  readonly id: string;
  readonly texts: readonly string[];
}

const NAMED_WORDS = 5;

export function readingSummary(kind: string, items: readonly ReadItem[], readability: Readability): ReadingSummary {
  const counted = items.map(({ id, texts }) => ({ id, counts: countReading(texts, readability) }));
  const all: ReadingCounts = {
    sentences: counted.reduce((sum, { counts }) => sum + counts.sentences, 0),
    longWords: counted.flatMap(({ counts }) => counts.longWords),
  };
  const measured = counted.flatMap(({ id, counts }) => {
    const age = itemAge(counts, readability);
    if (age === undefined) return [];
    return [{ id, age, isHard: isHard(counts, readability), longWords: mostFrequent(counts.longWords, NAMED_WORDS) }];
  });
  return {
    kind,
    sentences: all.sentences,
    age: readingAge(all, readability),
    measured: measured.toSorted((a, b) => b.age - a.age),
  };
}

/** One line for the editor. */
export function readingLine({ kind, sentences, age, measured }: ReadingSummary): string {
  if (age === undefined) return `${kind}: no sentence to measure`;
  const whole =
    sentences < WHOLE_SENTENCES
      ? `${age}, an estimate: ${sentences} of ${WHOLE_SENTENCES} sentences`
      : `${age} as a whole`;
  if (measured.length === 0) return `${kind}: ${whole}`;
  const within = measured.filter((item) => item.age <= TARGET_AGE).length;
  const first = measured.filter((item) => item.age > FIRST_TO_MEND_AGE).map(({ id }) => id);
  const parts = [`${kind}: ${whole}`, `${within} of ${measured.length} items at ${TARGET_AGE} or below`];
  if (first.length > 0) parts.push(`above ${FIRST_TO_MEND_AGE}, to mend first: ${first.join(', ')}`);
  return parts.join('; ');
}
