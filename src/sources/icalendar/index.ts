/** The reader of calendars for script that reads without waiting. */
import { whole } from '../whole.js';
import { icalendarReader as reader } from './icalendar-reader.js';

export const icalendarReader = whole(reader);
