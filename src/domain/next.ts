/**
 * The next start of any schedule, without carrying the code for every schedule: the general way loads when the first
 * meeting turns up that is not plainly weekly (see `on-demand.ts`). Who cannot wait takes `nextOccurrence`.
 */
import type { Meeting } from './model.js';
import { onDemand } from './on-demand.js';
import type { Occurrence, OccurrenceOptions, Schedule } from './schedule.js';
import { isWeekly, nextWeekly } from './weekly.js';

export const generalWay = onDemand(() => import('./occurrences.js'));

/** Whether `nextStart` can tell for all of them; if not, the general way is noted as missed. */
export const canTell = (meetings: readonly Pick<Meeting, 'schedule'>[]): boolean =>
  meetings.every(({ schedule }) => isWeekly(schedule)) || generalWay.get() !== undefined;

/** As `nextOccurrence`; undefined also while the general way is not here. */
export function nextStart(schedule: Schedule, now: number, options: OccurrenceOptions = {}): Occurrence | undefined {
  const next = nextWeekly(schedule, now, options);
  return next === null ? generalWay.get()?.nextOccurrence(schedule, now, options) : next;
}
