/** Dates and times of a calendar as wall times in one zone. */
import type { PlainDate } from '../../domain/model.js';
import { UNKNOWN_TIME_ZONE, type TimeZone, type TimeZoneReason, type WallTime } from '../../domain/schedule.js';
import { parsePlainDate, parseWallTime } from '../../domain/plain-date.js';
import { epochToWall, wallToEpoch } from '../../domain/time-zone.js';
import type { Report } from '../shared/problems.js';
import { readTimeZone } from '../shared/zone.js';
import type { Property } from './components.js';
import type { ZoneFound, Zones } from './zones.js';

/** A date, or a time of a date, as written. */
export interface Moment {
  readonly date: PlainDate;
  /** Absent for an all-day date. */
  readonly wall?: WallTime;
  readonly isUtc: boolean;
  /** Of its `TZID`; absent where there is none. */
  readonly zone?: ZoneFound | undefined;
}

/** One value of a property: `2026-01-06T18:30:00`, with `Z`, or `2026-01-06`. ical.js has put the marks in. */
export function momentOf(value: unknown, zone?: ZoneFound): Moment | undefined {
  const [, date = '', time, utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d)(?::\d\d)?|::?)(Z?))?$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (parsePlainDate(date) === undefined) return undefined;
  if (!time) return { date, isUtc: false };
  // A minute of leap and midnight at the end of a day are no wall times.
  const wall = `${date}T${time}`;
  return parseWallTime(wall) === undefined ? undefined : { date, wall, isUtc: utc === 'Z', zone };
}

/** All values of properties such as `EXDATE`; what cannot be read is told. */
export function momentsOf(report: Report, properties: readonly Property[], zones: Zones): readonly Moment[] {
  return properties.flatMap((property) =>
    property.values.flatMap((value) => {
      // RDATE may be a period: its start counts.
      const moment = momentOf(Array.isArray(value) ? value[0] : value, zones.of(property));
      if (!moment) report(property.name.toUpperCase(), value, 'date-unreadable');
      return moment ? [moment] : [];
    }),
  );
}

export interface Zoned {
  readonly timeZone: TimeZone;
  readonly timeZoneReason: TimeZoneReason;
}

export interface ZoneDefaults {
  /** `X-WR-TIMEZONE` */
  readonly feed: unknown;
  readonly site: unknown;
}

/** The zone of an event, by its start. A series in UTC stays in UTC, as RFC 5545 has it; a single date is put into the feed's own zone. */
export function zoneOf(
  report: Report,
  start: Moment,
  isSeries: boolean,
  { feed, site }: ZoneDefaults,
  name: unknown,
): Zoned {
  const ofFeed = readTimeZone(feed)?.timeZone;
  const ofSite = readTimeZone(site)?.timeZone;
  const usual: Zoned | undefined = ofFeed
    ? { timeZone: ofFeed, timeZoneReason: 'feed' }
    : ofSite
      ? { timeZone: ofSite, timeZoneReason: 'site' }
      : undefined;
  if (start.isUtc) {
    if (usual && !isSeries) return usual;
    report('DTSTART', 'UTC', 'time-zone-from-offset', 'info');
    return { timeZone: 'UTC', timeZoneReason: 'given' };
  }
  const { zone } = start;
  if (zone?.timeZone) {
    if (zone.how === 'compared') report('TZID', name, 'time-zone-unknown', 'info');
    return { timeZone: zone.timeZone, timeZoneReason: 'given' };
  }
  if (zone) report('TZID', name, zone.how === 'offset' ? 'time-zone-from-offset' : 'time-zone-unknown');
  else if (!usual) report('DTSTART', start.wall, 'time-zone-missing', 'info');
  const reason = zone?.how === 'offset' ? 'offset' : undefined;
  if (usual) return reason ? { ...usual, timeZoneReason: reason } : usual;
  return { timeZone: UNKNOWN_TIME_ZONE, timeZoneReason: reason ?? 'missing' };
}

/** A moment as the wall time of a zone; an all-day date has none. */
export function wallIn({ wall, isUtc, zone }: Moment, timeZone: TimeZone): WallTime | undefined {
  if (!wall) return undefined;
  const from = isUtc ? 'UTC' : zone?.timeZone;
  if (!from || from === timeZone || timeZone === UNKNOWN_TIME_ZONE) return wall;
  const at = wallToEpoch(wall, from);
  return (at === undefined ? undefined : epochToWall(at, timeZone)) ?? wall;
}
