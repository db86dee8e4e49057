/**
 * What a meeting, a schedule and a directory are, and when meetings meet. Plain data and pure functions: no DOM, no
 * requests, no current time, no words for readers.
 */
export * from './day-and-time.js';
export * from './distance.js';
export { exceptions, type ScheduleException } from './exceptions.js';
export * from './links.js';
export type * from './model.js';
export { nextOccurrence, occurrences } from './occurrences.js';
export * from './months.js';
export * from './plain-date.js';
export { ruleDays } from './recurrence.js';
export * from './schedule-facts.js';
export * from './schedule.js';
export { ASSUMED_MINUTES } from './starts.js';
export * from './status.js';
export { canonicalTimeZone } from './canonical-zone.js';
export { epochToWall, isTimeZone, offsetMinutesAt, wallToEpoch } from './time-zone.js';
export * from './vocabulary.js';
export * from './time-status.js';
