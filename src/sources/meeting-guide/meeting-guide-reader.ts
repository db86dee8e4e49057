/**
 * Reads Meeting Guide JSON (the code4recovery specification), as the WordPress plugin, spreadsheets and other
 * producers write it: a list with one entry for each weekly session.
 *
 * Days count from Sunday as 0. Nothing in the format says "second Tuesday": words that do are shown, not followed.
 * Fields that are not for the public (`edit_url`, `author`, persons' contacts, donation handles) stay in `origin.raw`.
 */
import type { Directory } from '../../domain/model.js';
import { LoadError, type Reader, type ReadOptions } from '../source.js';
import { firstOf, isRecord, own } from '../shared/record.js';
import { readRows, unwrapRecords } from '../shared/rows.js';
import { readRow } from './row.js';

/** How many records `detect` looks at. */
const SAMPLE = 5;
const OWN_FIELDS = ['slug', 'day', 'time', 'types', 'formatted_address', 'conference_url', 'attendance_option'];

/** A record named and described by at least one field of this format, and by none of BMLT's. */
function looksLikeMeeting(record: unknown): boolean {
  return (
    isRecord(record) &&
    own(record, 'name') !== undefined &&
    OWN_FIELDS.some((name) => own(record, name) !== undefined) &&
    !['id_bigint', 'weekday_tinyint', 'startTime', 'venueType'].some((name) => own(record, name) !== undefined)
  );
}

export const meetingGuideReader: Reader = {
  format: 'meeting-guide',

  detect: (value) => unwrapRecords(value)?.slice(0, SAMPLE).some(looksLikeMeeting) ?? false,

  read(value: unknown, options: ReadOptions): Directory {
    const records = unwrapRecords(value);
    if (!records) {
      const detail = 'Meeting Guide JSON is a list of meetings; this is not a list.';
      throw new LoadError({ kind: 'unknown-format', url: options.url ?? '', detail });
    }
    return readRows(
      {
        format: 'meeting-guide',
        identify: (record) => firstOf(record, 'slug', 'id'),
        fingerprint: ['name', 'day', 'time', 'location', 'formatted_address', 'address', 'city'],
        readRow: (record, report) => readRow(record, report, options),
      },
      records,
      options,
    );
  },
};
