/**
 * Reads schema.org's events as JSON-LD: of a file, of OpenActive's feeds, or of the page itself (`source="page"`).
 *
 * One record is one event that stands on its own. It becomes a group with its meetings; or, where it names another event as
 * the one it is a part of (`superEvent`), one of that group's meetings. Single dates that name their series are dates of
 * it, and no records. Persons are not read.
 */
import type { Directory, Group, Meeting, Origin, Problem } from '../../domain/model.js';
import { nativeReader } from '../native/native-reader.js';
import { hashId, IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { ProblemLog } from '../shared/problems.js';
import { asList, compact, type FeedRecord } from '../shared/record.js';
import { isDateOf, recordOf, sessionRecordOf, type EventReading } from '../schema-org/event.js';
import { items, textOf, type Doubt, type Item } from '../schema-org/item.js';
import type { Reader, ReadOptions } from '../source.js';
import { looksLikeJsonLd, readNodes, type EventNode } from './nodes.js';

/** A group that is being made: its own record, and those of its meetings. */
interface Draft {
  readonly id: string;
  readonly node: EventNode;
  readonly dates: Item[];
  readonly sessions: { readonly id: string; readonly node: EventNode; readonly record: FeedRecord }[];
}

/** What the native names of fields are called here. */
const NAMES: Readonly<Record<string, string>> = {
  links: 'url',
  when: 'eventSchedule',
  place: 'location',
  online: 'location',
  attendance: 'eventAttendanceMode',
  organisation: 'organizer',
  contacts: 'organizer',
  cost: 'offers',
  languages: 'inLanguage',
  topics: 'about',
  audiences: 'audience',
  eligibility: 'audience',
  access: 'amenityFeature',
  status: 'eventStatus',
  note: 'description',
  places: 'remainingAttendeeCapacity',
};

const inTheirWords = (problem: Problem): Problem => {
  const inner = problem.field.replace(/^meetings\[\d+\]\./, '');
  const first = /^\w*/.exec(inner)?.[0] ?? '';
  const field = NAMES[first];
  return field ? { ...problem, field } : problem;
};

function idOf({ item }: EventNode): unknown {
  const [identifier] = items(item, 'identifier');
  return item.id ?? textOf(item, 'identifier') ?? (identifier && textOf(identifier, 'value'));
}

/** What tells an event without an id apart, and stays when its words are changed. */
const fingerprintOf = (raw: FeedRecord): string =>
  JSON.stringify([raw['name'], raw['eventSchedule'] ?? raw['startDate'], raw['location']]);

/** Groups, each with the events that are a part of it. */
function draftsOf(
  nodes: readonly EventNode[],
  log: ProblemLog,
  readingOf: (id: string) => EventReading,
): readonly Draft[] {
  const ids = new IdRegister();
  const all = nodes.map((node): Draft => {
    const given = idOf(node);
    const { id, repeated } = ids.claim(readId(given) ?? hashId(fingerprintOf(node.raw)));
    if (repeated && given !== undefined) log.add(id, '@id', given, 'id-repeated');
    return { id, node, dates: [], sessions: [] };
  });
  const byId = new Map<string, Draft>();
  for (const draft of all) {
    const { id } = draft.node.item;
    if (id !== undefined && !byId.has(id)) byId.set(id, draft);
  }
  return all.filter((draft) => {
    const { node, id } = draft;
    const parent = node.parents.map((name) => byId.get(name)).find(Boolean);
    if (!parent || parent === draft || parent.node.parents.length) return true;
    if (isDateOf(node.item)) {
      parent.dates.push(node.item);
      return false;
    }
    const record = sessionRecordOf(node.item, parent.node.item, readingOf(id));
    if (record) parent.sessions.push({ id, node, record });
    return !record;
  });
}

const countOf = (record: FeedRecord): number => Math.max(1, asList(record['when']).length);

/** A draft as a native record. A series that has nothing but its sessions is no meeting itself. */
function nativeOf(
  { id, node, dates, sessions }: Draft,
  reading: EventReading,
): { readonly record: FeedRecord; readonly counts: readonly number[] } {
  const record = recordOf(node.item, { ...reading, dates });
  if (!sessions.length) return { record: { ...record, id }, counts: [] };
  const { when, ...group } = record;
  const own = when === undefined ? [] : [{ id, when }];
  const meetings = [...own, ...sessions.map((session) => ({ ...session.record, id: session.id }))];
  return { record: { ...group, id, meetings }, counts: [...own, ...sessions.map((each) => each.record)].map(countOf) };
}

/** Which record each meeting of a group is from, in their order. */
function originsOf({ id, node, sessions }: Draft, counts: readonly number[]): readonly Omit<Origin, 'source'>[] {
  const own = { recordId: id, raw: node.raw };
  const parts = [
    ...(counts.length > sessions.length ? [own] : []),
    ...sessions.map((each) => ({ recordId: each.id, raw: each.node.raw })),
  ];
  return counts.flatMap((count, index) => Array.from({ length: count }, () => parts[index] ?? own));
}

export const jsonLdReader: Reader = {
  format: 'json-ld',

  detect: looksLikeJsonLd,

  read(value: unknown, options: ReadOptions): Directory {
    const source = sourceIdOf(options);
    const log = new ProblemLog(options.sourceId);
    const readingOf = (id: string): EventReading => {
      const doubt: Doubt = (...given) => log.add(id, ...given, 'info');
      return { timeZone: options.timeZone, doubt };
    };
    const { events, strangers } = readNodes(value, options.language);
    strangers.forEach((stranger, index) => log.add(`#${index + 1}`, '', stranger, 'not-a-record', 'error'));
    const drafts = draftsOf(events, log, readingOf);
    const made = drafts.map((draft) => nativeOf(draft, readingOf(draft.id)));
    const read = nativeReader.read({ groups: made.map(({ record }) => record) }, options);
    const byId = new Map(drafts.map((draft, index) => [draft.id, { draft, counts: made[index]?.counts ?? [] }]));
    const seen = new Map<string, number>();
    const groups = read.groups.map((group): Group => {
      const raw = byId.get(group.id)?.draft.node.raw;
      return { ...group, origin: { source, recordId: group.id, raw } };
    });
    const meetings = read.meetings.map((meeting): Meeting => {
      const place = seen.get(meeting.groupId) ?? 0;
      seen.set(meeting.groupId, place + 1);
      const known = byId.get(meeting.groupId);
      const origin =
        known &&
        (originsOf(known.draft, known.counts)[place] ?? { recordId: known.draft.id, raw: known.draft.node.raw });
      return { ...meeting, ...(origin && { origin: { source, ...origin } }) };
    });
    const dates = drafts.reduce((sum, draft) => sum + draft.dates.length, 0);
    const { url, asOf } = options;
    const records = events.length + strangers.length - dates;
    return {
      groups,
      meetings,
      problems: [...log.problems, ...read.problems.map(inTheirWords)],
      sources: [compact({ id: source, url, format: 'json-ld' as const, records, asOf })],
    };
  },
};
