/**
 * Our own JSON: a list of groups that a person can write by hand. Every field but `name` may be left out, most may be
 * written short, and whatever cannot be read is reported with its place and left out; the rest of the group stays.
 * Described for editors in `docs/native-json.md` and for their tools in `directory.schema.json`.
 */
import type { Directory, Group, Meeting } from '../../domain/model.js';
import type { Reader, ReadOptions } from '../source.js';
import { LoadError } from '../source.js';
import { IdRegister, readId, sourceIdOf } from '../shared/identity.js';
import { ProblemLog } from '../shared/problems.js';
import type { Report } from '../shared/problems.js';
import { compact, isBlank, isRecord, own } from '../shared/record.js';
import type { FeedRecord } from '../shared/record.js';
import { readTimeZone, settleZone } from '../shared/zone.js';
import type { Zoned } from '../shared/zone.js';
import { date, readFields, reportUnknown, slug } from './fields.js';
import { GROUP_FIELDS } from './group.js';
import { readMeetings, SESSION_FIELDS } from './meeting.js';

/** Names at the top of the file. */
export const DIRECTORY_FIELDS = ['$schema', 'version', 'timeZone', 'updated', 'groups'];
/** Names of a group that are read by hand. */
export const GROUP_EXTRAS = ['id', 'when', 'timeZone', 'meetings'];
/** The one version there is. A file that names none is of this one. */
export const NATIVE_VERSION = 1;

interface Reading {
  readonly log: ProblemLog;
  readonly groupIds: IdRegister;
  readonly meetingIds: IdRegister;
  readonly source: string;
  readonly settle: (report: Report, given: unknown) => Zoned;
  readonly groups: Group[];
  readonly meetings: Meeting[];
}

/** Where a group stands in the list. */
const placeOf = (index: number): string => `groups[${index}]`;

function readGroup(reading: Reading, record: unknown, index: number): void {
  const { log, groupIds, meetingIds, source } = reading;
  const position = placeOf(index);
  if (!isRecord(record)) return log.add(position, '', record, 'not-a-record', 'error');
  const given = readId(own(record, 'id'));
  const name = own(record, 'name');
  const fromName = slug(typeof name === 'string' || typeof name === 'number' ? String(name).slice(0, 100) : '');
  const { id, repeated } = groupIds.claim(given ?? (fromName || position));
  const report = log.forRecord(id);
  if (repeated) report(given === undefined ? 'name' : 'id', given ?? name, 'id-repeated');
  // The first reading leaves reporting unknown names to the second.
  const session = readFields(report, record, SESSION_FIELDS, Object.keys(record)) ?? {};
  const group = readFields(report, record, GROUP_FIELDS, [...Object.keys(SESSION_FIELDS), ...GROUP_EXTRAS]);
  if (!group?.name) return report('name', name, 'name-missing', 'error');
  const origin = { source, recordId: id, raw: record };
  const settle: Reading['settle'] = (where, zone) => reading.settle(where, zone ?? own(record, 'timeZone'));
  const meetings = readMeetings({ groupId: id, report, ids: meetingIds, settle }, record, session);
  // Only now, when nothing can go wrong any more: a group without its meetings would be half a truth.
  reading.groups.push({ ...group, id, name: group.name, origin });
  for (const meeting of meetings) reading.meetings.push({ ...meeting, origin });
}

/** The same, so that a record which breaks the reading costs no other record. */
function readGuarded(reading: Reading, record: unknown, index: number): void {
  try {
    readGroup(reading, record, index);
  } catch (error) {
    // Not met in JSON; a page's own script may hand over objects whose members throw.
    reading.log.add(placeOf(index), '', String(error), 'not-a-record', 'error');
  }
}

/** What stands above the groups. */
function readTop(report: Report, value: FeedRecord): { readonly updatedOn?: string } {
  reportUnknown(report, value, DIRECTORY_FIELDS);
  const version = own(value, 'version');
  if (!isBlank(version) && version !== NATIVE_VERSION) report('version', version, 'value-unknown');
  const zone = readTimeZone(own(value, 'timeZone'));
  if (zone?.reason) report('timeZone', own(value, 'timeZone'), zone.reason);
  const updated = own(value, 'updated');
  return compact({ updatedOn: isBlank(updated) ? undefined : date(report, 'updated', updated) });
}

export const nativeReader: Reader = {
  format: 'native',

  detect: (value) => isRecord(value) && Array.isArray(own(value, 'groups')),

  read(value: unknown, options: ReadOptions): Directory {
    const records = isRecord(value) ? own(value, 'groups') : undefined;
    if (!isRecord(value) || !Array.isArray(records)) {
      throw new LoadError({
        kind: 'unknown-format',
        url: options.url ?? '',
        detail: 'There is no list named "groups".',
      });
    }
    const source = sourceIdOf(options);
    const log = new ProblemLog(options.sourceId);
    const top = readTop(log.forRecord('directory'), value);
    const feed = own(value, 'timeZone');
    const reading: Reading = {
      log,
      source,
      groupIds: new IdRegister(),
      meetingIds: new IdRegister(),
      settle: (report, given) => settleZone(report, 'timeZone', given, { feed, site: options.timeZone }),
      groups: [],
      meetings: [],
    };
    records.forEach((record: unknown, index) => readGuarded(reading, record, index));
    const { url, asOf } = options;
    const info = compact({ id: source, url, format: 'native' as const, records: records.length, asOf, ...top });
    return { groups: reading.groups, meetings: reading.meetings, problems: log.problems, sources: [info] };
  },
};
