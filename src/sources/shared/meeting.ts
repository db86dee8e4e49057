/** The part of a meeting that formats with one row for each weekly session share, whatever they call their fields. */
import type { AttendanceMode, Meeting, OnlineAccess, Venue } from '../../domain/model.js';
import { settleAttendance } from './attendance.js';
import type { CodeFacts } from './codes.js';
import { readDialIn, readLink } from './contact.js';
import type { DayNumbers } from './days.js';
import type { Entry } from './entry.js';
import { compact, compactOrNothing, isBlank, scalarText } from './record.js';
import { hintsIn } from './hints.js';
import { readWeekly } from './weekly.js';
import { settleZone } from './zone.js';

/** Names of the fields of one format, and what its day numbers and attendance values mean. */
export interface MeetingFields {
  readonly day: string;
  readonly numbers: DayNumbers;
  readonly time: string;
  readonly timeZone: string;
  readonly joinLink: string;
  readonly joinNote: string;
  readonly dialIn: string;
  readonly dialInNote: string;
  readonly note: string;
  readonly attendance: string;
  /** What each attendance value states; `undefined` for one that is known and states nothing. */
  readonly stated: Readonly<Record<string, readonly AttendanceMode[] | undefined>>;
}

/** Where the meeting is, and whether people can be sent there: a house, not a town. */
export interface PlaceReading {
  readonly venue?: Venue | undefined;
  readonly isExact: boolean;
}

/** How long a session lasts, given the minute of its start. */
export type LengthReader = (startMinute: number) => number | undefined;

/** An attendance value as the keys of `stated` are written: `In Person` is `in_person`. */
export const attendanceKey = (value: unknown): string => scalarText(value).trim().toLowerCase().replace(/[\s-]/g, '_');

function readOnline({ report, get, text }: Entry, { joinLink, joinNote }: MeetingFields): OnlineAccess | undefined {
  const { url, text: words } = readLink(report, joinLink, get(joinLink));
  const note = [words, text(joinNote)].filter(Boolean).join('\n') || undefined;
  return compactOrNothing({ url, note });
}

function readStated({ report, get }: Entry, { attendance, stated }: MeetingFields) {
  const value = get(attendance);
  const key = attendanceKey(value);
  const isKnown = Object.hasOwn(stated, key);
  if (!isKnown && !isBlank(value)) report(attendance, value, 'value-unknown');
  return { value, stated: isKnown ? stated[key] : undefined };
}

/** Attendance, place, ways in, schedule, length, formats and note of one row. */
export function readMeeting(
  entry: Entry,
  fields: MeetingFields,
  name: string,
  codes: CodeFacts,
  place: PlaceReading,
  lengthFrom: LengthReader,
): Omit<Meeting, 'id' | 'groupId'> {
  const { report, get, text, options } = entry;
  const online = readOnline(entry, fields);
  const phone = readDialIn(report, fields.dialIn, get(fields.dialIn), text(fields.dialInNote));
  const note = text(fields.note);
  const { schedule, startMinute } = readWeekly(report, {
    dayField: fields.day,
    day: get(fields.day),
    numbers: fields.numbers,
    timeField: fields.time,
    time: get(fields.time),
    hints: hintsIn(name, note, place.venue?.directions),
    hintField: fields.note,
    zone: () => settleZone(report, fields.timeZone, get(fields.timeZone), { site: options.timeZone }),
  });
  const attendance = settleAttendance(report, {
    field: fields.attendance,
    ...readStated(entry, fields),
    hasJoinLink: online?.url !== undefined,
    hasDialIn: phone !== undefined,
    hasExactAddress: place.isExact,
    codes,
  });
  return compact({
    ...attendance,
    venue: place.venue,
    online,
    phone,
    schedule,
    durationMinutes: startMinute === undefined ? undefined : lengthFrom(startMinute),
    formats: codes.formats.length ? codes.formats : undefined,
    note,
  });
}
