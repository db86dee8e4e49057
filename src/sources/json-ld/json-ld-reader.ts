/**
 * Reads schema.org's events as JSON-LD: of a file, of OpenActive's feeds, or of the page itself (`source="page"`).
 *
 * One record is one event that stands on its own. It becomes a group with its meetings; or, where it names another event as
 * the one it is a part of (`superEvent`), one of that group's meetings. Single dates that name their series are dates of
 * it, and no records. Persons are not read.
 */
import type { Directory } from '../../domain/model.js';
import { meetingsIn, readAsNative, type NativeDraft } from '../native/as-native.js';
import { hashId, IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { ProblemLog } from '../shared/problems.js';
import { compact, type FeedRecord } from '../shared/record.js';
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

/** A draft as a native record. A series that has nothing but its sessions is no meeting itself. */
function nativeOf({ id, node, dates, sessions }: Draft, reading: EventReading): NativeDraft {
  const { raw } = node;
  const record = recordOf(node.item, { ...reading, dates });
  if (!sessions.length) return { id, raw, record };
  const { when, ...group } = record;
  const own = when === undefined ? [] : [{ record: { id, when }, recordId: id, raw }];
  const parts = [
    ...own,
    ...sessions.map((each) => ({ record: { ...each.record, id: each.id }, recordId: each.id, raw: each.node.raw })),
  ];
  const meetings = parts.map((part) => part.record);
  const origins = parts.flatMap((part) =>
    Array.from({ length: meetingsIn(part.record) }, () => ({ recordId: part.recordId, raw: part.raw })),
  );
  return { id, raw, record: { ...group, meetings }, origins };
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
    const read = readAsNative(
      drafts.map((draft) => nativeOf(draft, readingOf(draft.id))),
      NAMES,
      options,
    );
    const dates = drafts.reduce((sum, draft) => sum + draft.dates.length, 0);
    const { url, asOf } = options;
    const records = events.length + strangers.length - dates;
    return {
      ...read,
      problems: [...log.problems, ...read.problems],
      sources: [compact({ id: source, url, format: 'json-ld' as const, records, asOf })],
    };
  },
};
