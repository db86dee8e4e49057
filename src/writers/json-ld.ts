/** A directory as schema.org events, for search engines that list what is on. */
import { describeSchedule } from '../domain/schedule-facts.js';
import type { Directory, Group, Meeting, Venue } from '../domain/model.js';
import { occurrences } from '../domain/occurrences.js';
import { parseWallTime } from '../domain/plain-date.js';
import { type Occurrence, type RecurringSchedule, UNKNOWN_TIME_ZONE } from '../domain/schedule.js';
import { statusOf } from '../domain/status.js';
import { epochToWall, MINUTE, offsetMinutesAt } from '../domain/time-zone.js';
import { openLinkOf } from './event-text.js';
import { placeParts } from './place-text.js';
import { scheduleOf } from './schema-schedule.js';

/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | readonly JsonLdValue[] | JsonLdObject;
export interface JsonLdObject {
  readonly [key: string]: JsonLdValue;
}
export interface JsonLdGraph extends JsonLdObject {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdObject[];
}

export interface JsonLdOptions {
  /** The present, epoch milliseconds. What is over, paused or closed is left out. */
  readonly now: number;
  /** Address of the page that lists the groups: where people join what has no link of its own. */
  readonly pageUrl?: string;
}

/** Dated events of one meeting. Search engines show dates, not schedules. */
const NEXT_DATES = 4;

const SCHEMA = 'https://schema.org';

type Loose = Readonly<Record<string, JsonLdValue | undefined>>;

/** Without what is not known. */
const known = (values: Loose): JsonLdObject =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, JsonLdValue] => entry[1] !== undefined && entry[1] !== ''),
  );

/**
 * Writes the meetings of a directory as `Event` (single dates) and `EventSeries` (with `eventSchedule` and the next dates).
 *
 * It holds what the page shows and no more: no persons, no telephone numbers, no e-mail addresses, no passcodes, and a join
 * link only where the group shows it to everybody. A place that is only roughly known is told by its town. Rules that
 * `Schedule` cannot say are there with their next dates alone. Meetings by arrangement, paused and closed ones, and those
 * whose time zone is not known are left out.
 */
export function toJsonLd(directory: Pick<Directory, 'groups' | 'meetings'>, options: JsonLdOptions): JsonLdGraph {
  const groupOf = new Map(directory.groups.map((group) => [group.id, group]));
  const events = directory.meetings.map((meeting) => eventOf(meeting, groupOf.get(meeting.groupId), options));
  return { '@context': 'https://schema.org', '@graph': events.filter((event) => event !== undefined) };
}

/** JSON that may stand inside a `<script>`: nothing in it can end that. */
export const scriptText = (graph: JsonLdGraph): string =>
  JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function eventOf(meeting: Meeting, group: Group | undefined, options: JsonLdOptions): JsonLdObject | undefined {
  const { schedule, durationMinutes } = meeting;
  const { now } = options;
  const name = meeting.name ?? group?.name;
  if (schedule.kind === 'by-arrangement' || !name) return undefined;
  const today = (epochToWall(now, schedule.timeZone) ?? epochToWall(now, 'UTC') ?? '').slice(0, 10);
  const status = statusOf(group, meeting, today);
  if (status === 'paused' || status === 'closed') return undefined;
  const next: Occurrence[] = [];
  for (const each of occurrences(schedule, now, Infinity, { durationMinutes })) {
    if (next.length === NEXT_DATES) break;
    next.push(each);
  }
  const [first, second] = next;
  if (!first || first.timeZone === UNKNOWN_TIME_ZONE) return undefined;
  const facts = { name, ...factsOf(meeting, group, options) };
  if (schedule.kind === 'dates' && !second) return known({ '@type': 'Event', ...facts, ...timesOf(first) });
  const dated = next.map((each) =>
    known({ '@type': 'Event', ...facts, ...timesOf(each), location: locationOf(meeting, each.venue, options) }),
  );
  const eventSchedule = schedule.kind === 'recurring' ? seriesSchedule(schedule, meeting, first) : undefined;
  return known({ '@type': 'EventSeries', ...facts, ...timesOf(first), eventSchedule, subEvent: dated });
}

function seriesSchedule(schedule: RecurringSchedule, meeting: Meeting, first: Occurrence): JsonLdObject | undefined {
  return parseWallTime(schedule.start) === undefined || describeSchedule(schedule).kind === 'other'
    ? undefined
    : scheduleOf(schedule, meeting.durationMinutes, first);
}

/** With the offset of that very date. */
function timesOf({ startsAt, endsAt, timeZone }: Occurrence): Loose {
  const text = (epochMs: number): string => {
    const offset = offsetMinutesAt(timeZone, epochMs) ?? 0;
    const size = Math.abs(offset);
    const pad = (value: number): string => String(value).padStart(2, '0');
    const wall = new Date(epochMs + offset * MINUTE).toISOString().slice(0, 19);
    return `${wall}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(Math.floor(size % 60))}`;
  };
  return { startDate: text(startsAt), endDate: endsAt === undefined ? undefined : text(endsAt) };
}

function factsOf(meeting: Meeting, group: Group | undefined, options: JsonLdOptions): Loose {
  const { summary, organisation, cost, languages, audiences } = group ?? {};
  const isFree = cost?.free ?? (cost?.amount === undefined ? undefined : cost.amount === 0);
  return {
    description: summary,
    url: meeting.url ?? options.pageUrl,
    eventStatus: `${SCHEMA}/EventScheduled`,
    eventAttendanceMode: modeOf(meeting),
    location: locationOf(meeting, undefined, options),
    organizer: organisation ? { '@type': 'Organization', name: organisation } : undefined,
    isAccessibleForFree: isFree,
    offers: offerOf(group),
    inLanguage: languages?.length ? [...languages] : undefined,
    audience: audienceOf(group, audiences?.map(({ label, code }) => label ?? code.replaceAll('-', ' ')) ?? []),
  };
}

function offerOf(group: Group | undefined): JsonLdObject | undefined {
  const { amount, currency } = group?.cost ?? {};
  return amount !== undefined && currency
    ? { '@type': 'Offer', price: String(amount), priceCurrency: currency }
    : undefined;
}

function audienceOf(group: Group | undefined, types: readonly string[]): JsonLdObject | undefined {
  const { minimumAge, maximumAge } = group?.eligibility ?? {};
  if (types.length === 0 && minimumAge === undefined && maximumAge === undefined) return undefined;
  return known({
    '@type': 'PeopleAudience',
    audienceType: types.join(', '),
    suggestedMinAge: minimumAge,
    suggestedMaxAge: maximumAge,
  });
}

const isDistant = ({ attendance }: Meeting): boolean => attendance.some((mode) => mode !== 'in-person');

function modeOf(meeting: Meeting): string | undefined {
  const { attendance } = meeting;
  if (attendance.length === 0) return undefined;
  const isThere = attendance.includes('in-person');
  const mode = isThere ? (isDistant(meeting) ? 'Mixed' : 'Offline') : 'Online';
  return `${SCHEMA}/${mode}EventAttendanceMode`;
}

function locationOf(meeting: Meeting, other: Venue | undefined, { pageUrl }: JsonLdOptions): JsonLdValue | undefined {
  const venue = other ?? meeting.venue;
  const isThere = meeting.attendance.includes('in-person') || meeting.attendance.length === 0;
  const url = (meeting.attendance.includes('online') ? openLinkOf(meeting) : undefined) ?? meeting.url ?? pageUrl;
  const places: JsonLdObject[] = [
    ...(isThere && venue && placeParts(venue).length > 0 ? [placeOf(venue)] : []),
    ...(isDistant(meeting) ? [known({ '@type': 'VirtualLocation', url })] : []),
  ];
  return places.length > 1 ? places : places[0];
}

function placeOf(venue: Venue): JsonLdObject {
  const { name, address, locality, region, postalCode, country, point, approximate } = venue;
  const exact = approximate ? {} : { streetAddress: address?.replace(/\s*\n\s*/g, ', '), postalCode };
  return known({
    '@type': 'Place',
    name: approximate ? locality : (name ?? address?.split('\n', 1)[0] ?? locality),
    address: known({
      '@type': 'PostalAddress',
      ...exact,
      addressLocality: locality,
      addressRegion: region,
      addressCountry: country,
    }),
    geo: point && !approximate ? { '@type': 'GeoCoordinates', ...point } : undefined,
  });
}
