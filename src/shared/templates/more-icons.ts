/** Icons of what loads after the first screen, kept out of its file. */
import type { Icon } from './icon.js';

export const crossIcon: Icon = 'm5.6 5.6 8.8 8.8M14.4 5.6l-8.8 8.8';
export const downIcon: Icon = 'm5 7.6 5 5 5-5';
export const dashIcon: Icon = 'M5 10h10';
export const unknownIcon: Icon =
  'M10 2.7a7.3 7.3 0 0 1 4.3 1.4M17 8a7.3 7.3 0 0 1-.6 5.3M13.3 16.5a7.3 7.3 0 0 1-5.3.5M4.3 14.6a7.3 7.3 0 0 1-1.6-5M4.100 5.7a7.3 7.3 0 0 1 2.6-2.2M8 7.9a2 2 0 1 1 3 1.8c-.7.4-1 .9-1 1.6M10 13.7v0';
export const backIcon: Icon = '~M16 10H4.6M9 5.6 4.6 10 9 14.4';
export const goIcon: Icon = '~M4 10h11.4M11 5.6 15.4 10 11 14.4';
