/** What a card says: the full form with its plate, or the compact form with five short lines. */
import type { Group, Meeting } from '../../domain/model.js';
import { UNKNOWN_TIME_ZONE, type Occurrence } from '../../domain/schedule.js';
import { offsetMinutesAt } from '../../domain/time-zone.js';
import { describeSchedule } from '../../domain/schedule-facts.js';
import { fill, sentence } from '../../i18n/format.js';
import { ruleWords, type RuleWords } from '../../i18n/rule-words.js';
import {
  clockWords,
  dateWords,
  nearDayWords,
  occurrenceWords,
  plainDateWords,
  zoneWords,
} from '../../i18n/time-words.js';
import {
  meetingRowView,
  todayIn,
  yourTime,
  type MeetingRowView,
  type RowContext,
} from '../../shared/meeting/meeting-row.view.js';
import type { MeetingWords } from '../../shared/meeting/words.js';

export interface MeetingCardView extends Pick<
  MeetingRowView,
  'name' | 'who' | 'flag' | 'soon' | 'lines' | 'extras' | 'action' | 'paused'
> {
  /** "Wednesday 2 December, 6pm to 7pm", or how often it meets when no date is known. */
  readonly when?: string | undefined;
  /** "Tomorrow. UK time. Every Wednesday." */
  readonly whenRest: string;
  /** "Today, 7pm": the compact form's first line; `shortRest` says whose clock that is. */
  readonly short?: string | undefined;
  readonly shortRest: string;
  readonly checked?: string | undefined;
}

export function meetingCardView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: Omit<RowContext, 'words' | 'listTimeZone' | 'headingDate'> & { readonly words: MeetingWords & RuleWords },
): MeetingCardView {
  const { words } = context;
  const row = meetingRowView(meeting, group, next, context);
  const date = row.paused ? undefined : next;
  const today = todayIn(meeting, context);
  const rule = sentence(ruleWords(describeSchedule(meeting.schedule), words), words.language);
  const near = date && nearDayWords(date.start.slice(0, 10), words, today);
  const rest = date
    ? [near, zoneWords(date.timeZone, words), yourTime(meeting, date, words, context.readerTimeZone), rule, date.note]
    : [];
  const notes = [...rest, meeting.schedule.note].filter((line): line is string => Boolean(line));
  return {
    ...row,
    when: date ? occurrenceWords(date, words, today, false) : row.paused ? undefined : rule,
    whenRest: notes.map((line) => `${sentence(line, words.language)}.`.replace(/([.!?])\.$/, '$1')).join(' '),
    shortRest: date ? zoneLine(meeting, date, context) : '',
    short:
      date &&
      fill(words.time.dateAndTime, {
        date: near ?? sentence(dateWords(date.start, words, today), words.language),
        time: clockWords(date.start, words),
      }),
    checked: group?.verified?.on && fill(words.meeting.checkedOn, { date: plainDateWords(group.verified.on, words) }),
  };
}

/** Named wherever the reader's clock shows another time, and wherever nobody knows. */
function zoneLine(
  meeting: Meeting,
  next: Occurrence,
  { words, readerTimeZone }: Pick<RowContext, 'words' | 'readerTimeZone'>,
): string {
  const isSame = offsetMinutesAt(next.timeZone, next.startsAt) === offsetMinutesAt(readerTimeZone, next.startsAt);
  if (isSame && next.timeZone !== UNKNOWN_TIME_ZONE) return '';
  const own = yourTime(meeting, next, words, readerTimeZone);
  return [zoneWords(next.timeZone, words), own].filter(Boolean).join(words.dates.list.comma);
}
