/**
 * What the first view says, as flat words: whose visit and when, the group's own text, the steps. Nothing is said of the
 * group but what its data say.
 */
import type { ContentSource } from '../../content/item.js';
import type { VisitItem } from '../../content/visit/visit.js';
import type { Group, Meeting } from '../../domain/model.js';
import { nextStart } from '../../domain/next.js';
import { UNKNOWN_TIME_ZONE, type Occurrence, type TimeZone } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { epochToWall } from '../../domain/time-zone.js';
import { fill } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { occurrenceWords } from '../../i18n/occurrence-words.js';
import { monthWords } from '../../i18n/partial-date-words.js';
import { clockWords } from '../../i18n/time-words.js';

export type VisitWords = Resolved<'content' | 'dates' | 'time' | 'visit'>;

/** The group of the visit, and its meeting, as far as they are known. */
export interface Visited {
  readonly group?: Group | undefined;
  /** The one with the nearest start. */
  readonly meeting?: Meeting | undefined;
  /** Its next start; absent while the group does not meet. */
  readonly next?: Occurrence | undefined;
}

export interface VisitContext {
  readonly words: VisitWords;
  readonly now: number;
  readonly readerTimeZone: TimeZone;
}

export interface HeadView {
  readonly name: string;
  /** "Wednesday 2 December, 10:30am to noon, UK time". */
  readonly when?: string | undefined;
  /** That it does not meet at present. */
  readonly status?: string | undefined;
}

export interface StepView {
  readonly id: string;
  readonly title: string;
  /** What the group's data add: when it starts, when it ends. */
  readonly own?: string | undefined;
  readonly text?: string | undefined;
}

export interface SourcesView {
  readonly sources: readonly ContentSource[];
  /** "Checked November 2026, next check May 2027". */
  readonly checked: string;
}

/** The meeting to get ready for: of several the one that starts first. */
export function visitedOf(
  group: Group | undefined,
  meetings: readonly Meeting[],
  { now, readerTimeZone }: Pick<VisitContext, 'now' | 'readerTimeZone'>,
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

export function headView({ group, meeting, next }: Visited, context: VisitContext): HeadView | undefined {
  const { words, now, readerTimeZone } = context;
  const name = meeting?.name ?? group?.name;
  if (!name) return undefined;
  const today = todayAt(next, now, readerTimeZone);
  const status = statusOf(group, meeting ?? {}, today);
  const { notMeeting, closed, statusUnknown } = words.visit;
  return {
    name,
    when: next && occurrenceWords(next, words, today),
    status: { active: undefined, unknown: statusUnknown, paused: notMeeting, closed }[status],
  };
}

/** What the group adds to a step, by the step's id. */
function ownLines({ group, next }: Visited, words: VisitWords): Readonly<Record<string, string | undefined>> {
  const { starts, ends, ownAgreement } = words.visit;
  const { agreement } = group ?? {};
  return {
    'step-welcome': next && fill(starts, { time: clockWords(next.start, words) }),
    'step-agreement': agreement?.rules?.length || agreement?.url ? ownAgreement : undefined,
    'step-close': next?.end && fill(ends, { time: clockWords(next.end, words) }),
  };
}

export function stepViews(items: readonly VisitItem[], visited: Visited, words: VisitWords): StepView[] {
  const own = ownLines(visited, words);
  return items.map(({ id, title, text }) => ({ id, title, own: own[id], text }));
}

/** Where these texts come from, each page once, with the oldest check and the nearest one to come. */
export function sourcesView(items: readonly VisitItem[], words: VisitWords): SourcesView | undefined {
  const [first] = items;
  if (!first) return undefined;
  const sources = items.map(({ source }) => source);
  const least = (dates: readonly string[]): string => dates.reduce((one, other) => (one < other ? one : other));
  return {
    sources: sources.filter((source, at) => sources.findIndex(({ url }) => url === source.url) === at),
    checked: fill(words.content.checkedAndNext, {
      date: monthWords(least(items.map(({ checkedOn }) => checkedOn)), words),
      nextDate: monthWords(least(items.map(({ reviewBy }) => reviewBy)), words),
    }),
  };
}
