/**
 * An Open Referral server, asked for each search: HSDS 3 and Open Referral UK 3 (`/services`, and `/service_at_locations` for
 * a place), Open Referral UK 1 (`/services`), and Outpost, which knows coordinates. The first two know a place by its
 * postcode only; without one, or in another version, the caller measures.
 */
import type { Problem } from '../../domain/model.js';
import { pageOf } from '../hsds/pages.js';
import { withDetails } from '../hsds/walk.js';
import { isRecord } from '../shared/record.js';
import type { QuerySource, SourceAnswer, SourceQuery } from '../source.js';
import { directoryOf, filtersOf, getOf, pageNumberOf, pageSizeOf, type QueryOptions, roughly } from './request.js';

export interface OpenReferralApiOptions extends QueryOptions {
  /** `3` (default): HSDS 3 and Open Referral UK 3. `1`: Open Referral UK 1. `outpost`: the servers of some councils. */
  readonly version?: '3' | '1' | 'outpost';
  /** Ids of taxonomy terms; in version 1 several are one text with commas. */
  readonly taxonomyTermId?: string;
}

const USUAL_PAGE = 50;
const LARGEST_PAGE = 500;

const NAMES = {
  3: { text: 'search', term: 'taxonomy_term_id' },
  1: { text: 'text', term: 'taxonomy_id' },
  outpost: { text: 'keywords', term: 'taxonomies' },
} as const;

/** Outpost wants the names of days. */
const DAYS: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

interface Asked {
  readonly address: URL;
  readonly applied: SourceAnswer['applied'];
}

function addressOf(query: SourceQuery, options: OpenReferralApiOptions): Asked {
  const { version = '3', url, taxonomyTermId } = options;
  const root = url.replace(/[?#].*$/, '').replace(/\/(?:services|service_at_locations)?\/?$/, '');
  const postcode = query.near?.postcode?.trim();
  const isAtPlace = Boolean(postcode) && version !== 'outpost';
  const address = new URL(`${root}/${isAtPlace && version === '3' ? 'service_at_locations' : 'services'}`);
  const applied: SourceAnswer['applied'][number][] = [];
  const set = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') address.searchParams.set(name, String(value));
  };
  if (version === '3') set('full', 'true');
  set(NAMES[version].term, taxonomyTermId);
  const text = query.text?.trim();
  // On places of services HSDS 3 has no text search that reaches the service.
  if (text && !(isAtPlace && version === '3')) {
    set(NAMES[version].text, text);
    applied.push('text');
  }
  const near = roughly(query);
  if (near && isAtPlace) {
    set('postcode', postcode);
    set('proximity', Math.round(near.radiusMetres));
    applied.push('near');
  }
  // Sorted by distance and not cut by it: the caller cuts.
  if (near && version === 'outpost') {
    set('lat', near.latitude);
    set('lng', near.longitude);
  }
  const filters = filtersOf(query);
  const days = version === 'outpost' ? filters.get('day') : undefined;
  for (const day of days ?? []) address.searchParams.append('days', DAYS[day] ?? day);
  if (days && filters.size === 1) applied.push('filters');
  return { address, applied };
}

/** A page is a part of the list by intention. */
const isOfPage = ({ reason }: Problem): boolean => reason === 'list-truncated';

/**
 * @example
 * const source = openReferralApi({ url: 'https://council.example/o/api/v3', now: () => Date.now() });
 * const { directory, total } = await source.search({ text: 'carers' }, signal);
 */
export function openReferralApi(options: OpenReferralApiOptions): QuerySource {
  return {
    kind: 'query',
    id: options.id ?? 'source',
    async search(query: SourceQuery, signal: AbortSignal): Promise<SourceAnswer> {
      const { address, applied } = addressOf(query, options);
      const size = pageSizeOf(query, options, USUAL_PAGE, LARGEST_PAGE);
      const number = pageNumberOf(query);
      address.searchParams.set('page', String(number));
      address.searchParams.set('per_page', String(size));
      const get = getOf(options, signal);
      const { value } = await get(address.href);
      const page = pageOf(value);
      const whole = page && isRecord(value) ? await withDetails(value, address.href, get) : value;
      const directory = await directoryOf(whole, page?.records, 'hsds', address.href, options);
      const came = page?.records.length ?? 0;
      const total = page?.total;
      // Headers lie: a page that is not full is the last one, whatever it says.
      const more = came > 0 && page?.isLast !== true && (total === undefined ? came >= size : number * size < total);
      const problems = directory.problems.filter((problem) => !isOfPage(problem));
      return { directory: { ...directory, problems }, applied, more, ...(total !== undefined && { total }) };
    },
  };
}
