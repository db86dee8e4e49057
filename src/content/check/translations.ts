/**
 * Every language says as much as English: the same items, from the same sources, with the same dates, marks, numbers and
 * addresses. A telephone number that differs in one language is a wrong number.
 */
import type { ContentItem, ContentSet } from '../item.js';
import type { ContentCollection } from '../collection.js';
import { type Leaf, type LeafOptions, leavesOf } from './leaves.js';
import type { ContentProblem } from './problem.js';

type ItemSet = ContentSet<ContentItem>;
type Report = (
  language: string,
  item: string,
  part: Pick<ContentProblem, 'field' | 'value' | 'advice' | 'reason' | 'severity'>,
) => void;

const FACTS = ['source', 'checkedOn', 'reviewedBy', 'reviewBy'] as const;

const asText = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Arabic digits are the same number. */
const plainDigits = (value: unknown): string =>
  asText(value).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/** Could be a mark, or a word that was translated: worth a look, no more. */
const isLoneWord = ({ value }: Leaf): boolean => typeof value === 'string' && /^[a-z]+$/.test(value);

const frameOf = (item: ContentItem, options: LeafOptions): ReadonlyMap<string, Leaf> =>
  new Map(leavesOf(item, options).map((leaf) => [leaf.path, leaf]));

/** Marks and numbers have to be the same. A text is only asked to be there, and may say a number in words. */
const isSame = (here: Leaf, there: Leaf): boolean =>
  here.use === 'prose' || there.use === 'prose' || plainDigits(here.value) === plainDigits(there.value);

function compare(item: ContentItem, english: ContentItem, language: string, options: LeafOptions, report: Report) {
  for (const field of FACTS) {
    const value = asText(item[field]);
    if (value === asText(english[field])) continue;
    const advice = `English has “${asText(english[field])}”. Keep sources and dates once, for all languages.`;
    report(language, item.id, { field, value, advice, reason: 'translation-differs', severity: 'error' });
  }
  const wanted = frameOf(english, options);
  const own = frameOf(item, options);
  for (const field of new Set([...wanted.keys(), ...own.keys()])) {
    const here = own.get(field);
    const there = wanted.get(field);
    if (here && there && isSame(here, there)) continue;
    const isOneSided = !here || !there;
    const advice = isOneSided
      ? `Only ${here ? 'this language' : 'English'} has this part.`
      : `English has “${there.value}”.`;
    const severity = isOneSided || isLoneWord(here) ? 'warning' : 'error';
    const value = here ? asText(here.value).slice(0, 200) : '';
    report(language, item.id, { field, value, advice, reason: 'translation-differs', severity });
  }
}

function compareSets(set: ItemSet, english: ItemSet, options: LeafOptions, report: Report): void {
  const { language } = set;
  const own = new Map(set.items.map((item) => [item.id, item]));
  const wanted = new Map(english.items.map((item) => [item.id, item]));
  for (const [id, item] of wanted) {
    const other = own.get(id);
    if (other) compare(other, item, language, options, report);
    else {
      const advice = 'Readers of this language would not know that there is one more. Translate it.';
      report(language, id, { field: '', value: '', advice, reason: 'translation-missing', severity: 'error' });
    }
  }
  for (const id of own.keys()) {
    if (wanted.has(id)) continue;
    const advice = 'Write it in English too, or correct its id.';
    report(language, id, { field: '', value: '', advice, reason: 'translation-extra', severity: 'error' });
  }
}

/** @param languages those that the library speaks; a kind without one of them shows English there */
export function translationProblems(
  { kind, sets, notProse, ownWords }: ContentCollection,
  languages: readonly string[] = [],
): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report: Report = (language, item, part) => problems.push({ kind, language, item, ...part });
  const [english, ...others] = sets;
  if (!english) return [];
  for (const set of others) {
    compareSets(set, english, { notProse, ownWords }, report);
    if (set.reviewed) continue;
    const advice = 'Have one read them and set “reviewed”. Until then, elements tell the editors of pages.';
    const value = `${set.items.length} texts`;
    report(set.language, '', { field: '', value, advice, reason: 'translation-unreviewed', severity: 'info' });
  }
  for (const language of languages) {
    if (sets.some((set) => set.language === language)) continue;
    const advice = 'Pages in this language show English.';
    report(language, '', { field: '', value: '', advice, reason: 'translation-missing', severity: 'warning' });
  }
  return problems;
}
