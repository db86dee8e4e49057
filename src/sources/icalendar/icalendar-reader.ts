/** TODO */
import type { Directory } from '../../domain/model.js';
import type { Reader } from '../source.js';

export const icalendarReader: Reader = {
  format: 'icalendar',
  detect: () => false,
  read: (): Directory => ({ groups: [], meetings: [], problems: [], sources: [] }),
};
