/** What can be asked of an index, and what it answers. */

/** Filters a visitor can set. Options of one facet widen the result, facets narrow each other. */
export const FACETS = [
  'attendance',
  'day',
  'time',
  'role',
  'audience',
  'topic',
  'access',
  'joining',
  'openness',
  'cost',
  'language',
  'format',
] as const;
export type FacetName = (typeof FACETS)[number];

export type FacetSelection = Partial<Readonly<Record<FacetName, readonly string[]>>>;
export type SortOrder = 'soonest' | 'name';

export interface SearchQuery {
  /** What the visitor typed. Never leaves the page. */
  readonly text?: string;
  readonly filters?: FacetSelection;
  readonly sort?: SortOrder;
}

export interface FacetOption {
  readonly code: string;
  /** The feed's own label, for codes that are not ours. */
  readonly label?: string;
  /** Meetings that would be shown with this option chosen and every other facet as it stands. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface SearchResult {
  /** Positions in `directory.meetings`, in order. */
  readonly order: Uint32Array;
  /** How many distinct groups those meetings belong to. */
  readonly groupCount: number;
  readonly facets: Readonly<Record<FacetName, readonly FacetOption[]>>;
}

/**
 * One way out of an empty result. `filter` drops all that is chosen in one facet: options of a facet widen each other,
 * so dropping one of two never helps. `all-filters` keeps the text and is offered only when no single step helps.
 */
export interface Relaxation {
  readonly drop:
    | { readonly kind: 'text' }
    | { readonly kind: 'filter'; readonly facet: FacetName; readonly codes: readonly string[] }
    | { readonly kind: 'all-filters' };
  /** Meetings that would be shown after it. */
  readonly count: number;
}
