/** The names of the formats. */
import type { DirectoryFormat } from '../domain/model.js';

/** The formats that `format` may name; `auto` goes by the shape of the feed. One text, since each page loads it. */
export const DIRECTORY_FORMATS = 'native meeting-guide bmlt html icalendar json-ld hsds csv'.split(
  ' ',
) as readonly DirectoryFormat[];
