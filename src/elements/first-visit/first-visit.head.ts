/**
 * Whose visit it is, and when: the group's name, its next start, and what that adds to the steps. Loads with the first
 * group. Nothing is said of the group but what its data say.
 */
import type { Group, Meeting } from '../../domain/model.js';
import { nextStart } from '../../domain/next.js';
import { UNKNOWN_TIME_ZONE, type Occurrence, type TimeZone } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { epochToWall } from '../../domain/time-zone.js';
import { datesEn } from '../../i18n/en/dates.js';
import { timeEn } from '../../i18n/en/time.js';
import { visitEn } from '../../i18n/en/visit.js';
import { fill } from '../../i18n/format.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import { clockWords } from '../../i18n/time-words.js';
import type { HeadView, Moment, OwnLines, Visited } from './first-visit.view.js';

const SECTIONS = { dates: datesEn, time: timeEn, visit: visitEn };
type HeadWords = Resolved<'dates' | 'time' | 'visit'>;

const wordsIn = (language: string): HeadWords => resolveMessages(language, SECTIONS);

/** The meeting to get ready for: of several the one that starts first. */
export function visitedOf(
  group: Group | undefined,
  meetings: readonly Meeting[],
  { now, readerTimeZone }: Moment,
): Visited {
  let found: Visited = { group, meeting: meetings[0] };
  for (const meeting of meetings) {
    const next = nextStart(meeting.schedule, now, {
      durationMinutes: meeting.durationMinutes,
      assumedTimeZone: readerTimeZone,
    });
    const status = statusOf(group, meeting, todayAt(next, now, readerTimeZone));
    if (!next || status === 'paused' || status === 'closed') continue;
    if (!found.next || next.startsAt < found.next.startsAt) found = { group, meeting, next };
  }
  return found;
}

/** The date where the meeting is. */
function todayAt(next: Occurrence | undefined, now: number, readerTimeZone: TimeZone): string {
  const zone = next && next.timeZone !== UNKNOWN_TIME_ZONE ? next.timeZone : readerTimeZone;
  return (epochToWall(now, zone) ?? epochToWall(now, 'UTC')!).slice(0, 10);
}

export function headView({ group, meeting, next }: Visited, moment: Moment, language: string): HeadView | undefined {
  const name = meeting?.name ?? group?.name;
  if (!name) return undefined;
  const words = wordsIn(language);
  const today = todayAt(next, moment.now, moment.readerTimeZone);
  const status = statusOf(group, meeting ?? {}, today);
  const { notMeeting, closed, statusUnknown } = words.visit;
  return {
    name,
    when: next && words.dates.list.comma + occurrenceWords(next, words, today),
    status: { active: undefined, unknown: statusUnknown, paused: notMeeting, closed }[status],
  };
}

/** What the group adds to a step, by the step's id. */
export function ownLines({ group, next }: Visited, language: string): OwnLines {
  const words = wordsIn(language);
  const { starts, ends, ownAgreement } = words.visit;
  const { agreement } = group ?? {};
  return {
    'step-welcome': next && fill(starts, { time: clockWords(next.start, words) }),
    'step-agreement': agreement?.rules?.length || agreement?.url ? ownAgreement : undefined,
    'step-close': next?.end && fill(ends, { time: clockWords(next.end, words) }),
  };
}
