/** What a card says: the full form with its plate, or the compact form with five short lines. */
import type { Group, Meeting } from '../../domain/model.js';
import type { Occurrence } from '../../domain/schedule.js';
import { sentence } from '../../i18n/format.js';
import { nearDayWords, zoneWords } from '../../i18n/time-words.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import {
  fullFacts,
  rareFacts,
  meetingFactsView,
  todayIn,
  type MeetingFactsView,
  type FactsContext,
} from '../../shared/meeting/meeting-facts.view.js';
import { nextWords, zoneLine } from '../../shared/meeting/next-words.js';
import { ruleLine } from '../../shared/meeting/rule-line.js';

export interface MeetingCardView extends Pick<
  MeetingFactsView,
  'isPlain' | 'name' | 'who' | 'flag' | 'soon' | 'lines' | 'extras' | 'action' | 'paused'
> {
  /** "Wednesday 2 December, 6pm to 7pm", or how often it meets when no date is known. */
  readonly when?: string | undefined;
  /** "Tomorrow. UK time. Every Wednesday." */
  readonly whenRest: string;
  /** "Today, 7pm": the compact form's first line; `shortRest` says whose clock that is. */
  readonly short?: string | undefined;
  readonly shortRest: string;
  /** Who runs it, and when the details were checked. */
  readonly quiet?: readonly string[] | undefined;
}

export function meetingCardView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: FactsContext,
): MeetingCardView {
  const { words } = context;
  const row = meetingFactsView(meeting, group, next, context);
  const date = row.paused ? undefined : next;
  const today = todayIn(meeting, context);
  const rule = ruleLine(meeting.schedule, words);
  const own = row.isPlain || !date ? undefined : fullFacts.get()?.ownTime(meeting, date, context);
  const near = date && nearDayWords(date.start.slice(0, 10), words, today);
  const rest = date ? [near, zoneWords(date.timeZone, words), own, rule, date.note] : [];
  const notes = [...rest, meeting.schedule.note].filter((line): line is string => Boolean(line));
  return {
    ...row,
    when: date ? occurrenceWords(date, words, today, false) : row.paused ? undefined : rule,
    whenRest: notes.map((line) => `${sentence(line, words.language)}.`.replace(/([.!?])\.$/, '$1')).join(' '),
    shortRest: date ? zoneLine(date, own, context) : '',
    short: date && nextWords(date, words, today),
    quiet: (group?.verified ?? group?.facilitators) && rareFacts.get()?.quietLines(group, words),
  };
}
