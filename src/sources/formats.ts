/** The names of the formats. */
import type { DirectoryFormat } from '../domain/model.js';

/** The formats that `format` may name; `auto` goes by the shape of the feed. */
export const DIRECTORY_FORMATS: readonly DirectoryFormat[] = [
  'native',
  'meeting-guide',
  'bmlt',
  'html',
  'icalendar',
  'json-ld',
  'hsds',
  'csv',
];
