/** The reader of tables for script that reads without waiting. */
import { whole } from '../whole.js';
import { csvReader as reader } from './csv-reader.js';

export const csvReader = whole(reader);
