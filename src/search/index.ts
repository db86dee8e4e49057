/** Search over a directory: filters with true counts, words, order, ways out of an empty result. */
export * from './query.js';
export { createIndex } from './create-index.js';
export {
  type IndexLimits,
  type IndexOptions,
  type SearchCount,
  SearchIndex,
  type SearchOptions,
} from './search-index.js';
export { type NextOccurrence, type Section, SECTIONS } from './calendar.js';
export { fold } from './fold.js';
