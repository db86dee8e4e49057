import type { Directory } from '../domain/model.js';
import { MeetingText } from './meeting-text.js';
import { type IndexLimits, type IndexOptions, SearchIndex } from './search-index.js';

/** An index over `directory`. Costs nothing until it is asked something. */
export function createIndex(directory: Directory, limits: IndexLimits = {}, options: IndexOptions = {}): SearchIndex {
  const index = new SearchIndex(directory, limits, options);
  index.useText(MeetingText);
  return index;
}
