import type { Directory } from '../domain/model.js';
import { nextOccurrence } from '../domain/occurrences.js';
import { Listing, type NextOccurrence } from './listing.js';
import type { TextOptions } from './meeting-text.js';
import { type IndexLimits, SearchIndex } from './search-index.js';

export interface IndexOptions extends TextOptions {
  /** Stands in for the domain's `nextOccurrence`. */
  readonly nextOccurrence?: NextOccurrence;
}

/** An index over `directory`. Costs nothing until it is asked something. */
export function createIndex(directory: Directory, limits: IndexLimits = {}, options: IndexOptions = {}): SearchIndex {
  return new SearchIndex(new Listing(directory, options.nextOccurrence ?? nextOccurrence), limits, options);
}
