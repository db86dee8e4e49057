/** Makes one directory of several. */
import type { Directory, Group, Meeting, Problem, SourceInfo } from '../domain/model.js';
import type { SourcePart } from './addresses.js';
import { type Duplicate, duplicatesIn, type SourceMeetings } from './duplicates.js';
import type { LoadFailure } from './source.js';

/** Nothing of a failed source is shown: an error. Its earlier answer is still shown: a warning. */
function failureProblem(part: SourcePart, failure: LoadFailure): Problem {
  return {
    recordId: part.id,
    field: 'source',
    value: `${failure.kind} ${failure.status ?? ''} ${failure.url}`.replace(/\s+/g, ' ').slice(0, 200),
    reason: 'source-failed',
    severity: part.directory ? 'warning' : 'error',
    source: part.id,
  };
}

/** With ids that start with that of their source, so that equal ids of two feeds stay apart. */
function withOwnIds({ id: source, directory }: SourcePart): SourceMeetings {
  const prefixed = (own: string): string => `${source}:${own}`;
  const groups = directory?.groups.map((group): Group => ({ ...group, id: prefixed(group.id) })) ?? [];
  const meetings = directory?.meetings.map((meeting): Meeting => ({
    ...meeting,
    id: prefixed(meeting.id),
    groupId: prefixed(meeting.groupId),
  }));
  return { groups, meetings: meetings ?? [] };
}

const twiceProblem = (source: string, { meeting, keptId }: Duplicate): Problem => ({
  recordId: meeting.origin?.recordId ?? meeting.id.slice(source.length + 1),
  field: '',
  value: keptId,
  reason: 'listed-twice',
  severity: 'info',
  source,
});

/**
 * Joins what the sources gave, in their order. One that failed is a problem, and hides nothing of the others. With several
 * sources, ids start with the id of their source, and a meeting that an earlier one has too is shown once (`duplicates.ts`
 * says when); with one, ids are the feed's own.
 */
export function joinDirectories(parts: readonly SourcePart[]): Directory {
  const several = parts.length > 1;
  const given = parts.map((part) => (several ? withOwnIds(part) : (part.directory ?? { groups: [], meetings: [] })));
  const twice = new Map((several ? duplicatesIn(given) : []).map((each) => [each.meeting, each]));
  const groups: Group[] = [];
  const meetings: Meeting[] = [];
  const problems: Problem[] = [];
  const sources: SourceInfo[] = [];
  parts.forEach(({ id, url, directory, failure, ...rest }, at) => {
    const own = given[at]!;
    const kept = own.meetings.filter((meeting) => !twice.has(meeting));
    const [before, after] = [own.meetings, kept].map((list) => new Set(list.map(({ groupId }) => groupId)));
    // A group whose meetings are all shown elsewhere is shown there.
    groups.push(...own.groups.filter((group) => after!.has(group.id) || !before!.has(group.id)));
    meetings.push(...kept);
    for (const problem of directory?.problems ?? []) problems.push(several ? { ...problem, source: id } : problem);
    for (const meeting of own.meetings) {
      const found = twice.get(meeting);
      if (found) problems.push(twiceProblem(id, found));
    }
    if (failure) problems.push(failureProblem({ id, url, ...(directory && { directory }), ...rest }, failure));
    sources.push(...(directory?.sources ?? [{ id, url, records: 0 }]));
  });
  return { groups, meetings, problems, sources };
}
