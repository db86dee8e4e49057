import type { FeedText } from '../source.js';
import { isRecord } from './record.js';

/** A calendar or a table, as the loader hands it over. */
export const isFeedText = (value: unknown): value is FeedText =>
  isRecord(value) && typeof value['text'] === 'string' && !('part' in value);
