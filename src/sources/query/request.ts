/** What all query sources share: how they are set up, how they ask, and how an answer becomes a directory. */
import type { Directory, DirectoryFormat } from '../../domain/model.js';
import { roundPosition } from '../../domain/distance.js';
import { readDirectory } from '../detect.js';
import { fetchJson } from '../load.js';
import type { Get, ReadOptions, SourceQuery } from '../source.js';

export interface QueryOptions extends Pick<ReadOptions, 'timeZone' | 'programme' | 'language'> {
  /** Address of the server. */
  readonly url: string;
  /** Id of the source inside a directory. Default `source`. */
  readonly id?: string;
  /** Records on a page. */
  readonly pageSize?: number;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Default: the one of the browser or of Node, with the limits of `fetchJson`. */
  readonly fetch?: typeof fetch;
}

export const getOf =
  ({ now, fetch }: QueryOptions, signal: AbortSignal): Get =>
  (url) =>
    fetchJson(url, { now, signal, ...(fetch && { fetch }) });

/** Pages of a query count from 1. */
export const pageNumberOf = ({ page = 1 }: SourceQuery): number => Math.max(1, Math.floor(page));

export const pageSizeOf = (query: SourceQuery, { pageSize }: QueryOptions, usual: number, most: number): number =>
  Math.min(Math.max(1, Math.floor(query.pageSize ?? pageSize ?? usual)), most);

/** Rounding moves a place by less than this. */
const ROUNDING_METRES = 800;

/**
 * A place as a server may know it: to about a kilometre, with a radius that is wider by as much. The caller measures exactly.
 * Nothing for what is no place on earth.
 */
export function roughly({
  near,
}: SourceQuery): { latitude: number; longitude: number; radiusMetres: number } | undefined {
  const point = near && near.radiusMetres > 0 ? roundPosition(near) : undefined;
  return point && { ...point, radiusMetres: near!.radiusMetres + ROUNDING_METRES };
}

/** An answer as a directory. `records`: its list, where it has one; an empty one has no format that could be recognised. */
export async function directoryOf(
  value: unknown,
  records: readonly unknown[] | undefined,
  format: DirectoryFormat,
  address: string,
  options: QueryOptions,
): Promise<Directory> {
  const { id, timeZone, programme, language, now } = options;
  const asOf = now();
  if (records?.length === 0) {
    const info = { id: id ?? 'source', url: address, format, records: 0, asOf };
    return { groups: [], meetings: [], problems: [], sources: [info] };
  }
  return readDirectory(value, {
    format,
    url: address,
    asOf,
    ...(id && { sourceId: id }),
    ...(timeZone && { timeZone }),
    ...(programme && { programme }),
    ...(language && { language }),
  });
}

/** The filters that hold something, by facet. */
export const filtersOf = ({ filters = {} }: SourceQuery): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(filters).filter(([, codes]) => codes.length > 0));
