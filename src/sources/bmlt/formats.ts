/**
 * Formats of a BMLT server. Keys are free text, differ between servers and are not unique; a record's ids join them,
 * the world code gives the meaning, and the name is the label.
 */
import type { GivenCode } from '../shared/codes.js';
import { languagesNamed } from '../shared/language.js';
import { cut, type Report } from '../shared/problems.js';
import { codesOf } from '../shared/programmes.js';
import { asList, isBlank, isRecord, own, type FeedRecord } from '../shared/record.js';
import { LINE_LIMIT, plainText } from '../shared/text.js';

export interface Format {
  readonly key: string;
  readonly name: string;
  readonly worldId: string;
}

export interface FormatTable {
  readonly byId: ReadonlyMap<string, Format>;
  /** `undefined` for a key of several formats. */
  readonly byKey: ReadonlyMap<string, Format | undefined>;
}

/** How well a format's language suits: the wanted one, English, any. */
function rank(language: string, wanted: string | undefined): number {
  const base = wanted?.toLowerCase().split('-')[0];
  return language === wanted?.toLowerCase() ? 3 : language === base ? 2 : language === 'en' ? 1 : 0;
}

/** The formats by id, each in the wanted language, else in English, else in the first one there is. */
export function formatTable(value: unknown, wanted: string | undefined): FormatTable {
  const best = new Map<string, { readonly format: Format; readonly rank: number }>();
  for (const item of asList(value)) {
    if (!isRecord(item)) continue;
    const text = (name: string): string => plainText(own(item, name));
    // An aggregator's ids are unique only together with the server's.
    const id = [text('root_server_id'), text('id')].filter(Boolean).join('-');
    const format = { key: text('key_string'), name: text('name_string'), worldId: text('world_id').toUpperCase() };
    const entry = { format, rank: rank(text('lang').toLowerCase(), wanted) };
    if (id && entry.rank > (best.get(id)?.rank ?? -1)) best.set(id, entry);
  }
  const byId = new Map([...best].map(([id, { format }]) => [id, format]));
  const byKey = new Map<string, Format | undefined>();
  for (const format of byId.values()) byKey.set(format.key, byKey.has(format.key) ? undefined : format);
  return { byId, byKey };
}

/** A format's meaning: its world code's, or the language that its name names. */
function codeOf(report: Report, field: string, { key, name, worldId }: Format): readonly GivenCode[] {
  const label = name || undefined;
  if (Object.hasOwn(codesOf('na'), worldId)) return [{ code: key || worldId, meaning: codesOf('na')[worldId], label }];
  const languages = worldId === 'LANG' || /^(?:asl|bsl)$/i.test(name) ? languagesNamed(name) : [];
  if (worldId === 'LANG' && !languages.length) report(field, name, 'language-unknown', 'info');
  if (!languages.length) return [{ code: key || worldId || name, label }];
  return languages.map((tag) => ({
    code: key,
    meaning: `language/${tag}${/^(?:ase|bfi)$/.test(tag) ? ' access/sign-language' : ''}|=`,
  }));
}

/** Open, closed, and what servers reserve mean the same under every key table; other keys do not. */
const SURE_KEYS = ['O', 'C', 'VM', 'HY', 'TC'];

/** The codes of one record: by ids where the server sent its formats, else by keys. */
export function formatsOf(report: Report, record: FeedRecord, table: FormatTable): readonly GivenCode[] {
  const list = (...names: readonly string[]): readonly string[] =>
    names
      .flatMap((name) => asList(own(record, name)))
      .flatMap((item) => plainText(item).replace(/\n+/g, ' ').split(','))
      .map((item) => cut(item.trim(), LINE_LIMIT).trim())
      .filter((item) => !isBlank(item));
  const server = plainText(own(record, 'root_server_id'));
  const ids = list('format_shared_id_list', 'formatIds');
  const found = ids.map((id) => table.byId.get(server ? `${server}-${id}` : id));
  if (ids.length && found.every(Boolean)) {
    return found.flatMap((format) => (format ? codeOf(report, 'format_shared_id_list', format) : []));
  }
  const keys = list('formats');
  return (keys.length ? keys : ids).flatMap((key) => {
    const format = table.byKey.get(key);
    if (format) return codeOf(report, 'formats', format);
    if (table.byKey.has(key)) report('formats', key, 'code-repeated', 'info');
    return [{ code: key, meaning: SURE_KEYS.includes(key) ? codesOf('na')[key] : undefined }];
  });
}
