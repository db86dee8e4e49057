/** What can be asked of an index, and what it answers. */
import type { Point } from '../domain/model.js';
import type { NearPart } from './nearness.js';

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
/** `nearest` needs a place to be near; without one it is `soonest`. */
export type SortOrder = 'soonest' | 'name' | 'nearest';

/** A place that the visitor wants to be near. Never leaves the page. */
export interface Near {
  readonly point: Point;
  /** Meetings further away are left out. Default: any distance. */
  readonly radiusMetres?: number;
}

export interface SearchQuery {
  /** What the visitor typed. Never leaves the page. */
  readonly text?: string;
  readonly filters?: FacetSelection;
  readonly sort?: SortOrder;
  readonly near?: Near;
}

/** What a search near a place knows of the meetings it found. */
export interface NearResult {
  /** How many are near: those with a known way. They come first, then those from anywhere, then the unknown. */
  readonly count: number;
  /** Undefined where the place of the meeting is not known, or where only its way from home counts. */
  distanceMetres(position: number): number | undefined;
  part(position: number): NearPart;
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
  /** Only where the query names a place. */
  readonly near?: NearResult;
  readonly facets: Readonly<Record<FacetName, readonly FacetOption[]>>;
}

/**
 * One way out of an empty result. `filter` drops all that is chosen in one facet: options of a facet widen each other,
 * so dropping one of two never helps. `all-filters` keeps the text and the place, and is offered only when no single step
 * helps. `radius` looks further: the first wider one at which more meetings are near; undefined is any distance.
 */
export interface Relaxation {
  readonly drop:
    | { readonly kind: 'text' }
    | { readonly kind: 'radius'; readonly radiusMetres?: number }
    | { readonly kind: 'filter'; readonly facet: FacetName; readonly codes: readonly string[] }
    | { readonly kind: 'all-filters' };
  /** Meetings that would be shown after it. */
  readonly count: number;
}
