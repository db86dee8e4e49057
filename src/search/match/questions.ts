/**
 * Which questions are worth asking about a directory, and with which answers. An answer is offered when a group could
 * fulfil it; a question with fewer than two answers, or whose answers fit every group alike, is left out.
 */
import { ATTENDANCE_MODES } from '../../domain/attendance-modes.js';
import type { Directory, Group } from '../../domain/model.js';
import { ACCESS_FEATURES, AUDIENCES, ROLES, TIMES_OF_DAY, TOPICS } from '../../domain/vocabulary.js';
import { ANYONE, type MatchChoice, type MatchFacet, SAID, WEEK_PARTS } from './facets.js';

export const MATCH_QUESTIONS = ['topic', 'role', 'attendance', 'day', 'access', 'audience'] as const;
export type MatchQuestionName = (typeof MATCH_QUESTIONS)[number];

/** Who people are is asked only where a page names the question. */
export const USUAL_QUESTIONS: readonly MatchQuestionName[] = ['topic', 'role', 'attendance', 'day', 'access'];

/** Long enough for anybody: more would be a form. */
const MOST_QUESTIONS = 5;
/** As many topics as one person can be asked to weigh. */
export const MOST_TOPICS = 3;

export interface MatchOption extends MatchChoice {
  /** The feed's own label, for codes that are not ours. */
  readonly label?: string | undefined;
  /** How many groups fulfil it. */
  readonly groups: number;
}

export interface MatchQuestion {
  readonly name: MatchQuestionName;
  /** Several answers can be ticked; else one is chosen. */
  readonly isSeveral: boolean;
  readonly options: readonly MatchOption[];
}

interface Asked {
  readonly isSeveral: boolean;
  /** In this order. `isPair`: one answer of this kind alone tells nothing apart. */
  readonly parts: readonly {
    readonly facet: MatchFacet;
    readonly codes: readonly string[];
    readonly order: 'given' | 'common';
    readonly isPair?: true;
  }[];
}

const ASKED: Readonly<Record<MatchQuestionName, Asked>> = {
  topic: { isSeveral: true, parts: [{ facet: 'topic', codes: TOPICS, order: 'common' }] },
  role: { isSeveral: false, parts: [{ facet: 'role', codes: ROLES, order: 'given' }] },
  attendance: { isSeveral: false, parts: [{ facet: 'attendance', codes: ATTENDANCE_MODES, order: 'given' }] },
  day: {
    isSeveral: true,
    parts: [
      { facet: 'week', codes: WEEK_PARTS, order: 'given', isPair: true },
      { facet: 'time', codes: TIMES_OF_DAY, order: 'given', isPair: true },
    ],
  },
  access: {
    isSeveral: true,
    parts: [
      { facet: 'access', codes: ACCESS_FEATURES, order: 'given' },
      { facet: 'language', codes: [], order: 'common' },
    ],
  },
  audience: { isSeveral: true, parts: [{ facet: 'audience', codes: AUDIENCES, order: 'given' }] },
};

interface Count {
  label: string | undefined;
  readonly groups: Set<string>;
}

/** Which groups fulfil each code of a facet. What has closed fulfils nothing. */
function countsOf(facet: MatchFacet, { meetings }: Directory, byId: ReadonlyMap<string, Group>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const meeting of meetings) {
    const group = byId.get(meeting.groupId);
    if (group?.status === 'closed' || meeting.status === 'closed') continue;
    for (const { code, label } of SAID[facet]({ group, meeting })) {
      const count = counts.get(code) ?? { label: undefined, groups: new Set() };
      count.label ??= label;
      count.groups.add(meeting.groupId);
      counts.set(code, count);
    }
  }
  return counts;
}

/** The questions of a directory, in the order of `names`. */
export function matchQuestions(
  directory: Directory,
  names: readonly MatchQuestionName[] = USUAL_QUESTIONS,
): readonly MatchQuestion[] {
  const byId = new Map(directory.groups.map((group) => [group.id, group]));
  const isOpen = ({ groupId, status }: Directory['meetings'][number]): boolean =>
    status !== 'closed' && byId.get(groupId)?.status !== 'closed';
  const total = new Set(directory.meetings.filter(isOpen).map(({ groupId }) => groupId)).size;
  const questions = names.map((name): MatchQuestion => {
    const { isSeveral, parts } = ASKED[name];
    const options = parts.flatMap((part) => {
      const found = optionsOf(part, countsOf(part.facet, directory, byId));
      // Of languages, one that every group has is nothing to ask for.
      const telling = part.facet === 'language' ? found.filter(({ groups }) => groups < total) : found;
      return part.isPair && telling.length < 2 ? [] : telling;
    });
    return { name, isSeveral, options };
  });
  const isWorth = ({ options }: MatchQuestion): boolean =>
    options.length > 1 && options.some(({ groups }) => groups < total);
  return questions.filter(isWorth).slice(0, MOST_QUESTIONS);
}

function optionsOf({ facet, codes, order }: Asked['parts'][number], counts: Map<string, Count>): MatchOption[] {
  const rankOf = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return [...counts]
    .filter(([code]) => facet !== 'role' || code !== ANYONE)
    .map(([code, { label, groups }]): MatchOption => ({ facet, code, label, groups: groups.size }))
    .sort(
      (a, b) =>
        (order === 'common' ? b.groups - a.groups : 0) ||
        rankOf(a.code) - rankOf(b.code) ||
        b.groups - a.groups ||
        (a.code < b.code ? -1 : 1),
    );
}
