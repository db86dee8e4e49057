/** One meeting's schedule from the events of a calendar: a series with its changes, or single dates. */
import type { PlainDate, Venue } from '../../domain/model.js';
import type { RecurrenceRule, Schedule, ScheduleOverride, WallTime } from '../../domain/schedule.js';
import { parseWallTime, weekdayOf, parsePlainDate } from '../../domain/plain-date.js';
import { epochToWall, wallToEpoch } from '../../domain/time-zone.js';
import { cut, type Report } from '../shared/problems.js';
import { compact, compactOrNothing, scalarText } from '../shared/record.js';
import { readRule } from '../shared/rrule.js';
import { checkedLength } from '../shared/session.js';
import { parseLength } from '../shared/time.js';
import { firstProperty, propertiesOf, textOf, type Component } from './components.js';
import { momentOf, momentsOf, wallIn, zoneOf, type Moment, type Zoned, type ZoneDefaults } from './moments.js';
import type { Zones } from './zones.js';

/** An event with what its series needs to know of it. */
export interface CalendarEvent extends Component {
  readonly uid: string;
  readonly report: Report;
  readonly start: Moment;
  readonly isCancelled: boolean;
  /** `TENTATIVE` as a word to show. */
  readonly mark?: string | undefined;
  readonly name: string;
  readonly venue?: Venue | undefined;
}

export interface Reading {
  readonly schedule: Schedule;
  readonly durationMinutes?: number | undefined;
}

const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

export const isSeries = (event: Component): boolean =>
  firstProperty(event, 'rrule') !== undefined || firstProperty(event, 'rdate') !== undefined;

/** `PT1H30M`, `P1D`, `P1W`. */
function minutesOfDuration(value: unknown): number | undefined {
  const [, weeks, days, rest] =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(T\w{2,12})?$/.exec(typeof value === 'string' ? value : '') ?? [];
  const ofTime = rest ? parseLength(`P${rest}`) : 0;
  if (ofTime === undefined || !(weeks ?? days ?? rest)) return undefined;
  return Number(weeks ?? 0) * WEEK_MINUTES + Number(days ?? 0) * DAY_MINUTES + ofTime;
}

/** Minutes of elapsed time from `DTSTART` to `DTEND`, or as `DURATION` says. */
export function lengthOf(event: CalendarEvent, zones: Zones, { timeZone }: Zoned): number | undefined {
  const { report, start } = event;
  const length = firstProperty(event, 'duration');
  if (length) {
    const minutes = minutesOfDuration(length.values[0]);
    if (minutes === undefined) report('DURATION', length.raw, 'duration-unreadable');
    return minutes ? checkedLength(report, 'DURATION', length.raw, minutes) : undefined;
  }
  const property = firstProperty(event, 'dtend');
  const startWall = wallIn(start, timeZone);
  if (!property || !startWall) return undefined;
  const zone = zones.of(property);
  // An end whose zone is unknown is in that of the start.
  const end = momentOf(property.values[0], zone?.timeZone ? zone : undefined);
  const endWall = end && wallIn(end, timeZone);
  if (!endWall) {
    report('DTEND', property.raw, 'end-unreadable');
    return undefined;
  }
  const [from, to] = [startWall, endWall].map(
    (wall) => (timeZone === 'unknown' ? undefined : wallToEpoch(wall, timeZone)) ?? (parseWallTime(wall) ?? 0) * 60_000,
  );
  const minutes = Math.round(((to ?? 0) - (from ?? 0)) / 60_000);
  if (minutes > 0) return checkedLength(report, 'DTEND', property.raw, minutes);
  report('DTEND', property.raw, minutes ? 'end-unreadable' : 'end-equals-start', 'info');
  return undefined;
}

/** No rule can be made of it: the words that there are. */
function inWords(words: readonly (string | undefined)[], date: PlainDate | undefined): Reading {
  const day = date === undefined ? undefined : parsePlainDate(date);
  const note = words.filter(Boolean).join(', ');
  return {
    schedule: compact({
      kind: 'by-arrangement' as const,
      note: note ? cut(note, 300) : undefined,
      weekdays: day === undefined ? undefined : [weekdayOf(day)],
    }),
  };
}

/** Dates that an all-day event names: it has no time, and none is made up. */
export const allDay = (event: CalendarEvent): Reading => {
  event.report('DTSTART', event.start.date, 'time-missing');
  return inWords([event.start.date, event.mark], isSeries(event) ? undefined : event.start.date);
};

/** The rule in the zone of the series; `UNTIL` in UTC is turned into its wall time. */
function ruleOf(event: CalendarEvent, zoned: Zoned): RecurrenceRule | undefined {
  const property = firstProperty(event, 'rrule');
  // A value that repeats its own name is written by some tools.
  const raw = property?.raw ?? '';
  const reading = readRule(raw, {
    fromUtc: (utc) => {
      const at = wallToEpoch(utc, 'UTC');
      return (at !== undefined && zoned.timeZone !== 'unknown' && epochToWall(at, zoned.timeZone)) || utc;
    },
  });
  if ('rule' in reading) return reading.rule;
  event.report('RRULE', reading.unreadable, 'schedule-unreadable');
  return undefined;
}

/** Dates that do not take place. A time that is not that of the series takes nothing away, as RFC 5545 has it. */
function excludedOf(event: CalendarEvent, zones: Zones, zoned: Zoned, time: string): readonly PlainDate[] {
  const dates = momentsOf(event.report, propertiesOf(event, 'exdate'), zones).flatMap((moment) => {
    const wall = wallIn(moment, zoned.timeZone);
    if (!wall) return [moment.date];
    if (wall.slice(11) === time) return [wall.slice(0, 10)];
    event.report('EXDATE', moment.wall, 'value-unknown');
    return [];
  });
  return [...new Set(dates)].sort();
}

function addedOf(event: CalendarEvent, zones: Zones, zoned: Zoned, time: string): readonly WallTime[] {
  const walls = momentsOf(event.report, propertiesOf(event, 'rdate'), zones).map(
    (moment) => wallIn(moment, zoned.timeZone) ?? `${moment.date}T${time}`,
  );
  return [...new Set(walls)].sort();
}

/** What an event with a `RECURRENCE-ID` changes on its date; nothing where that names no start of the series. */
function overrideOf(
  change: CalendarEvent,
  master: CalendarEvent,
  zones: Zones,
  zoned: Zoned,
  length?: number,
): ScheduleOverride | undefined {
  const id = firstProperty(change, 'recurrence-id');
  const moment = id && momentOf(id.values[0], zones.of(id));
  const wall =
    moment &&
    (wallIn(moment, zoned.timeZone) ?? `${moment.date}T${(wallIn(master.start, zoned.timeZone) ?? '').slice(11)}`);
  if (!wall) {
    change.report('RECURRENCE-ID', id?.raw, 'date-unreadable');
    return undefined;
  }
  if (id.parameters['range']) change.report('RECURRENCE-ID', id.raw, 'value-unknown');
  const date = wall.slice(0, 10);
  if (change.isCancelled) return { date, cancelled: true };
  const start = wallIn(change.start, zoned.timeZone);
  const minutes = lengthOf(change, zones, zoned);
  const isElsewhere = change.venue && JSON.stringify(change.venue) !== JSON.stringify(master.venue);
  const note = [change.name === master.name ? undefined : change.name, change.mark].filter(Boolean).join(', ');
  return compact({
    date,
    start: start === wall ? undefined : start,
    durationMinutes: minutes === length ? undefined : minutes,
    note: note || undefined,
    venue: isElsewhere ? change.venue : undefined,
  });
}

/** A series with its changes: one meeting. */
export function seriesOf(
  master: CalendarEvent,
  changes: readonly CalendarEvent[],
  zones: Zones,
  defaults: ZoneDefaults,
): Reading {
  if (!master.start.wall) return allDay(master);
  const zoned = zoneOf(
    master.report,
    master.start,
    true,
    defaults,
    firstProperty(master, 'dtstart')?.parameters['tzid'],
  );
  const start = wallIn(master.start, zoned.timeZone) ?? master.start.wall;
  const time = start.slice(11);
  const durationMinutes = lengthOf(master, zones, zoned);
  const hasRule = firstProperty(master, 'rrule') !== undefined;
  const rule = hasRule ? ruleOf(master, zoned) : undefined;
  if (hasRule && !rule) return inWords([start.replace('T', ' ')], undefined);
  const excluded = excludedOf(master, zones, zoned, time);
  const added = addedOf(master, zones, zoned, time);
  const overrides = changes
    .flatMap((change) => overrideOf(change, master, zones, zoned, durationMinutes) ?? [])
    .filter((override) => Object.keys(override).length > 1);
  const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);
  const schedule: Schedule = rule
    ? compact({
        kind: 'recurring' as const,
        start,
        rule,
        ...zoned,
        excluded: some(excluded),
        added: some(added),
        overrides: some(overrides),
        note: master.mark,
      })
    : compact({
        kind: 'dates' as const,
        starts: [...new Set([start, ...added])].filter((wall) => !excluded.includes(wall.slice(0, 10))).sort(),
        ...zoned,
        overrides: some(overrides),
        note: master.mark,
      });
  return { schedule, durationMinutes };
}

/** Some events, and what is read of them together. */
export interface EventDates {
  readonly events: readonly CalendarEvent[];
  readonly reading: Reading;
}

/**
 * Events of one name and place without a rule: one meeting on those dates. The commonest length is the meeting's. What is
 * different is so for a whole date; where two events of one date differ, the unusual one is a meeting of its own.
 */
export function datesOf(events: readonly CalendarEvent[], zones: Zones, defaults: ZoneDefaults): readonly EventDates[] {
  const timed = events.filter(({ start }) => start.wall);
  const [first] = timed;
  if (!first) return [];
  const zoned = zoneOf(first.report, first.start, false, defaults, firstProperty(first, 'dtstart')?.parameters['tzid']);
  const lengths = timed.map((event) => lengthOf(event, zones, zoned));
  const counts = new Map<number | undefined, number>();
  for (const minutes of lengths) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  const [durationMinutes] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const found = timed.map((event, at) => ({
    event,
    wall: wallIn(event.start, zoned.timeZone) ?? '',
    change: compactOrNothing<Omit<ScheduleOverride, 'date'>>({
      cancelled: event.isCancelled || undefined,
      durationMinutes: lengths[at] === durationMinutes ? undefined : lengths[at],
      note: event.mark,
    }),
  }));
  const changesOn = new Map<string, Set<string>>();
  for (const { wall, change } of found) {
    const date = wall.slice(0, 10);
    changesOn.set(date, (changesOn.get(date) ?? new Set()).add(JSON.stringify(change ?? '')));
  }
  const differs = ({ wall, change }: (typeof found)[number]): boolean =>
    change !== undefined && (changesOn.get(wall.slice(0, 10))?.size ?? 0) > 1;
  const usual = found.filter((each) => !differs(each));
  const isLikeFirst = ({ change }: (typeof found)[number]): boolean =>
    JSON.stringify(change) === JSON.stringify(found[0]?.change);
  const kept = usual.length ? usual : found.filter(isLikeFirst);
  const apart = found.filter((each) => !kept.includes(each));
  const overrides = kept.flatMap(({ wall, change }) => (change ? [{ date: wall.slice(0, 10), ...change }] : []));
  const reading: Reading = {
    durationMinutes,
    schedule: compact({
      kind: 'dates' as const,
      starts: [...new Set(kept.map(({ wall }) => wall))].sort(),
      ...zoned,
      overrides: overrides.length ? overrides : undefined,
    }),
  };
  const rest = datesOf(
    apart.map(({ event }) => event),
    zones,
    defaults,
  );
  return [{ events: kept.map(({ event }) => event), reading }, ...rest];
}

/** Highest `SEQUENCE`, then the latest `LAST-MODIFIED`: the version that counts. */
export function isNewer(one: Component, other: Component): boolean {
  const versionOf = (event: Component): number => Number(textOf(event, 'sequence') ?? 0) || 0;
  const editOf = (event: Component): string => scalarText(textOf(event, 'last-modified') ?? textOf(event, 'dtstamp'));
  return versionOf(one) === versionOf(other) ? editOf(one) > editOf(other) : versionOf(one) > versionOf(other);
}
