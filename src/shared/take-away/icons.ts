/** Icons of the tools that take a meeting away. */
import type { Icon } from '../templates/icon.js';

export const calendarIcon: Icon =
  'M4.600 4.300h10.800A1.500 1.500 0 0 1 16.900 5.800v9.700a1.500 1.500 0 0 1-1.500 1.500H4.600a1.500 1.500 0 0 1-1.500-1.500V5.800a1.500 1.500 0 0 1 1.500-1.500ZM3.100 8.300h13.800M6.800 2.600v3.200M13.200 2.600v3.200M10 10.300v4.400M7.800 12.500h4.400';
