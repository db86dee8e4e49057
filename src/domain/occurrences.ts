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
import {
  type DatesSchedule,
  type Occurrence,
  type OccurrenceOptions,
  type RecurringSchedule,
  type Schedule,
  type ScheduleOverride,
  type TimeZone,
  UNKNOWN_TIME_ZONE,
  type WallTime,
} from './schedule.js';
import { formatPlainDate, formatWallTime, MINUTES_PER_DAY, parsePlainDate, parseWallTime } from './plain-date.js';
import { lastDayOf, ruleDays, weeklyStepOf } from './recurrence.js';
import { type Clock, clockOf, DAY, MINUTE } from './time-zone.js';

/** A meeting whose length is not known counts as in progress for this long after its start. */
export const ASSUMED_MINUTES = 60;

const LONGEST_MINUTES = 366 * MINUTES_PER_DAY;

/** A schedule with dates. */
export type DatedSchedule = RecurringSchedule | DatesSchedule;

/** What all starts of one schedule have in common. */
export interface Frame {
  readonly clock: Clock;
  readonly timeZone: TimeZone;
  readonly durationMinutes: number | undefined;
  readonly overrides: ReadonlyMap<number, ScheduleOverride>;
  /** How long before the window a start can lie and still reach into it. */
  readonly reachMs: number;
}

/** One start, before it is put into words. */
export interface Start {
  readonly day: number;
  readonly startsAt: number;
  /** Undefined: open-ended. */
  readonly minutes: number | undefined;
  readonly override: ScheduleOverride | undefined;
}

const NO_OVERRIDES: ReadonlyMap<number, ScheduleOverride> = new Map();

const readLength = (minutes: number | undefined): number | undefined =>
  minutes !== undefined && minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : undefined;

export const dayOf = (wallMinute: number): number => Math.floor(wallMinute / MINUTES_PER_DAY);

export const minuteOfDay = (wallMinute: number): number => wallMinute - dayOf(wallMinute) * MINUTES_PER_DAY;

export const isOver = ({ startsAt, minutes = ASSUMED_MINUTES }: Start, now: number): boolean =>
  startsAt + minutes * MINUTE <= now;

function readOverrides(overrides: readonly ScheduleOverride[] | undefined): Frame['overrides'] {
  if (!overrides?.length) return NO_OVERRIDES;
  const byDay = new Map<number, ScheduleOverride>();
  for (const override of overrides) {
    const day = parsePlainDate(override.date);
    if (day !== undefined) byDay.set(day, override);
  }
  return byDay;
}

export function frameOf(schedule: DatedSchedule, options: OccurrenceOptions): Frame | undefined {
  const own = clockOf(schedule.timeZone);
  const clock = own ?? clockOf(options.assumedTimeZone ?? 'UTC') ?? clockOf('UTC');
  if (!clock) return undefined;
  const durationMinutes = readLength(options.durationMinutes);
  const overrides = readOverrides(schedule.overrides);
  let longest = Math.max(durationMinutes ?? 0, ASSUMED_MINUTES);
  for (const override of overrides.values()) longest = Math.max(longest, readLength(override.durationMinutes) ?? 0);
  return {
    clock,
    timeZone: own ? schedule.timeZone : UNKNOWN_TIME_ZONE,
    durationMinutes,
    overrides,
    reachMs: longest * MINUTE,
  };
}

export function startAt(frame: Frame, day: number, wallMinute: number, override?: ScheduleOverride): Start {
  return {
    day,
    startsAt: frame.clock.epochOf(wallMinute),
    minutes: readLength(override?.durationMinutes) ?? frame.durationMinutes,
    override,
  };
}

function occurrenceOf({ day, startsAt, minutes, override }: Start, { clock, timeZone }: Frame): Occurrence {
  const occurrence: { -readonly [Key in keyof Occurrence]: Occurrence[Key] } = {
    start: formatWallTime(clock.wallMinuteAt(startsAt)),
    date: formatPlainDate(day),
    timeZone,
    startsAt,
  };
  if (minutes !== undefined) {
    occurrence.endsAt = startsAt + minutes * MINUTE;
    occurrence.end = formatWallTime(clock.wallMinuteAt(occurrence.endsAt));
  }
  if (override?.note !== undefined) occurrence.note = override.note;
  if (override?.venue) occurrence.venue = override.venue;
  return occurrence;
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

/** First and last wall day that can hold a start of the window: a zone is at most 14 hours, and a gap a day, away. */
export const firstDayOf = (from: number, { reachMs }: Frame): number => Math.floor((from - reachMs) / DAY) - 2;
export const finalDayOf = (to: number): number => Math.floor(to / DAY) + 1;

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
  const frame = frameOf(schedule, options);
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
  const general = (): Occurrence | undefined => occurrences(schedule, now, Infinity, options).next().value ?? undefined;
  if (schedule.kind !== 'recurring') return general();
  if (schedule.excluded?.length || schedule.added?.length || schedule.overrides?.length) return general();
  const startMinute = parseWallTime(schedule.start);
  if (startMinute === undefined) return undefined;

  // Nearly every meeting is plainly weekly. Arithmetic instead of generators lets a list have 10,000 of them.
  const step = weeklyStepOf(schedule.rule, dayOf(startMinute));
  const frame = step && frameOf(schedule, options);
  if (!step || !frame) return general();
  const last = lastDayOf(schedule.rule, startMinute);
  for (let day = step(firstDayOf(now, frame)); day <= last; day = step(day + 1)) {
    const start = startAt(frame, day, day * MINUTES_PER_DAY + minuteOfDay(startMinute));
    if (!isOver(start, now)) return occurrenceOf(start, frame);
  }
  return undefined;
}
