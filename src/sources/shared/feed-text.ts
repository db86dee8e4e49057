import type { FeedText } from '../source.js';
import { isRecord } from './record.js';

/** Whether a text is a calendar: only the beginning is looked at. */
export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

/** A calendar or a table, as the loader hands it over. */
export const isFeedText = (value: unknown): value is FeedText =>
  isRecord(value) && typeof value['text'] === 'string' && !('part' in value);
