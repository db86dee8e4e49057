/** How a meeting repeats, as a sentence: "Every Thursday". */
import { onDemand } from '../../domain/on-demand.js';
import type { Schedule } from '../../domain/schedule.js';
import { everyWeekDays } from '../../domain/weekly.js';
import { sentence } from '../../i18n/format.js';
import { everyWeekWords } from '../../i18n/week-words.js';
import type { MeetingWords } from './words.js';

export const allRules = onDemand(() => import('./schedule-rule.js'));

/** Empty while the words for a rare rule are not here. */
export function ruleLine(schedule: Schedule, words: MeetingWords): string {
  const days = everyWeekDays(schedule);
  const said = days ? everyWeekWords(days, words) : allRules.get()?.scheduleRule(schedule, words);
  return sentence(said ?? '', words.language);
}
