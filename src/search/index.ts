/** Search over a directory: filters with true counts, words, order, ways out of an empty result. */
export * from './query.js';
export { createIndex, type IndexOptions } from './create-index.js';
export { type NextOccurrence, type SearchOptions, type Section, SECTIONS } from './listing.js';
export { NEAR_PARTS, type NearPart } from './nearness.js';
export { type FoundPlace, type Place, PlaceIndex, type PlaceOptions, placesOf } from './places.js';
export { type IndexLimits, type RelaxOptions, type SearchCount, SearchIndex } from './search-index.js';
export { fold } from './fold.js';
