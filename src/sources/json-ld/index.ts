/** The reader of schema.org's events for script that reads without waiting. */
import { whole } from '../whole.js';
import { jsonLdReader as reader } from './json-ld-reader.js';

export const jsonLdReader = whole(reader);
