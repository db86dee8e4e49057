/** One meeting of a BMLT answer, in either of its two shapes. */
import type { Venue } from '../../domain/model.js';
import type { ReadOptions } from '../source.js';
import { gatherCodes, type CodeFacts } from '../shared/codes.js';
import { SUNDAY_IS_ONE, SUNDAY_IS_ZERO } from '../shared/days.js';
import { entryOf, type Entry } from '../shared/entry.js';
import { groupFacts } from '../shared/group-facts.js';
import { attendanceKey, readMeeting, type MeetingFields, type PlaceReading } from '../shared/meeting.js';
import { isExactAddress, joinAddress, readPoint } from '../shared/place.js';
import type { Report } from '../shared/problems.js';
import { compact, compactOrNothing, own, readBoolean, type FeedRecord } from '../shared/record.js';
import type { Row } from '../shared/rows.js';
import { lengthOf } from '../shared/session.js';
import { formatsOf, type FormatTable } from './formats.js';

const FIELDS: MeetingFields = {
  day: 'weekday_tinyint',
  numbers: SUNDAY_IS_ONE,
  time: 'start_time',
  timeZone: 'time_zone',
  joinLink: 'virtual_meeting_link',
  joinNote: 'virtual_meeting_additional_info',
  dialIn: 'phone_meeting_number',
  dialInNote: 'phone_meeting_additional_info',
  note: 'comments',
  attendance: 'venue_type',
  stated: { 1: ['in-person'], 2: ['online'], 3: ['in-person', 'online'] },
};
const REST_FIELDS: MeetingFields = { ...FIELDS, numbers: SUNDAY_IS_ZERO };

/** REST's names for the query interface's fields; the rest are called the same. */
const REST_NAMES: Readonly<Record<string, string>> = {
  weekday_tinyint: 'day',
  venue_type: 'venueType',
  start_time: 'startTime',
  duration_time: 'duration',
  time_zone: 'timeZone',
  worldid_mixed: 'worldId',
  meeting_name: 'name',
};

/** True for a record of the REST resource. */
export const isRest = (record: FeedRecord): boolean =>
  own(record, 'startTime') !== undefined && (own(record, 'venueType') ?? own(record, 'formatIds')) !== undefined;

/** Servers of old wrote `Train Lines#@-@#SIRR`: a label, then the value. */
const withoutLabels = (record: FeedRecord): FeedRecord =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' && value.includes('#@-@#') ? value.slice(value.lastIndexOf('#@-@#') + 5) : value,
    ]),
  );

const restName = (field: string): string => (Object.hasOwn(REST_NAMES, field) ? (REST_NAMES[field] ?? field) : field);

function readVenue({ report, get, line, text }: Entry, codes: CodeFacts): PlaceReading {
  const street = line('location_street');
  const town = line('location_municipality');
  const postalCode = line('location_postal_code_1');
  const area = joinAddress(line('location_neighborhood'), line('location_city_subsection'));
  const { point } = readPoint(report, get('latitude'), get('longitude'));
  const venue = compactOrNothing<Venue>(
    compact({
      name: line('location_text'),
      address: joinAddress(street, area),
      locality: town ?? area,
      region: line('location_province') ?? line('location_sub_province'),
      postalCode,
      country: line('location_nation'),
      point,
      directions: text('location_info'),
      transport: [line('train_lines'), line('bus_lines')].filter(Boolean).join('; ') || undefined,
    }),
  );
  // A virtual meeting's place is where its people come from.
  const isVirtual = attendanceKey(get('venue_type')) === '2' || codes.isOnline;
  const isExact = !isVirtual && (!!street || isExactAddress(joinAddress(town, postalCode) ?? ''));
  return { venue: venue && (isExact ? venue : { ...venue, approximate: true }), isExact };
}

/** A meeting without a name goes by its fellowship, where that is known, else by its place. */
function readName({ report, get, line, options }: Entry): string | undefined {
  const own = line('meeting_name');
  const isMeeting = line(FIELDS.day) !== undefined || line(FIELDS.time) !== undefined;
  const fallback = (options.programme ?? 'na') === 'na' ? 'NA Meeting' : line('location_text');
  const name = own ?? (isMeeting ? fallback : undefined);
  if (!own) report('meeting_name', get('meeting_name'), 'name-missing', name ? 'info' : 'error');
  return name;
}

/** One record as a row; `undefined` for one that its server has not published, or that is no meeting at all. */
export function readRow(
  record: FeedRecord,
  reportAs: Report,
  options: ReadOptions,
  table: FormatTable,
): Row | undefined {
  const rest = isRest(record);
  const entry = entryOf(withoutLabels(record), reportAs, options, rest ? restName : undefined);
  const { report, get, line } = entry;
  const published = get('published');
  if (readBoolean(published) === false) {
    report('published', published, 'not-published', 'error');
    return undefined;
  }
  const name = readName(entry);
  if (!name) return undefined;
  const gathered = gatherCodes(report, 'formats', formatsOf(report, record, table));
  const isBuildingClosed = gathered.isBuildingClosed || readBoolean(get('temporarilyVirtual')) === true;
  const codes = { ...gathered, isBuildingClosed };
  const place = readVenue(entry, codes);
  const fields = rest ? REST_FIELDS : FIELDS;
  return {
    groupKey: line('worldid_mixed') ?? JSON.stringify([name, place.venue?.name, place.venue?.address]),
    group: { name, ...groupFacts(codes, options.programme), ...compact({ organisation: line('service_body_name') }) },
    meeting: readMeeting(entry, fields, name, codes, place, () =>
      lengthOf(report, 'duration_time', get('duration_time')),
    ),
  };
}
