/** What the next few starts say: the day, the time, the name, the place, and how near a start is. */
import type { Meeting } from '../../domain/model.js';
import { isOtherClock } from '../../domain/other-clock.js';
import { type Occurrence, type TimeZone, UNKNOWN_TIME_ZONE } from '../../domain/schedule.js';
import { epochToWall } from '../../domain/time-zone.js';
import { timeStatus } from '../../domain/time-status.js';
import { datesEn } from '../../i18n/en/dates.js';
import { nextEn } from '../../i18n/en/next.js';
import { startsEn } from '../../i18n/en/starts.js';
import { timeEn } from '../../i18n/en/time.js';
import { fill, isolate, sentence } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { startWords } from '../../i18n/start-words.js';
import { clockWords, dateWords, nearDayWords, zoneWords } from '../../i18n/time-words.js';
import { meetingName, todayIn } from '../../shared/meeting/meeting-facts.view.js';
import type { Start } from './next-meetings.starts.js';

export const NEXT_SECTIONS = { dates: datesEn, time: timeEn, starts: startsEn, next: nextEn };
export type NextWords = Resolved<'dates' | 'time' | 'starts' | 'next'>;

export interface NextRowView {
  readonly key: string;
  readonly meetingId: string;
  readonly name: string;
  /** An instant where one is known, else the wall time as the feed gave it. */
  readonly dateTime: string;
  readonly day: string;
  /** "7pm"; with the zone where the reader's clock shows another time, and where nobody knows. */
  readonly time: string;
  readonly place: string;
  /** "Starts in about 20 minutes." */
  readonly soon?: string | undefined;
  /** The feed's own word about this one date. */
  readonly note?: string | undefined;
}

export interface NextContext {
  readonly words: NextWords;
  readonly now: number;
  readonly readerTimeZone: TimeZone;
}

export function nextRowView({ meeting, group, occurrence }: Start, context: NextContext): NextRowView {
  const { words } = context;
  const { startsAt, start, timeZone, note } = occurrence;
  return {
    key: `${meeting.id} ${startsAt}`,
    meetingId: meeting.id,
    name: meetingName(meeting, group),
    dateTime: timeZone === UNKNOWN_TIME_ZONE ? start : new Date(startsAt).toISOString(),
    day: dayWords(meeting, occurrence, context),
    time: timeWords(occurrence, context),
    place: placeOf(meeting, occurrence, words),
    soon: soonWords(occurrence, context),
    note,
  };
}

/** "Today" only where it is today both where the meeting is and where the reader is: else the date, which nobody mistakes. */
function dayWords(meeting: Meeting, { start, startsAt }: Occurrence, context: NextContext): string {
  const { words, now, readerTimeZone } = context;
  const today = todayIn(meeting, context);
  const [ownToday, ownDay] = [now, startsAt].map(
    (moment) => epochToWall(moment, readerTimeZone)?.slice(0, 10) ?? today,
  );
  const near = nearDayWords(start.slice(0, 10), words, today);
  return near && near === nearDayWords(ownDay!, words, ownToday!)
    ? near
    : sentence(dateWords(start, words, today), words.language);
}

function timeWords(occurrence: Occurrence, { words, readerTimeZone }: NextContext): string {
  const time = sentence(clockWords(occurrence.start, words), words.language);
  if (!isOtherClock(occurrence, readerTimeZone)) return time;
  return fill(words.time.withZone, { time, zone: zoneWords(occurrence.timeZone, words) });
}

/** Rounded to five minutes, and once a minute at most: no ticking. */
function soonWords(occurrence: Occurrence, { words, now, readerTimeZone }: NextContext): string | undefined {
  const status = timeStatus(occurrence, now, { assumedTimeZone: readerTimeZone });
  if (status.code === 'starts-soon') return fill(words.next.starts, { when: startWords(status, words) });
  if (status.code !== 'in-progress') return undefined;
  return fill(words.next.started, { started: sentence(startWords(status, words), words.language) });
}

/** "Milltown or online": the town, else the place, else that it is in person. */
function placeOf(
  { attendance, venue }: Meeting,
  occurrence: Occurrence,
  { next, direction, language }: NextWords,
): string {
  const { locality, name, address } = occurrence.venue ?? venue ?? {};
  const place = locality ?? name ?? address;
  const ways = (['in-person', 'online', 'phone'] as const).filter((way) => attendance.includes(way));
  return ways
    .map((way) => (way === 'in-person' && place ? isolate(place, direction) : next.ways[way]))
    .reduce((first, second) => {
      if (!first) return second;
      return fill(next.wayOr, { first, second: second.toLocaleLowerCase(language) });
    }, '');
}

/** "Thursday 3 December, 7pm", for a sentence. */
export function dateAndTimeWords({ meeting, occurrence }: Start, context: NextContext): string {
  const { words } = context;
  return fill(words.time.dateAndTime, {
    date: dateWords(occurrence.start, words, todayIn(meeting, context)),
    time: timeWords(occurrence, context),
  });
}
