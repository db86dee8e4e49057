/** Weekdays as feeds write them beside a time: numbers (each format has its own), codes, names, addresses, several. */
import type { Weekday } from '../../domain/schedule.js';
import { WEEKDAYS } from '../../domain/vocabulary.js';
import { dayFromMisspelling, dayFromName } from './day.js';
import { asList, isBlank, scalarText } from './record.js';

/** Which day each number of a format means. */
export type DayNumbers = Readonly<Record<number, Weekday>>;

const numbered = (first: number, days: readonly Weekday[]): DayNumbers =>
  Object.fromEntries(days.map((day, index) => [first + index, day]));

const FROM_SUNDAY: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Meeting Guide: 0 is Sunday, and so is the 7 that some feeds write. */
export const SUNDAY_IS_ZERO: DayNumbers = numbered(0, [...FROM_SUNDAY, 'SU']);
/** BMLT's query interface: 1 is Sunday. */
export const SUNDAY_IS_ONE: DayNumbers = numbered(1, FROM_SUNDAY);
export interface DaysReading {
  /** Without repeats, Monday first. */
  readonly days: readonly Weekday[];
  /** Read by guessing at a misspelling. */
  readonly guessed: readonly unknown[];
  readonly unreadable: readonly unknown[];
}

/** Weekdays from a number, a numeric text, a name, a code, a schema.org address, several with commas, or a list. */
export function readDays(value: unknown, numbers: DayNumbers): DaysReading {
  const found = new Set<Weekday>();
  const guessed: unknown[] = [];
  const unreadable: unknown[] = [];
  const items = asList(value).flatMap((item) => (typeof item === 'string' ? item.split(/[,;]/) : [item]));
  for (const item of items) {
    if (isBlank(item)) continue;
    const text = scalarText(item).trim();
    const sure = /^\d+$/.test(text) ? numbers[Number(text)] : dayFromName(text);
    const day = sure ?? dayFromMisspelling(text);
    if (day) found.add(day);
    if (!day) unreadable.push(item);
    else if (!sure) guessed.push(item);
  }
  return { days: WEEKDAYS.filter((day) => found.has(day)), guessed, unreadable };
}

/** The day after. */
export const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? day;
