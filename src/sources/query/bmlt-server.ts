/**
 * A Basic Meeting List Toolbox server, asked for each search (`GetSearchResults`). It filters by place, weekday and kind of
 * venue; all else is left to the caller. It tells no total, so a full page may be the last one. An aggregator answers too.
 */
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { asList, isRecord, own } from '../shared/record.js';
import type { QuerySource, SourceAnswer, SourceQuery } from '../source.js';
import { directoryOf, filtersOf, getOf, pageNumberOf, pageSizeOf, type QueryOptions, roughly } from './request.js';

export interface BmltServerOptions extends QueryOptions {
  /** Ids of service bodies; one that begins with `-` is left out. Those below them count too. */
  readonly services?: readonly (string | number)[];
  /** Ids of formats that a meeting must have; one that begins with `-` it must not have. */
  readonly formats?: readonly (string | number)[];
  /** What visitors look for is also asked of the server, in three letters or more. Its search knows names and places only. */
  readonly withText?: boolean;
}

const USUAL_PAGE = 200;
const LARGEST_PAGE = 1000;
/** The server takes no shorter text. */
const LEAST_TEXT = 3;

/** In-person 1, virtual 2, hybrid 3. */
const VENUE_TYPES: Readonly<Record<string, readonly number[]>> = {
  'in-person': [1, 3],
  online: [2, 3],
  phone: [2, 3],
};

/** Days from Sunday as 1, of codes such as `TU`. Undefined where one of the codes is no day. */
function weekdaysOf(codes: readonly string[]): readonly number[] | undefined {
  const days = codes.map((code) => WEEKDAYS.findIndex((day) => day === code));
  return days.includes(-1) ? undefined : days.map((day) => ((day + 1) % 7) + 1);
}

function venueTypesOf(codes: readonly string[]): readonly number[] | undefined {
  const types = codes.map((code) => VENUE_TYPES[code]);
  return types.includes(undefined) ? undefined : [...new Set(types.flatMap((each) => each ?? []))].sort();
}

/** `https://bmlt.example/main_server/`, also where somebody gave the address of a page inside it. */
function endpointOf(url: string): URL {
  const root = url.replace(/[?#].*$/, '').replace(/(?:client_interface\/.*|index\.php|\/)?$/, '');
  return new URL(`${root.replace(/\/$/, '')}/client_interface/json/`);
}

function addressOf(query: SourceQuery, options: BmltServerOptions): { address: URL; applied: SourceAnswer['applied'] } {
  const address = endpointOf(options.url);
  const applied: SourceAnswer['applied'][number][] = [];
  const set = (name: string, value: readonly (string | number)[] | string | number | undefined): void => {
    const text = Array.isArray(value) ? value.join(',') : String((value as string | number | undefined) ?? '');
    if (text) address.searchParams.set(name, text);
  };
  set('switcher', 'GetSearchResults');
  set('get_used_formats', 1);
  set('lang_enum', options.language);
  set('services', options.services);
  if (options.services?.length) set('recursive', 1);
  set('formats', options.formats);
  const near = roughly(query);
  if (near) {
    set('lat_val', near.latitude);
    set('long_val', near.longitude);
    set('geo_width_km', near.radiusMetres / 1000);
    set('sort_results_by_distance', 1);
    applied.push('near');
  }
  const text = query.text?.trim() ?? '';
  // Its search is of other fields and of no typos: what it finds is a part of what is meant.
  if (options.withText && text.length >= LEAST_TEXT) {
    set('SearchString', text);
    applied.push('text');
  }
  const filters = filtersOf(query);
  const [days, ways] = [filters.get('day'), filters.get('attendance')];
  const [weekdays, venueTypes] = [days && weekdaysOf(days), ways && venueTypesOf(ways)];
  set('weekdays', weekdays);
  set('venue_types', venueTypes);
  // A kind of venue is not the whole truth about a way to meet: the caller looks again.
  if (weekdays && filters.size === 1) applied.push('filters');
  return { address, applied };
}

/**
 * @example
 * const source = bmltServer({ url: 'https://bmlt.example/main_server/', programme: 'na', now: () => Date.now() });
 * const { directory, more } = await source.search({ filters: { day: ['TU'] } }, signal);
 */
export function bmltServer(options: BmltServerOptions): QuerySource {
  return {
    kind: 'query',
    id: options.id ?? 'source',
    async search(query: SourceQuery, signal: AbortSignal): Promise<SourceAnswer> {
      const { address, applied } = addressOf(query, options);
      const size = pageSizeOf(query, options, USUAL_PAGE, LARGEST_PAGE);
      address.searchParams.set('page_size', String(size));
      address.searchParams.set('page_num', String(pageNumberOf(query)));
      const get = getOf(options, signal);
      let { value } = await get(address.href);
      // Without words in that language the server sends no formats at all.
      const formats = isRecord(value) ? asList(own(value, 'formats')) : [];
      if (address.searchParams.has('lang_enum') && !formats.length) {
        address.searchParams.delete('lang_enum');
        ({ value } = await get(address.href));
      }
      const list = isRecord(value) ? own(value, 'meetings') : value;
      const records = Array.isArray(list) ? list : undefined;
      const directory = await directoryOf(value, records, 'bmlt', address.href, options);
      return { directory, applied, more: (records?.length ?? 0) >= size };
    },
  };
}
