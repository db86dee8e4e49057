/** The reader of answers of a BMLT server for script that reads without waiting. */
import { whole } from '../whole.js';
import { bmltReader as reader } from './bmlt-reader.js';

export const bmltReader = whole(reader);
