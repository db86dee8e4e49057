/** Makes one directory of several. */
import type { Directory, Problem, SourceInfo } from '../domain/model.js';
import type { SourcePart } from './addresses.js';
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

/**
 * Joins what the sources gave, in their order. One that failed is a problem, and hides nothing of the others.
 * With several sources, ids start with the id of their source, so that equal ids of two feeds stay apart; with one,
 * they are the feed's own.
 */
export function joinDirectories(parts: readonly SourcePart[]): Directory {
  const several = parts.length > 1;
  const joined = { groups: [] as Directory['groups'][number][], meetings: [] as Directory['meetings'][number][] };
  const problems: Problem[] = [];
  const sources: SourceInfo[] = [];
  for (const part of parts) {
    const { id, url, directory, failure } = part;
    const prefixed = (own: string): string => (several ? `${id}:${own}` : own);
    for (const group of directory?.groups ?? []) joined.groups.push({ ...group, id: prefixed(group.id) });
    for (const meeting of directory?.meetings ?? []) {
      joined.meetings.push({ ...meeting, id: prefixed(meeting.id), groupId: prefixed(meeting.groupId) });
    }
    for (const problem of directory?.problems ?? []) problems.push(several ? { ...problem, source: id } : problem);
    if (failure) problems.push(failureProblem(part, failure));
    sources.push(...(directory?.sources ?? [{ id, url, records: 0 }]));
  }
  return { ...joined, problems, sources };
}
