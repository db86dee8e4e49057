/** Icons of a list that can be searched. */
import type { Icon } from './icon.js';

export const filterIcon: Icon =
  'M3 6.2h7.6M15.4 6.2H17M3 13.8h1.6M9.4 13.8H17M13 4a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 13 4ZM7 11.6A2.2 2.2 0 1 0 7 16a2.2 2.2 0 0 0 0-4.4Z';
export const tickIcon: Icon = 'm4.5 10.5 3.6 3.7 7.4-8';
export const searchIcon: Icon = 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6ZM12.8 12.8l4.2 4.2';
