/** On which weekdays and at what time of day a meeting can take place: what filters ask. */
import type { Schedule, WallTime, Weekday } from './schedule.js';
import { parsePlainDate, parseWallTime, weekdayOf } from './plain-date.js';
import type { TimeOfDay } from './vocabulary.js';
import { WEEKDAYS } from './weekdays.js';

const inOrder = (days: readonly Weekday[]): Weekday[] => WEEKDAYS.filter((day) => days.includes(day));

const dayOf = (wall: WallTime): number | undefined => parsePlainDate(wall.slice(0, 10));

/** Morning before 12:00, afternoon before 17:00, evening after; undefined for what is no wall time. */
export function timeOfDay(wall: WallTime): TimeOfDay | undefined {
  if (parseWallTime(wall) === undefined) return undefined;
  const hour = Number(wall.slice(11, 13));
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}

/**
 * The weekdays on which the meeting can take place, Monday first, for a filter. All seven where the rule goes by days
 * of the month. Single added or moved dates do not count: who looks for Tuesdays looks for a habit.
 */
export function weekdaysOf(schedule: Schedule): readonly Weekday[] {
  if (schedule.kind === 'by-arrangement') return inOrder(schedule.weekdays ?? []);
  const starts = schedule.kind === 'dates' ? schedule.starts : [schedule.start];
  const days = starts.map(dayOf).filter((day) => day !== undefined);
  const own = inOrder(days.map(weekdayOf));
  if (schedule.kind === 'dates' || !own.length) return own;
  const { frequency, byDay, interval = 1, byMonthDay } = schedule.rule;
  if (byDay?.length) return inOrder(byDay.map(({ day }) => day));
  const keepsWeekday = !byMonthDay?.length && (frequency === 'weekly' || (frequency === 'daily' && interval % 7 === 0));
  return keepsWeekday ? own : WEEKDAYS;
}
