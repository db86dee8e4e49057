/**
 * Picks the reader for a value. Each reader is a file of its own, loaded when a feed of its format turns up, so a page
 * pays for one format.
 */
import type { Directory, DirectoryFormat } from '../domain/model.js';
import { loadMissed } from '../domain/on-demand.js';
import { generalWay } from '../domain/next.js';
import { rareFile } from './native/on-demand.js';
import { isRecord } from './shared/record.js';
import type { Get, Reader, ReadOptions } from './source.js';

/** What only some pages need: other formats, texts that are not JSON, parts of the page. */
export const more = () => import('./more-formats.js');

/** The formats whose records are plain data: those that most pages have. The others stand in `more-formats.ts`. */
const READERS: Partial<Readonly<Record<DirectoryFormat, (isLong?: boolean) => Promise<Reader>>>> = {
  native: async (isLong) => {
    if (isLong) for (const file of [rareFile, generalWay]) file.ahead();
    return (await import('./native/native-reader.js')).nativeReader;
  },
  'meeting-guide': async () => (await import('./meeting-guide/meeting-guide-reader.js')).meetingGuideReader,
  bmlt: async () => (await import('./bmlt/bmlt-reader.js')).bmltReader,
};

/** Which of these may know this value, likeliest first. They have the last word; this only saves loading the others. */
function candidates(value: unknown): readonly DirectoryFormat[] {
  if (isRecord(value) && 'groups' in value) return ['native'];
  const list: unknown = isRecord(value) ? (value['meetings'] ?? value['records']) : value;
  if (!Array.isArray(list)) return [];
  const names = Object.keys(list.find(isRecord) ?? {}).join();
  // JSON-LD marks its own words; HSDS has lists of schedules.
  if (/@|schedules/.test(names)) return [];
  // BMLT names its fields by type: `id_bigint`, `weekday_tinyint`.
  return /_(bigint|tinyint)\b|\bvenue_?type\b/i.test(names) ? ['bmlt', 'meeting-guide'] : ['meeting-guide', 'bmlt'];
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
    const reader = await READERS[candidate]?.(isLong);
    if (reader && (isEmpty || reader.detect(value))) return reader;
  }
  return (await more()).pickAmongMore(value, named, url);
}

/**
 * Reads a value with the reader of its format, and loads no more of it than the value needs; of a long feed, what is mostly
 * needed comes together with the reader.
 */
export async function readDirectory(
  value: unknown,
  options: ReadOptions & { readonly format?: DirectoryFormat | 'auto'; readonly isLong?: boolean; readonly get?: Get },
): Promise<Directory> {
  const { format, isLong, get, ...readOptions } = options;
  const reader = await pick(value, format, options.url, isLong);
  const all = (get && (await reader.gather?.(value, get, options.url))) ?? value;
  // What the first records need is most of what all need, and is found without reading everything twice.
  for (let given = firstRecords(all); ;) {
    const directory = reader.read(given, readOptions);
    const missing = loadMissed();
    if (missing) await missing;
    else if (given === all) return directory;
    else given = all;
  }
}

const FIRST_RECORDS = 100;
/** Some 100 events of a calendar. */
const FIRST_TEXT = 50_000;

/** The same value with the beginnings of its lists. */
function firstRecords(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, FIRST_TEXT);
  if (Array.isArray(value)) return value.slice(0, FIRST_RECORDS);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isRecord(part) ? part : firstRecords(part)]),
  );
}
