/** Weekdays by their names, in eleven languages; only the English ones are here at once. */
import type { Weekday } from '../../domain/schedule.js';
import { englishDay } from '../../domain/english-days.js';
import { onDemand } from '../../domain/on-demand.js';
import { fold } from './text.js';

export const dayNames = onDemand(() => import('./day-names.js'));

/** A weekday from its name alone, in full, in the plural or shortened, never misspelt: "Mondays", "terça-feira", "Mi". */
export function dayFromName(text: string): Weekday | undefined {
  return englishDay(text) ?? dayNames.get()?.dayNamed(fold(text));
}

/** A misspelt name that is one letter away from the names of exactly one weekday: "Thursay". */
export const dayFromMisspelling = (text: string): Weekday | undefined => dayNames.get()?.dayMisspelt(fold(text));
