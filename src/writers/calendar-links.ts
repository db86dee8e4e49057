/**
 * Plain links that open another website's form for a new event, filled in. Whoever follows one tells that website the
 * title, the times and the place: so a join link, a note or a contact is never part of one.
 */
import type { Group, Meeting, PlainDate } from '../domain/model.js';
import { UNKNOWN_TIME_ZONE } from '../domain/schedule.js';
import { MINUTE } from '../domain/time-zone.js';
import { type PlannedEvent, planOf } from './calendar-plan.js';
import { CALENDAR_WORDS, type CalendarTitle, type CalendarWords, locationOf, titleOf } from './event-text.js';
import { utcText, wallText } from './ical-time.js';
import { wallToEpoch } from '../domain/time-zone.js';
import { formatWallTime } from '../domain/plain-date.js';

export interface CalendarLinkOptions {
  readonly now: number;
  /** One date of the series; without it the series, where the website can take one. */
  readonly date?: PlainDate | undefined;
  readonly title?: CalendarTitle;
  readonly words?: Partial<CalendarWords>;
}

export interface CalendarLinks {
  readonly google: string;
  /** Outlook's form knows no series: this is its next date. */
  readonly outlook: string;
}

/** What these forms want where the length is not known. */
const USUAL_MINUTES = 60;

/** Undefined when there is no date to come, and where the zone is not known: these websites would guess one. */
export function calendarLinks(
  meeting: Meeting,
  group: Group | undefined,
  { now, date, title = 'discreet', words: own = {} }: CalendarLinkOptions,
): CalendarLinks | undefined {
  const plan = planOf(meeting, { from: now, date });
  const zone = plan?.timeZone;
  if (!plan || !zone || zone === UNKNOWN_TIME_ZONE) return undefined;
  const startOf = ({ start }: PlannedEvent): number => wallToEpoch(formatWallTime(start), zone) ?? 0;
  const [first, ...others] = [...plan.events].sort((a, b) => startOf(a) - startOf(b));
  if (!first) return undefined;
  const words = { ...CALENDAR_WORDS, ...own };
  const summary = titleOf(meeting, group, title, words);
  const series = plan.events.find(({ rule }) => rule) ?? first;
  // What is different on single dates is only in the file.
  const google = others.length === 0 || series.rule ? series : first;
  return {
    google: googleLink(google, startOf(google), zone, summary, locationOf(meeting, google.venue, words)),
    outlook: outlookLink(first, startOf(first), summary, locationOf(meeting, first.venue, words)),
  };
}

function googleLink(event: PlannedEvent, startsAt: number, zone: string, title: string, place: string): string {
  const url = new URL('https://calendar.google.com/calendar/render');
  const { minutes = USUAL_MINUTES } = event;
  // Wall times with the zone beside them, so that a series keeps its hour when the clocks change.
  const isEven = event.end !== undefined;
  const times = isEven
    ? [wallText(event.start), wallText(event.end ?? event.start)]
    : [utcText(startsAt), utcText(startsAt + minutes * MINUTE)];
  url.searchParams.set('action', 'TEMPLATE');
  url.searchParams.set('text', title);
  url.searchParams.set('dates', times.join('/'));
  url.searchParams.set('ctz', zone);
  if (place) url.searchParams.set('location', place);
  if (event.rule) url.searchParams.set('recur', `RRULE:${event.rule}`);
  return url.href;
}

function outlookLink(
  { minutes = USUAL_MINUTES }: PlannedEvent,
  startsAt: number,
  title: string,
  place: string,
): string {
  const url = new URL('https://outlook.live.com/calendar/0/deeplink/compose');
  const time = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000', '');
  url.searchParams.set('path', '/calendar/action/compose');
  url.searchParams.set('rru', 'addevent');
  url.searchParams.set('subject', title);
  url.searchParams.set('startdt', time(startsAt));
  url.searchParams.set('enddt', time(startsAt + minutes * MINUTE));
  if (place) url.searchParams.set('location', place);
  return url.href;
}
