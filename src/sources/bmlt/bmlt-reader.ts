/**
 * Reads answers of a Basic Meeting List Toolbox server: a bare list (`GetSearchResults`), `{ meetings, formats }` (the
 * same with `get_used_formats=1`, which carries the wording and meaning of the codes), and exports in the shape of the
 * newer REST resource.
 *
 * The query interface counts days from Sunday as 1 and writes every value as text; REST counts from Sunday as 0.
 * Contact fields are for the server's own administrators and are not read.
 */
import type { Directory } from '../../domain/model.js';
import { LoadError, type Reader, type ReadOptions } from '../source.js';
import { firstOf, isRecord, own, scalarText, type FeedRecord } from '../shared/record.js';
import { readRows, unwrapRecords } from '../shared/rows.js';
import { formatTable } from './formats.js';
import { isRest, readRow } from './row.js';

/** How many records `detect` looks at. */
const SAMPLE = 5;
const QUERY_FIELDS = ['id_bigint', 'weekday_tinyint', 'meeting_name', 'duration_time', 'format_shared_id_list'];

const looksLikeMeeting = (record: unknown): boolean =>
  isRecord(record) && (isRest(record) || QUERY_FIELDS.filter((name) => own(record, name) !== undefined).length > 1);

/** The records, and the list of formats that came with them. */
function partsOf(value: unknown): { readonly records?: readonly unknown[] | undefined; readonly formats: unknown } {
  if (!isRecord(value)) return { records: unwrapRecords(value), formats: undefined };
  return { records: unwrapRecords(own(value, 'meetings')), formats: own(value, 'formats') };
}

/** Ids are unique on one server; an aggregator adds the number of the server. */
function identify(record: FeedRecord): unknown {
  const id = firstOf(record, 'id_bigint', 'id');
  const parts = [own(record, 'root_server_id'), id].map(scalarText);
  return parts.every(Boolean) ? parts.join('-') : id;
}

export const bmltReader: Reader = {
  format: 'bmlt',

  detect: (value) => partsOf(value).records?.slice(0, SAMPLE).some(looksLikeMeeting) ?? false,

  read(value: unknown, options: ReadOptions): Directory {
    const { records, formats } = partsOf(value);
    if (!records) {
      const detail = 'A BMLT answer is a list of meetings, or an object with one under "meetings".';
      throw new LoadError({ kind: 'unknown-format', url: options.url ?? '', detail });
    }
    const table = formatTable(formats, options.language);
    return readRows(
      {
        format: 'bmlt',
        identify,
        fingerprint: ['meeting_name', 'name', 'weekday_tinyint', 'day', 'start_time', 'startTime', 'location_street'],
        readRow: (record, report) => readRow(record, report, options, table),
      },
      records,
      options,
    );
  },
};
