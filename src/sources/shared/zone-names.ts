/** Time zones under other names than IANA's own, and what only looks like a zone. */
import type { TimeZone } from '../../domain/schedule.js';
import type { TimeZoneReading } from './zone.js';

/** Links of the tz database that some engines resolve and others keep: one name for all. */
const OLD_NAMES: Readonly<Record<string, TimeZone>> = {
  'us/alaska': 'America/Anchorage',
  'us/arizona': 'America/Phoenix',
  'us/central': 'America/Chicago',
  'us/eastern': 'America/New_York',
  'us/hawaii': 'Pacific/Honolulu',
  'us/mountain': 'America/Denver',
  'us/pacific': 'America/Los_Angeles',
};

type KnownToIntl = (name: string) => TimeZone | undefined;

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

function lookUp(name: string, knownToIntl: KnownToIntl): TimeZone | undefined {
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

/** `1`, `"+01:00"`, `Z`, `GMT-5`, `Etc/GMT+5`: a distance from UTC, which knows no summer time. */
const isOffset = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && /^(?:z|gmt|(?:etc\/)?(?:utc|gmt)?[+\u2212-]?\d{1,2}(?::?\d\d)?)$/i.test(value.trim()));

/** What `readTimeZone` reads besides the names that `Intl` knows. */
export function readZoneName(value: unknown, knownToIntl: KnownToIntl): TimeZoneReading {
  if (isOffset(value)) return { reason: 'time-zone-from-offset' };
  const name = typeof value === 'string' ? value.trim().replace(/^["']+|["']+$/g, '') : '';
  const old = name.toLowerCase();
  const timeZone = Object.hasOwn(OLD_NAMES, old) ? OLD_NAMES[old] : lookUp(name, knownToIntl);
  return timeZone ? { timeZone } : { reason: 'time-zone-unknown' };
}
