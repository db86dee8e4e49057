/** What is said of the groups that a visitor keeps: which are there, when they meet next, which dates one might go to. */
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { generalWay, nextStart } from '../../domain/next.js';
import { isOtherClock } from '../../domain/other-clock.js';
import type { Occurrence } from '../../domain/schedule.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import { nearDayWords } from '../../i18n/time-words.js';
import {
  type FactsContext,
  meetingFactsView,
  type MeetingFactsView,
  todayIn,
} from '../../shared/meeting/meeting-facts.view.js';
import { ruleLine } from '../../shared/meeting/rule-line.js';
import { fingerprint, listKey, type SavedMeeting, type SavedState } from '../../shared/saved/saved-shape.js';

export interface EntryView extends MeetingFactsView {
  readonly saved: SavedMeeting;
  readonly meeting: Meeting;
  readonly next: Occurrence | undefined;
  /** "Tomorrow, Wednesday 2 December, 6pm to 7pm", or how often it meets. Empty: nothing is known. */
  readonly when: string;
}

export interface SavedView {
  /** Soonest first. */
  readonly list: readonly EntryView[];
  readonly tried: readonly EntryView[];
  /** Kept from this list, and not in it any more. */
  readonly gone: readonly SavedMeeting[];
  /** Kept from another list of the site. */
  readonly elsewhere: readonly SavedMeeting[];
}

export interface PlanView {
  /** As `SavedState.plan` has it. */
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly isPlanned: boolean;
}

const WEEKS_AHEAD = 4 * 7 * 86_400_000;
/** A longer list is no help. */
const PLAN_LENGTH = 16;

interface Prints {
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly groups: ReadonlyMap<string, Meeting>;
  readonly names: ReadonlyMap<string, Group>;
}

const known = new WeakMap<Directory, Prints>();

/** Worked out once for each directory. */
function printsOf(directory: Directory): Prints {
  const before = known.get(directory);
  if (before) return before;
  // The first meeting of a group speaks for one that is gone.
  const backwards = [...directory.meetings].reverse();
  const prints: Prints = {
    meetings: new Map(backwards.map((meeting) => [fingerprint(meeting.id), meeting])),
    groups: new Map(backwards.map((meeting) => [fingerprint(meeting.groupId), meeting])),
    names: new Map(directory.groups.map((group) => [group.id, group])),
  };
  known.set(directory, prints);
  return prints;
}

export function savedView(state: SavedState, directory: Directory, base: string, context: FactsContext): SavedView {
  const prints = printsOf(directory);
  const list = listKey(directory, base);
  const found = state.meetings.flatMap((saved) => {
    const meeting =
      saved.list === list ? (prints.meetings.get(saved.meeting) ?? prints.groups.get(saved.group)) : undefined;
    return meeting ? [entryView(saved, meeting, prints.names.get(meeting.groupId), context)] : [];
  });
  const isFound = (saved: SavedMeeting): boolean => found.some((entry) => entry.saved === saved);
  const missing = state.meetings.filter((saved) => !isFound(saved));
  return {
    list: found.filter(({ saved }) => !saved.tried).sort(bySoonest),
    tried: found.filter(({ saved }) => saved.tried),
    gone: missing.filter((saved) => saved.list === list),
    elsewhere: missing.filter((saved) => saved.list !== list),
  };
}

const bySoonest = (one: EntryView, other: EntryView): number =>
  Math.min(one.next?.startsAt ?? Infinity, Number.MAX_SAFE_INTEGER) -
  Math.min(other.next?.startsAt ?? Infinity, Number.MAX_SAFE_INTEGER);

function entryView(saved: SavedMeeting, meeting: Meeting, group: Group | undefined, context: FactsContext): EntryView {
  const options = { durationMinutes: meeting.durationMinutes, assumedTimeZone: context.readerTimeZone };
  const start = nextStart(meeting.schedule, context.now, options);
  const facts = meetingFactsView(meeting, group, start, context);
  const next = facts.paused || group?.status === 'closed' ? undefined : start;
  const { words } = context;
  return {
    ...facts,
    saved,
    meeting,
    next,
    when: facts.paused ? '' : whenWords(meeting, next, context) || ruleLine(meeting.schedule, words),
  };
}

function whenWords(meeting: Meeting, next: Occurrence | undefined, context: FactsContext): string {
  if (!next) return '';
  const { words } = context;
  const today = todayIn(meeting, context);
  const near = nearDayWords(next.start.slice(0, 10), words, today);
  const date = occurrenceWords(next, words, today, isOtherClock(next, context.readerTimeZone));
  return near ? near + words.dates.list.comma + date : date;
}

/** The next dates of what is on the list, soonest first. */
export function planView(
  { list }: Pick<SavedView, 'list'>,
  { plan }: SavedState,
  context: FactsContext,
): readonly PlanView[] {
  const dates = list
    .filter(({ next }) => next)
    .flatMap(({ saved, meeting, name }) => {
      const options = { durationMinutes: meeting.durationMinutes, assumedTimeZone: context.readerTimeZone };
      const found: Occurrence[] = [];
      const all = generalWay.get()?.occurrences(meeting.schedule, context.now, context.now + WEEKS_AHEAD, options);
      for (const each of all ?? []) {
        found.push(each);
        if (found.length >= PLAN_LENGTH) break;
      }
      return found.map((each) => ({ id: `${saved.meeting} ${each.start}`, name, meeting, each }));
    });
  return dates
    .sort((a, b) => a.each.startsAt - b.each.startsAt)
    .slice(0, PLAN_LENGTH)
    .map(({ id, name, meeting, each }) => ({
      id,
      name,
      when: occurrenceWords(each, context.words, todayIn(meeting, context), isOtherClock(each, context.readerTimeZone)),
      isPlanned: plan.includes(id),
    }));
}
