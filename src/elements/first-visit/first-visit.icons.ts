/** Icons that only this element has. */
import type { Icon } from '../../shared/templates/icon.js';

export const printIcon: Icon =
  'M6 7V2.9h8V7M6 14H4.300A1.3 1.3 0 0 1 3 12.700V8.300A1.3 1.3 0 0 1 4.3 7h11.400A1.3 1.3 0 0 1 17 8.300v4.400a1.3 1.3 0 0 1-1.3 1.300H14M6 11.500h8v5.600H6Z';
