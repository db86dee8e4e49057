/** Dates on which a series would meet and does not: for "No meeting on Wednesday 23 December". */
import type { PlainDate } from './model.js';
import type { OccurrenceOptions, Schedule, ScheduleOverride } from './schedule.js';
import { listedStarts, listedWalls, wholeFrameOf } from './occurrences.js';
import { formatPlainDate, MINUTES_PER_DAY, parsePlainDate, parseWallTime } from './plain-date.js';
import { ruleDays } from './recurrence.js';
import { type DatedSchedule, dayOf, finalDayOf, firstDayOf, isOver, minuteOfDay, startAt } from './starts.js';

/** A date on which a meeting that would take place does not. */
export interface ScheduleException {
  readonly date: PlainDate;
  /** When it would have started, epoch milliseconds. */
  readonly startsAt: number;
  /** The feed's reason, if it gave one. */
  readonly note?: string;
}

/** Wall minutes of the starts that would be, were no date excluded or cancelled. Rule dates only from `first` to `last`. */
function* plannedMinutes(schedule: DatedSchedule, first: number, last: number): Generator<number, void> {
  if (schedule.kind === 'recurring') {
    const startMinute = parseWallTime(schedule.start);
    if (startMinute === undefined) return;
    const sinceMidnight = minuteOfDay(startMinute);
    for (const day of ruleDays(schedule.rule, startMinute, first, last)) yield day * MINUTES_PER_DAY + sinceMidnight;
  }
  for (const wall of listedWalls(schedule)) {
    const wallMinute = parseWallTime(wall);
    if (wallMinute !== undefined) yield wallMinute;
  }
}

/**
 * Dates in the window on which the series would meet and does not: excluded or cancelled, and nothing added or moved
 * to that date. A date that was moved to another one is no exception: its occurrence tells. Ascending.
 */
export function exceptions(
  schedule: Schedule,
  from: number,
  to: number,
  options: OccurrenceOptions = {},
): readonly ScheduleException[] {
  if (schedule.kind === 'by-arrangement') return [];
  const frame = wholeFrameOf(schedule, options);
  if (!frame) return [];
  const off = new Map<number, ScheduleOverride | undefined>();
  for (const date of (schedule.kind === 'recurring' && schedule.excluded) || []) {
    const day = parsePlainDate(date);
    if (day !== undefined) off.set(day, undefined);
  }
  for (const [day, override] of frame.overrides) if (override.cancelled) off.set(day, override);
  // The days on which something else takes place are no exceptions.
  for (const { startsAt } of off.size ? listedStarts(schedule, frame, -Infinity, Infinity) : []) {
    off.delete(dayOf(frame.clock.wallMinuteAt(startsAt)));
  }

  const found = new Map<number, ScheduleException>();
  const days = [...off.keys()].sort((a, b) => a - b);
  const first = Math.max(firstDayOf(from, frame), days[0] ?? Infinity);
  const last = Math.min(finalDayOf(to), days.at(-1) ?? -Infinity);
  for (const wallMinute of plannedMinutes(schedule, first, last)) {
    const day = dayOf(wallMinute);
    const start = startAt(frame, day, wallMinute, off.get(day));
    if (!off.has(day) || found.has(day) || start.startsAt >= to || isOver(start, from)) continue;
    const note = start.override?.note;
    found.set(day, { date: formatPlainDate(day), startsAt: start.startsAt, ...(note !== undefined && { note }) });
  }
  return [...found.values()].sort((a, b) => a.startsAt - b.startsAt);
}
