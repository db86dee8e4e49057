/** What the search tests share: a seeded source of chance, directories made by it, and short forms. */
import type { Directory, Group, Meeting, Term } from '../../src/domain/model.js';
import type { Schedule, Weekday } from '../../src/domain/schedule.js';
import { ACCESS_FEATURES, AUDIENCES, ROLES, TOPICS, WEEKDAYS } from '../../src/domain/vocabulary.js';
import type { FacetName, FacetSelection, SearchQuery } from '../../src/search/query.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';

/** Monday 23 November 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 10);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = chance(seed);
  }

  /** A whole number from 0 up to, but not with, `end`. */
  below(end: number): number {
    return Math.floor(this.#next() * end);
  }

  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }

  some<T>(values: readonly T[], most: number): T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.one(values));
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  maybe<T>(value: () => T): T | undefined {
    return this.once(2) ? value() : undefined;
  }
}

/** Few words, near each other, so that prefixes, typos, plurals and joined words all come up. */
const WORDS =
  'grief griefs grieving leeds leads men mens mental post natal postnatal self harm selfharm carer carers care group the of a me ms night'.split(
    ' ',
  );
const TYPED = [...WORDS, 'greif', 'carrer', 'postnatl', 'depresion', 'depression', 'xyzzy', 'leed', 'atal', 'monday'];
const ZONES = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'unknown'];
const LANGUAGES = ['en', 'cy', 'bfi'];
const FEED_TERMS: readonly Term[] = [
  { code: '__proto__', label: 'Carers' },
  { code: 'constructor', label: 'Night' },
  { code: 'own' },
];

/** Some on both sides of the line of dates, some at one place, some far away. */
const POINTS = [
  ...[53.8, 53.81, 53.9, 54.5].map((latitude) => ({ latitude, longitude: -1.55 })),
  ...[179.95, -179.98].map((longitude) => ({ latitude: -17.5, longitude })),
  { latitude: 89.9, longitude: 10 },
];
/** Metres. */
export const RADII = [2_000, 15_000, 90_000, 400_000];

const words = (dice: Dice, most: number): string => dice.some(WORDS, most).join(' ');

const terms = (dice: Dice, ours: readonly string[]): Term[] => [
  ...dice.some(ours.slice(0, 4), 2).map((code) => ({ code })),
  ...(dice.once(4) ? [dice.one(FEED_TERMS)] : []),
];

const anyTime = (dice: Dice): string => dice.one(['09:00', '11:30', '14:00', '19:00', '23:30']);

function anySchedule(dice: Dice): Schedule {
  const timeZone = dice.one(ZONES);
  if (dice.once(6)) return byArrangement('Ring us', { weekdays: dice.some(WEEKDAYS, 2) });
  if (dice.once(5)) {
    const days = [`2026-11-20`, `2026-11-23`, `2026-12-0${1 + dice.below(5)}`].slice(0, dice.below(4));
    return someDates(
      days.map((day) => `${day}T${anyTime(dice)}`),
      { timeZone },
    );
  }
  const weekly = aWeekly(dice.one(WEEKDAYS), anyTime(dice), { timeZone });
  return dice.once(5) ? { ...weekly, rule: { ...weekly.rule, until: '2026-10-01T00:00' } } : weekly;
}

const anyGroup = (dice: Dice, id: string): Group =>
  aGroup({
    id,
    name: dice.one(['Ash', 'ash', 'Birch 2', 'Birch 10', 'Élan', 'Elan', words(dice, 2)]),
    summary: dice.maybe(() => words(dice, 4)),
    description: dice.maybe(() => words(dice, 6)),
    organisation: dice.maybe(() => words(dice, 1)),
    topics: dice.maybe(() => terms(dice, TOPICS)),
    roles: dice.maybe(() => terms(dice, ROLES)),
    audiences: dice.maybe(() => terms(dice, AUDIENCES)),
    access: dice.maybe(() =>
      terms(dice, ACCESS_FEATURES).map((term) => ({ ...term, answer: dice.one(['yes', 'no', 'unknown'] as const) })),
    ),
    joining: dice.maybe(() => ({ how: dice.maybe(() => dice.one(['drop-in', 'book'] as const)) })),
    openness: dice.maybe(() => dice.one(['open', 'closed'] as const)),
    cost: dice.maybe(() =>
      dice.one([{ free: true }, { amount: 0, currency: 'GBP' }, { amount: 4, currency: 'GBP' }, {}]),
    ),
    languages: dice.maybe(() => dice.some(LANGUAGES, 2)),
    status: dice.maybe(() => dice.one(['active', 'paused', 'closed', 'unknown'] as const)),
    statusFrom: dice.once(6) ? dice.one(['2026-11-20', '2026-11-24', '2026-11-27']) : undefined,
    statusUntil: dice.once(6) ? dice.one(['2026-11-22', '2026-11-23', '2026-12-01']) : undefined,
  });

const anyMeeting = (dice: Dice, id: string, groups: number): Meeting =>
  aMeeting({
    id,
    // One more than there are: a meeting whose group is missing.
    groupId: `g${dice.below(groups + 1)}`,
    name: dice.once(4) ? words(dice, 2) : undefined,
    attendance: dice.some(['in-person', 'online', 'phone'] as const, 2),
    venue: dice.maybe(() => ({
      name: words(dice, 1),
      locality: words(dice, 1),
      ...(dice.once(4) ? {} : { point: dice.one(POINTS) }),
    })),
    schedule: anySchedule(dice),
    durationMinutes: dice.maybe(() => dice.one([60, 90, 600])),
    formats: dice.once(4) ? dice.some(FEED_TERMS, 2) : undefined,
    status: dice.once(8) ? dice.one(['active', 'paused', 'closed'] as const) : undefined,
  });

export function anyDirectory(dice: Dice): Directory {
  const groups = dice.below(7);
  return aDirectory({
    groups: Array.from({ length: groups }, (_, index) => anyGroup(dice, `g${index}`)),
    meetings: Array.from({ length: dice.below(20) }, (_, index) => anyMeeting(dice, `m${index}`, groups)),
  });
}

const CHOICES: Readonly<Record<FacetName, readonly string[]>> = {
  attendance: ['in-person', 'online'],
  day: ['MO', 'TU', 'WE', 'SA'],
  time: ['morning', 'evening'],
  role: [...ROLES.slice(0, 3), '__proto__'],
  audience: [...AUDIENCES.slice(0, 3), 'own'],
  topic: [...TOPICS.slice(0, 3), '__proto__', 'no-such-topic'],
  access: ACCESS_FEATURES.slice(0, 3),
  joining: ['drop-in'],
  openness: ['open'],
  cost: ['free', 'paid'],
  language: LANGUAGES,
  format: ['constructor', 'own'],
};

export function anyQuery(dice: Dice): SearchQuery {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const facet of dice.some(Object.keys(CHOICES) as FacetName[], 3)) filters[facet] = dice.some(CHOICES[facet], 2);
  let text = dice.some(TYPED, 2).join(' ') + dice.one(['', ' ']);
  if (dice.once(5)) text = `${text} "${dice.one(WORDS)} ${dice.one(WORDS)}"`;
  return {
    text: dice.maybe(() => text),
    filters: dice.maybe(() => filters as FacetSelection),
    sort: dice.maybe(() => dice.one(['name', 'nearest'] as const)),
    near: dice.maybe(() => ({
      point: dice.one([...POINTS, { latitude: 53.805, longitude: -1.5 }]),
      ...(dice.once(3) ? {} : { radiusMetres: dice.one(RADII) }),
    })),
  };
}

/** A directory of one meeting per group. */
export function groupsOf(...groups: readonly (Partial<Group> & { readonly meeting?: Partial<Meeting> })[]): Directory {
  return aDirectory({
    groups: groups.map(({ meeting: _, ...group }, index) =>
      aGroup({ id: `g${index}`, name: `Group ${index}`, ...group }),
    ),
    meetings: groups.map(({ meeting }, index) => aMeeting({ id: `m${index}`, groupId: `g${index}`, ...meeting })),
  });
}

export const weekly = (day: Weekday, time: string, timeZone: string): Schedule => aWeekly(day, time, { timeZone });
