/**
 * When a meeting starts, as instants: the schedule's dates with what is excluded, added, moved and cancelled.
 *
 * - `excluded` takes away dates that the rule gives; a start in `added` stands even on an excluded date.
 * - An override speaks for every start on its date. A moved start is the feed's own word and stands as given; it takes
 *   the place of what the rule gives for that date. `cancelled` wins over a new start.
 * - Two starts at one instant are one occurrence; the one with the feed's own word is kept.
 * - A length is elapsed time: a two-hour meeting ends two hours later, also on a night when the clocks change. A length
 *   that is not above zero, or longer than a year, is taken as not known.
 * - With an unknown zone, times are computed in `options.assumedTimeZone` and `timeZone` stays `unknown`. A zone that
 *   this browser does not know is treated likewise.
 * - A schedule whose first date cannot be read has no occurrences: the readers say so in `problems`.
 *
 * All functions are pure; windows are epoch milliseconds and may be infinite.
 */
import type {
  Occurrence,
  OccurrenceOptions,
  RecurringSchedule,
  Schedule,
  ScheduleOverride,
  WallTime,
} from './schedule.js';
import { MINUTES_PER_DAY, parsePlainDate, parseWallTime } from './plain-date.js';
import { ruleDays } from './recurrence.js';
import {
  type DatedSchedule,
  dayOf,
  finalDayOf,
  firstDayOf,
  type Frame,
  frameOf,
  isOver,
  minuteOfDay,
  occurrenceOf,
  type Start,
  startAt,
} from './starts.js';
import { nextWeekly } from './weekly.js';

/** What all starts of a schedule have in common, with its dates that are different. */
export function wholeFrameOf(schedule: DatedSchedule, options: OccurrenceOptions): Frame | undefined {
  return frameOf(schedule, options, readOverrides(schedule.overrides));
}

function readOverrides(overrides: readonly ScheduleOverride[] | undefined): Frame['overrides'] {
  const byDay = new Map<number, ScheduleOverride>();
  for (const override of overrides ?? []) {
    const day = parsePlainDate(override.date);
    if (day !== undefined) byDay.set(day, override);
  }
  return byDay;
}

/** Wall minute a date was moved to, if it was and still takes place. */
const movedTo = (override: ScheduleOverride | undefined): number | undefined =>
  override?.start === undefined || override.cancelled ? undefined : parseWallTime(override.start);

const takesPlace = (override: ScheduleOverride | undefined): boolean =>
  !override?.cancelled && movedTo(override) === undefined;

export const listedWalls = (schedule: DatedSchedule): readonly WallTime[] =>
  (schedule.kind === 'dates' ? schedule.starts : schedule.added) ?? [];

/** Starts that the schedule lists one by one: added or plain dates, and moved ones. Ascending, only of the window. */
export function listedStarts(schedule: DatedSchedule, frame: Frame, from: number, to: number): Start[] {
  const starts: Start[] = [];
  for (const [day, override] of frame.overrides) {
    const wallMinute = movedTo(override);
    if (wallMinute !== undefined) starts.push(startAt(frame, day, wallMinute, override));
  }
  for (const wall of listedWalls(schedule)) {
    const wallMinute = parseWallTime(wall);
    if (wallMinute === undefined) continue;
    const override = frame.overrides.get(dayOf(wallMinute));
    if (takesPlace(override)) starts.push(startAt(frame, dayOf(wallMinute), wallMinute, override));
  }
  return starts.filter((start) => start.startsAt < to && !isOver(start, from)).sort((a, b) => a.startsAt - b.startsAt);
}

/** Starts that the rule gives, without those that are excluded, moved or cancelled. */
function* ruledStarts(schedule: RecurringSchedule, frame: Frame, from: number, to: number): Generator<Start, void> {
  const startMinute = parseWallTime(schedule.start);
  if (startMinute === undefined) return;
  const sinceMidnight = minuteOfDay(startMinute);
  const excluded = new Set(schedule.excluded?.map(parsePlainDate));
  for (const day of ruleDays(schedule.rule, startMinute, firstDayOf(from, frame), finalDayOf(to))) {
    const override = frame.overrides.get(day);
    if (excluded.has(day) || !takesPlace(override)) continue;
    const start = startAt(frame, day, day * MINUTES_PER_DAY + sinceMidnight, override);
    if (start.startsAt >= to) return;
    if (!isOver(start, from)) yield start;
  }
}

/** Both, in order of the real start. */
function* mergedStarts(ruled: Iterable<Start>, listed: readonly Start[]): Generator<Start, void> {
  let next = 0;
  for (const start of ruled) {
    let one = listed[next];
    for (; one && one.startsAt <= start.startsAt; one = listed[++next]) yield one;
    yield start;
  }
  yield* listed.slice(next);
}

/**
 * Occurrences that are not over at `from` and start before `to`, in the order in which they start. Computed one by
 * one as they are taken, so an endless series is no problem.
 */
export function* occurrences(
  schedule: Schedule,
  from: number,
  to: number,
  options: OccurrenceOptions = {},
): Generator<Occurrence, void> {
  if (schedule.kind === 'by-arrangement') return;
  const frame = wholeFrameOf(schedule, options);
  if (!frame) return;
  const ruled = schedule.kind === 'recurring' ? ruledStarts(schedule, frame, from, to) : [];
  let previous = NaN;
  for (const start of mergedStarts(ruled, listedStarts(schedule, frame, from, to))) {
    if (start.startsAt !== previous) yield occurrenceOf(start, frame);
    previous = start.startsAt;
  }
}

/**
 * The occurrence in progress at `now`, else the next to start; undefined when none is to come. One of unknown length
 * is in progress for `ASSUMED_MINUTES`. Of several in progress it is the one that started first.
 */
export function nextOccurrence(
  schedule: Schedule,
  now: number,
  options: OccurrenceOptions = {},
): Occurrence | undefined {
  // Nearly every meeting is plainly weekly. Arithmetic instead of generators lets a list have 10,000 of them.
  const next = nextWeekly(schedule, now, options);
  return next === null ? (occurrences(schedule, now, Infinity, options).next().value ?? undefined) : next;
}
