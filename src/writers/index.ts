/** Directories as other formats. Pure: no DOM, no requests, no current time. */
export * from './icalendar.js';
export type { CalendarTitle, CalendarWords } from './event-text.js';
export * from './calendar-links.js';
export * from './directions.js';
export * from './json-ld.js';
export * from './native.js';
