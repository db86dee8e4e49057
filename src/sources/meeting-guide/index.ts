/** The reader of Meeting Guide JSON for script that reads without waiting. */
import { whole } from '../whole.js';
import { meetingGuideReader as reader } from './meeting-guide-reader.js';

export const meetingGuideReader = whole(reader);
