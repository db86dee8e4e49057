/**
 * A finding: what studies saw about one outcome, how large it was, how sure one can be, who was studied and what the
 * support was compared with. And the choice of findings to show.
 *
 * Six things can be found, and they look different from each other: better, no clear difference, mixed, not studied,
 * worse for some, and `said`, for interviews and surveys, which have no effect to show at all. Whether the data bear
 * out what a finding says is checked in `contradictions.ts`; labels and dates are left to the caller.
 */
import type { PlainDate } from '../../domain/model.js';
import { byReviewDate, type ContentItem, type ContentSet } from '../item.js';

export const EVIDENCE_TOPICS = [
  'any-mental-health',
  'depression',
  'perinatal',
  'cancer',
  'long-term-conditions',
  'bereavement',
  'addiction',
  'online',
  'harms',
] as const;
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number];

export type Direction = 'better' | 'no-clear-difference' | 'mixed' | 'not-studied' | 'worse-for-some' | 'said';
export type Support = 'groups' | 'groups-with-professionals' | 'online' | 'both' | 'one-to-one';
export type Certainty = 'very' | 'fairly' | 'not-very' | 'not-at-all-yet' | 'cannot-say';
export type Design = 'trials' | 'review' | 'interviews' | 'survey';
/** In words, by Cohen's rule of thumb. */
export type Size = 'very-small' | 'small' | 'medium' | 'large';
/** SMD, g and d count in spreads of the scale, so sizes can be told; MD in points of one scale. `share`: percent of people. */
export type Measure = 'SMD' | 'g' | 'd' | 'MD' | 'percentage-points' | 'share';

export interface Effect {
  readonly measure: Measure;
  /** As the source has it, with its sign. A share is in percent. */
  readonly value: number;
  /** Ends of the 95 % interval. Only a share may be without. */
  readonly low?: number;
  readonly high?: number;
  /** Which way is good for people. */
  readonly betterWhen: 'higher' | 'lower';
}

/** What a translator or a content editor writes. */
export interface FindingWords {
  /** The heading: what was looked at. */
  readonly outcome: string;
  /** One or two plain sentences: what was found. */
  readonly summary: string;
  /** What readers must know beside it. */
  readonly caution?: string;
  /** Why the studies disagree. */
  readonly reasons?: readonly string[];
  readonly who: string;
  /** What the support was compared with. */
  readonly against?: string;
  /** Why one can be as sure as `certainty` says, and no surer. */
  readonly why: string;
  readonly fundedBy?: string;
}

export interface FindingData {
  readonly topics: readonly string[];
  readonly direction: Direction;
  readonly support: Support;
  readonly design: Design;
  readonly certainty: Certainty;
  /** One number, or one for each review that is summed up. */
  readonly effects?: readonly Effect[];
  /** The source is known to give a number, or to speak of a difference, but nobody here has read the number. */
  readonly numberNotSeen?: boolean;
  /** Only where no standardised number says it: the word that the authors use. */
  readonly size?: Size;
  readonly trials?: number;
  readonly people?: number;
  /** The last day that studies were looked for, or people asked: `2019-07`. */
  readonly searchedTo?: string;
}

export interface Finding extends FindingData, FindingWords, ContentItem {}

export type FindingSet = ContentSet<Finding>;

/** What an effect says about people: better or worse than without, or that it may be either. */
export type Verdict = 'better' | 'worse' | 'unclear';

const STANDARDISED: readonly Measure[] = ['SMD', 'g', 'd'];
const SIZES: readonly Size[] = ['very-small', 'small', 'medium', 'large'];

/** The same effect with its sign turned so that above nought is better, whichever way its scale runs. */
export function turned({ value, low = value, high = value, betterWhen }: Effect): readonly [number, number, number] {
  return betterWhen === 'lower' ? [-value, -high, -low] : [value, low, high];
}

/** Where the whole interval lies. One that touches nought is unclear. */
export function verdictOf(effect: Effect): Verdict {
  const [, low, high] = turned(effect);
  return low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear';
}

/**
 * About 0.2 is small, 0.5 medium, 0.8 large, less is very small. A number in between gets the word below it, so that a
 * gain is never made to sound larger; one decimal is close enough for such a rule of thumb.
 */
export function sizeOfNumber(value: number): Size {
  // 0.15 and 0.45 are a little less than they look, as binary fractions.
  const tenths = Math.round(Math.abs(value) * 10 + 1e-9);
  return tenths >= 8 ? 'large' : tenths >= 5 ? 'medium' : tenths >= 2 ? 'small' : 'very-small';
}

/** The word for how large the difference is; of several numbers, the smallest. Only where there is a difference. */
export function sizeOf({ direction, effects = [], size }: FindingData): Size | undefined {
  if (direction !== 'better' && direction !== 'worse-for-some') return undefined;
  const sizes = effects.filter(({ measure }) => STANDARDISED.includes(measure)).map(({ value }) => sizeOfNumber(value));
  return SIZES.find((each) => sizes.includes(each)) ?? size;
}

export interface FindingChoice {
  /** Sections in this order. A finding with two of the topics stands in the first. */
  readonly topics: readonly string[];
  /** At most so many in all. Anything below 1: all. */
  readonly count: number;
  readonly today: PlainDate;
}

export interface FindingSection {
  readonly topic: string;
  readonly findings: readonly Finding[];
}

export interface FindingSelection {
  readonly sections: readonly FindingSection[];
  /** Past their review date: hidden, and to be reported to the editor. */
  readonly expired: readonly Finding[];
}

/** The findings of some topics, by topic, in the order given. */
export function selectFindings(findings: readonly Finding[], choice: FindingChoice): FindingSelection {
  const { topics, count, today } = choice;
  const topicOf = (finding: Finding): string | undefined => topics.find((topic) => finding.topics.includes(topic));
  const { shown, expired } = byReviewDate(
    findings.filter((finding) => topicOf(finding) !== undefined),
    today,
  );
  const ordered = topics.flatMap((topic) => shown.filter((finding) => topicOf(finding) === topic));
  const some = count >= 1 ? ordered.slice(0, count) : ordered;
  const sections = topics.map((topic) => ({ topic, findings: some.filter((each) => topicOf(each) === topic) }));
  return { sections: sections.filter(({ findings }) => findings.length > 0), expired };
}
