/**
 * What one row of meetings says, as flat words. The order is fixed, so that people learn it once: when, name, who it
 * is for, soon, place, how to join, extras, action.
 */
import type { Group, Meeting, PlainDate } from '../../domain/model.js';
import { nextOccurrence } from '../../domain/occurrences.js';
import { UNKNOWN_TIME_ZONE, type Occurrence, type TimeZone } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { epochToWall, offsetMinutesAt, wallToEpoch } from '../../domain/time-zone.js';
import { timeStatus } from '../../domain/time-status.js';
import { fill, isolate, languageName, listWords, plural, sentence } from '../../i18n/format.js';
import { startWords } from '../../i18n/start-words.js';
import { clockRangeWords, clockWords, dateWords, plainDateWords, zoneWords } from '../../i18n/time-words.js';
import {
  askIcon,
  bookIcon,
  bothIcon,
  clockIcon,
  doorIcon,
  type Icon,
  infoIcon,
  onlineIcon,
  pauseIcon,
  phoneIcon,
  placeIcon,
} from '../templates/icon.js';
import { placeWords, termLabel, type MeetingWords } from './words.js';

export interface LineView {
  readonly kind: 'place' | 'join' | 'plain';
  readonly icon: Icon;
  readonly lead: string;
  /** Quiet words after it: ours or the feed's, each a piece of its own, because they may run another way. */
  readonly rest?: readonly string[] | undefined;
}

export interface ActionView {
  readonly label: string;
  /** For people who hear the link alone: which group it is about. Punctuation included. */
  readonly context: string;
  readonly url: string;
}

export interface MeetingRowView {
  readonly id: string;
  readonly name: string;
  readonly who?: string | undefined;
  readonly paused: boolean;
  readonly flag?: string | undefined;
  readonly time?: string | undefined;
  /** Quiet lines under the time: the end, another zone, the reader's own time, the feed's note. */
  readonly timeRest: readonly string[];
  readonly soon?: string | undefined;
  readonly lines: readonly LineView[];
  readonly extras: readonly string[];
  readonly action?: ActionView | undefined;
}

export interface RowContext {
  readonly words: MeetingWords;
  readonly now: number;
  /** The reader's own zone, for "your time". */
  readonly readerTimeZone: TimeZone;
  /** The zone said once for the whole list; a meeting in another one says its own. */
  readonly listTimeZone?: TimeZone | undefined;
  /** The date of the heading the row stands under; a row that stands under another, or under none, says its own. */
  readonly headingDate?: PlainDate | undefined;
}

export function meetingRowView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: RowContext,
): MeetingRowView {
  const { words, now } = context;
  const today = todayIn(meeting, context);
  const status = statusOf(group, meeting, today);
  const paused = status === 'paused' || status === 'closed';
  const when = paused ? undefined : next;
  const soon = when && soonWords(when, group, context);
  return {
    id: meeting.id,
    name: meetingName(meeting, group),
    who: whoWords(group, words),
    paused,
    flag: paused ? (status === 'closed' ? words.meeting.closed : words.meeting.paused) : undefined,
    ...(paused ? { timeRest: [] } : timeWords(meeting, when, context)),
    soon,
    lines: [
      placeLine(meeting, when, words),
      ...(paused ? pausedLines(meeting, group, now, today, words) : joinLines(group, today, words)),
      ...noteLines(meeting, group, status === 'unknown', words),
    ],
    extras: extrasOf(meeting, group, words),
    action: soon ? joinAction(meeting, group, words) : undefined,
  };
}

export function meetingName(meeting: Meeting, group: Group | undefined): string {
  return meeting.name ?? group?.name ?? meeting.id;
}

/** Now, as a date in the meeting's own zone; with an unknown zone, in the reader's. */
export function todayIn(
  meeting: Meeting,
  { now, readerTimeZone }: Pick<RowContext, 'now' | 'readerTimeZone'>,
): PlainDate {
  const zone = 'timeZone' in meeting.schedule ? meeting.schedule.timeZone : readerTimeZone;
  return (epochToWall(now, zone === UNKNOWN_TIME_ZONE ? readerTimeZone : zone) ?? epochToWall(now, 'UTC')!).slice(
    0,
    10,
  );
}

/** The group's own line, else the names of whom and what it is for. */
export function whoWords(group: Group | undefined, { vocabulary, dates }: MeetingWords): string | undefined {
  if (!group || group.summary) return group?.summary;
  const labels = [
    ...(group.roles ?? []).map((term) => termLabel(term, vocabulary.roles)),
    ...(group.audiences ?? []).map((term) => termLabel(term, vocabulary.audiences)),
    ...(group.topics ?? []).map((term) => termLabel(term, vocabulary.topics)),
  ];
  return labels.length > 0 ? listWords(labels, { comma: dates.list.comma }) : undefined;
}

function timeWords(
  meeting: Meeting,
  next: Occurrence | undefined,
  context: RowContext,
): Pick<MeetingRowView, 'time' | 'timeRest'> {
  const { words, readerTimeZone, listTimeZone, headingDate } = context;
  const { schedule } = meeting;
  if (!next) {
    const note = schedule.note ?? (schedule.kind === 'by-arrangement' ? words.time.byArrangement : undefined);
    return { timeRest: note ? [sentence(note, words.language)] : [] };
  }
  const rest = [];
  const range = clockRangeWords(next.start, next.end, words);
  const time = clockWords(next.start, words);
  if (next.end) rest.push(range.startsWith(time) ? range.slice(time.length).trim() : range);
  if (next.start.slice(0, 10) !== headingDate) rest.push(dateWords(next.start, words, todayIn(meeting, context)));
  if (next.timeZone !== listTimeZone) rest.push(zoneWords(next.timeZone, words));
  const own = yourTime(meeting, next, words, readerTimeZone);
  if (own) rest.push(own);
  const note = next.note ?? schedule.note;
  if (note) rest.push(note);
  return { time, timeRest: rest };
}

/** The reader's own clock, only for meetings that are joined from home and only where the clocks differ. */
export function yourTime(
  meeting: Meeting,
  next: Occurrence,
  words: MeetingWords,
  readerTimeZone: TimeZone,
): string | undefined {
  const fromHome = meeting.attendance.includes('online') || meeting.attendance.includes('phone');
  if (!fromHome || next.timeZone === UNKNOWN_TIME_ZONE) return undefined;
  if (offsetMinutesAt(next.timeZone, next.startsAt) === offsetMinutesAt(readerTimeZone, next.startsAt))
    return undefined;
  const wall = epochToWall(next.startsAt, readerTimeZone);
  if (!wall) return undefined;
  const clock = clockWords(wall, words);
  const sameDay = wall.slice(0, 10) === next.start.slice(0, 10);
  const time = sameDay ? clock : fill(words.time.dateAndTime, { date: dateWords(wall, words, wall), time: clock });
  return fill(words.meeting.yourTime, { time });
}

/** For this long after a start, who may just turn up can still come in without a fuss. */
const LATE_MINUTES = 10;

/**
 * "Starts in about 20 minutes. You can still join." Joining late is only said where people may just turn up, and not
 * for long. Of a meeting that one has to ask or book for, a start that is past helps nobody.
 */
function soonWords(next: Occurrence, group: Group | undefined, { words, now }: RowContext): string | undefined {
  const status = timeStatus(next, now);
  if (status.code === 'later' || status.code === 'over') return undefined;
  const how = group?.joining?.how;
  const isOn = status.code === 'in-progress';
  if (isOn && how && how !== 'drop-in') return undefined;
  const phrase = startWords(status, words);
  const said = isOn
    ? fill(words.meeting.inProgress, { started: sentence(phrase, words.language) })
    : fill(words.meeting.startsSoon, { when: phrase });
  const isInTime = !isOn || status.startedMinutesAgo <= LATE_MINUTES;
  return how === 'drop-in' && isInTime ? `${said} ${words.meeting.canStillJoin}` : said;
}

export function placeLine(meeting: Meeting, next: Occurrence | undefined, words: MeetingWords): LineView {
  const ways = meeting.attendance;
  const at = (mode: (typeof ways)[number]): boolean => ways.includes(mode);
  const { inPerson, inPersonAt, online, phone, wayUnknown, orOnline, orPhone, orOnlineOrPhone } = words.meeting;
  const place = isolate(placeWords(next?.venue ?? meeting.venue), words.direction);
  if (!at('in-person')) {
    if (at('online'))
      return { kind: 'place', icon: onlineIcon, lead: at('phone') ? fill(orPhone, { first: online }) : online };
    return at('phone')
      ? { kind: 'place', icon: phoneIcon, lead: phone }
      : { kind: 'place', icon: infoIcon, lead: wayUnknown, rest: place ? [place] : undefined };
  }
  const first = place ? fill(inPersonAt, { place }) : inPerson;
  if (!at('online') && !at('phone')) return { kind: 'place', icon: placeIcon, lead: first };
  const pattern = at('online') ? (at('phone') ? orOnlineOrPhone : orOnline) : orPhone;
  return { kind: 'place', icon: bothIcon, lead: fill(pattern, { first }) };
}

const JOIN_ICONS = {
  'drop-in': doorIcon,
  book: bookIcon,
  contact: askIcon,
  referral: askIcon,
  'waiting-list': clockIcon,
} as const;

/** How to get in is a sentence, not a badge. Nothing is said where the group said nothing. */
export function joinLines(group: Group | undefined, today: PlainDate, words: MeetingWords): LineView[] {
  const how = group?.joining?.how;
  if (!how) return group?.joining?.note ? [{ kind: 'join', icon: infoIcon, lead: '', rest: [group.joining.note] }] : [];
  const said = [placesWords(group, today, words), group.joining?.note].filter(
    (part) => part !== undefined && part !== '',
  );
  const rest = said.length > 0 ? said : [words.meeting.joinHelp[how]];
  return [{ kind: 'join', icon: JOIN_ICONS[how], lead: words.meeting.join[how], rest: rest as readonly string[] }];
}

/** Places that were counted longer ago than this say nothing about today. */
const PLACES_DAYS = 7;

function placesWords(group: Group, today: PlainDate, words: MeetingWords): string | undefined {
  if (!group.places) return undefined;
  const { left, asOf } = group.places;
  if (asOf && Date.parse(today) - Date.parse(asOf) > PLACES_DAYS * 86_400_000) return undefined;
  if (left < 1) return words.meeting.full;
  return asOf
    ? plural(words.meeting.placesLeftOn, left, words.language, { date: plainDateWords(asOf, words) })
    : plural(words.meeting.placesLeft, left, words.language);
}

/** A paused group says when it is back, if the data says so: its first date after the pause. */
function pausedLines(
  meeting: Meeting,
  group: Group | undefined,
  now: number,
  today: PlainDate,
  words: MeetingWords,
): LineView[] {
  const until = group?.statusUntil;
  const note = meeting.statusNote ?? group?.statusNote;
  if (!until) return [{ kind: 'join', icon: pauseIcon, lead: '', rest: [note ?? words.meeting.notMeeting] }];
  const after = wallToEpoch(`${until}T23:59`, 'timeZone' in meeting.schedule ? meeting.schedule.timeZone : 'UTC');
  const back = nextOccurrence(meeting.schedule, Math.max(now, (after ?? now) + 60_000));
  const lead = back
    ? fill(words.meeting.backOn, { date: dateWords(back.start, words, today) })
    : fill(words.meeting.pausedUntil, { date: dateWords(until, words, today) });
  return [{ kind: 'join', icon: pauseIcon, lead, rest: [note ?? words.meeting.nothingToDo] }];
}

function noteLines(meeting: Meeting, group: Group | undefined, unknown: boolean, words: MeetingWords): LineView[] {
  if (unknown) return [{ kind: 'plain', icon: infoIcon, lead: words.meeting.statusUnknown }];
  const note =
    meeting.status !== 'paused'
      ? (meeting.statusNote ?? (group?.status === 'active' ? group.statusNote : undefined))
      : undefined;
  return note ? [{ kind: 'plain', icon: infoIcon, lead: '', rest: [note] }] : [];
}

/** Quiet words at the end: cost, what access there is, size, languages besides the page's. Never more than five. */
function extrasOf(meeting: Meeting, group: Group | undefined, words: MeetingWords): readonly string[] {
  const { vocabulary, language } = words;
  const free = group?.cost?.free || group?.cost?.amount === 0;
  const access = (group?.access ?? [])
    .filter(({ answer }) => answer === 'yes')
    .map((fact) => termLabel(fact, words.vocabulary.access));
  const languages = (group?.languages ?? []).filter((tag) => tag.split('-')[0] !== language.split('-')[0]);
  return [
    ...(free ? [words.meeting.free] : []),
    ...(group?.typicalSize ? [fill(words.meeting.size, { size: isolate(group.typicalSize, words.direction) })] : []),
    ...languages.map((tag) => languageName(tag, language, vocabulary.languages)),
    ...access,
    ...(meeting.formats ?? []).map((term) => term.label ?? term.code),
  ].slice(0, 5);
}

/** Only when the act is possible now, and only where the group lets its link be printed. */
export function joinAction(meeting: Meeting, group: Group | undefined, words: MeetingWords): ActionView | undefined {
  const { online } = meeting;
  if (!online?.url || online.reveal === 'on-request' || !meeting.attendance.includes('online')) return undefined;
  const context = fill(words.meeting.actionContext, { name: meetingName(meeting, group) });
  return { label: words.meeting.joinOnline, context, url: online.url };
}
