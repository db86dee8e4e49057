/** Whether a meeting stands within an editor's limits: for the index of a search, and for elements that search nothing. */
import { weekdaysOf } from '../domain/day-and-time.js';
import type { Directory, Group, Meeting, Term } from '../domain/model.js';
import type { IndexLimits } from './search-index.js';

const hasNone = (limit: readonly string[] | undefined, codes: () => readonly string[]): boolean =>
  Boolean(limit?.length) && !codes().some((code) => limit!.includes(code));

const codesOf = (terms: readonly Term[] | undefined): readonly string[] => (terms ?? []).map(({ code }) => code);

/** One of the words of each limit will do. */
export function isWithin(meeting: Meeting, group: Group | undefined, limits: IndexLimits): boolean {
  return !(
    hasNone(limits.attendance, () => meeting.attendance) ||
    hasNone(limits.topics, () => codesOf(group?.topics)) ||
    hasNone(limits.audiences, () => codesOf(group?.audiences)) ||
    hasNone(limits.days, () => weekdaysOf(meeting.schedule))
  );
}

/** Positions in `directory.meetings` of the meetings within the limits. */
export function positionsWithin({ groups, meetings }: Directory, limits: IndexLimits): Uint32Array {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return Uint32Array.from(meetings.keys()).filter((at) =>
    isWithin(meetings[at]!, byId.get(meetings[at]!.groupId), limits),
  );
}
