/**
 * What every language's findings share: numbers, sources and dates. The words are in `findings.<language>.ts`. The first
 * findings, which the default view shows, are here; the rest in `findings.more.ts`.
 *
 * A number that nobody here has read is not shown, even where it is believed to be known: `numberNotSeen`.
 */
import { type ContentSource, inWords } from '../item.js';
import type { Effect, Finding, FindingData, FindingWords } from './finding.js';

export interface FindingBase extends FindingData {
  readonly source: ContentSource;
}

/** Standardised difference, its interval, and which way is good. */
export const smd = (
  value: number,
  low: number,
  high: number,
  betterWhen: Effect['betterWhen'] = 'lower',
): readonly Effect[] => [{ measure: 'SMD', value, low, high, betterWhen }];

export const ANY = ['any-mental-health'] as const;
export const ANY_AND_DEPRESSION = ['any-mental-health', 'depression'] as const;

const LYONS = {
  topics: ANY,
  direction: 'no-clear-difference',
  support: 'groups',
  design: 'trials',
  certainty: 'not-very',
  searchedTo: '2019-07',
  source: {
    name: 'Lyons and others, BMC Psychiatry',
    url: 'https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-021-03321-z',
    date: '2021-06',
  },
} as const;

const SAID = {
  topics: ANY_AND_DEPRESSION,
  direction: 'said',
  support: 'groups',
  design: 'interviews',
  certainty: 'cannot-say',
} as const;

export const FIRST_FINDINGS = {
  'recovery-groups': {
    ...LYONS,
    direction: 'better',
    effects: smd(0.18, 0.07, 0.29, 'higher'),
    trials: 5,
    people: 1265,
  },
  'hope-groups': {
    ...LYONS,
    effects: [{ measure: 'MD', value: 0.18, low: -0.34, high: 0.69, betterWhen: 'higher' }],
    trials: 3,
    people: 1029,
  },
  'control-groups': { ...LYONS, numberNotSeen: true },
  'symptoms-groups': { ...LYONS, topics: ANY_AND_DEPRESSION, numberNotSeen: true, trials: 4, people: 929 },
  'social-groups': { ...LYONS, direction: 'not-studied', certainty: 'cannot-say' },
  'said-2024': {
    ...SAID,
    source: {
      name: 'Beard and others, Nursing Reports',
      url: 'https://www.mdpi.com/2039-4403/14/3/124',
      date: '2024-07',
    },
  },
  'said-2023': {
    ...SAID,
    people: 8,
    source: {
      name: 'Dlamini and others, Mental Health Nursing',
      url: 'https://shura.shu.ac.uk/id/eprint/32516',
      date: '2023',
    },
  },
  'bad-experience': {
    topics: ['any-mental-health', 'online', 'harms'],
    direction: 'worse-for-some',
    support: 'online',
    design: 'survey',
    certainty: 'not-at-all-yet',
    effects: [{ measure: 'share', value: 8.4, betterWhen: 'lower' }],
    searchedTo: '2016-03',
    source: {
      name: 'Easton and others, JMIR Mental Health',
      url: 'https://mental.jmir.org/2017/4/e49',
      date: '2017',
    },
  },
} satisfies Record<string, FindingBase>;

/** Joins one language's words with the shared numbers and sources. A missing or extra id does not compile. */
export const findingsInWords = <Id extends string>(
  bases: Readonly<Record<Id, FindingBase>>,
  words: Readonly<Record<NoInfer<Id>, FindingWords>>,
): readonly Finding[] => inWords(bases, words);
