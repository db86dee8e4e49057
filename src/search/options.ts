/**
 * Which filter options each meeting has, as numbers. An option is one code of one facet; our own codes come first, in
 * the order of the vocabulary, so that an option's number is also its place in a list.
 */
import type { Cost, Group, Meeting, Term } from '../domain/model.js';
import type { Schedule } from '../domain/schedule.js';
import {
  ACCESS_FEATURES,
  ATTENDANCE_MODES,
  AUDIENCES,
  JOINING_WAYS,
  OPENNESS,
  ROLES,
  TIMES_OF_DAY,
  TOPICS,
  WEEKDAYS,
} from '../domain/vocabulary.js';
import { timeOfDay, weekdaysOf } from '../domain/day-and-time.js';
import { type FacetName, type FacetOption, FACETS, type FacetSelection } from './query.js';

/** Our own codes of each facet, in the order they are listed. Languages and formats have only the feed's. */
export const VOCABULARY: Readonly<Record<FacetName, readonly string[]>> = {
  attendance: ATTENDANCE_MODES,
  day: WEEKDAYS,
  time: TIMES_OF_DAY,
  role: ROLES,
  audience: AUDIENCES,
  topic: TOPICS,
  access: ACCESS_FEATURES,
  joining: JOINING_WAYS,
  openness: OPENNESS,
  cost: ['free', 'paid'],
  language: [],
  format: [],
};

export interface Option {
  /** Position in `FACETS`. */
  readonly facet: number;
  readonly code: string;
  readonly label: string | undefined;
  readonly ours: boolean;
}

export interface OptionTable {
  readonly options: readonly Option[];
  /** The options of the meeting at position `p` are `values[starts[p]]` up to, but not with, `values[starts[p + 1]]`. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  numberOf(facet: number, code: string): number | undefined;
}

/** A choice of options, ready to be tested. */
export interface Choice {
  /** 1 for each option that is chosen. */
  readonly chosen: Uint8Array;
  /** One bit for each facet in which anything is chosen, known or not. */
  readonly facets: number;
}

const oneOf = (code: string | undefined): readonly string[] => (code === undefined ? [] : [code]);

function costOf({ free, amount }: Cost): readonly string[] {
  if (free || amount === 0) return ['free'];
  return amount !== undefined && amount > 0 ? ['paid'] : [];
}

function startsOf(schedule: Schedule): readonly string[] {
  if (schedule.kind === 'dates') return schedule.starts;
  return schedule.kind === 'recurring' ? [schedule.start] : [];
}

function termsOf(meeting: Meeting, group: Partial<Group>): Readonly<Record<FacetName, readonly (string | Term)[]>> {
  return {
    attendance: meeting.attendance,
    day: weekdaysOf(meeting.schedule),
    time: startsOf(meeting.schedule).flatMap((start) => timeOfDay(start) ?? []),
    role: group.roles ?? [],
    audience: group.audiences ?? [],
    topic: group.topics ?? [],
    access: (group.access ?? []).filter(({ answer }) => answer === 'yes'),
    joining: oneOf(group.joining?.how),
    openness: oneOf(group.openness),
    cost: costOf(group.cost ?? {}),
    language: group.languages ?? [],
    format: meeting.formats ?? [],
  };
}

export function readOptions(meetings: readonly Meeting[], groups: ReadonlyMap<string, Group>): OptionTable {
  const options: { facet: number; code: string; label: string | undefined; ours: boolean }[] = [];
  const numbers = FACETS.map(() => new Map<string, number>());
  const add = (facet: number, code: string, ours: boolean): number => {
    const number = options.push({ facet, code, label: undefined, ours }) - 1;
    numbers[facet]!.set(code, number);
    return number;
  };
  FACETS.forEach((name, facet) => VOCABULARY[name].forEach((code) => add(facet, code, true)));

  const starts = new Uint32Array(meetings.length + 1);
  const values: number[] = [];
  meetings.forEach((meeting, position) => {
    const terms = termsOf(meeting, groups.get(meeting.groupId) ?? {});
    const own = new Set<number>();
    FACETS.forEach((name, facet) => {
      for (const term of terms[name]) {
        const { code, label } = typeof term === 'string' ? { code: term, label: undefined } : term;
        const number = numbers[facet]!.get(code) ?? add(facet, code, false);
        const option = options[number]!;
        if (!option.ours) option.label ??= label;
        own.add(number);
      }
    });
    values.push(...own);
    starts[position + 1] = values.length;
  });
  return { options, starts, values: Uint32Array.from(values), numberOf: (facet, code) => numbers[facet]!.get(code) };
}

/** An empty list chooses nothing, which is everything. */
export function readChoice(table: OptionTable, filters: FacetSelection = {}): Choice {
  const chosen = new Uint8Array(table.options.length);
  let facets = 0;
  FACETS.forEach((name, facet) => {
    for (const code of filters[name] ?? []) {
      facets |= 1 << facet;
      const number = table.numberOf(facet, code);
      if (number !== undefined) chosen[number] = 1;
    }
  });
  return { chosen, facets };
}

/**
 * One bit for each facet in which something is chosen and the meeting has none of it. 0: the meeting fits.
 * @param except number of an option that does not count here
 */
export function missingFacets(table: OptionTable, choice: Choice, position: number, except = -1): number {
  let missing = choice.facets;
  for (let at = table.starts[position]!; at < table.starts[position + 1]!; at++) {
    const number = table.values[at]!;
    if (number !== except && choice.chosen[number]) missing &= ~(1 << table.options[number]!.facet);
  }
  return missing;
}

/**
 * The options to offer in each facet: those that some meeting has, also where none would be left, and those chosen.
 * Ours in the order of the vocabulary, then the feed's own by how many meetings have them, whatever the filters, so
 * that a list keeps its order while people choose.
 */
export function listOptions(
  table: OptionTable,
  filters: FacetSelection,
  counts: Uint32Array,
  totals: Uint32Array,
  locale = 'en',
): Readonly<Record<FacetName, readonly FacetOption[]>> {
  const lists = FACETS.map((): number[] => []);
  table.options.forEach(({ facet }, number) => {
    if (totals[number]! > 0) lists[facet]!.push(number);
  });
  const { options } = table;
  const nameOf = (number: number): string => options[number]!.label ?? options[number]!.code;
  const byUse = (a: number, b: number): number =>
    options[a]!.ours || options[b]!.ours
      ? a - b
      : totals[b]! - totals[a]! || nameOf(a).localeCompare(nameOf(b), locale) || a - b;
  const entries = FACETS.map((name, facet) => {
    const chosen = new Set(filters[name]);
    const listed = lists[facet]!.sort(byUse).map((number): FacetOption => {
      const { code, label } = options[number]!;
      return { code, ...(label && { label }), count: counts[number]!, chosen: chosen.delete(code) };
    });
    // Chosen, but not of this directory: shown, so that it can be taken away.
    for (const code of chosen) listed.push({ code, count: 0, chosen: true });
    return [name, listed] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<FacetName, readonly FacetOption[]>;
}
