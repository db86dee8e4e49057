/** What the findings say, as flat words: found, how big, how sure, who was studied, where it stands. Loads on demand. */
import {
  type Effect,
  type Finding,
  type FindingSection,
  type Size,
  sizeOf,
  turned,
  verdictOf,
} from '../../content/evidence/finding.js';
import { checkedWords } from '../../i18n/content-words.js';
import { fill, number, sentence } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { monthWords } from '../../i18n/partial-date-words.js';
import { plural } from '../../i18n/plural.js';

import type { EvidenceList, FindingView } from './evidence-summary.list.js';

export type EvidenceWords = Resolved<'content' | 'dates' | 'evidence'>;

/** `not-at-all-yet` → `notAtAllYet`: codes of data are slugs, keys of messages are not. */
const keyOf = (slug: string): string => slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const wordFor = (words: object, slug: string): string =>
  (words as Readonly<Record<string, string | undefined>>)[keyOf(slug)] ?? slug.replaceAll('-', ' ');

/** A site's own topic without a name of ours is said as it was written. */
export const topicWords = (topic: string, { evidence }: EvidenceWords): string => wordFor(evidence.topics, topic);

const SQUARES = ['cannot-say', 'not-at-all-yet', 'not-very', 'fairly', 'very'];

export interface ListContext {
  readonly words: EvidenceWords;
  /** Of a finding's texts. Undefined: a site's own, in the page's language. */
  readonly languageOf: (finding: Finding) => { readonly language: string } | undefined;
  /** Each section says what it is about. */
  readonly hasTopics: boolean;
  /** A button adds what the first view leaves out. */
  readonly canShowMore: boolean;
  /** In a table the heads of the columns say what in a card each sentence says. */
  readonly isTable?: boolean;
}

/** Everything that is printed, but for what to choose from. */
export function evidenceList(
  sections: readonly FindingSection[],
  { words, languageOf, hasTopics, canShowMore, isTable = false }: ListContext,
): EvidenceList {
  const { evidence, content } = words;
  const checks = new Set(sections.flatMap(({ findings }) => findings).map((finding) => checkedWords(finding, words)));
  // The same for all is said once, at the end.
  const isCheckedApart = checks.size > 1;
  return {
    title: evidence.title,
    intro: evidence.intro,
    source: isTable ? '{name}' : content.source,
    sections: sections.map(({ topic, findings }) => ({
      topic: hasTopics ? topicWords(topic, words) : '',
      findings: findings.map((finding) => ({
        ...findingView(finding, { words, isCheckedApart, isTable }),
        ...languageOf(finding),
      })),
    })),
    checked: isCheckedApart ? '' : [...checks].map((check) => `${check}.`).join(''),
    showMore: canShowMore ? evidence.showMore : '',
  };
}

interface RowContext {
  readonly words: EvidenceWords;
  /** The row says itself when it was checked. */
  readonly isCheckedApart: boolean;
  readonly isTable: boolean;
}

export function findingView(finding: Finding, context: RowContext): FindingView {
  const { words, isCheckedApart } = context;
  const { evidence } = words;
  const { source, searchedTo, design } = finding;
  const isAsked = design === 'survey' || design === 'interviews';
  return {
    direction: finding.direction,
    found: foundWords(finding, words),
    outcome: finding.outcome,
    support: wordFor(evidence.support, finding.support),
    summary: finding.summary,
    ...(finding.caution ? { caution: finding.caution } : {}),
    ...(finding.reasons ? { reasons: finding.reasons } : {}),
    size: sizeWords(finding, words),
    squares: SQUARES.indexOf(finding.certainty),
    sure: `${labelled(evidence.howSure, 'sure', wordFor(evidence.sure, finding.certainty), context)} ${finding.why}`,
    who: whoWords(finding, context),
    name: source.name,
    url: source.url,
    date: source.date ? words.dates.list.comma + monthWords(source.date, words) : '',
    upTo: [
      searchedTo
        ? fill(isAsked ? evidence.askedUpTo : evidence.studiesUpTo, { date: monthWords(searchedTo, words) })
        : '',
      isCheckedApart ? `${checkedWords(finding, words)}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** "How sure: not very.", or under the head of a column only "Not very." */
const labelled = (template: string, name: string, value: string, { words, isTable }: RowContext): string =>
  isTable ? `${sentence(value, words.language)}.` : fill(template, { [name]: value });

/** "A little" comes from the number, never from the writer. */
function foundWords(finding: Finding, { evidence }: EvidenceWords): string {
  if (finding.direction === 'better' && sizeOf(finding)?.endsWith('small')) return evidence.found.slightlyBetter;
  return wordFor(evidence.found, finding.direction);
}

function whoWords({ who, people, trials, against, fundedBy }: Finding, context: RowContext): readonly string[] {
  const { words } = context;
  const { evidence, language } = words;
  const counts = [
    people === undefined ? '' : plural(evidence.people, people, language),
    trials === undefined ? '' : plural(evidence.trials, trials, language),
  ].filter(Boolean);
  const count =
    counts.length > 1 ? fill(evidence.peopleInTrials, { people: counts[0]!, trials: counts[1]! }) : counts[0];
  return [
    labelled(evidence.who, 'who', [who, count].filter(Boolean).join(words.dates.list.comma), context),
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
