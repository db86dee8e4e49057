/** Numbers, sources and dates of the findings after the first ones. */
import type { ContentSource } from '../item.js';
import { ANY, ANY_AND_DEPRESSION, type FindingBase, smd } from './findings.base.js';

const COOPER_TABLES = 'https://bmcmedicine.biomedcentral.com/articles/10.1186/s12916-024-03260-y/tables';

const inCooper = (name: string, table: number, date: string): ContentSource => ({
  name: `${name}; numbers from Cooper and others, BMC Medicine`,
  url: `${COOPER_TABLES}/${table}`,
  date,
});

const trials = { support: 'both', design: 'trials', certainty: 'not-very' } as const;
const unseen = { numberNotSeen: true } as const;
const better = { ...trials, direction: 'better' } as const;
const unclear = { ...trials, direction: 'no-clear-difference' } as const;
const mixed = { ...trials, direction: 'mixed', design: 'review' } as const;

const EGMOSE = {
  topics: ANY,
  source: {
    name: 'Egmose and others, Psychiatric Services',
    url: 'https://psychiatryonline.org/doi/full/10.1176/appi.ps.202100138',
    date: '2023',
  },
};
const COOPER = {
  topics: ANY,
  design: 'review',
  searchedTo: '2022-11',
  source: {
    name: 'Cooper and others, BMC Medicine',
    url: 'https://bmcmedicine.biomedcentral.com/articles/10.1186/s12916-024-03260-y',
    date: '2024-02-29',
  },
} as const;
const LLOYD_EVANS = {
  topics: ANY,
  searchedTo: '2013-07',
  source: {
    name: 'Lloyd-Evans and others, BMC Psychiatry',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3933205',
    date: '2014-02',
  },
};
const WHITE = {
  topics: ANY,
  support: 'one-to-one',
  searchedTo: '2019-06',
  source: {
    name: 'White and others, BMC Psychiatry',
    url: 'https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-020-02923-3',
    date: '2020',
  },
} as const;
const PFEIFFER = {
  topics: ['depression'],
  searchedTo: '2010-04',
  source: {
    name: 'Pfeiffer and others, General Hospital Psychiatry',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3052992/',
    date: '2011',
  },
};
const TAN = {
  topics: ['cancer'],
  searchedTo: '2021-10',
  source: {
    name: 'Tan and others, Breast Care',
    url: 'https://karger.com/brc/article/18/1/49/835536/Effectiveness-of-Peer-Support-on-Quality-of-Life',
    date: '2023',
  },
};
const KELLY = {
  topics: ['addiction'],
  support: 'groups-with-professionals',
  certainty: 'cannot-say',
  searchedTo: '2019-08',
  source: {
    name: 'Kelly and others, Cochrane Library',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD012880.pub2/full',
    date: '2020',
  },
} as const;

const ANY_TOPIC = {
  'hope-both': {
    ...better,
    ...COOPER,
    effects: [
      ...smd(0.24, 0.02, 0.46, 'higher'),
      ...smd(0.31, 0.13, 0.49, 'higher'),
      ...smd(0.27, 0.06, 0.49, 'higher'),
    ],
    source: inCooper('Fuhr, Peck, Wang and others', 4, '2024-02-29'),
  },
  'recovery-both': { ...better, ...EGMOSE, effects: smd(0.2, 0.11, 0.29, 'higher') },
  'anxiety-both': { ...better, ...EGMOSE, effects: smd(-0.21, -0.4, -0.02) },
  'recovery-paid': {
    ...mixed,
    ...COOPER,
    effects: [
      ...smd(0.29, 0.12, 0.46, 'higher'),
      ...smd(0.21, 0.05, 0.36, 'higher'),
      ...smd(0.14, -0.14, 0.42, 'higher'),
    ],
    source: inCooper('Peck, Wang, Sun and others', 3, '2024-02-29'),
  },
  'all-paid': { ...mixed, ...COOPER, topics: ANY_AND_DEPRESSION },
  'recovery-severe': { ...better, ...LLOYD_EVANS, effects: smd(-0.24, -0.39, -0.09), trials: 4, people: 1066 },
  'hope-severe': { ...better, ...LLOYD_EVANS, effects: smd(-0.14, -0.27, -0.02), trials: 4, people: 1072 },
  'mood-severe': {
    ...unclear,
    ...LLOYD_EVANS,
    topics: ANY_AND_DEPRESSION,
    effects: smd(-0.1, -0.24, 0.03),
    trials: 3,
    people: 861,
  },
  'hospital-severe': { ...unclear, ...LLOYD_EVANS, ...unseen },
  'recovery-one-to-one': { ...better, ...WHITE, ...unseen, size: 'small', trials: 19, people: 3329 },
  'symptoms-one-to-one': { ...unclear, ...WHITE, ...unseen, trials: 19, people: 3329 },
  'readmission-one-to-one': {
    ...unclear,
    ...unseen,
    topics: ANY,
    support: 'one-to-one',
    certainty: 'fairly',
    source: {
      name: 'Gillard and others, The Lancet Psychiatry',
      url: 'https://www.thelancet.com/journals/lanpsy/article/PIIS2215-0366(21)00398-9/fulltext',
      date: '2022-02',
    },
  },
} satisfies Record<string, FindingBase>;

const MOOD = {
  'depression-usual-care': { ...better, ...PFEIFFER, effects: smd(-0.59, -0.98, -0.21), trials: 7, people: 869 },
  'depression-group-cbt': { ...unclear, ...PFEIFFER, effects: smd(0.1, -0.2, 0.39), trials: 7, people: 301 },
  'depression-no-treatment': {
    ...better,
    topics: ['depression'],
    effects: [{ measure: 'd', value: 0.2, low: 0.01, high: 0.39, betterWhen: 'higher' }],
    source: {
      name: 'Bryan and Arkowitz, American Journal of Community Psychology',
      url: 'https://link.springer.com/10.1007/s10464-015-9718-y',
      date: '2015',
    },
  },
  'perinatal-2022': {
    ...better,
    topics: ['perinatal', 'depression'],
    effects: smd(-0.39, -0.54, -0.24),
    trials: 16,
    people: 3154,
    searchedTo: '2021-07',
    source: inCooper('Fang and others, General Hospital Psychiatry', 2, '2022-03'),
  },
  'perinatal-2020': {
    ...better,
    topics: ['perinatal', 'depression'],
    effects: smd(-0.37, -0.66, -0.08),
    trials: 9,
    people: 1617,
    searchedTo: '2019-04',
    source: inCooper('Huang and others, Journal of Affective Disorders', 2, '2020'),
  },
} satisfies Record<string, FindingBase>;

const CANCER = {
  'breast-cancer-life': { ...better, ...TAN, effects: smd(0.69, 0.28, 1.11, 'higher') },
  'breast-cancer-anxiety': { ...better, ...TAN, effects: smd(-0.45, -0.88, -0.02) },
  'cancer-mood': {
    ...better,
    ...unseen,
    topics: ['cancer'],
    size: 'small',
    trials: 18,
    searchedTo: '2023-03',
    source: {
      name: 'Kiemen and others, Journal of Cancer Research and Clinical Oncology',
      url: 'https://doi.org/10.1007/s00432-023-04753-8',
      date: '2023',
    },
  },
  'cancer-mixed': {
    ...mixed,
    topics: ['cancer'],
    searchedTo: '2007-04',
    source: {
      name: 'Hoey and others, Patient Education and Counseling',
      url: 'https://doi.org/10.1016/j.pec.2007.11.016',
      date: '2008',
    },
  },
  'rare-cancer': {
    ...mixed,
    topics: ['cancer', 'online'],
    source: {
      name: 'Hemming and others, Orphanet Journal of Rare Diseases',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11662424',
      date: '2024',
    },
  },
} satisfies Record<string, FindingBase>;

const BODY_LOSS_ADDICTION = {
  'diabetes-2016': {
    ...better,
    topics: ['long-term-conditions'],
    effects: [
      ...smd(0.121, 0.026, 0.217, 'higher'),
      { measure: 'percentage-points', value: 0.24, low: 0.05, high: 0.43, betterWhen: 'higher' },
    ],
    trials: 17,
    people: 4715,
    searchedTo: '2015-11',
    source: {
      name: 'Patil and others, Annals of Family Medicine',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5389404',
      date: '2016-11',
    },
  },
  'diabetes-2015': {
    ...better,
    topics: ['long-term-conditions'],
    effects: [{ measure: 'percentage-points', value: -0.57, low: -0.78, high: -0.36, betterWhen: 'lower' }],
    trials: 13,
    searchedTo: '2014-12',
    source: {
      name: 'Qi and others, BMC Public Health',
      url: 'https://bmcpublichealth.biomedcentral.com/articles/10.1186/s12889-015-1798-y',
      date: '2015',
    },
  },
  'suicide-bereavement': {
    topics: ['bereavement'],
    direction: 'not-studied',
    support: 'both',
    design: 'review',
    certainty: 'cannot-say',
    searchedTo: '2021-05',
    source: {
      name: 'Higgins and others, International Journal of Environmental Research and Public Health',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8954346',
      date: '2022-03',
    },
  },
  'abstinence-aa': { ...better, ...KELLY, ...unseen },
  'drinking-aa': { ...unclear, ...KELLY, ...unseen },
} satisfies Record<string, FindingBase>;

const ONLINE = {
  'recovery-online': { ...unclear, ...EGMOSE, ...unseen, topics: ['online'], support: 'online' },
  'young-online': {
    ...mixed,
    topics: ['online'],
    support: 'online',
    certainty: 'not-at-all-yet',
    source: { name: 'Ali and others, JMIR Mental Health', url: 'https://mental.jmir.org/2015/2/e19', date: '2015' },
  },
  forums: {
    ...mixed,
    topics: ['online', 'harms'],
    support: 'online',
    certainty: 'cannot-say',
    searchedTo: '2023',
    source: {
      name: 'Marshall and others, JMIR Mental Health',
      url: 'https://mental.jmir.org/2024/1/e55750',
      date: '2024-05',
    },
  },
} satisfies Record<string, FindingBase>;

export const MORE_FINDINGS = { ...ANY_TOPIC, ...MOOD, ...CANCER, ...BODY_LOSS_ADDICTION, ...ONLINE };
