/**
 * Puts the groups of a directory in the order in which they suit somebody's answers, and says why. Pure: the current time,
 * the zone for unknown zones and the language are arguments. Nothing is ruled out: every group that is not closed is in
 * the order.
 *
 * The order, in words: first what nothing stands in the way of; then what it is about and who it is for; then what meets
 * at present; then needs; then wishes; then the soonest; then the name. There is no score (docs/decisions/0031).
 */
import type { Directory, Group, Meeting, Term } from '../../domain/model.js';
import type { Occurrence } from '../../domain/schedule.js';
import { type Listing, type SearchOptions, type Section, SECTIONS } from '../listing.js';
import type { FacetName, FacetSelection } from '../query.js';
import { ANYONE, MATCH_FACETS, type MatchChoice, type MatchFacet, SAID, type Subject } from './facets.js';
import { FACTS, isBarred, MATCH_FACTS, type MatchFact, RULES, verdictOf, type Weight, WEIGHTS } from './rules.js';

/** Why a group is suggested: an answer that it fulfils. */
export interface MatchReason {
  readonly facet: MatchFacet;
  readonly term: Term;
}

/** What is good to know: an answer that it does not fit, answers that nobody knows of, or a fact. */
export type MatchNote =
  | {
      readonly kind: 'not';
      readonly facet: MatchFacet;
      readonly asked: readonly Term[];
      readonly said: readonly Term[];
    }
  | { readonly kind: 'also'; readonly said: readonly Term[] }
  | { readonly kind: 'unknown'; readonly asked: readonly (Term & { readonly facet: MatchFacet })[] }
  | { readonly kind: 'fact'; readonly fact: MatchFact };

/** One group, with the meeting of it to suggest. */
export interface Suggestion {
  /** Of the meeting, in `directory.meetings`. */
  readonly position: number;
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly next: Occurrence | undefined;
  readonly section: Section;
  readonly reasons: readonly MatchReason[];
  readonly notes: readonly MatchNote[];
}

export interface MatchOrder {
  /** The meeting to suggest of each group, the group that suits best first. */
  readonly all: readonly number[];
  /** Those of them that may suit: nothing stands in the way, what it is about is not another thing, and something fits. */
  readonly suiting: readonly number[];
}

export interface MatchOptions extends SearchOptions {
  /** The feed's own labels of what was asked for. */
  readonly labelOf?: (choice: MatchChoice) => string | undefined;
}

interface Judged {
  readonly position: number;
  readonly suits: boolean;
  /** What decides, in order. Smaller comes first. */
  readonly key: readonly number[];
}

type ByFacet = readonly (readonly [MatchFacet, readonly string[]])[];

const byFacet = (choices: readonly MatchChoice[]): ByFacet =>
  MATCH_FACETS.map((facet) => {
    const codes = choices.filter((choice) => choice.facet === facet).map(({ code }) => code);
    return [facet, [...new Set(codes)]] as const;
  }).filter(([, codes]) => codes.length > 0);

interface FacetVerdict {
  readonly fits: readonly string[];
  readonly nots: readonly string[];
  readonly unknowns: readonly string[];
}

/** Where one of several answers will do, what fits makes the others no matter. */
function judgeFacet(facet: MatchFacet, codes: readonly string[], subject: Subject): FacetVerdict {
  const verdicts = codes.map((code) => [code, verdictOf(facet, code, subject)] as const);
  const having = (wanted: string): string[] => verdicts.filter(([, each]) => each === wanted).map(([code]) => code);
  const fits = having('fits');
  const isEnough = RULES[facet].wants === 'any' && fits.length > 0;
  return isEnough ? { fits, nots: [], unknowns: [] } : { fits, nots: having('not'), unknowns: having('unknown') };
}

function judge(position: number, subject: Subject, asked: ByFacet, when: readonly [number, number]): Judged {
  const fits: Record<Weight, number> = { about: 0, need: 0, wish: 0 };
  const nots: Record<Weight, number> = { about: 0, need: 0, wish: 0 };
  let bars = 0;
  let isOther = false;
  for (const [facet, codes] of asked) {
    const { weight, counts, wants } = RULES[facet];
    const verdict = judgeFacet(facet, codes, subject);
    fits[weight] += counts === 'each' ? verdict.fits.length : Math.min(1, verdict.fits.length);
    const missing = wants === 'each' ? verdict.nots.length : Math.min(1, verdict.nots.length);
    nots[weight] += missing;
    if (missing > 0 && isBarred(facet, codes, subject)) bars += missing;
    if (missing > 0 && facet === 'topic') isOther = true;
  }
  const [section, startsAt] = when;
  const isOff = section > SECTIONS.indexOf('arranged') ? 1 : 0;
  const suits = bars === 0 && !isOther && (asked.length === 0 || WEIGHTS.some((weight) => fits[weight] > 0));
  const key = [
    ...[bars, -fits.about, nots.about, isOff],
    ...[-fits.need, nots.need, -fits.wish, nots.wish],
    ...[section, startsAt],
  ];
  return { position, suits, key };
}

function compareKeys(a: Judged, b: Judged): number {
  const at = a.key.findIndex((part, index) => part !== b.key[index]);
  return at < 0 ? 0 : a.key[at]! - b.key[at]!;
}

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every group that is not closed, the one that suits best first. */
export function orderGroups(
  listing: Listing,
  choices: readonly MatchChoice[],
  now: number,
  options: SearchOptions = {},
): MatchOrder {
  const { meetings } = listing.directory;
  const asked = byFacet(choices);
  const idOf = ({ position }: Judged): string => meetings[position]!.id;
  const groups = new Map<string, Judged>();
  for (const position of listing.orders(now, options).soonest) {
    const meeting = meetings[position]!;
    const section = SECTIONS.indexOf(listing.section(position, now, options));
    const startsAt = listing.next(position, now, options)?.startsAt ?? 0;
    const judged = judge(position, { group: listing.group(position), meeting }, asked, [section, startsAt]);
    const best = groups.get(meeting.groupId);
    const isBetter = !best || (compareKeys(judged, best) || plain(idOf(judged), idOf(best))) < 0;
    if (isBetter) groups.set(meeting.groupId, judged);
  }
  const { compare } = new Intl.Collator(options.locale ?? 'en', { numeric: true });
  const nameOf = ({ position }: Judged): string => listing.group(position)?.name ?? meetings[position]!.name ?? '';
  const groupOf = ({ position }: Judged): string => meetings[position]!.groupId;
  const ranked = [...groups.values()].sort(
    (a, b) => compareKeys(a, b) || compare(nameOf(a), nameOf(b)) || plain(groupOf(a), groupOf(b)),
  );
  return {
    all: ranked.map(({ position }) => position),
    suiting: ranked.filter(({ suits }) => suits).map(({ position }) => position),
  };
}

/** Why the meeting at `position` is suggested, and what is good to know. */
export function suggestionOf(
  listing: Listing,
  position: number,
  choices: readonly MatchChoice[],
  now: number,
  options: MatchOptions = {},
): Suggestion {
  const meeting = listing.directory.meetings[position]!;
  const group = listing.group(position);
  const subject = { group, meeting };
  const asked = byFacet(choices);
  const next = listing.next(position, now, options);
  const section = listing.section(position, now, options);
  const { locale: language = 'en' } = options;
  const isAsked = (facet: MatchFacet): boolean => asked.some(([each]) => each === facet);
  const facts = MATCH_FACTS.filter((fact) => FACTS[fact](subject, { now, next, section, language, isAsked }));
  const { reasons, notes } = explain(subject, asked, options);
  return {
    ...{ position, meeting, group, next, section, reasons },
    notes: [...notes, ...facts.map((fact) => ({ kind: 'fact', fact }) as const)],
  };
}

function explain(
  subject: Subject,
  asked: ByFacet,
  { labelOf }: MatchOptions,
): { readonly reasons: readonly MatchReason[]; readonly notes: readonly MatchNote[] } {
  const reasons: MatchReason[] = [];
  const notes: MatchNote[] = [];
  const also: MatchNote[] = [];
  const unknown: (Term & { readonly facet: MatchFacet })[] = [];
  for (const [facet, codes] of asked) {
    const said = SAID[facet](subject);
    const termOf = (code: string): Term => {
      const label = said.find((term) => term.code === code)?.label ?? labelOf?.({ facet, code });
      return label ? { code, label } : { code };
    };
    const { fits, nots, unknowns } = judgeFacet(facet, codes, subject);
    // Where anyone is welcome, that is the reason, and not the one role.
    const isForAll = facet === 'role' && fits.length > 0 && !said.some(({ code }) => fits.includes(code));
    for (const code of isForAll ? [ANYONE] : fits) reasons.push({ facet, term: termOf(code) });
    if (nots.length > 0) notes.push({ kind: 'not', facet, asked: nots.map(termOf), said: saidOf(facet, subject) });
    if (RULES[facet].tellsUnknown) unknown.push(...unknowns.map((code) => ({ ...termOf(code), facet })));
    const others = said.filter(({ code }) => !fits.includes(code));
    if (facet === 'topic' && fits.length > 0 && others.length > 0) also.push({ kind: 'also', said: others });
  }
  return {
    reasons,
    notes: [...notes, ...also, ...(unknown.length > 0 ? [{ kind: 'unknown', asked: unknown } as const] : [])],
  };
}

const saidOf = (facet: MatchFacet, subject: Subject): readonly Term[] => SAID[facet](subject);

const WEEK: Readonly<Record<string, readonly string[]>> = {
  weekday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  weekend: ['SA', 'SU'],
};

/** The same choices as filters of a list. Where anyone is welcome, every role is. */
export function filtersOf(choices: readonly MatchChoice[], { groups }: Directory): FacetSelection {
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const [facet, codes] of byFacet(choices)) {
    if (facet === 'week') filters.day = codes.flatMap((code) => (Object.hasOwn(WEEK, code) ? WEEK[code]! : []));
    else if (facet === 'role' && groups.some(({ roles }) => roles?.some(({ code }) => code === ANYONE)))
      filters.role = [...codes, ANYONE];
    else filters[facet] = codes;
  }
  return filters;
}
