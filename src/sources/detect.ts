/**
 * Picks the reader for a value. Each reader is a file of its own, loaded when a feed of its format turns up, so a page
 * pays for one format.
 */
import type { Directory, DirectoryFormat } from '../domain/model.js';
import { LoadError } from './source.js';
import type { Reader, ReadOptions } from './source.js';

const READERS: Readonly<Record<DirectoryFormat, () => Promise<Reader>>> = {
  native: async () => (await import('./native/index.js')).nativeReader,
  'meeting-guide': async () => (await import('./meeting-guide/index.js')).meetingGuideReader,
  bmlt: async () => (await import('./bmlt/index.js')).bmltReader,
  html: async () => (await import('./html/index.js')).htmlReader,
};

/** The formats that `format` may name; `auto` goes by the shape of the feed. */
export const DIRECTORY_FORMATS = Object.keys(READERS) as readonly DirectoryFormat[];

const FIRST_KEYS = 8;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which readers may know this value, likeliest first. They have the last word; this only saves loading the others. */
function candidates(value: unknown): readonly DirectoryFormat[] {
  if (isObject(value) && 'groups' in value) return ['native'];
  if (isObject(value) && 'part' in value) return ['html'];
  if (!isObject(value) && !Array.isArray(value)) return [];
  const list: unknown = Array.isArray(value) ? value : (value['meetings'] ?? value);
  const first: unknown = Array.isArray(list) ? list.find(isObject) : undefined;
  // BMLT names its fields by type: `id_bigint`, `weekday_tinyint`.
  return isObject(first) && Object.keys(first).some((key) => /_(bigint|tinyint)$|^venue_?type$/i.test(key))
    ? ['bmlt', 'meeting-guide']
    : ['meeting-guide', 'bmlt'];
}

/** What was seen, for the editor: the top level, and the first names on it. */
function describeShape(value: unknown): string {
  if (Array.isArray(value))
    return `a list of ${value.length}, the first being ${value.length ? describeShape(value[0]) : 'nothing'}`;
  if (!isObject(value)) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  return keys.length
    ? `an object with ${keys.slice(0, FIRST_KEYS).join(', ')}${keys.length > FIRST_KEYS ? ', …' : ''}`
    : 'an empty object';
}

/**
 * The reader for a value: the one of the format that the site named, or the one that knows the value's shape.
 * Throws a `LoadError` that says what was seen when there is none.
 */
export async function readerFor(value: unknown, format?: DirectoryFormat | 'auto', url = ''): Promise<Reader> {
  const named = format && format !== 'auto' ? format : undefined;
  // An empty list is what a feed of meetings looks like when there are none.
  const isEmpty = Array.isArray(value) && !value.length;
  for (const candidate of named ? [named] : candidates(value)) {
    const reader = await READERS[candidate]();
    if (isEmpty || reader.detect(value)) return reader;
  }
  const wanted = named ? `format is set to ${named}, which this is not` : `read are ${DIRECTORY_FORMATS.join(', ')}`;
  throw new LoadError({ kind: 'unknown-format', url, detail: `Found ${describeShape(value)}; ${wanted}.` });
}

/** Reads a value with the reader that `readerFor` picks. */
export async function readDirectory(
  value: unknown,
  options: ReadOptions & { readonly format?: DirectoryFormat | 'auto' },
): Promise<Directory> {
  const { format, ...readOptions } = options;
  return (await readerFor(value, format, options.url)).read(value, readOptions);
}
