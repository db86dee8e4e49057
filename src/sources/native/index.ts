/** The reader of our own JSON for script that reads without waiting. */
import { whole } from '../whole.js';
import { nativeReader as reader } from './native-reader.js';

export { DIRECTORY_FIELDS, GROUP_EXTRAS, NATIVE_VERSION } from './native-reader.js';
export const nativeReader = whole(reader);
