/** Meetings as an iCalendar file (RFC 5545), for every calendar: Apple, Google, Outlook and the rest. */
import { hashOf } from '../domain/hash.js';
import type { Directory, Group, Meeting, PlainDate } from '../domain/model.js';
import { UNKNOWN_TIME_ZONE, type TimeZone } from '../domain/schedule.js';
import { statusOf } from '../domain/status.js';
import { epochToWall } from '../domain/time-zone.js';
import { type Plan, type PlannedEvent, planOf } from './calendar-plan.js';
import {
  CALENDAR_WORDS,
  type CalendarTitle,
  type CalendarWords,
  joiningText,
  locationOf,
  titleOf,
} from './event-text.js';
import { escapeText, fileOf, isPlainAddress } from './ical-text.js';
import { utcText, wallText } from './ical-time.js';
import { timeZoneLines } from './vtimezone.js';

export interface ICalendarOptions {
  /** The present, epoch milliseconds: the file's time stamp, and what is over is left out. */
  readonly now: number;
  /** Leaves out what is over by this moment instead. `-Infinity` keeps a series from its first date on. */
  readonly from?: number;
  /** Only what starts on this date, on the meeting's own wall: one date of a series. */
  readonly date?: PlainDate;
  /** Default `discreet`: words that name no condition. */
  readonly title?: CalendarTitle;
  /** Minutes before the start at which the calendar reminds. Default: never. */
  readonly reminderMinutes?: number;
  /** What stands after the `@` of each event's id. Default `peer-support-widgets`. Never change it: events would double. */
  readonly uidDomain?: string;
  /** Words in another language, or your own. */
  readonly words?: Partial<CalendarWords>;
}

/**
 * What a calendar cannot hold as the list has it.
 * - `by-arrangement`, `over`, `paused`, `closed`: no event.
 * - `time-zone-unknown`: the times are there without a zone, so every calendar shows them by its own clock.
 * - `next-dates-only`: calendars would read the rule in different ways, so its next dates are there one by one.
 */
export type CalendarNoteCode =
  'by-arrangement' | 'over' | 'paused' | 'closed' | 'time-zone-unknown' | 'next-dates-only';

export interface CalendarNote {
  readonly meetingId: string;
  readonly code: CalendarNoteCode;
}

export interface ICalendarFile {
  /** The whole file, UTF-8, with its line ends. Empty of events when there are none. */
  readonly text: string;
  readonly events: number;
  readonly notes: readonly CalendarNote[];
}

/** A directory, or just some meetings and the groups that they belong to. */
export type CalendarMeetings = Pick<Directory, 'meetings'> & Partial<Pick<Directory, 'groups'>>;

/** Years that a series without an end is followed for changes of the clock that are no habit. */
const YEARS_AHEAD = 10;
/** More years than this no file needs. */
const MOST_YEARS = 60;

interface Written {
  readonly lines: readonly string[];
  readonly events: number;
  readonly notes: readonly CalendarNote[];
  readonly plan?: Plan;
}

/**
 * Writes a calendar file of the meetings: whole series from now on, or one date of each (`date`).
 *
 * Titles are neutral unless `title` says otherwise, ids say nothing, and events are marked private, so that a calendar
 * which others can see does not tell them what the group is about. The place is written, because people need it: its name
 * can tell something. There are no contacts, no organiser and no passcodes in it; a join link only where the group shows it
 * to everybody.
 *
 * Reading it again updates what is there: an event keeps its id as long as the list keeps the meeting's. Never throws for
 * a bad record.
 *
 * @example
 * const { text, notes } = toICalendar(directory, { now: Date.now(), reminderMinutes: 60 });
 */
export function toICalendar({ meetings, groups = [] }: CalendarMeetings, options: ICalendarOptions): ICalendarFile {
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const written = meetings.map((meeting) => write(meeting, groupOf.get(meeting.groupId), options));
  const events = written.reduce((sum, each) => sum + each.events, 0);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peer-support-widgets//EN',
    'CALSCALE:GREGORIAN',
    ...zoneLines(
      written.flatMap(({ plan }) => (plan ? [plan] : [])),
      options.now,
    ),
    ...written.flatMap((each) => each.lines),
    'END:VCALENDAR',
  ];
  return { text: fileOf(lines), events, notes: written.flatMap(({ notes }) => notes) };
}

function write(meeting: Meeting, group: Group | undefined, options: ICalendarOptions): Written {
  const refuse = (code: CalendarNoteCode): Written => ({
    lines: [],
    events: 0,
    notes: [{ meetingId: meeting.id, code }],
  });
  const { schedule } = meeting;
  if (schedule.kind === 'by-arrangement') return refuse('by-arrangement');
  const today = (epochToWall(options.now, schedule.timeZone) ?? epochToWall(options.now, 'UTC') ?? '').slice(0, 10);
  const status = statusOf(group, meeting, today);
  if (status === 'paused' || status === 'closed') return refuse(status);
  const plan = planOf(meeting, { from: options.from ?? options.now, date: options.date });
  if (!plan || plan.events.length === 0) return refuse('over');
  const codes: CalendarNoteCode[] = [
    ...(plan.timeZone === UNKNOWN_TIME_ZONE ? (['time-zone-unknown'] as const) : []),
    ...(plan.isCut ? (['next-dates-only'] as const) : []),
  ];
  return {
    lines: plan.events.flatMap((event) => eventLines(event, plan.timeZone, meeting, group, options)),
    events: plan.events.length,
    notes: codes.map((code) => ({ meetingId: meeting.id, code })),
    plan,
  };
}

/** Every zone that is named, once, and right for all the years of its events. */
function zoneLines(plans: readonly Plan[], now: number): string[] {
  const years = new Map<TimeZone, { first: number; last: number }>();
  const yearOf = (epochMs: number): number => new Date(epochMs).getUTCFullYear();
  for (const { timeZone, from, to } of plans) {
    if (timeZone === UNKNOWN_TIME_ZONE || timeZone === 'UTC') continue;
    const first = yearOf(from);
    const last = to === Infinity ? Math.max(first, yearOf(now)) + YEARS_AHEAD : yearOf(to) + 1;
    const known = years.get(timeZone) ?? { first, last };
    years.set(timeZone, { first: Math.min(first, known.first), last: Math.max(last, known.last) });
  }
  return [...years].flatMap(
    ([zone, { first, last }]) => timeZoneLines(zone, first - 1, Math.min(last, first + MOST_YEARS)) ?? [],
  );
}

/** Says nothing about the meeting, and stays the same as long as the list's own ids do. */
function uidOf(meeting: Meeting, { key }: PlannedEvent, domain = ''): string {
  const own = hashOf(JSON.stringify([meeting.origin?.source ?? '', meeting.groupId, meeting.id]));
  const host = domain.replace(/[^\w.-]/g, '') || 'peer-support-widgets';
  return `${own}${key ? `-${key.replace(/\D/g, '')}` : ''}@${host}`;
}

function timeOf(name: string, wallMinutes: readonly number[], timeZone: TimeZone): string {
  const isUtc = timeZone === 'UTC';
  const zone = isUtc || timeZone === UNKNOWN_TIME_ZONE ? '' : `;TZID=${timeZone}`;
  return `${name}${zone}:${wallMinutes.map((each) => wallText(each) + (isUtc ? 'Z' : '')).join(',')}`;
}

function eventLines(
  event: PlannedEvent,
  zone: TimeZone,
  meeting: Meeting,
  group: Group | undefined,
  options: ICalendarOptions,
): string[] {
  const words = { ...CALENDAR_WORDS, ...options.words };
  const { title = 'discreet', reminderMinutes } = options;
  const summary = escapeText(titleOf(meeting, group, title, words));
  const location = locationOf(meeting, event.venue, words);
  // The group's own words may name what it is about.
  const told = title === 'full' ? [event.note, meeting.note] : [];
  const description = [...told, ...joiningText(meeting, words)].filter(Boolean).join('\n');
  const { start, end, minutes, replaces, rule, excluded } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(meeting, event, options.uidDomain)}`,
    `DTSTAMP:${utcText(options.now)}`,
    ...(replaces === undefined ? [] : [timeOf('RECURRENCE-ID', [replaces], zone)]),
    timeOf('DTSTART', [start], zone),
    ...(end !== undefined ? [timeOf('DTEND', [end], zone)] : minutes ? [`DURATION:PT${Math.round(minutes)}M`] : []),
    ...(rule ? [`RRULE:${rule}`] : []),
    ...(excluded ? [timeOf('EXDATE', excluded, zone)] : []),
    `SUMMARY:${summary}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(title === 'full' && meeting.url && isPlainAddress(meeting.url) ? [`URL:${meeting.url}`] : []),
    'CLASS:PRIVATE',
    ...(reminderMinutes !== undefined && reminderMinutes >= 0 ? alarmLines(reminderMinutes, summary) : []),
    'END:VEVENT',
  ];
}

const alarmLines = (minutes: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${summary}`,
  `TRIGGER:-PT${Math.floor(minutes)}M`,
  'END:VALARM',
];
