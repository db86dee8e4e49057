/**
 * `VTIMEZONE` (RFC 5545 §3.6.5) out of the zone data of the browser or Node that runs it: the changes of the clock as they
 * are, year by year. Where the same change comes on the same weekday of the same month in all of the last years, it is
 * written as a rule without an end; every other change, as in Morocco, by itself: not all programs read lists of dates here.
 */
import { daysInMonth } from '../domain/months.js';
import { dayNumber, weekdayIndexOf } from '../domain/plain-date.js';
import { type Clock, clockOf, DAY, MINUTE } from '../domain/time-zone.js';
import { WEEKDAYS } from '../domain/weekdays.js';
import { dateOfMinute, offsetText, wallSecondText } from './ical-time.js';

/** One change of a clock. Offsets in milliseconds. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** A change is a habit after so many years. */
const HABIT_YEARS = 4;

/** A change back within so many days makes a change forward summer time, and not a new law. */
const SUMMER_DAYS = 330;

const startOfYear = (year: number): number => dayNumber(year, 1, 1) * DAY;

function changeWithin(clock: Clock, from: number, to: number): Change {
  const before = clock.offsetAt(from);
  while (to - from > MINUTE) {
    const middle = Math.floor((from + to) / 2 / MINUTE) * MINUTE;
    if (clock.offsetAt(middle) === before) from = middle;
    else to = middle;
  }
  return { at: to, before, after: clock.offsetAt(to) };
}

/** No zone changes twice within a day. */
function changesOf(clock: Clock, from: number, to: number): Change[] {
  const changes: Change[] = [];
  for (let day = from; day < to; day += DAY) {
    if (clock.offsetAt(day) !== clock.offsetAt(day + DAY)) changes.push(changeWithin(clock, day, day + DAY));
  }
  return changes;
}

const wallOf = ({ at, before }: Change): number => at + before;

/** "The last Sunday of March at 01:00", as `3;BYDAY=-1SU;…` would say it; both ways, where both are right. */
function habitsOf(change: Change): string[] {
  const minute = Math.floor(wallOf(change) / MINUTE);
  const { year, month, day } = dateOfMinute(minute);
  const weekday = WEEKDAYS[weekdayIndexOf(Math.floor(minute / 1440))] ?? '';
  const rule = (ordinal: number): string => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${ordinal}${weekday}`;
  const isLast = day + 7 > daysInMonth(year, month);
  return [...(isLast ? [rule(-1)] : []), rule(Math.ceil(day / 7))];
}

/** The changes at the end of a list that are one habit, yearly without a gap; and which. */
function habitAtEnd(changes: readonly Change[]): { readonly rule: string; readonly from: number } | undefined {
  const last = changes.at(-1);
  if (!last) return undefined;
  const timeOfDay = (change: Change): number => ((wallOf(change) % DAY) + DAY) % DAY;
  const yearOf = (change: Change): number => dateOfMinute(Math.floor(wallOf(change) / MINUTE)).year;
  const runs = habitsOf(last).map((rule) => {
    let from = changes.length - 1;
    for (; from > 0; from--) {
      const [earlier, later] = [changes[from - 1] as Change, changes[from] as Change];
      const isNextYear = yearOf(later) - yearOf(earlier) === 1;
      if (!isNextYear || timeOfDay(earlier) !== timeOfDay(last) || !habitsOf(earlier).includes(rule)) break;
    }
    return { rule, from };
  });
  const [best] = runs.sort((a, b) => a.from - b.from);
  return best && changes.length - best.from >= HABIT_YEARS ? best : undefined;
}

function observance(change: Change, isSummer: boolean, rule?: string): string[] {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wallSecondText(wallOf(change))}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `TZOFFSETFROM:${offsetText(change.before)}`,
    `TZOFFSETTO:${offsetText(change.after)}`,
    `END:${kind}`,
  ];
}

/** Whether the changes go on in the last year, so that they may be written without an end. */
const goesOn = (change: Change, lastYear: number): boolean =>
  dateOfMinute(Math.floor(wallOf(change) / MINUTE)).year >= lastYear;

/**
 * The lines of one zone, right from 1 January of `firstYear` to the end of `lastYear` and, for changes that are a habit by
 * then, beyond it. Undefined for a zone that is not known.
 */
export function timeZoneLines(timeZone: string, firstYear: number, lastYear: number): string[] | undefined {
  const clock = clockOf(timeZone);
  if (!clock) return undefined;
  // A day before and after: the year of the wall begins earlier or later than that of UTC.
  const from = startOfYear(firstYear) - DAY;
  const changes = changesOf(clock, from, startOfYear(lastYear + 1) + DAY);
  const initial: Change = { at: from, before: clock.offsetAt(from), after: clock.offsetAt(from) };
  const kinds = new Map<string, Change[]>();
  changes.forEach((change, at) => {
    const next = changes[at + 1];
    const isSummer = change.after > change.before && next && next.at - change.at < SUMMER_DAYS * DAY;
    const key = [change.before, change.after, isSummer ? 'summer' : ''].join();
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  });
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observance(initial, false)];
  for (const [key, list] of kinds) {
    const isSummer = key.endsWith('summer');
    const last = list.at(-1);
    const habit = last && goesOn(last, lastYear) ? habitAtEnd(list) : undefined;
    const single = habit ? list.slice(0, habit.from) : list;
    lines.push(...single.flatMap((change) => observance(change, isSummer)));
    const begin = habit && list[habit.from];
    if (begin) lines.push(...observance(begin, isSummer, habit.rule));
  }
  return [...lines, 'END:VTIMEZONE'];
}
