/** What few meetings have to say: a pause, places left, another clock, when the details were checked. Loads with the first of them. */
import { isServer, type LitElement } from 'lit';
import type { Directory, Group, Meeting, PlainDate, Status } from '../../domain/model.js';
import { nextStart } from '../../domain/next.js';
import { onDemand } from '../../domain/on-demand.js';
import type { Occurrence, TimeZone } from '../../domain/schedule.js';
import { epochToWall, wallToEpoch } from '../../domain/time-zone.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { noticesEn } from '../../i18n/en/notices.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import { clockWords, dateWords } from '../../i18n/time-words.js';
import { infoIcon, pauseIcon } from '../templates/fact-icons.js';
import { runByWords } from './facilitators.js';
import type { LineView } from './meeting-facts.view.js';
import { meetingSections, type MeetingWords } from './words.js';

export { actionTemplate } from './action.template.js';
export { labelsIn, languageName } from './labels.js';

/** The Save button of cards, with all that it needs to ask. */
export const saveButtons = onDemand(() => import('../saved/save-button.js'));

const NOTICE_SECTIONS = { ...meetingSections, notices: noticesEn };
type NoticeWords = MeetingWords & Resolved<'notices'>;

const noticeWords = (language: string): NoticeWords => resolveMessages(language, NOTICE_SECTIONS);

/** "Paused", or that the group has closed. */
export function flagWords(status: Status, { language }: MeetingWords): string {
  const { closed, paused } = noticeWords(language).notices;
  return status === 'closed' ? closed : paused;
}

/** Nobody knows whether it still takes place. */
export function unknownLines({ language }: MeetingWords): LineView[] {
  return [{ kind: 'plain', icon: infoIcon, lead: noticeWords(language).notices.statusUnknown }];
}

/** "Checked by the group on 20 November 2026". */
function checkedWords(date: PlainDate, { language }: MeetingWords): string {
  const words = noticeWords(language);
  return fill(words.notices.checkedOn, { date: plainDateWords(date, words) });
}

/** Quiet lines at the end of a card: who runs the group, and when the details were checked. */
export function quietLines({ facilitators = [], verified }: Group, words: MeetingWords): readonly string[] {
  const lines = [
    runByWords(facilitators, noticeWords(words.language)),
    verified?.on && checkedWords(verified.on, words),
  ];
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}

/** Places that were counted longer ago than this say nothing about today. */
const PLACES_DAYS = 7;

export function placesWords(
  { left, asOf }: NonNullable<Group['places']>,
  today: PlainDate,
  { language }: MeetingWords,
): string | undefined {
  const words = noticeWords(language);
  if (asOf && Date.parse(today) - Date.parse(asOf) > PLACES_DAYS * 86_400_000) return undefined;
  if (left < 1) return words.notices.full;
  return asOf
    ? plural(words.notices.placesLeftOn, left, words.language, { date: plainDateWords(asOf, words) })
    : plural(words.notices.placesLeft, left, words.language);
}

/** A paused group says when it is back, if the data says so: its first date after the pause. */
export function pausedLines(
  meeting: Meeting,
  group: Group | undefined,
  now: number,
  today: PlainDate,
  { language }: MeetingWords,
): LineView[] {
  const words = noticeWords(language);
  const until = group?.statusUntil;
  const note = meeting.statusNote ?? group?.statusNote;
  if (!until) return [{ kind: 'join', icon: pauseIcon, lead: '', rest: [note ?? words.notices.notMeeting] }];
  const after = wallToEpoch(`${until}T23:59`, 'timeZone' in meeting.schedule ? meeting.schedule.timeZone : 'UTC');
  const back = nextStart(meeting.schedule, Math.max(now, (after ?? now) + 60_000));
  const lead = back
    ? fill(words.notices.backOn, { date: dateWords(back.start, words, today) })
    : fill(words.notices.pausedUntil, { date: dateWords(until, words, today) });
  return [{ kind: 'join', icon: pauseIcon, lead, rest: [note ?? words.notices.nothingToDo] }];
}

/** The start by the reader's own clock, with its date where that is another one. */
export function yourTimeWords(
  next: Occurrence,
  readerTimeZone: TimeZone,
  { language }: MeetingWords,
): string | undefined {
  const words = noticeWords(language);
  const wall = epochToWall(next.startsAt, readerTimeZone);
  if (!wall) return undefined;
  const clock = clockWords(wall, words);
  const sameDay = wall.slice(0, 10) === next.start.slice(0, 10);
  const time = sameDay ? clock : fill(words.time.dateAndTime, { date: dateWords(wall, words, wall), time: clock });
  return fill(words.notices.yourTime, { time });
}

/** A server keeps nothing, and has nobody to ask. */
export function saveTemplate(
  host: LitElement,
  directory: Directory,
  meetingId: string,
  name: string,
  language: string,
  now: number,
): unknown {
  const meeting = directory.meetings.find(({ id }) => id === meetingId);
  if (isServer || !meeting) return undefined;
  return saveButtons.get()?.cardSave(host, { meeting, directory, name, language, now });
}
