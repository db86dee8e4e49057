/** All pages of a query source as one directory, up to a limit that is told. */
import type { Directory, Group, Meeting, Problem } from '../../domain/model.js';
import type { QuerySource, SourceAnswer, SourceQuery } from '../source.js';

export interface WholeOptions {
  /** Default 10. */
  readonly mostPages?: number;
}

export interface WholeAnswer {
  readonly directory: Directory;
  readonly applied: SourceAnswer['applied'];
  readonly total?: number;
  /** There is more on the server. `directory.problems` says so too (`list-truncated`). */
  readonly isCut: boolean;
}

/**
 * Asks page after page. It ends at the last page, at one without anything new (some servers know no pages and send the same
 * again), and at the limit. Rejects where a page cannot be loaded, as the source does.
 */
export async function askWhole(
  source: QuerySource,
  query: SourceQuery,
  signal: AbortSignal,
  { mostPages = 10 }: WholeOptions = {},
): Promise<WholeAnswer> {
  const groups = new Map<string, Group>();
  const meetings = new Map<string, Meeting>();
  const problems: Problem[] = [];
  let last: SourceAnswer | undefined;
  let records = 0;
  let page = 0;
  let isNew = true;
  while (page < mostPages && isNew && (last?.more ?? true)) {
    page += 1;
    last = await source.search({ ...query, page }, signal);
    const { directory } = last;
    const before = [groups.size, meetings.size, problems.length].join();
    const isRepeated = directory.meetings.length > 0 && directory.meetings.every(({ id }) => meetings.has(id));
    isNew = !isRepeated;
    if (isRepeated) break;
    for (const group of directory.groups) if (!groups.has(group.id)) groups.set(group.id, group);
    for (const meeting of directory.meetings) if (!meetings.has(meeting.id)) meetings.set(meeting.id, meeting);
    problems.push(...directory.problems);
    records += directory.sources.reduce((sum, each) => sum + each.records, 0);
    isNew = before !== [groups.size, meetings.size, problems.length].join();
  }
  const [info] = last?.directory.sources ?? [];
  const isCut = (isNew && last?.more) ?? false;
  const said: readonly Problem[] = isCut
    ? [
        {
          recordId: source.id,
          field: 'source',
          value: last?.total === undefined ? String(records) : `${records} of ${last.total}`,
          reason: 'list-truncated',
          severity: 'warning',
        },
      ]
    : [];
  return {
    directory: {
      groups: [...groups.values()],
      meetings: [...meetings.values()],
      problems: [...problems, ...said],
      sources: info ? [{ ...info, records }] : [],
    },
    applied: last?.applied ?? [],
    isCut,
    ...(last?.total !== undefined && { total: last.total }),
  };
}
