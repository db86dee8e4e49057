/**
 * Reads a site's own items: from a JSON file with the schema of their kind, or written between the tags as definition
 * lists (`<dl slot="…">`), which read well without script. Loads only on pages that bring their own.
 */
import { type ItemsRead, problemLine } from '../../content/read-items.js';
import { LoadError } from '../../sources/source.js';
import type { OwnContent, OwnContentFile } from '../controllers/own-content-controller.js';

export interface OwnContentKind<T> {
  /** What one is called, in the reports: `card`. */
  readonly what: string;
  /** The attribute that names the file. */
  readonly attribute: string;
  /** The name of the slot. */
  readonly slot: string;
  readonly read: (value: unknown) => ItemsRead<T>;
  /** What a `<dt>` may say, lower case and without a colon, and the field it names. */
  readonly terms: Readonly<Record<string, string>>;
  /** Fields that are lists of words: their text is cut at commas and blanks. */
  readonly lists?: readonly string[];
  /** Fields that are there when nobody writes them. */
  readonly start?: Readonly<Record<string, unknown>>;
  /** The value of a field that is no plain text, such as paragraphs; `undefined`: its text. @param before of an earlier `<dd>` */
  readonly value?: (field: string, part: Element, before: unknown) => unknown;
  /** Puts the flat fields into the shape that `read` takes. */
  readonly shape?: (record: Readonly<Record<string, unknown>>, list: Element) => unknown;
}

/** Terms that every kind knows. `date` is the source's. */
const SHARED_TERMS: Readonly<Record<string, string>> = {
  source: 'source',
  'source date': 'date',
  'checked on': 'checkedOn',
  checked: 'checkedOn',
  'reviewed by': 'reviewedBy',
  'review by': 'reviewBy',
  topics: 'topics',
  topic: 'topics',
};

export function ownContent<T>(kind: OwnContentKind<T>): OwnContentFile<T> {
  const { what, attribute, slot } = kind;
  const read = (value: unknown): OwnContent<T> => {
    const { items, problems } = kind.read(value);
    return { items, problems: problems.map((problem) => problemLine(what, problem)) };
  };
  return {
    readSlotted(host) {
      const lists = [...host.querySelectorAll(`:scope > dl[slot="${slot}"], :scope > [slot="${slot}"] dl`)];
      return lists.length > 0 ? read(lists.map((list, at) => recordOf(list, at, kind))) : { items: [], problems: [] };
    },
    async load(url, signal) {
      try {
        const { fetchJson } = await import('../../sources/load.js');
        return read((await fetchJson(url, { signal, now: () => Date.now() })).value);
      } catch (error) {
        const detail =
          error instanceof LoadError ? `${error.failure.kind}. ${error.failure.detail ?? ''}` : String(error);
        return { items: [], problems: [`${attribute}: could not load ${url}: ${detail}`] };
      }
    },
  };
}

function recordOf<T>(
  list: Element,
  at: number,
  { terms, lists = ['topics'], start, value, shape }: OwnContentKind<T>,
): unknown {
  const record: Record<string, unknown> = { id: list.id || list.parentElement?.id || `own-${at + 1}`, ...start };
  let field = '';
  for (const part of list.querySelectorAll('dt, dd')) {
    const text = part.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (part.localName === 'dt') {
      const term = text.toLowerCase().replace(/\s*:$/, '');
      field = terms[term] ?? SHARED_TERMS[term] ?? text;
    } else if (field === 'source') record['source'] = { name: text, url: part.querySelector('a')?.href ?? '' };
    else if (field === 'date') record['source'] = { ...(record['source'] as object), date: text };
    else if (lists.includes(field))
      record[field] = text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
    else record[field] = value?.(field, part, record[field]) ?? text;
  }
  return shape ? shape(record, list) : record;
}
