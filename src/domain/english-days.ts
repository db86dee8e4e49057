/** Weekdays by their English names, as most feeds and pages write them. Names in other languages are read in `sources`. */
import type { Weekday } from './schedule.js';
import { WEEKDAYS } from './weekdays.js';

export const ENGLISH_DAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** A weekday from its English name, in full, also in the plural: "Tuesday", "mondays". */
export const englishDay = (name: string): Weekday | undefined =>
  WEEKDAYS[ENGLISH_DAYS.indexOf(name.trim().toLowerCase().replace(/s$/, ''))];
