/** The meetings of a group: one for each entry of `when`, from `meetings` or from the group itself. */
import type { AttendanceMode, AttendanceReason, Meeting } from '../../domain/model.js';
import { ATTENDANCE_MODES } from '../../domain/vocabulary.js';
import { readId } from '../shared/identity.js';
import type { IdRegister } from '../shared/identity.js';
import type { Report } from '../shared/problems.js';
import { asList, compact, isBlank, isRecord, own } from '../shared/record.js';
import type { FeedRecord } from '../shared/record.js';
import { readLine, readText } from '../shared/text.js';
import type { Zoned } from '../shared/zone.js';
import type { Fields } from './fields.js';
import { later, readFields, slug, someOf, terms, within } from './fields.js';
import { status } from './group.js';
import { rareFile } from './on-demand.js';
import { place } from './place.js';
import { readWhen } from './when.js';

/** How to take part: what a group and each of its meetings can have. */
type Session = Pick<Meeting, 'attendance' | 'venue' | 'online' | 'phone' | 'formats' | 'note'>;
type WrittenSession = Omit<Session, 'venue'> & { readonly place?: Meeting['venue'] };

export const SESSION_FIELDS: Fields<WrittenSession> = {
  attendance: someOf(ATTENDANCE_MODES),
  place,
  online: later(rareFile, (file) => file.online),
  phone: later(rareFile, (file) => file.phone),
  formats: terms(),
  note: readText,
};

type WrittenMeeting = WrittenSession & Pick<Meeting, 'name' | 'status' | 'statusNote' | 'url' | 'attendanceReason'>;

export const MEETING_FIELDS: Fields<WrittenMeeting> = {
  ...SESSION_FIELDS,
  name: readLine,
  status,
  statusNote: readText,
  url: later(rareFile, (file) => file.webAddress),
  attendanceReason: later(rareFile, (file) => file.attendanceReason),
};

/** Names of a meeting that are read by hand. */
export const MEETING_EXTRAS = ['id', 'when', 'timeZone'];

export interface MeetingContext {
  readonly groupId: string;
  readonly report: Report;
  readonly ids: IdRegister;
  /** The zone that an entry names, else the given one, else the feed's or the site's. */
  readonly settle: (report: Report, given: unknown) => Zoned;
}

function settleAttendance(
  report: Report,
  { attendance, attendanceReason, ...session }: Partial<WrittenMeeting>,
): Pick<Meeting, 'attendance' | 'attendanceReason'> {
  if (attendance ?? attendanceReason) return compact({ attendance: attendance ?? [], attendanceReason });
  const clues: readonly (readonly [AttendanceMode, AttendanceReason, unknown])[] = [
    ['in-person', 'address-given', session.place],
    ['online', 'join-link-given', session.online],
    ['phone', 'dial-in-given', session.phone],
  ];
  const given = clues.filter(([, , clue]) => clue);
  if (!given.length) report('attendance', undefined, 'attendance-unknown', 'info');
  return { attendance: given.map(([mode]) => mode), attendanceReason: given[0]?.[1] ?? 'not-stated' };
}

/** What the group says of taking part counts for a meeting that says nothing of it itself. */
function inherit(written: Partial<WrittenMeeting>, shared: Partial<WrittenSession>): Partial<WrittenMeeting> {
  const saysHow = written.attendance ?? written.place ?? written.online ?? written.phone;
  return { ...(saysHow ? compact({ formats: shared.formats }) : shared), ...written };
}

interface Entry {
  readonly raw: FeedRecord;
  readonly report: Report;
  readonly session: Partial<WrittenMeeting>;
}

/** One meeting for each entry of `when`. */
function meetingsOf(
  { raw, report, session }: Entry,
  isOnly: boolean,
  context: MeetingContext,
): Omit<Meeting, 'origin'>[] {
  const { groupId, ids } = context;
  const { place: venue, attendance: _, ...rest } = session;
  const how = settleAttendance(report, session);
  const given = own(raw, 'when');
  const whens = isBlank(given) ? [undefined] : asList(given);
  return whens.map((value, index) => {
    const inside = within(report, Array.isArray(given) ? `when[${index}]` : 'when');
    const settle = (where: Report, zone: unknown): Zoned => context.settle(where, zone ?? own(raw, 'timeZone'));
    const { slug: words, ...reading } = readWhen(inside, value, settle);
    const isSingle = whens.length === 1;
    // Never the place in the list: an id must survive that another meeting is added before it.
    const derived = isOnly && isSingle ? groupId : `${groupId}-${slug(words) || 'meeting'}`;
    const { id } = ids.claim(readId((isSingle && own(raw, 'id')) || derived) ?? derived);
    return compact({ ...rest, ...how, id, groupId, venue, ...reading });
  });
}

/** All meetings of a group; at least one, so that every group can be found. */
export function readMeetings(
  context: MeetingContext,
  record: FeedRecord,
  shared: Partial<WrittenSession>,
): readonly Omit<Meeting, 'origin'>[] {
  const { report } = context;
  const given = own(record, 'meetings');
  const entries = asList(given).flatMap((raw, index): Entry[] => {
    const inside = within(report, Array.isArray(given) ? `meetings[${index}]` : 'meetings');
    if (!isRecord(raw)) {
      inside('', raw, 'value-unknown');
      return [];
    }
    const written = readFields(inside, raw, MEETING_FIELDS, MEETING_EXTRAS) ?? {};
    return [{ raw, report: inside, session: inherit(written, shared) }];
  });
  if (!entries.length) entries.push({ raw: record, report, session: shared });
  else if (!isBlank(own(record, 'when'))) report('when', own(record, 'when'), 'field-unknown');
  return entries.flatMap((entry) => meetingsOf(entry, entries.length === 1, context));
}
