/**
 * Which events a calendar needs to hold all dates of a meeting. The dates are those of `domain/occurrences.ts`.
 *
 * Calendars agree on a series with a rule, dates taken out of it, and single dates that are different. They do not agree on
 * dates that are added to a rule, on lists of dates, and on series that begin with a date they do not hold. So the series
 * begins with the first date that takes place as the rule says, and each other start is an event of its own.
 */
import type { Meeting, PlainDate, Venue } from '../domain/model.js';
import { listedStarts, occurrences, wholeFrameOf } from '../domain/occurrences.js';
import {
  formatPlainDate,
  formatWallTime,
  MINUTES_PER_DAY,
  parsePlainDate,
  parseWallTime,
} from '../domain/plain-date.js';
import { ruleDays } from '../domain/recurrence.js';
import { type Occurrence, type RecurringSchedule, UNKNOWN_TIME_ZONE, type TimeZone } from '../domain/schedule.js';
import {
  type DatedSchedule,
  dayOf,
  firstDayOf,
  type Frame,
  isOver,
  minuteOfDay,
  type Start,
  startAt,
} from '../domain/starts.js';
import { DAY, MINUTE } from '../domain/time-zone.js';
import { ruleText } from './ical-rule.js';
import { utcText, wallText } from './ical-time.js';

export interface PlannedEvent {
  /** What tells this event from the others of the meeting; empty for the series. */
  readonly key: string;
  /** Wall minutes. */
  readonly start: number;
  /** Undefined: open-ended. */
  readonly minutes?: number | undefined;
  /** Where the wall tells it to every calendar: not within a day of a change of the clocks. */
  readonly end?: number | undefined;
  readonly rule?: string;
  readonly excluded?: readonly number[];
  /** The start that the rule gives, for a date of the series that is different. */
  readonly replaces?: number;
  readonly note?: string | undefined;
  readonly venue?: Venue | undefined;
}

export interface Plan {
  /** `unknown`: times without a zone. */
  readonly timeZone: TimeZone;
  readonly events: readonly PlannedEvent[];
  /** First and last instant that the zone has to be right for; the last may be Infinity. */
  readonly from: number;
  readonly to: number;
  /** True when the rule could not be said, so that only the next dates are there. */
  readonly isCut: boolean;
}

export interface PlanOptions {
  /** What is over by then is left out. */
  readonly from: number;
  /** Only what starts on this wall date. */
  readonly date?: PlainDate | undefined;
}

/** So many dates of a series whose rule calendars would read in different ways. */
const MOST_DATES = 30;

/** A date that moves further is an event of its own: programs that look at a few months do not find it in its series. */
const FAR = 31 * DAY;

/** The plan of a meeting with dates. Undefined for one by arrangement, and where nothing can be read. */
export function planOf(meeting: Meeting, { from, date }: PlanOptions): Plan | undefined {
  const { schedule, durationMinutes } = meeting;
  if (schedule.kind === 'by-arrangement') return undefined;
  const frame = wholeFrameOf(schedule, { durationMinutes });
  if (!frame) return undefined;
  const planner = new Planner(schedule, frame, from);
  const events = date === undefined ? planner.all() : planner.onDate(date);
  const starts = events.map(({ start }) => frame.clock.epochOf(start));
  return {
    timeZone: frame.timeZone,
    events,
    from: Math.min(...starts),
    to: Math.max(...starts, planner.lastStart),
    isCut: planner.isCut,
  };
}

class Planner {
  isCut = false;
  /** Of the series; -Infinity while there is none. */
  lastStart = -Infinity;
  readonly #keys = new Set<string>();
  readonly #excluded: ReadonlySet<number | undefined>;

  constructor(
    private readonly schedule: DatedSchedule,
    private readonly frame: Frame,
    private readonly from: number,
  ) {
    this.#excluded = new Set(schedule.kind === 'recurring' ? schedule.excluded?.map(parsePlainDate) : []);
  }

  onDate(date: PlainDate): PlannedEvent[] {
    const midnight = (parsePlainDate(date) ?? NaN) * DAY;
    const assumed = { durationMinutes: this.frame.durationMinutes };
    const near = Number.isNaN(midnight)
      ? []
      : [...occurrences(this.schedule, midnight - 2 * DAY, midnight + 3 * DAY, assumed)];
    return near.filter(({ start }) => start.startsWith(date)).map((each) => this.#occurrence(each));
  }

  #occurrence({ date, startsAt, endsAt, note, venue }: Occurrence): PlannedEvent {
    const minutes = endsAt === undefined ? undefined : (endsAt - startsAt) / MINUTE;
    return this.#single(date, startsAt, minutes, { note, venue });
  }

  all(): PlannedEvent[] {
    const { schedule, frame, from } = this;
    const listed = listedStarts(schedule, frame, from, Infinity).filter(
      (start, at, all) => all[at - 1]?.startsAt !== start.startsAt,
    );
    const startMinute = schedule.kind === 'recurring' ? parseWallTime(schedule.start) : undefined;
    if (schedule.kind !== 'recurring' || startMinute === undefined) {
      return schedule.kind === 'dates' ? listed.map((start) => this.#listed(start)) : [];
    }
    const firstDay = this.#firstDay(schedule, startMinute);
    if (firstDay === undefined) return listed.map((start) => this.#listed(start));
    const until = (day: number): string => this.#until(day * MINUTES_PER_DAY + minuteOfDay(startMinute));
    const rule = ruleText(schedule.rule, { startMinute, firstDay, until });
    if (rule === undefined) return this.#nextDates();
    return this.#series(schedule, startMinute, firstDay, rule, listed);
  }

  /** As the start of the series is written: with a zone or in UTC it must be UTC (RFC 5545 §3.3.10). */
  #until(wallMinute: number): string {
    const { timeZone, clock } = this.frame;
    return timeZone === UNKNOWN_TIME_ZONE ? wallText(wallMinute) : utcText(clock.epochOf(wallMinute));
  }

  #nextDates(): PlannedEvent[] {
    const { durationMinutes } = this.frame;
    const dates: PlannedEvent[] = [];
    for (const each of occurrences(this.schedule, this.from, Infinity, { durationMinutes })) {
      this.isCut = dates.length === MOST_DATES;
      if (this.isCut) break;
      dates.push(this.#occurrence(each));
    }
    return dates;
  }

  /** The first date that takes place as the rule says and is not over. */
  #firstDay({ rule }: RecurringSchedule, startMinute: number): number | undefined {
    for (const day of ruleDays(rule, startMinute, firstDayOf(this.from, this.frame))) {
      if (this.#takesPlace(day) && !isOver(this.#ruled(day, startMinute), this.from)) return day;
    }
    return undefined;
  }

  #ruled(day: number, startMinute: number): Start {
    const { frame } = this;
    return startAt(frame, day, day * MINUTES_PER_DAY + minuteOfDay(startMinute), frame.overrides.get(day));
  }

  #takesPlace(day: number): boolean {
    const override = this.frame.overrides.get(day);
    const isMoved = override?.start !== undefined && parseWallTime(override.start) !== undefined;
    return !this.#excluded.has(day) && !override?.cancelled && !isMoved;
  }

  #series(
    schedule: RecurringSchedule,
    startMinute: number,
    firstDay: number,
    rule: string,
    listed: readonly Start[],
  ): PlannedEvent[] {
    const { frame } = this;
    const isRuled = (day: number): boolean =>
      day >= firstDay && !ruleDays(schedule.rule, startMinute, day, day).next().done;
    const wallOf = (day: number): number => day * MINUTES_PER_DAY + minuteOfDay(startMinute);
    const others: PlannedEvent[] = [];
    const replaced = new Set<number>();
    const taken = new Set<number>();
    for (const start of listed) {
      const own = this.#sameInstant(start, startMinute, isRuled);
      const isMoved = start.override?.start !== undefined;
      // The rule gives it too, on the same day.
      if (own === start.day && !isMoved) continue;
      if (own !== undefined) taken.add(own);
      const isNear = Math.abs(start.startsAt - this.#ruled(start.day, startMinute).startsAt) < FAR;
      const isOfSeries = isMoved && isNear && own === undefined && isRuled(start.day) && !this.#excluded.has(start.day);
      if (isOfSeries) replaced.add(start.day);
      others.push(isOfSeries ? this.#different(start, wallOf(start.day)) : this.#listed(start));
    }
    for (const [day] of frame.overrides) {
      if (!isRuled(day) || !this.#takesPlace(day) || taken.has(day)) continue;
      others.push(this.#different(this.#ruled(day, startMinute), wallOf(day)));
    }
    const off = [...this.#excluded, ...frame.overrides.keys()].filter(
      (day): day is number => day !== undefined && isRuled(day) && !this.#takesPlace(day) && !replaced.has(day),
    );
    const excluded = [...new Set([...off, ...taken])].sort((a, b) => a - b).map(wallOf);
    const first = startAt(frame, firstDay, wallOf(firstDay));
    const length = lengthOf(first.startsAt, first.minutes, frame);
    const { count, until } = schedule.rule;
    const isEndless = count === undefined && until === undefined;
    this.lastStart = isEndless ? Infinity : this.#lastOf(schedule, startMinute);
    return [{ key: '', start: wallOf(firstDay), ...length, rule, ...(excluded.length > 0 && { excluded }) }, ...others];
  }

  #lastOf({ rule }: RecurringSchedule, startMinute: number): number {
    const last = [...ruleDays(rule, startMinute)].at(-1);
    return last === undefined ? -Infinity : this.#ruled(last, startMinute).startsAt;
  }

  /** The date of the series that starts at the same instant, if any. A gap can bring two together. */
  #sameInstant({ startsAt }: Start, startMinute: number, isRuled: (day: number) => boolean): number | undefined {
    const day = dayOf(this.frame.clock.wallMinuteAt(startsAt));
    return [day, day - 1].find(
      (each) => this.#ruled(each, startMinute).startsAt === startsAt && isRuled(each) && this.#takesPlace(each),
    );
  }

  #different(start: Start, replaces: number): PlannedEvent {
    const { startsAt, override } = start;
    const isMoved = override?.start !== undefined;
    const wall = isMoved ? this.frame.clock.wallMinuteAt(startsAt) : replaces;
    const { note, venue } = override ?? {};
    return { key: '', start: wall, ...lengthOf(startsAt, start.minutes, this.frame), replaces, note, venue };
  }

  #listed({ day, startsAt, minutes, override }: Start): PlannedEvent {
    return this.#single(formatPlainDate(day), startsAt, minutes, override ?? {});
  }

  /** An event of its own. The key is the date, and the time too for a second one on that date. */
  #single(
    date: PlainDate,
    startsAt: number,
    minutes: number | undefined,
    { note, venue }: { readonly note?: string | undefined; readonly venue?: Venue | undefined },
  ): PlannedEvent {
    const { clock } = this.frame;
    const start = clock.wallMinuteAt(startsAt);
    let key = date;
    while (this.#keys.has(key)) key += formatWallTime(start).slice(10);
    this.#keys.add(key);
    return { key, start, ...lengthOf(startsAt, minutes, this.frame), note, venue };
  }
}

function lengthOf(
  startsAt: number,
  minutes: number | undefined,
  { clock }: Frame,
): Pick<PlannedEvent, 'minutes' | 'end'> {
  if (minutes === undefined) return {};
  const endsAt = startsAt + minutes * MINUTE;
  const isNearChange = clock.offsetAt(startsAt - DAY) !== clock.offsetAt(endsAt + DAY);
  return { minutes, ...(!isNearChange && { end: clock.wallMinuteAt(endsAt) }) };
}
