/**
 * Owns the visitor's search inside one finder: what is typed and chosen, how many rows are on show, and the result.
 * Leaves words and layout to the view. Nothing here leaves the page: no address, no storage, no event holds it.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Listing, SearchOptions } from '../../search/listing.js';
import type { TextOptions } from '../../search/meeting-text.js';
import type { FacetName, SearchQuery, SearchResult, SortOrder } from '../../search/query.js';
import { type IndexLimits, SearchIndex } from '../../search/search-index.js';
import { PAGE_SIZE } from './group-finder.view.js';

const DOCUMENTS_AT_ONCE = 400;

export class FinderSearch {
  query: SearchQuery = {};
  shown = PAGE_SIZE;
  unfolded: ReadonlySet<FacetName> = new Set();
  #listing: Listing | undefined;
  #index: SearchIndex | undefined;
  #indexKey = '';
  #result: SearchResult | undefined;
  #resultKey: readonly unknown[] = [];

  constructor(private readonly host: ReactiveControllerHost) {}

  /** A few milliseconds of reading at a time, so that the first letter typed into a big list answers at once. */
  #readAhead(index: SearchIndex): void {
    setTimeout(() => {
      if (index !== this.#index) return;
      try {
        if (!index.warm(DOCUMENTS_AT_ONCE)) this.#readAhead(index);
      } catch {
        // Data that cannot be read: the element tells when it prints.
      }
    });
  }

  /** Makes a new index only when the directory, the editor's limits or the language changed. */
  index(listing: Listing, limits: IndexLimits, language: string, labels: TextOptions['labels']): SearchIndex {
    const key = JSON.stringify([limits, language]);
    if (!this.#index || this.#listing !== listing || this.#indexKey !== key) {
      this.#index = new SearchIndex(listing, limits, labels ? { labels } : {});
      this.#listing = listing;
      this.#indexKey = key;
      this.#readAhead(this.#index);
    }
    return this.#index;
  }

  result(index: SearchIndex, now: number, options: SearchOptions): SearchResult {
    const key = [index, this.query, now, options.assumedTimeZone, options.locale];
    if (!this.#result || key.some((part, at) => part !== this.#resultKey[at])) {
      this.#result = index.search(this.query, now, options);
      this.#resultKey = key;
    }
    return this.#result;
  }

  ask(query: SearchQuery): void {
    this.query = query;
    this.shown = PAGE_SIZE;
    this.host.requestUpdate();
  }

  type(text: string): void {
    this.ask({ ...this.query, text });
  }

  sort(sort: SortOrder): void {
    this.ask({ ...this.query, sort });
  }

  toggle(facet: FacetName, code: string): void {
    const before = this.query.filters?.[facet] ?? [];
    this.choose(facet, before.includes(code) ? before.filter((each) => each !== code) : [...before, code]);
  }

  choose(facet: FacetName, codes: readonly string[]): void {
    const filters: Partial<Record<FacetName, readonly string[]>> = { ...this.query.filters, [facet]: codes };
    if (codes.length === 0) delete filters[facet];
    this.ask({ ...this.query, filters });
  }

  clear(): void {
    this.ask({ ...this.query, filters: {} });
  }

  unfold(facet: FacetName): void {
    this.unfolded = new Set([...this.unfolded, facet]);
    this.host.requestUpdate();
  }

  showMore(): void {
    this.shown += PAGE_SIZE;
    this.host.requestUpdate();
  }
}
