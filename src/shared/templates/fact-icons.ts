/** Icons of what only some meetings have to say, and of messages. */
import type { Icon } from './icon.js';

export const phoneIcon: Icon =
  'M6.6 2.9 3.9 4.2c-.5 3.1.9 6.5 3.3 8.9s5.8 3.8 8.9 3.3l1.3-2.7-3.6-2-1.5 1.5c-1.9-.9-3.7-2.7-4.6-4.6l1.5-1.5Z';
export const onlineIcon: Icon =
  'M4 4h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 14H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 4ZM7 17h6';
export const bothIcon: Icon =
  'M6.5 12.6C4.4 10.4 3.2 8.7 3.2 6.9a3.3 3.3 0 0 1 6.6 0c0 1.8-1.2 3.5-3.3 5.7ZM6.5 6.9v0M12.4 6h4a1.3 1.3 0 0 1 1.3 1.3v5.4a1.3 1.3 0 0 1-1.3 1.3H10.2M11.8 16.9h4';
export const doorIcon: Icon = 'M5.2 17V4a1 1 0 0 1 1-1h7.6a1 1 0 0 1 1 1v13M3 17h14M11.9 10v0';
export const bookIcon: Icon =
  'M4.5 4.4h11A1.5 1.5 0 0 1 17 5.9v9.6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5V5.9a1.5 1.5 0 0 1 1.5-1.5ZM3 8.3h14M7 2.7v3.2M13 2.7v3.2M7.5 12.5l1.8 1.8 3.3-3.5';
export const askIcon: Icon =
  '~M5 3.3h10a1.9 1.9 0 0 1 1.9 1.9v5.9A1.9 1.9 0 0 1 15 13H9.3l-3.6 3.3V13H5a1.9 1.9 0 0 1-1.9-1.9V5.2A1.9 1.9 0 0 1 5 3.3Z';
export const pauseIcon: Icon = 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM8.2 7.5v5M11.8 7.5v5';
export const retryIcon: Icon = 'M16.1 8.3A6.5 6.5 0 1 0 16.5 11M16.6 4.3v4.1h-4.1';
export const clockIcon: Icon = 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM10 5.9v4.3l2.8 1.7';
export const infoIcon: Icon = 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM10 9.3v4.5M10 6.4v0';
