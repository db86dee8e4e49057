/**
 * All checks of content, over all kinds and languages. Pure: what is read from disk, today's date and the libraries that
 * measure a text are arguments, so that a script, a test and a later command can use the same ones.
 */
import type { PlainDate } from '../../domain/model.js';
import type { ContentCollection } from '../collection.js';
import type { ContentItem, ContentSet } from '../item.js';
import { factFindings, type Finding } from './dates.js';
import { proseOf } from './leaves.js';
import type { ContentProblem, ContentSeverity } from './problem.js';
import { type Readability, type ReadingSummary, readingSummary, TARGET_AGE, WHOLE_SENTENCES } from './reading-age.js';
import { translationProblems } from './translations.js';
import { avoidedIn } from './wording.js';

export interface CheckOptions {
  readonly today: PlainDate;
  /** Those that the library speaks. Default: what each kind has. */
  readonly languages?: readonly string[];
  /** Expressions that may stay, such as what a group calls itself. */
  readonly allow?: readonly string[];
  /** How grave an expression to be avoided is. Default: `error`; a site's own editors decide for themselves: `warning`. */
  readonly wording?: ContentSeverity;
  /** Absent: the reading age is not measured. */
  readonly readability?: Readability | undefined;
}

type Place = Pick<ContentProblem, 'kind' | 'language' | 'item'>;

const isEnglish = (language: string): boolean => language.split('-')[0] === 'en';

function wordingProblems(
  place: Place,
  texts: readonly { readonly path: string; readonly value: string; readonly isOwnWords: boolean }[],
  { allow, wording = 'error' }: CheckOptions,
  isForElements = false,
): ContentProblem[] {
  const options = { language: place.language, isForElements, ...(allow ? { allow } : {}) };
  return texts
    .filter(({ isOwnWords }) => !isOwnWords)
    .flatMap(({ path, value }) =>
      avoidedIn(value, options).map(({ found, write, source }) => ({
        ...place,
        field: path,
        value: found,
        advice: `Write ${write} (${source}).`,
        reason: 'wording' as const,
        severity: wording,
      })),
    );
}

/** Same source and dates as the English item, whose problems are told once. */
const hasFactsOf = (item: ContentItem, english: ContentItem | undefined): boolean =>
  english !== undefined &&
  (['source', 'checkedOn', 'reviewedBy', 'reviewBy'] as const).every(
    (field) => JSON.stringify(item[field]) === JSON.stringify(english[field]),
  );

function setProblems(
  { kind, notProse, ownWords }: ContentCollection,
  { language, items }: ContentSet<ContentItem>,
  english: ReadonlyMap<string, ContentItem>,
  options: CheckOptions,
): ContentProblem[] {
  const taken = new Set<string>();
  return items.flatMap((item, at) => {
    const id = item.id || `#${at + 1}`;
    const place = { kind, language, item: id };
    const found: Finding[] = hasFactsOf(item, english.get(id)) ? [] : [...factFindings(item, options.today)];
    if (taken.has(id) || !item.id) {
      const advice = 'Give each item an id of its own.';
      found.push({ field: 'id', value: item.id ?? '', reason: 'id-repeated', severity: 'error', advice });
    }
    taken.add(id);
    const texts = proseOf(item, { notProse, ownWords });
    return [...found.map((each) => ({ ...place, ...each })), ...wordingProblems(place, texts, options)];
  });
}

/** Every problem of the collections given, kind by kind. */
export function checkCollections(
  collections: readonly ContentCollection[],
  options: CheckOptions,
): readonly ContentProblem[] {
  return collections.flatMap((collection) => {
    const [first, ...others] = collection.sets;
    if (!first) return [];
    const english = new Map(first.items.map((item) => [item.id, item]));
    return [
      ...setProblems(collection, first, new Map(), options),
      ...others.flatMap((set) => setProblems(collection, set, english, options)),
      ...translationProblems(collection, options.languages),
      ...readingProblems(readingOf(collection, options.readability), first.language),
    ];
  });
}

/** How the English of a kind reads. People's own words are not measured. */
export function readingOf(
  { kind, sets, notProse, ownWords }: ContentCollection,
  readability: Readability | undefined,
): ReadingSummary | undefined {
  const english = sets.find(({ language }) => isEnglish(language));
  if (!readability || !english) return undefined;
  const items = english.items.map((item) => ({
    id: item.id,
    texts: proseOf(item, { notProse, ownWords })
      .filter(({ isOwnWords }) => !isOwnWords)
      .map(({ value }) => value),
  }));
  return readingSummary(kind, items, readability);
}

/** Warnings only: a score does not prove that a text is clear, nor that it is not. */
function readingProblems(summary: ReadingSummary | undefined, language: string): readonly ContentProblem[] {
  if (!summary) return [];
  const { kind, age, sentences, measured } = summary;
  const warning = { kind, language, field: '', reason: 'reading-age', severity: 'warning' } as const;
  const hard = measured
    .filter(({ isHard }) => isHard)
    .map(({ id, age: value, longWords }) => ({
      ...warning,
      item: id,
      value: String(value),
      advice: `The target is ${TARGET_AGE}. Long words: ${longWords.join(', ')}.`,
    }));
  if (age === undefined || age <= TARGET_AGE || sentences < WHOLE_SENTENCES) return hard;
  const advice = `The target for all ${sentences} sentences together is ${TARGET_AGE}.`;
  return [...hard, { ...warning, item: '', value: String(age), advice }];
}

/** What the words of the elements are called in reports. */
export const WORDS = 'words';

const readWords = (sections: Readonly<Record<string, object>>): readonly { id: string; texts: readonly string[] }[] =>
  Object.entries(sections).map(([id, section]) => ({ id, texts: proseOf(section).map(({ value }) => value) }));

/** The words that elements say by themselves, by section. They have no source and no date; only how they read counts. */
export function checkWords(
  sections: Readonly<Record<string, object>>,
  language: string,
  options: CheckOptions,
): readonly ContentProblem[] {
  const found = Object.entries(sections).flatMap(([item, section]) =>
    wordingProblems({ kind: WORDS, language, item }, proseOf(section), options, true),
  );
  if (!options.readability || !isEnglish(language)) return found;
  return [...found, ...readingProblems(wordsReading(sections, options.readability), language)];
}

export const wordsReading = (sections: Readonly<Record<string, object>>, readability: Readability): ReadingSummary =>
  readingSummary(WORDS, readWords(sections), readability);
