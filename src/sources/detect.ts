/**
 * Picks the reader for a value. Each reader is a file of its own, loaded when a feed of its format turns up, so a page
 * pays for one format.
 */
import type { Directory, DirectoryFormat } from '../domain/model.js';
import { loadMissed } from '../domain/on-demand.js';
import { generalWay } from '../domain/next.js';
import { rareFile } from './native/on-demand.js';
import { isFeedText, isRecord } from './shared/record.js';
import { LoadError } from './source.js';
import type { Reader, ReadOptions } from './source.js';

const READERS: Readonly<Record<DirectoryFormat, (isLong?: boolean) => Promise<Reader>>> = {
  native: async (isLong) => {
    if (isLong) for (const file of [rareFile, generalWay]) file.ahead();
    return (await import('./native/native-reader.js')).nativeReader;
  },
  'meeting-guide': async () => (await import('./meeting-guide/meeting-guide-reader.js')).meetingGuideReader,
  bmlt: async () => (await import('./bmlt/bmlt-reader.js')).bmltReader,
  html: async () => (await import('./html/html-reader.js')).htmlReader,
  csv: async () => (await import('./csv/csv-reader.js')).csvReader,
  icalendar: async () => (await import('./icalendar/icalendar-reader.js')).icalendarReader,
  hsds: async () => (await import('./hsds/hsds-reader.js')).hsdsReader,
  'json-ld': async () => (await import('./json-ld/json-ld-reader.js')).jsonLdReader,
};

/** The formats that `format` may name; `auto` goes by the shape of the feed. */
export const DIRECTORY_FORMATS = Object.keys(READERS) as readonly DirectoryFormat[];

const CALENDAR = /^\s*BEGIN:VCALENDAR/i;
/** A page of Open Referral holds its services in `contents` (3) or `content` (UK 1); each has one of these, mostly several. */
const HSDS_NAMES =
  /^(?:contents?|(?:regular_)?schedules|services?|service_at_locations|eligibilitys|cost_options|locations|organization(?:_id)?|total_?(?:items|elements))$/i;

/** Which readers may know this value, likeliest first. They have the last word; this only saves loading the others. */
function candidates(value: unknown): readonly DirectoryFormat[] {
  if (isRecord(value) && 'groups' in value) return ['native'];
  if (isRecord(value) && 'part' in value) return ['html'];
  if (!isRecord(value) && !Array.isArray(value)) return [];
  if (isFeedText(value)) return CALENDAR.test(value.text) ? ['icalendar'] : ['csv'];
  const list: unknown = Array.isArray(value) ? value : (value['meetings'] ?? value['items'] ?? value);
  const first: unknown = Array.isArray(list) ? list.find(isRecord) : value;
  const names = Object.keys({ ...(isRecord(value) && value), ...(isRecord(first) && first) });
  // JSON-LD names its own words by @; a page of OpenActive holds such things as `data`.
  if (names.some((name) => /^@(?:context|graph|type|id)$/.test(name) || name === 'data')) return ['json-ld'];
  if (names.some((name) => HSDS_NAMES.test(name))) return ['hsds'];
  // BMLT names its fields by type: `id_bigint`, `weekday_tinyint`.
  return isRecord(first) && Object.keys(first).some((key) => /_(bigint|tinyint)$|^venue_?type$/i.test(key))
    ? ['bmlt', 'meeting-guide']
    : ['meeting-guide', 'bmlt'];
}

/**
 * The reader for a value: the one of the format that the site named, or the one that knows the value's shape.
 * Throws a `LoadError` that says what was seen when there is none. It reads without waiting, so all of it is loaded.
 */
export async function readerFor(value: unknown, format?: DirectoryFormat | 'auto', url = ''): Promise<Reader> {
  const [reader, { whole }] = await Promise.all([pick(value, format, url), import('./whole.js')]);
  return whole(reader);
}

/** The same reader, which may lack files that the feed needs: see `domain/on-demand.ts`. */
async function pick(value: unknown, format?: DirectoryFormat | 'auto', url = '', isLong?: boolean): Promise<Reader> {
  const named = format && format !== 'auto' ? format : undefined;
  // An empty list is what a feed of meetings looks like when there are none.
  const isEmpty = Array.isArray(value) && !value.length;
  for (const candidate of named ? [named] : candidates(value)) {
    const reader = await READERS[candidate](isLong);
    if (isEmpty || reader.detect(value)) return reader;
  }
  const { explainFormat } = await import('./load-error.js');
  throw new LoadError({ kind: 'unknown-format', url, detail: explainFormat(value, named, DIRECTORY_FORMATS) });
}

/**
 * Reads a value with the reader of its format, and loads no more of it than the value needs; of a long feed, what is mostly
 * needed comes together with the reader.
 */
export async function readDirectory(
  value: unknown,
  options: ReadOptions & { readonly format?: DirectoryFormat | 'auto'; readonly isLong?: boolean },
): Promise<Directory> {
  const { format, isLong, ...readOptions } = options;
  const reader = await pick(value, format, options.url, isLong);
  // What the first records need is most of what all need, and is found without reading everything twice.
  for (let given = firstRecords(value); ;) {
    const directory = reader.read(given, readOptions);
    const missing = loadMissed();
    if (missing) await missing;
    else if (given === value) return directory;
    else given = value;
  }
}

const FIRST_RECORDS = 100;
/** Some 100 records of a table or a calendar. */
const FIRST_TEXT = 50_000;

/** The same value with the beginnings of its lists. */
function firstRecords(value: unknown): unknown {
  if (isFeedText(value))
    return value.text.length > FIRST_TEXT ? { ...value, text: value.text.slice(0, FIRST_TEXT) } : value;
  if (Array.isArray(value)) return value.slice(0, FIRST_RECORDS);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isRecord(part) ? part : firstRecords(part)]),
  );
}
