/**
 * From feeds with one row for each session to groups and meetings. Each row ends as one meeting or as one `error`
 * problem. Rows become one group only where the feed names the same group and says the same of it, so that no fact of
 * one session is told of another.
 */
import type { Directory, DirectoryFormat, Group, Meeting } from '../../domain/model.js';
import type { ReadOptions } from '../source.js';
import { hashId, IdRegister, readId, sourceIdOf } from './identity.js';
import { ProblemLog, type Report } from './problems.js';
import { compact, isRecord, own, type FeedRecord } from './record.js';

/** What a format's reader makes of one row; ids and origins are added here. */
export interface Row {
  /** What the feed names the group by, in its own words. */
  readonly groupKey: string;
  readonly group: Omit<Group, 'id' | 'origin' | 'updatedOn'>;
  readonly meeting: Omit<Meeting, 'id' | 'groupId' | 'origin'>;
  /** Date of the record's last edit. A group of several rows has the earliest. */
  readonly updatedOn?: string | undefined;
}

/** How a format's rows are told apart and read. */
export interface RowReader {
  readonly format: DirectoryFormat;
  /** The feed's own id of a record. */
  identify(record: FeedRecord): unknown;
  /** Fields that tell records without an id apart. */
  readonly fingerprint: readonly string[];
  /** `undefined` after reporting an `error`. */
  readRow(record: FeedRecord, report: Report): Row | undefined;
}

export type RowWithId = Row & { readonly id: string; readonly raw: FeedRecord };

function claimId(reader: RowReader, record: FeedRecord, ids: IdRegister, log: ProblemLog): string {
  const given = reader.identify(record);
  const feedId = readId(given);
  const { id, repeated } = ids.claim(
    feedId ?? hashId(JSON.stringify(reader.fingerprint.map((name) => own(record, name)))),
  );
  if (feedId === undefined) log.add(id, 'id', given, 'id-missing');
  else if (repeated) log.add(id, 'id', given, 'id-repeated');
  return id;
}

function readAll(reader: RowReader, records: readonly unknown[], log: ProblemLog): readonly RowWithId[] {
  const ids = new IdRegister();
  const rows: RowWithId[] = [];
  records.forEach((record, index) => {
    const place = `#${index + 1}`;
    if (!isRecord(record)) {
      log.add(place, '', record, 'not-a-record', 'error');
      return;
    }
    try {
      const id = claimId(reader, record, ids, log);
      const row = reader.readRow(record, log.forRecord(id));
      if (row) rows.push({ ...row, id, raw: record });
    } catch (error) {
      // Not met in JSON; a page's own script may hand over objects whose members throw.
      log.add(place, '', String(error), 'not-a-record', 'error');
    }
  });
  return rows;
}

/** A group goes by the smallest id among its rows: independent of their order, and the feed's own. */
export function assemble(rows: readonly RowWithId[], source: string): Pick<Directory, 'groups' | 'meetings'> {
  const byFacts = new Map<string, RowWithId[]>();
  for (const row of rows) {
    const facts = JSON.stringify([row.groupKey, row.group]);
    const alike = byFacts.get(facts);
    if (alike) alike.push(row);
    else byFacts.set(facts, [row]);
  }
  const groupIds = new Map<RowWithId, string>();
  const groups = [...byFacts.values()].map((alike): Group => {
    const id = alike.map((row) => row.id).reduce((least, each) => (each < least ? each : least));
    for (const row of alike) groupIds.set(row, id);
    const dates = alike.map((row) => row.updatedOn).sort();
    const updatedOn = alike.every((row) => row.updatedOn) ? dates[0] : undefined;
    return compact({ ...alike[0]!.group, id, updatedOn, origin: { source, recordId: id } });
  });
  const meetings = rows.map((row): Meeting => {
    const { id, raw } = row;
    return compact({ ...row.meeting, id, groupId: groupIds.get(row) ?? id, origin: { source, recordId: id, raw } });
  });
  return { groups, meetings };
}

/** Reads a list of rows into a directory. */
export function readRows(reader: RowReader, records: readonly unknown[], options: ReadOptions): Directory {
  const source = sourceIdOf(options);
  const log = new ProblemLog();
  const { groups, meetings } = assemble(readAll(reader, records, log), source);
  const { url, asOf } = options;
  const info = compact({ id: source, url, format: reader.format, records: records.length, asOf });
  return { groups, meetings, problems: log.problems, sources: [info] };
}

/** One list from a list of lists (several answers joined); Airtable's `{ id, fields }` becomes the fields. */
export function unwrapRecords(value: unknown): readonly unknown[] | undefined {
  if (isRecord(value) && Array.isArray(value['records'])) {
    return value['records'].map((item: unknown) =>
      isRecord(item) && isRecord(item['fields']) ? { id: item['id'], ...item['fields'] } : item,
    );
  }
  if (!Array.isArray(value)) return undefined;
  const list: readonly unknown[] = value;
  return list.length > 0 && list.every(Array.isArray) ? list.flat() : list;
}
