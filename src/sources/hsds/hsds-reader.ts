/** TODO */
import type { Directory } from '../../domain/model.js';
import type { Reader } from '../source.js';

export const hsdsReader: Reader = {
  format: 'hsds',
  detect: () => false,
  read: (): Directory => ({ groups: [], meetings: [], problems: [], sources: [] }),
};
