/**
 * For formats that say much the same as our own JSON in other words: their records become native records, are read by the
 * same rules, and get their own names back in origins and problems.
 */
import type { Directory, Group, Meeting, Origin, Problem } from '../../domain/model.js';
import { asList, type FeedRecord } from '../shared/record.js';
import { sourceIdOf } from '../shared/identity.js';
import type { ReadOptions } from '../source.js';
import { nativeReader } from './native-reader.js';

/** Where something came from; the source is added here. */
export type RecordOrigin = Omit<Origin, 'source'>;

/** One group as a native record, with the feed's record behind it. */
export interface NativeDraft {
  readonly id: string;
  readonly raw: unknown;
  readonly record: FeedRecord;
  /** Origins of its meetings in their order, where they are other records than the group's. */
  readonly origins?: readonly RecordOrigin[];
}

/** How many meetings a native record with this `when` makes. */
export const meetingsIn = (record: FeedRecord): number => Math.max(1, asList(record['when']).length);

/** Reads drafts. `names` has what the feed calls the native fields. */
export function readAsNative(
  drafts: readonly NativeDraft[],
  names: Readonly<Record<string, string>>,
  options: ReadOptions,
): Pick<Directory, 'groups' | 'meetings' | 'problems'> {
  const source = sourceIdOf(options);
  const read = nativeReader.read({ groups: drafts.map(({ record, id }) => ({ ...record, id })) }, options);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const places = new Map<string, number>();
  const groups = read.groups.map((group): Group => {
    const { id } = group;
    return { ...group, origin: { source, recordId: id, raw: byId.get(id)?.raw } };
  });
  const meetings = read.meetings.map((meeting): Meeting => {
    const { groupId } = meeting;
    const place = places.get(groupId) ?? 0;
    places.set(groupId, place + 1);
    const draft = byId.get(groupId);
    const origin = draft?.origins?.[place] ?? { recordId: groupId, raw: draft?.raw };
    return { ...meeting, origin: { source, ...origin } };
  });
  const problems = read.problems.map((problem): Problem => {
    const first = /^\w*/.exec(problem.field.replace(/^meetings\[\d+\]\./, ''))?.[0] ?? '';
    const field = names[first];
    return field ? { ...problem, field } : problem;
  });
  return { groups, meetings, problems };
}
