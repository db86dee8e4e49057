/** Time zones as feeds write them, settled to IANA names. A zone is never guessed from a place or from an offset. */
import { UNKNOWN_TIME_ZONE, type TimeZone, type TimeZoneReason } from '../../domain/schedule.js';
import { onDemand } from '../../domain/on-demand.js';
import type { Report } from './problems.js';
import { isBlank, scalarText } from './record.js';

export const zoneNames = onDemand(() => import('./zone-names.js'));

const AREAS = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** Longest text that can name a zone. */
const LONGEST_NAME = 100;

/** Most names remembered; a hostile feed with a new name in each record must not fill the memory. */
const MEMORY = 500;
const remembered = new Map<unknown, TimeZoneReading>();

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

export type TimeZoneReading =
  | { readonly timeZone: TimeZone; readonly reason?: undefined }
  | { readonly timeZone?: undefined; readonly reason: 'time-zone-unknown' | 'time-zone-from-offset' };

/** One zone name. `undefined` for a blank value. */
export function readTimeZone(value: unknown): TimeZoneReading | undefined {
  if (isBlank(value)) return undefined;
  if (scalarText(value).length > LONGEST_NAME) return { reason: 'time-zone-unknown' };
  const known = remembered.get(value);
  if (known) return known;
  const timeZone = typeof value === 'string' && AREAS.test(value) ? knownToIntl(value) : undefined;
  const reading = timeZone ? { timeZone } : zoneNames.get()?.readZoneName(value, knownToIntl);
  if (remembered.size >= MEMORY) remembered.clear();
  if (reading) remembered.set(value, reading);
  return reading;
}

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
