/**
 * The starts of a directory's meetings in one week, as facts: on which wall day and at what time each stands, whose
 * clock that is, and whether it takes place. Computed once for each week and zone and kept, so that a change of filters
 * only picks. Pure: the week and the zones are arguments.
 *
 * - A start stands in the week by its wall date in the zone that is shown: the meeting's own, or the reader's.
 * - What is not over but began before the week stands in the week before.
 * - A closed group has no starts. A paused one has, marked: who looks for it finds out that it is not on.
 * - A date that was cancelled stands where it would have been.
 * - With an unknown zone nothing can be converted: the wall time stands as the feed gave it.
 */
import { exceptions } from '../../domain/exceptions.js';
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { occurrences } from '../../domain/occurrences.js';
import { formatWallTime, MINUTES_PER_DAY, parsePlainDate } from '../../domain/plain-date.js';
import { type Occurrence, type TimeZone, UNKNOWN_TIME_ZONE, type WallTime } from '../../domain/schedule.js';
import { statusOf } from '../../domain/status.js';
import { clockOf, epochToWall, isTimeZone } from '../../domain/time-zone.js';

export const DAYS_PER_WEEK = 7;

/** Whose clock: one for all, or each meeting's own. */
export type ShownZone = TimeZone;
export const OWN_ZONE: ShownZone = 'group';

export interface WeekStart {
  /** Position in `directory.meetings`. */
  readonly position: number;
  readonly startsAt: number;
  /** Day number and minute of that day on the clock that is shown: the meeting's own, or the one for all. */
  readonly day: number;
  readonly minute: number;
  /** Whose clock that is. */
  readonly timeZone: TimeZone;
  /** `off`: this date does not take place. `paused`: the group is not meeting then. */
  readonly state: 'on' | 'off' | 'paused' | 'unknown';
  /** Absent for a date that is off. */
  readonly occurrence?: Occurrence;
  readonly note?: string | undefined;
}

export interface WeekAsked {
  /** Day number of the first of its seven days. */
  readonly firstDay: number;
  readonly zone: ShownZone;
  /** Stands in for an unknown zone. */
  readonly readerTimeZone: TimeZone;
}

/** On a night that the clocks change, midnight is hours away from midnight. */
const MARGIN_MINUTES = 180;
/** Weeks that are kept: the one on show, and those beside it in both zones. */
const MOST_WEEKS = 6;

const hasChanges = ({ schedule }: Meeting): boolean =>
  schedule.kind !== 'by-arrangement' &&
  Boolean(schedule.overrides?.length || (schedule.kind === 'recurring' && schedule.excluded?.length));

/** All starts of one meeting in the week, in order. */
export function startsOf(meeting: Meeting, group: Group | undefined, position: number, asked: WeekAsked): WeekStart[] {
  const { schedule, durationMinutes } = meeting;
  if (schedule.kind === 'by-arrangement') return [];
  const { firstDay, zone, readerTimeZone } = asked;
  const options = { ...(durationMinutes !== undefined && { durationMinutes }), assumedTimeZone: readerTimeZone };
  const own = isTimeZone(schedule.timeZone) ? schedule.timeZone : UNKNOWN_TIME_ZONE;
  const isOwn = zone === OWN_ZONE || own === UNKNOWN_TIME_ZONE;
  const clock = clockOf(own) ?? clockOf(readerTimeZone) ?? clockOf('UTC')!;
  const walls = isOwn ? clock : (clockOf(zone) ?? clock);
  const from = walls.epochOf(firstDay * MINUTES_PER_DAY - MARGIN_MINUTES);
  const to = walls.epochOf((firstDay + DAYS_PER_WEEK) * MINUTES_PER_DAY + MARGIN_MINUTES);
  const found: WeekStart[] = [];
  const add = (startsAt: number, ownWall: WallTime, rest: Pick<WeekStart, 'occurrence' | 'note'>): void => {
    const minute = walls.wallMinuteAt(startsAt);
    const day = Math.floor(minute / MINUTES_PER_DAY);
    if (day < firstDay || day >= firstDay + DAYS_PER_WEEK) return;
    const status = statusOf(group, meeting, ownWall.slice(0, 10));
    if (status === 'closed') return;
    const state = status === 'paused' ? status : !rest.occurrence ? 'off' : status === 'unknown' ? status : 'on';
    const timeZone = isOwn ? own : zone;
    found.push({ position, startsAt, day, minute: minute - day * MINUTES_PER_DAY, timeZone, state, ...rest });
  };
  for (const occurrence of occurrences(schedule, from, to, options)) {
    add(occurrence.startsAt, occurrence.start, { occurrence, note: occurrence.note });
  }
  if (!hasChanges(meeting)) return found;
  for (const { startsAt, note } of exceptions(schedule, from, to, options)) {
    add(startsAt, formatWallTime(clock.wallMinuteAt(startsAt)), { note });
  }
  return found.sort((a, b) => a.startsAt - b.startsAt);
}

/** The wall time that is shown. */
export const wallOf = ({ day, minute }: WeekStart): WallTime => formatWallTime(day * MINUTES_PER_DAY + minute);

export class WeekTimes {
  readonly #groups: ReadonlyMap<string, Group>;
  /** By week and zones, then by position. */
  readonly #weeks = new Map<string, (readonly WeekStart[] | undefined)[]>();

  constructor(readonly directory: Directory) {
    this.#groups = new Map(directory.groups.map((group) => [group.id, group]));
  }

  group(position: number): Group | undefined {
    return this.#groups.get(this.directory.meetings[position]!.groupId);
  }

  /**
   * Computes what is still missing of the week, for so many meetings at most, so that a large list does not hold up the
   * page. @returns whether all is there
   */
  warm(order: Uint32Array, asked: WeekAsked, most: number): boolean {
    const week = this.#week(asked);
    let left = most;
    for (const position of order) {
      if (week[position]) continue;
      if (left === 0) return false;
      left -= 1;
      week[position] = startsOf(this.directory.meetings[position]!, this.group(position), position, asked);
    }
    return true;
  }

  /** The starts of these meetings in the week, in no order. */
  starts(order: Uint32Array, asked: WeekAsked): readonly WeekStart[] {
    this.warm(order, asked, Infinity);
    const week = this.#week(asked);
    return [...order].flatMap((position) => week[position]!);
  }

  #week(asked: WeekAsked): (readonly WeekStart[] | undefined)[] {
    const key = `${asked.firstDay} ${asked.zone} ${asked.readerTimeZone}`;
    let week = this.#weeks.get(key);
    if (!week) {
      // A Map keeps the order of insertion: the first key is the oldest.
      if (this.#weeks.size >= MOST_WEEKS) this.#weeks.delete(this.#weeks.keys().next().value!);
      this.#weeks.set(key, (week = []));
    }
    return week;
  }
}

/** The zone that most of these meetings have; undefined where none has a date. */
export function commonZone({ meetings }: Directory, order: Uint32Array): TimeZone | undefined {
  const counts = new Map<TimeZone, number>();
  for (const position of order) {
    const { schedule } = meetings[position]!;
    if (schedule.kind === 'by-arrangement') continue;
    const zone = isTimeZone(schedule.timeZone) ? schedule.timeZone : UNKNOWN_TIME_ZONE;
    counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Day number of the first day of the week in which a day is. `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function weekOf(day: number, firstWeekday: number): number {
  // Day 0 was a Thursday, the fourth.
  const since = (((day + 4 - firstWeekday) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return day - since;
}

/** Now, as a day number on the wall of a zone. */
export function todayOf(now: number, zone: TimeZone): number {
  return parsePlainDate((epochToWall(now, zone) ?? epochToWall(now, 'UTC')!).slice(0, 10))!;
}
