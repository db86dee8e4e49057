/** Where a moment stands to an occurrence, as codes and numbers. `i18n` makes the sentences. */
import { UNKNOWN_TIME_ZONE, type Occurrence } from './schedule.js';
import { ASSUMED_MINUTES } from './starts.js';
import { MINUTES_PER_DAY } from './plain-date.js';
import { clockOf, MINUTE } from './time-zone.js';

/** Minutes are whole and not rounded to fives. `days` is 0 for today and 1 for tomorrow, where the meeting is. */
export type TimeStatus =
  | { readonly code: 'in-progress'; readonly startedMinutesAgo: number; readonly endsInMinutes?: number }
  | { readonly code: 'starts-soon'; readonly inMinutes: number }
  | { readonly code: 'later'; readonly days: number }
  | { readonly code: 'over' };

export interface TimeStatusOptions {
  /** From how many minutes before its start a meeting starts soon. Default 60. */
  readonly soonMinutes?: number;
  /** Stands in for an unknown zone, as in `OccurrenceOptions`. Default `UTC`. */
  readonly assumedTimeZone?: string;
}

/**
 * Where `now` stands to an occurrence. With an unknown zone nobody can say that a meeting is in progress or about to
 * start, so it is `later`, with days as in the assumed zone, until it is over there.
 */
export function timeStatus(occurrence: Occurrence, now: number, options: TimeStatusOptions = {}): TimeStatus {
  const { soonMinutes = 60, assumedTimeZone = 'UTC' } = options;
  const { startsAt, endsAt, timeZone } = occurrence;
  const isKnown = timeZone !== UNKNOWN_TIME_ZONE;
  if (now >= (endsAt ?? startsAt + ASSUMED_MINUTES * MINUTE)) return { code: 'over' };
  if (isKnown && now >= startsAt) {
    const startedMinutesAgo = Math.floor((now - startsAt) / MINUTE);
    if (endsAt === undefined) return { code: 'in-progress', startedMinutesAgo };
    return { code: 'in-progress', startedMinutesAgo, endsInMinutes: Math.ceil((endsAt - now) / MINUTE) };
  }
  // Rounded up: half a minute before its start a meeting does not start in 0 minutes.
  const inMinutes = Math.ceil((startsAt - now) / MINUTE);
  if (isKnown && inMinutes <= soonMinutes) return { code: 'starts-soon', inMinutes };
  const clock = clockOf(timeZone) ?? clockOf(assumedTimeZone) ?? clockOf('UTC');
  const dayAt = (epochMs: number): number =>
    Math.floor((clock?.wallMinuteAt(epochMs) ?? epochMs / MINUTE) / MINUTES_PER_DAY);
  return { code: 'later', days: Math.max(0, dayAt(startsAt) - dayAt(now)) };
}
