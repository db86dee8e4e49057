/** One entry of Meeting Guide JSON. */
import type { Contact, Link } from '../../domain/model.js';
import type { ReadOptions } from '../source.js';
import { gatherCodes, readCodes, type CodeFacts } from '../shared/codes.js';
import { readEmail, readLink, readPhone } from '../shared/contact.js';
import { SUNDAY_IS_ZERO } from '../shared/days.js';
import { entryOf, type Entry } from '../shared/entry.js';
import { groupFacts } from '../shared/group-facts.js';
import { attendanceKey, readMeeting, type MeetingFields, type PlaceReading } from '../shared/meeting.js';
import type { Report } from '../shared/problems.js';
import { meaningIn } from '../shared/programmes.js';
import { compact, type FeedRecord, scalarText } from '../shared/record.js';
import type { Row } from '../shared/rows.js';
import { readDate } from '../shared/time.js';
import { lengthUntil } from './end.js';
import { readVenue } from './venue.js';

const FIELDS: MeetingFields = {
  day: 'day',
  numbers: SUNDAY_IS_ZERO,
  time: 'time',
  timeZone: 'timezone',
  joinLink: 'conference_url',
  joinNote: 'conference_url_notes',
  dialIn: 'conference_phone',
  dialInNote: 'conference_phone_notes',
  note: 'notes',
  attendance: 'attendance_option',
  // `inactive` says that the meeting is paused, and nothing of how people take part.
  stated: { in_person: ['in-person'], online: ['online'], hybrid: ['in-person', 'online'], inactive: undefined },
};

/** A registry number in place of a name: "D54 / GSO #112235". */
const REGISTRY_NUMBER = /^(?=.*\d)(?:D|GSO|District|[\s/#\d-])+$/i;

function readNames(
  { report, line }: Entry,
  venue: PlaceReading,
): { group?: string | undefined; name?: string | undefined } {
  const groupText = line('group');
  const group = groupText && !REGISTRY_NUMBER.test(groupText) ? groupText : undefined;
  const own = line('name');
  const name = own ?? group ?? venue.venue?.name ?? venue.venue?.address;
  if (!own) report('name', undefined, 'name-missing', name ? 'warning' : 'error');
  return { group, name };
}

/** The group's own address and number; never a person's (`contact_1_name` and its like). */
function readContacts({ report, get, line }: Entry): readonly Contact[] | undefined {
  const contacts = ['', 'entity_'].flatMap((prefix) => {
    const phone = readPhone(report, `${prefix}phone`, get(`${prefix}phone`));
    const email = readEmail(report, `${prefix}email`, get(`${prefix}email`));
    if (!phone && !email) return [];
    return [compact({ label: prefix ? line('entity') : undefined, phone, email })];
  });
  return contacts.length ? contacts : undefined;
}

function readLinks({ report, get, line, options }: Entry): readonly Link[] | undefined {
  const links = ['website', 'website_2', 'entity_website_url', 'entity_url'].flatMap((field) => {
    const { url } = readLink(report, field, get(field), options.url);
    return url ? [compact({ url, label: field.startsWith('entity') ? line('entity') : undefined })] : [];
  });
  const once = links.filter((link, index) => links.findIndex((other) => other.url === link.url) === index);
  return once.length ? once : undefined;
}

function readGroup(entry: Entry, name: string, codes: CodeFacts): Row['group'] {
  const { report, get, line, text, options } = entry;
  const lastContact = readDate(report, 'last_contact', get('last_contact'));
  return {
    name,
    ...groupFacts(codes, options.programme),
    ...compact({
      description: text('group_notes'),
      organisation: line('entity'),
      contacts: readContacts(entry),
      links: readLinks(entry),
      verified: lastContact ? { on: lastContact } : undefined,
    }),
  };
}

/** One entry as a row, or `undefined` when nothing in it could serve as a name. */
export function readRow(record: FeedRecord, report: Report, options: ReadOptions): Row | undefined {
  const entry = entryOf(record, report, options);
  const { get } = entry;
  const place = readVenue(entry);
  const { group, name } = readNames(entry, place);
  if (!name) return undefined;
  const given = readCodes(report, 'types', get('types'), meaningIn(options.programme ?? 'aa'));
  const codes = gatherCodes(report, 'types', given);
  const isPaused = attendanceKey(get('attendance_option')) === 'inactive';
  const groupId = scalarText(get('group_id'));
  return {
    groupKey: groupId || JSON.stringify([group ?? name, place.venue?.name, place.venue?.address]),
    group: readGroup(entry, group ?? name, codes),
    updatedOn: readDate(report, 'updated', get('updated')),
    meeting: compact({
      name: group && group !== name ? name : undefined,
      ...readMeeting(entry, FIELDS, name, codes, place, (start) =>
        lengthUntil(report, 'end_time', start, get('end_time')),
      ),
      url: readLink(report, 'url', get('url'), options.url).url,
      ...(isPaused && { status: 'paused' as const }),
    }),
  };
}
