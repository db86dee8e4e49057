/** The reader of Open Referral for script that reads without waiting. */
import { whole } from '../whole.js';
import { hsdsReader as reader } from './hsds-reader.js';

export const hsdsReader = whole(reader);
