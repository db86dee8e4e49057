/** What the findings say, as flat words: found, how big, how sure, who was studied, where it stands. */
import {
  type Direction,
  type Effect,
  type Finding,
  type Size,
  sizeOf,
  turned,
  verdictOf,
} from '../../content/evidence/finding.js';
import { fill, number } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { monthWords, partialDateWords } from '../../i18n/partial-date-words.js';
import { plural } from '../../i18n/plural.js';

export type EvidenceWords = Resolved<'content' | 'dates' | 'evidence'>;

export interface FindingView {
  readonly id: string;
  readonly direction: Direction;
  /** Beside the mark. */
  readonly found: string;
  readonly outcome: string;
  /** Groups, one-to-one, or both: always there. */
  readonly support: string;
  readonly summary: string;
  readonly caution?: string | undefined;
  readonly reasons: readonly string[];
  /** "How big: small. 0.18, likely between 0.07 and 0.29. 0.2 counts as small." Empty where there is nothing to say. */
  readonly size: string;
  /** Filled squares, 0 to 4. */
  readonly squares: number;
  readonly sure: string;
  readonly why: string;
  /** Who was studied, what it was compared with, who paid: one sentence each. */
  readonly who: readonly string[];
  /** Its name; the date stands beside it in the page's language. */
  readonly source: { readonly name: string; readonly url: string; readonly date: string };
  /** Until when studies were looked for. */
  readonly upTo: string;
  /** "Checked November 2026, next check May 2027" */
  readonly checked: string;
}

/** `not-at-all-yet` → `notAtAllYet`: codes of data are slugs, keys of messages are not. */
const keyOf = (slug: string): string => slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const wordFor = (words: object, slug: string): string =>
  (words as Readonly<Record<string, string | undefined>>)[keyOf(slug)] ?? slug.replaceAll('-', ' ');

/** A site's own topic without a name of ours is said as it was written. */
export const topicWords = (topic: string, { evidence }: EvidenceWords): string => wordFor(evidence.topics, topic);

const SQUARES = ['cannot-say', 'not-at-all-yet', 'not-very', 'fairly', 'very'];

export function findingView(finding: Finding, words: EvidenceWords): FindingView {
  const { evidence, content } = words;
  const { source, searchedTo, design } = finding;
  const isAsked = design === 'survey' || design === 'interviews';
  return {
    id: finding.id,
    direction: finding.direction,
    found: foundWords(finding, words),
    outcome: finding.outcome,
    support: wordFor(evidence.support, finding.support),
    summary: finding.summary,
    caution: finding.caution,
    reasons: finding.reasons ?? [],
    size: sizeWords(finding, words),
    squares: SQUARES.indexOf(finding.certainty),
    sure: fill(evidence.howSure, { sure: wordFor(evidence.sure, finding.certainty) }),
    why: finding.why,
    who: whoWords(finding, words),
    source: {
      name: source.name,
      url: source.url,
      date: source.date ? words.dates.list.comma + partialDateWords(source.date.slice(0, 7), words) : '',
    },
    upTo: searchedTo
      ? fill(isAsked ? evidence.askedUpTo : evidence.studiesUpTo, {
          date: partialDateWords(searchedTo.slice(0, 7), words),
        })
      : '',
    checked: fill(content.checkedAndNext, {
      date: monthWords(finding.checkedOn, words),
      nextDate: monthWords(finding.reviewBy, words),
    }),
  };
}

/** "A little" comes from the number, never from the writer. */
function foundWords(finding: Finding, { evidence }: EvidenceWords): string {
  if (finding.direction === 'better' && sizeOf(finding)?.endsWith('small')) return evidence.found.slightlyBetter;
  return wordFor(evidence.found, finding.direction);
}

function whoWords({ who, people, trials, against, fundedBy }: Finding, words: EvidenceWords): readonly string[] {
  const { evidence, language } = words;
  const counts = [
    people === undefined ? '' : plural(evidence.people, people, language),
    trials === undefined ? '' : plural(evidence.trials, trials, language),
  ].filter(Boolean);
  const count =
    counts.length > 1 ? fill(evidence.peopleInTrials, { people: counts[0]!, trials: counts[1]! }) : counts[0];
  return [
    fill(evidence.who, { who: [who, count].filter(Boolean).join(words.dates.list.comma) }),
    ...(against ? [fill(evidence.against, { what: against })] : []),
    ...(fundedBy ? [fill(evidence.paidBy, { who: fundedBy })] : []),
  ];
}

const SCALE: Readonly<Record<Size, readonly [number, Size]>> = {
  'very-small': [0.2, 'small'],
  small: [0.2, 'small'],
  medium: [0.5, 'medium'],
  large: [0.8, 'large'],
};

function sizeWords(finding: Finding, words: EvidenceWords): string {
  const { evidence, language } = words;
  const { effects = [] } = finding;
  const size = sizeOf(finding);
  const numbers = effects.map((effect) => effectWords(effect, words));
  if (size && numbers.length > 0) {
    const [value, name] = SCALE[size];
    const scale = { value: number(value, language), size: wordFor(evidence.sizes, name) };
    numbers.push(fill(evidence.countsAs, scale));
  }
  return [
    size ? fill(evidence.howBig, { size: wordFor(evidence.sizes, size) }) : '',
    numbers.length > 0 ? `${numbers.join('. ')}.` : '',
    finding.numberNotSeen ? evidence.numberNotSeen : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The number with its interval. Signs of scales are turned to words: "0.34 worse". Where all of it is better, the mark
 * says so already.
 */
function effectWords(effect: Effect, words: EvidenceWords): string {
  const { evidence, language } = words;
  const { measure } = effect;
  const plain = (value: number): string => number(Math.abs(value), language, { maximumFractionDigits: 2 });
  if (measure === 'share') {
    const value = number(effect.value / 100, language, { style: 'percent', maximumFractionDigits: 1 });
    return fill(evidence.share, { value });
  }
  const [value, low, high] = turned(effect);
  const isSided = verdictOf(effect) !== 'better';
  const side = (at: number, text: string): string =>
    isSided && at !== 0 ? fill(at > 0 ? evidence.sideBetter : evidence.sideWorse, { value: text }) : text;
  const unit = measure === 'MD' ? evidence.points : measure === 'percentage-points' ? evidence.percentagePoints : '';
  return fill(evidence.range, {
    value: side(value, unit ? fill(unit, { value: plain(value) }) : plain(value)),
    low: side(low, plain(low)),
    high: side(high, plain(high)),
  });
}
