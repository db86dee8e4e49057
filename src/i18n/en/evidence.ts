import type { CountForms } from '../messages.js';

/** Labels around what studies found. The findings themselves are content. */
export interface EvidenceMessages {
  readonly title: string;
  /** Under the title, always: a group goes alongside treatment. */
  readonly intro: string;
  /** Beside the mark. */
  readonly found: {
    readonly better: string;
    readonly slightlyBetter: string;
    readonly noClearDifference: string;
    readonly mixed: string;
    readonly notStudied: string;
    readonly worseForSome: string;
    readonly said: string;
  };
  readonly support: {
    readonly groups: string;
    readonly groupsWithProfessionals: string;
    readonly online: string;
    readonly both: string;
    readonly oneToOne: string;
  };
  readonly sizes: {
    readonly verySmall: string;
    readonly small: string;
    readonly medium: string;
    readonly large: string;
  };
  readonly howBig: string;
  readonly range: string;
  readonly sideBetter: string;
  readonly sideWorse: string;
  readonly points: string;
  readonly percentagePoints: string;
  readonly share: string;
  /** "0.2 counts as small" */
  readonly countsAs: string;
  readonly numberNotSeen: string;
  readonly howSure: string;
  readonly sure: {
    readonly very: string;
    readonly fairly: string;
    readonly notVery: string;
    readonly notAtAllYet: string;
    readonly cannotSay: string;
  };
  readonly who: string;
  readonly against: string;
  readonly people: CountForms;
  readonly trials: CountForms;
  readonly peopleInTrials: string;
  readonly studiesUpTo: string;
  readonly askedUpTo: string;
  readonly paidBy: string;
  readonly columns: {
    readonly outcome: string;
    readonly found: string;
    readonly sure: string;
    readonly who: string;
    readonly source: string;
  };
  readonly topics: {
    readonly anyMentalHealth: string;
    readonly depression: string;
    readonly perinatal: string;
    readonly cancer: string;
    readonly longTermConditions: string;
    readonly bereavement: string;
    readonly addiction: string;
    readonly online: string;
    readonly harms: string;
  };
  readonly chooseTopic: string;
  /** Said when the visitor has chosen. */
  readonly showing: CountForms;
  readonly showMore: string;
  readonly noneCurrent: string;
  readonly noneAbout: string;
  readonly failed: string;
}

export const evidenceEn: EvidenceMessages = {
  title: 'What research says about support groups',
  intro:
    'A group goes alongside your treatment. It never replaces it. Here is what studies found, what they did not find, and what few have looked at.',
  found: {
    better: 'Better',
    slightlyBetter: 'A little better',
    noClearDifference: 'No clear difference',
    mixed: 'Studies disagree',
    notStudied: 'Not studied enough',
    worseForSome: 'Worse for some',
    said: 'What people say',
  },
  support: {
    groups: 'Groups only',
    groupsWithProfessionals: 'Groups, with help from professionals',
    online: 'Online support',
    both: 'Groups and one-to-one support together',
    oneToOne: 'One-to-one support only',
  },
  sizes: { verySmall: 'very small', small: 'small', medium: 'medium', large: 'large' },
  howBig: 'How big: {size}.',
  range: '{value}, likely between {low} and {high}',
  sideBetter: '{value} better',
  sideWorse: '{value} worse',
  points: '{value} points',
  percentagePoints: '{value} percentage points',
  share: '{value} of all answers',
  countsAs: '{value} counts as {size}',
  numberNotSeen: 'We could not read the number itself.',
  howSure: 'How sure: {sure}.',
  sure: {
    very: 'very',
    fairly: 'fairly',
    notVery: 'not very',
    notAtAllYet: 'not at all yet',
    cannotSay: 'cannot say',
  },
  who: 'Who was studied: {who}.',
  against: 'Compared with: {what}.',
  people: { one: '{count} person', other: '{count} people' },
  trials: { one: '{count} trial', other: '{count} trials' },
  peopleInTrials: '{people} in {trials}',
  studiesUpTo: 'Studies up to {date}.',
  askedUpTo: 'Asked up to {date}.',
  paidBy: 'Paid for by: {who}.',
  columns: {
    outcome: 'What was looked at',
    found: 'What studies found',
    sure: 'How sure',
    who: 'Who was studied',
    source: 'Source',
  },
  topics: {
    anyMentalHealth: 'Any mental health problem',
    depression: 'Depression',
    perinatal: 'Around birth',
    cancer: 'Cancer',
    longTermConditions: 'Long-term conditions',
    bereavement: 'Bereavement',
    addiction: 'Addiction',
    online: 'Online groups',
    harms: 'When it does not help',
  },
  chooseTopic: 'What is it about?',
  showing: { one: '{topic}: {count} finding', other: '{topic}: {count} findings' },
  showMore: 'Also show one-to-one support',
  noneCurrent: 'These findings are being checked. Please look again soon.',
  noneAbout: 'There is nothing about this here yet.',
  failed: 'We could not load this. It is not something you did.',
};
