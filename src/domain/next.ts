/**
 * The next start of any schedule, without carrying the code for every schedule: the general way loads when the first
 * meeting turns up that is not plainly weekly (see `on-demand.ts`). Who cannot wait takes `nextOccurrence`.
 */
import { onDemand } from './on-demand.js';
import type { Occurrence, OccurrenceOptions, Schedule } from './schedule.js';
import { nextWeekly } from './weekly.js';

export const generalWay = onDemand(() => import('./occurrences.js'));

/** As `nextOccurrence`; undefined also while the general way is not here. */
export function nextStart(schedule: Schedule, now: number, options: OccurrenceOptions = {}): Occurrence | undefined {
  const next = nextWeekly(schedule, now, options);
  return next === null ? generalWay.get()?.nextOccurrence(schedule, now, options) : next;
}
