/** What the checks of content report, and the sentence for the editor. English only; never shown to visitors. */

export type ContentReason =
  | 'expired'
  | 'expires-soon'
  | 'review-missing'
  | 'review-far'
  | 'check-missing'
  | 'check-in-future'
  | 'source-missing'
  | 'source-date-missing'
  | 'reviewer-missing'
  | 'id-repeated'
  | 'translation-missing'
  | 'translation-extra'
  | 'translation-differs'
  | 'translation-unreviewed'
  | 'wording'
  | 'reading-age'
  | 'unreadable';

/** `error`: not to be published so. `warning`: look at it. `info`: good to know. */
export type ContentSeverity = 'error' | 'warning' | 'info';

export interface ContentProblem {
  /** The folder of the content, `words` for the words of the elements, or the name of a file. */
  readonly kind: string;
  /** BCP 47. */
  readonly language: string;
  /** The item's id; empty when all of them are meant. */
  readonly item: string;
  /** Such as `source.url` or `steps[2].text`; empty when the whole item is meant. */
  readonly field: string;
  /** What stands there, cut at 200 characters. */
  readonly value: string;
  /** What to do, or what should stand there: the end of the sentence. */
  readonly advice: string;
  readonly reason: ContentReason;
  readonly severity: ContentSeverity;
}

const WHAT: Readonly<Record<ContentReason, string>> = {
  expired: 'was to be checked again by that day, and is hidden on every page',
  'expires-soon': 'is the last day it may be shown',
  'review-missing': 'is no last day to show it',
  'review-far': 'is more than a year after the check',
  'check-missing': 'is no day on which somebody read the source',
  'check-in-future': 'has not come yet',
  'source-missing': 'is no source that a reader can open',
  'source-date-missing': 'has no date of its own',
  'reviewer-missing': 'does not say who checked it',
  'id-repeated': 'stands twice',
  'translation-missing': 'is missing in this language',
  'translation-extra': 'is in this language only',
  'translation-differs': 'is not what English has',
  'translation-unreviewed': 'were not read by a speaker of this language',
  wording: 'is to be avoided',
  'reading-age': 'is the reading age by SMOG',
  unreadable: 'cannot be used',
};

const ORDER: readonly ContentSeverity[] = ['error', 'warning', 'info'];

const ageOf = ({ reason, value }: ContentProblem): number => (reason === 'reading-age' ? Number.parseFloat(value) : 0);

/** Errors first; among the reading ages, the hardest text first. Else the order in which they were found. */
export const bySeverity = (problems: readonly ContentProblem[]): readonly ContentProblem[] =>
  problems.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || ageOf(b) - ageOf(a));

export const hasErrors = (problems: readonly ContentProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** A date, an age or a count is no quotation. */
const quoted = (value: string): string => (/^\d/.test(value) ? value : `“${value}”`);

/** What is wrong and what to do, without the place. */
export function problemSentence({ value, advice, reason }: ContentProblem): string {
  const subject = value ? quoted(value) : 'It';
  return `${subject} ${WHAT[reason]}.${advice ? ` ${advice}` : ''}`;
}

/** So many items are named in one line; the others are counted. */
const NAMED_ITEMS = 20;

/** One line for what is the same of several items of a kind, such as a source without a date. In the order of `bySeverity`. */
export function problemLines(
  problems: readonly ContentProblem[],
): readonly { readonly severity: ContentSeverity; readonly line: string }[] {
  const groups = new Map<string, readonly ContentProblem[]>();
  for (const problem of bySeverity(problems)) {
    const { severity, kind, language, field } = problem;
    const key = JSON.stringify([severity, kind, language, field, problemSentence(problem)]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].map((group) => {
    const { severity, language, field } = group[0]!;
    const more = group.length > NAMED_ITEMS ? ` and ${group.length - NAMED_ITEMS} more` : '';
    const named = group.slice(0, NAMED_ITEMS).map(({ item }) => item);
    const place = [language, `${named.filter(Boolean).join(' · ')}${more}`, field].filter(Boolean).join(', ');
    return { severity, line: `${place}: ${problemSentence(group[0]!)}` };
  });
}
