/**
 * A Typesense server, for directories too large for one file. Its documents are the groups of our own JSON, as `convert`
 * writes them, with a `location` (`[latitude, longitude]`) for each; `docs/query-sources.md` has the schema. Asked with a
 * key that may only search: anybody can read it in the page.
 */
import { asList, isRecord, own } from '../shared/record.js';
import type { QuerySource, SourceAnswer, SourceQuery } from '../source.js';
import { LoadError } from '../source.js';
import { directoryOf, filtersOf, getOf, pageNumberOf, pageSizeOf, type QueryOptions, roughly } from './request.js';

export interface TypesenseOptions extends QueryOptions {
  readonly collection: string;
  /** A key for `documents:search` on this collection, and nothing else. */
  readonly searchKey: string;
  /** Fields that words are looked for in. Default `name,summary,description`. */
  readonly queryBy?: string;
}

const USUAL_PAGE = 50;
/** The server's own limit. */
const LARGEST_PAGE = 250;

/** The field of a document for each facet. Days and times are in the schedule, so the caller filters them. */
const FIELDS: Readonly<Record<string, string>> = {
  topic: 'topics.code',
  role: 'roles.code',
  audience: 'audiences.code',
  openness: 'openness',
  language: 'languages',
};

/** Between backticks everything is text, but for a backtick. */
const quoted = (code: string): string => `\`${code.replaceAll('`', '')}\``;

function filterOf(query: SourceQuery): { text: string; applied: SourceAnswer['applied'] } {
  const applied: SourceAnswer['applied'][number][] = [];
  const parts: string[] = [];
  const near = roughly(query);
  if (near) {
    parts.push(`location:(${near.latitude}, ${near.longitude}, ${near.radiusMetres / 1000} km)`);
    applied.push('near');
  }
  const filters = [...filtersOf(query)];
  const known = filters.flatMap(([facet, codes]) => {
    const field = FIELDS[facet];
    return field ? [`${field}:=[${codes.map(quoted).join(',')}]`] : [];
  });
  if (filters.length > 0 && known.length === filters.length) applied.push('filters');
  return { text: [...parts, ...known].join(' && '), applied };
}

/**
 * @example
 * const source = typesense({ url: 'https://search.example', collection: 'groups', searchKey: '…', now: () => Date.now() });
 * const { directory, total } = await source.search({ text: 'carers' }, signal);
 */
export function typesense(options: TypesenseOptions): QuerySource {
  return {
    kind: 'query',
    id: options.id ?? 'source',
    async search(query: SourceQuery, signal: AbortSignal): Promise<SourceAnswer> {
      const { url, collection, searchKey, queryBy = 'name,summary,description' } = options;
      const address = new URL(
        `${url.replace(/\/$/, '')}/collections/${encodeURIComponent(collection)}/documents/search`,
      );
      const { text: filterBy, applied } = filterOf(query);
      const words = query.text?.trim() ?? '';
      const size = pageSizeOf(query, options, USUAL_PAGE, LARGEST_PAGE);
      const number = pageNumberOf(query);
      const parameters: Readonly<Record<string, string>> = {
        q: words || '*',
        query_by: queryBy,
        ...(filterBy && { filter_by: filterBy }),
        page: String(number),
        per_page: String(size),
        // In the address: a header of our own would make the browser ask the server for leave first.
        'x-typesense-api-key': searchKey,
      };
      for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
      const { value } = await getOf(options, signal)(address.href);
      if (!isRecord(value) || !Array.isArray(own(value, 'hits'))) {
        const detail = 'This is no answer of a Typesense search: there is no list named "hits".';
        throw new LoadError({ kind: 'unknown-format', url, detail });
      }
      const groups = asList(own(value, 'hits')).map((hit) =>
        isRecord(hit) ? withoutIndex(own(hit, 'document')) : hit,
      );
      const directory = await directoryOf({ groups }, groups, 'native', url, options);
      const found = own(value, 'found');
      const total = typeof found === 'number' ? found : undefined;
      const more = groups.length > 0 && (total === undefined ? groups.length >= size : number * size < total);
      return {
        directory,
        applied: words ? ['text', ...applied] : applied,
        more,
        ...(total !== undefined && { total }),
      };
    },
  };
}

/** A document without the field that only the server needs. */
function withoutIndex(document: unknown): unknown {
  if (!isRecord(document)) return document;
  const { location: _, ...group } = document;
  return group;
}
