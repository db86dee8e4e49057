/** Time zones as feeds write them, settled to IANA names. A zone is never guessed from a place or from an offset. */
import { UNKNOWN_TIME_ZONE, type TimeZone, type TimeZoneReason } from '../../domain/schedule.js';
import type { Report } from './problems.js';
import { isBlank } from './record.js';

/** Windows names less their last two words, and the IANA zone of each (Unicode CLDR, `windowsZones`, territory 001). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'GMT=Europe/London,W. Europe=Europe/Berlin,Romance=Europe/Paris,Central Europe=Europe/Budapest,' +
    'Central European=Europe/Warsaw,GTB=Europe/Bucharest,FLE=Europe/Kiev,Russian=Europe/Moscow,' +
    'Israel=Asia/Jerusalem,South Africa=Africa/Johannesburg,India=Asia/Kolkata,Singapore=Asia/Singapore,' +
    'Tokyo=Asia/Tokyo,W. Australia=Australia/Perth,Cen. Australia=Australia/Adelaide,' +
    'AUS Eastern=Australia/Sydney,E. Australia=Australia/Brisbane,New Zealand=Pacific/Auckland,' +
    'Newfoundland=America/St_Johns,Atlantic=America/Halifax,Eastern=America/New_York,Central=America/Chicago,' +
    'Canada Central=America/Regina,Mountain=America/Denver,US Mountain=America/Phoenix,' +
    'Pacific=America/Los_Angeles,Alaskan=America/Anchorage,Hawaiian=Pacific/Honolulu,' +
    'E. South America=America/Sao_Paulo,Argentina=America/Buenos_Aires'
  )
    .split(',')
    .map((pair) => pair.split('=')),
) as Record<string, string>;
const AREAS = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** Most names remembered; a hostile feed with a new name in each record must not fill the memory. */
const MEMORY = 500;
const remembered = new Map<string, TimeZone | undefined>();

/** What `Intl` makes of a name; old names outside the usual areas (`US/Eastern`) become today's. */
function knownToIntl(name: string): TimeZone | undefined {
  try {
    const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    // Engines differ in what they call a zone with two names (Kiev, Kyiv): where the given name will do, keep it.
    return AREAS.test(name) && resolved.toLowerCase() !== name.toLowerCase() ? name : resolved;
  } catch {
    return undefined;
  }
}

function lookUp(name: string): TimeZone | undefined {
  if (/^(?:utc|etc\/utc)$/i.test(name)) return 'UTC';
  const windows = /^(.+) (?:standard|daylight|summer) time$/i.exec(name)?.[1] ?? '';
  if (Object.hasOwn(WINDOWS_ZONES, windows)) return WINDOWS_ZONES[windows];
  // `/freeassociation.sourceforge.net/Tzfile/Europe/London`: the tail is the name. Abbreviations such as `EST` or
  // `CET` have no slash and are refused: they are written for half a year and meant for all of it.
  const parts = name.split('/').filter(Boolean);
  for (let start = 0; start < parts.length - 1; start++) {
    const zone = knownToIntl(parts.slice(start).join('/'));
    if (zone) return zone;
  }
  return undefined;
}

export type TimeZoneReading =
  | { readonly timeZone: TimeZone; readonly reason?: undefined }
  | { readonly timeZone?: undefined; readonly reason: 'time-zone-unknown' | 'time-zone-from-offset' };

/** One zone name. `undefined` for a blank value. */
export function readTimeZone(value: unknown): TimeZoneReading | undefined {
  if (isBlank(value)) return undefined;
  if (isOffset(value)) return { reason: 'time-zone-from-offset' };
  const name = typeof value === 'string' ? value.trim().replace(/^["']+|["']+$/g, '') : '';
  if (!remembered.has(name)) {
    if (remembered.size >= MEMORY) remembered.clear();
    remembered.set(name, name.length > 100 ? undefined : lookUp(name));
  }
  const timeZone = remembered.get(name);
  return timeZone ? { timeZone } : { reason: 'time-zone-unknown' };
}

/** `1`, `"+01:00"`, `Z`, `GMT-5`, `Etc/GMT+5`: a distance from UTC, which knows no summer time. */
const isOffset = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && /^(?:z|gmt|(?:etc\/)?(?:utc|gmt)?[+\u2212-]?\d{1,2}(?::?\d\d)?)$/i.test(value.trim()));

export interface ZoneDefaults {
  /** What the feed says for all its records. */
  readonly feed?: unknown;
  /** What the page says for records without one. */
  readonly site?: unknown;
}

export interface Zoned {
  readonly timeZone: TimeZone;
  readonly timeZoneReason: TimeZoneReason;
}

/** The record's zone, else the feed's, else the site's, else `unknown` with one `time-zone-missing` at most. */
export function settleZone(report: Report, field: string, given: unknown, { feed, site }: ZoneDefaults): Zoned {
  const own = readTimeZone(given);
  if (own?.timeZone) return { timeZone: own.timeZone, timeZoneReason: 'given' };
  if (own?.reason) report(field, given, own.reason);
  const feedZone = readTimeZone(feed)?.timeZone;
  const timeZone = feedZone ?? readTimeZone(site)?.timeZone;
  const fromOffset = own?.reason === 'time-zone-from-offset';
  if (timeZone) return { timeZone, timeZoneReason: fromOffset ? 'offset' : feedZone ? 'feed' : 'site' };
  if (!own) report(field, given, 'time-zone-missing', 'info');
  return { timeZone: UNKNOWN_TIME_ZONE, timeZoneReason: fromOffset ? 'offset' : 'missing' };
}
