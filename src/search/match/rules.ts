/**
 * The rules by which groups are suggested, as two tables that can be read: what an answer looks at and how much it weighs,
 * and what is good to know whatever the answers. Codes only; the words are in `i18n/en/match.ts`, and
 * `docs/group-match.md` prints the tables for site owners (a test holds them together).
 *
 * - What a group does not say is not known. It is never taken for a no.
 * - Nothing is ruled out: what stands in the way puts a group last, and is said.
 */
import type { Term } from '../../domain/model.js';
import type { Occurrence } from '../../domain/schedule.js';
import { ANYONE, type MatchFacet, SAID, type Subject } from './facets.js';

/**
 * In the order in which they decide: `about` is what brings people, `need` what they cannot do without, `wish` what they
 * would like.
 */
export const WEIGHTS = ['about', 'need', 'wish'] as const;
export type Weight = (typeof WEIGHTS)[number];

export type Verdict = 'fits' | 'not' | 'unknown';

/** When an answer that a group is known not to fit stands in the way, and does not only count less. */
export type Bar = 'never' | 'always' | 'in-a-closed-group' | 'when-for-others';

export interface MatchRule {
  readonly weight: Weight;
  readonly bars: Bar;
  /** Each answer is wanted for itself (needs), or one of them will do. */
  readonly wants: 'each' | 'any';
  /** Counted for every answer that fits, or once. */
  readonly counts: 'each' | 'once';
  /** Whether a group that does not say is told of. */
  readonly tellsUnknown: boolean;
}

export const RULES: Readonly<Record<MatchFacet, MatchRule>> = {
  topic: { weight: 'about', bars: 'never', wants: 'any', counts: 'each', tellsUnknown: true },
  role: { weight: 'about', bars: 'in-a-closed-group', wants: 'any', counts: 'once', tellsUnknown: true },
  access: { weight: 'need', bars: 'always', wants: 'each', counts: 'each', tellsUnknown: true },
  language: { weight: 'need', bars: 'always', wants: 'each', counts: 'each', tellsUnknown: true },
  attendance: { weight: 'wish', bars: 'never', wants: 'any', counts: 'once', tellsUnknown: true },
  week: { weight: 'wish', bars: 'never', wants: 'any', counts: 'once', tellsUnknown: true },
  time: { weight: 'wish', bars: 'never', wants: 'any', counts: 'once', tellsUnknown: true },
  audience: { weight: 'wish', bars: 'when-for-others', wants: 'any', counts: 'each', tellsUnknown: false },
};

/** These say nothing about who else may come. */
const GENERAL_AUDIENCES: readonly string[] = ['adults', 'newcomers', 'rural'];

/** A group for the one is seldom for the other. */
const OPPOSITES: Readonly<Record<string, string>> = {
  women: 'men',
  men: 'women',
  'young-people': 'older-people',
  'older-people': 'young-people',
};

/** Whom a group is especially for; nobody in particular when it does not say. */
export const peopleOf = (subject: Subject): readonly Term[] =>
  SAID.audience(subject).filter(({ code }) => !GENERAL_AUDIENCES.includes(code));

/** Whether a group has what one code of a facet asks for. */
export function verdictOf(facet: MatchFacet, code: string, subject: Subject): Verdict {
  const said = SAID[facet](subject);
  const { group } = subject;
  if (said.some((term) => term.code === code)) return 'fits';
  if (facet === 'access') {
    return group?.access?.some((fact) => fact.code === code && fact.answer === 'no') ? 'not' : 'unknown';
  }
  if (facet === 'role' && (group?.eligibility?.everyoneWelcome || said.some((term) => term.code === ANYONE))) {
    return 'fits';
  }
  return (facet === 'audience' ? peopleOf(subject) : said).length > 0 ? 'not' : 'unknown';
}

/** Whether answers of one facet, which a group is known not to fit, stand in the way. */
export function isBarred(facet: MatchFacet, codes: readonly string[], subject: Subject): boolean {
  switch (RULES[facet].bars) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'in-a-closed-group':
      return subject.group?.openness === 'closed';
    case 'when-for-others':
      return peopleOf(subject).some(({ code }) =>
        codes.some((asked) => Object.hasOwn(OPPOSITES, asked) && OPPOSITES[asked] === code),
      );
  }
}

/** What is good to know of a group whatever was asked. */
export const MATCH_FACTS = [
  'paused',
  'over',
  'status-unknown',
  'far-off',
  'ages',
  'people',
  'closed',
  'course',
  'referral',
  'waiting-list',
  'full',
  'place-unknown',
  'languages',
  'cost',
] as const;
export type MatchFact = (typeof MATCH_FACTS)[number];

/** What the facts are read from, besides the group and the meeting. */
export interface Moment {
  readonly now: number;
  readonly next: Occurrence | undefined;
  readonly section: string;
  /** BCP 47 tag of the page. */
  readonly language: string;
  readonly isAsked: (facet: MatchFacet) => boolean;
}

/** Further off than this is worth a word. */
const SOON_DAYS = 28;
const DAY = 86_400_000;

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
const isAge = (age: number | undefined): boolean => age !== undefined && Number.isFinite(age) && age > 0;

export const FACTS: Readonly<Record<MatchFact, (subject: Subject, moment: Moment) => boolean>> = {
  paused: (_, { section }) => section === 'paused',
  over: (_, { section }) => section === 'over',
  'status-unknown': ({ group, meeting }) => group?.status === 'unknown' || meeting.status === 'unknown',
  'far-off': (_, { next, now }) => next !== undefined && next.startsAt - now > SOON_DAYS * DAY,
  ages: ({ group }) => isAge(group?.eligibility?.minimumAge) || isAge(group?.eligibility?.maximumAge),
  people: (subject, { isAsked }) => !isAsked('audience') && peopleOf(subject).length > 0,
  closed: ({ group }) => group?.openness === 'closed',
  course: ({ group }) => group?.openness === 'course',
  referral: ({ group }) => group?.openness === 'by-referral' || group?.joining?.how === 'referral',
  'waiting-list': ({ group }) => group?.joining?.how === 'waiting-list',
  full: ({ group }) => group?.joining?.how !== 'waiting-list' && group?.places !== undefined && group.places.left < 1,
  'place-unknown': ({ meeting: { attendance, venue } }) =>
    attendance.length === 1 && attendance[0] === 'in-person' && !(venue?.name ?? venue?.address ?? venue?.locality),
  languages: ({ group }, { language, isAsked }) => {
    const { languages = [] } = group ?? {};
    return !isAsked('language') && languages.length > 0 && !languages.some((tag) => base(tag) === base(language));
  },
  cost: ({ group }) => group?.cost?.free !== true && (group?.cost?.amount ?? 0) > 0,
};
