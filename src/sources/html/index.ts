/** The reader of lists and tables of the page for script that reads without waiting. */
import { whole } from '../whole.js';
import { htmlReader as reader } from './html-reader.js';

export const htmlReader = whole(reader);
