/**
 * What is said of a meeting besides its time, as flat words. The order is fixed, so that people learn it once: name, who it
 * is for, soon, place, how to join, extras, action.
 *
 * A plain meeting, at a place and a time and no more, is told here. What any other one has to say is in
 * `meeting-facts.full.ts`, which loads when the first such meeting turns up.
 */
import type { TemplateResult } from 'lit';
import type { Group, Meeting, PlainDate } from '../../domain/model.js';
import { onDemand } from '../../domain/on-demand.js';
import { UNKNOWN_TIME_ZONE, type Occurrence, type TimeZone } from '../../domain/schedule.js';
import { epochToWall, MINUTE } from '../../domain/time-zone.js';
import { fill, isolate } from '../../i18n/format.js';
import { type Icon, placeIcon } from '../templates/icon.js';
import { placeWords, type MeetingWords } from './words.js';

export type FullFacts = Pick<
  typeof import('./meeting-facts.full.js'),
  'extrasTemplate' | 'flagTemplate' | 'fullFactsView' | 'meetingFacts' | 'ownTime' | 'soonTemplate'
>;

// Who has the file anyway needs no second way to it: the mark lets bundlers leave this out.
export const fullFacts = /* @__PURE__ */ onDemand<FullFacts>(() => import('./meeting-facts.full.js'));
/** A pause, places left, names of our codes, something to do right now: what few meetings have to say. */
export const rareFacts = onDemand(() => import('./meeting-facts.rare.js'));

export interface LineView {
  readonly kind: 'place' | 'join' | 'plain';
  readonly icon: Icon;
  readonly lead: string;
  /** Quiet words after it: ours or the feed's, each a piece of its own, because they may run another way. */
  readonly rest?: readonly string[] | undefined;
}

/** The same with a part that is printed in its own way, such as a distance. */
export interface PrintedLineView extends Omit<LineView, 'lead'> {
  readonly lead: string | TemplateResult;
}

export interface ActionView {
  readonly label: string;
  /** For people who hear the link alone: which group it is about. Punctuation included. */
  readonly context: string;
  readonly url: string;
}

export interface MeetingFactsView {
  readonly id: string;
  /** Nothing here needs `fullFacts`. */
  readonly isPlain: boolean;
  readonly name: string;
  readonly who?: string | undefined;
  readonly paused: boolean;
  readonly flag?: string | undefined;
  readonly soon?: string | undefined;
  readonly lines: readonly LineView[];
  readonly extras: readonly string[];
  readonly action?: ActionView | undefined;
}

export interface FactsContext {
  readonly words: MeetingWords;
  readonly now: number;
  /** The reader's own zone, for "your time". */
  readonly readerTimeZone: TimeZone;
}

export function meetingFactsView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  context: FactsContext,
): MeetingFactsView {
  const full = isPlain(meeting, group, next, context.now) ? undefined : fullFacts.get();
  return (full?.fullFactsView ?? plainFactsView)(meeting, group, next, context);
}

/** A start that is no nearer than this is not "soon" (`time-status.ts`). */
const SOON = 60 * MINUTE;

/** Whether a place, a time and a line about the group are all there is to say. */
function isPlain(meeting: Meeting, group: Group | undefined, next: Occurrence | undefined, now: number): boolean {
  const { attendance, status: ownStatus = 'active', statusNote, formats } = meeting;
  const { status = 'active', summary, cost, joining, places, typicalSize, ...rest }: Partial<Group> = group ?? {};
  const labels = summary ? [] : [rest.roles, rest.audiences, rest.topics];
  const lists = [formats, rest.access, rest.languages, ...labels];
  return (
    attendance.join() === 'in-person' &&
    ownStatus === 'active' &&
    status === 'active' &&
    ![statusNote, rest.statusNote, cost, joining, places, typicalSize].some(Boolean) &&
    !lists.some((list) => list?.length) &&
    (next === undefined || next.startsAt - now > SOON)
  );
}

function plainFactsView(
  meeting: Meeting,
  group: Group | undefined,
  next: Occurrence | undefined,
  { words }: FactsContext,
): MeetingFactsView {
  return {
    id: meeting.id,
    isPlain: true,
    name: meetingName(meeting, group),
    who: group?.summary,
    paused: false,
    lines: [{ kind: 'place', icon: placeIcon, lead: inPersonWords(meeting, next, words) }],
    extras: [],
  };
}

export function inPersonWords(
  meeting: Meeting,
  next: Occurrence | undefined,
  { meeting: { inPerson, inPersonAt }, direction }: MeetingWords,
): string {
  const place = isolate(placeWords(next?.venue ?? meeting.venue), direction);
  return place ? fill(inPersonAt, { place }) : inPerson;
}

export function meetingName(meeting: Meeting, group: Group | undefined): string {
  return meeting.name ?? group?.name ?? meeting.id;
}

/** Now, as a date in the meeting's own zone; with an unknown zone, in the reader's. */
export function todayIn(
  meeting: Meeting,
  { now, readerTimeZone }: Pick<FactsContext, 'now' | 'readerTimeZone'>,
): PlainDate {
  const zone = 'timeZone' in meeting.schedule ? meeting.schedule.timeZone : readerTimeZone;
  return (epochToWall(now, zone === UNKNOWN_TIME_ZONE ? readerTimeZone : zone) ?? epochToWall(now, 'UTC')!).slice(
    0,
    10,
  );
}
