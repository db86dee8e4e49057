/**
 * The readers of formats that are no plain list of records, and the words for a value that no reader knows. Loaded with the
 * first feed that is neither our own JSON nor Meeting Guide nor BMLT.
 */
import type { DirectoryFormat } from '../domain/model.js';
import { DIRECTORY_FORMATS } from './formats.js';
import { isCalendar, isFeedText } from './shared/feed-text.js';
import { isRecord } from './shared/record.js';
import { LoadError, type Reader } from './source.js';

export { feedTextOf } from './feed-text.js';
export { readPagePart } from './page-source.js';

const READERS: Partial<Readonly<Record<DirectoryFormat, () => Promise<Reader>>>> = {
  html: async () => (await import('./html/html-reader.js')).htmlReader,
  icalendar: async () => (await import('./icalendar/icalendar-reader.js')).icalendarReader,
  'json-ld': async () => (await import('./json-ld/json-ld-reader.js')).jsonLdReader,
  hsds: async () => (await import('./hsds/hsds-reader.js')).hsdsReader,
  csv: async () => (await import('./csv/csv-reader.js')).csvReader,
};

/** Which readers may know this value, likeliest first. They have the last word; this only saves loading the others. */
function candidates(value: unknown): readonly DirectoryFormat[] {
  if (isFeedText(value)) return isCalendar(value.text) ? ['icalendar'] : ['csv'];
  if (isRecord(value) && 'part' in value) return ['html'];
  return typeof value === 'object' ? ['json-ld', 'hsds'] : [];
}

/** The reader for a value, or a `LoadError` that says what was seen when there is none. */
export async function pickAmongMore(value: unknown, named: DirectoryFormat | undefined, url: string): Promise<Reader> {
  const isEmpty = Array.isArray(value) && !value.length;
  for (const candidate of named ? [named] : candidates(value)) {
    const reader = await READERS[candidate]?.();
    if (reader && (isEmpty || reader.detect(value))) return reader;
  }
  const { explainFormat } = await import('./load-error.js');
  throw new LoadError({ kind: 'unknown-format', url, detail: explainFormat(value, named, DIRECTORY_FORMATS) });
}
