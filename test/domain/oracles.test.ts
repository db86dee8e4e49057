/**
 * Random series against two established libraries: the dates from `rrule`, which counts in UTC and so knows no
 * zones, and the instants from Temporal with `disambiguation: 'compatible'`. What is excluded, added, moved or
 * cancelled is worked out here in the plainest way, on the whole list.
 */
import { expect } from 'chai';
import * as rruleModule from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { nextOccurrence, occurrences } from '../../src/domain/occurrences.js';
import { ASSUMED_MINUTES } from '../../src/domain/starts.js';
import type { Frequency, Occurrence, RecurringSchedule, ScheduleOverride } from '../../src/domain/schedule.js';
import { WEEKDAYS } from '../../src/domain/vocabulary.js';
import { isNode, type Random, randomOf, SEED } from './random.js';
import { randomRule, randomSeries, randomWindow, withChanges, ZONES } from './random-schedules.js';

// In Node the package is CommonJS, all of it in the default export; in browsers it is a module that has none.
const { RRule } = (rruleModule as { default?: typeof rruleModule }).default ?? rruleModule;

const DAY_MS = 86_400_000;

/** Node runs the whole. A browser repeats a slice, to prove its own zone data and engine; the rest would be the same again. */
const CASES_PER_FREQUENCY = isNode ? 5000 : 500;

const FREQUENCIES: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'yearly'];

const asUtc = (wall: string): Date => new Date(`${wall}Z`);

function oracleDates({ start, rule }: RecurringSchedule, from: number, to: number): string[] {
  const { frequency, interval, byDay, byMonth, byMonthDay, bySetPosition, count, until, weekStart } = rule;
  const oracle = new RRule(
    {
      freq: RRule[frequency.toUpperCase() as 'DAILY'],
      dtstart: asUtc(start),
      interval: interval ?? 1,
      byweekday: byDay?.map(({ day, ordinal }) => (ordinal ? RRule[day].nth(ordinal) : RRule[day])) ?? null,
      bymonth: byMonth ? [...byMonth] : null,
      bymonthday: byMonthDay ? [...byMonthDay] : null,
      bysetpos: bySetPosition ? [...bySetPosition] : null,
      count: count ?? null,
      // Where a rule gives nothing, rrule would look on to the year 9999.
      until: new Date(Math.min(to, until === undefined ? Infinity : asUtc(until).getTime())),
      wkst: WEEKDAYS.indexOf(weekStart ?? 'MO'),
    },
    true,
  );
  return oracle.between(new Date(from), new Date(to), true).map((date) => date.toISOString().slice(0, 16));
}

type Expected = Pick<Occurrence, 'start' | 'startsAt' | 'date' | 'endsAt' | 'end' | 'note'>;

function oracleOccurrence(
  wall: string,
  zone: string,
  minutes?: number,
  date = wall.slice(0, 10),
  note?: string,
): Expected {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
  const show = (moment: Temporal.ZonedDateTime): string =>
    moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
  const end = minutes === undefined ? undefined : zoned.add({ minutes });
  return {
    date,
    start: show(zoned),
    startsAt: zoned.epochMilliseconds,
    ...(end && { end: show(end), endsAt: end.epochMilliseconds }),
    ...(note !== undefined && { note }),
  };
}

/** Everything around the window (no length here reaches five days), in the plainest way, and of that the window. */
function oracleOccurrences(series: RecurringSchedule, from: number, to: number, duration?: number): Expected[] {
  const { timeZone, excluded = [], added = [], overrides = [] } = series;
  const overrideOf = new Map(overrides.map((override): [string, ScheduleOverride] => [override.date, override]));
  const usual = oracleDates(series, from - 5 * DAY_MS, to + 3 * DAY_MS).filter(
    (wall) => !excluded.includes(wall.slice(0, 10)),
  );
  const moved: Expected[] = [];
  for (const { date, start, cancelled, durationMinutes, note } of overrideOf.values()) {
    if (start !== undefined && !cancelled)
      moved.push(oracleOccurrence(start, timeZone, durationMinutes ?? duration, date, note));
  }
  const asGiven = (wall: string): Expected[] => {
    const override = overrideOf.get(wall.slice(0, 10));
    if (override?.cancelled || override?.start !== undefined) return [];
    return [oracleOccurrence(wall, timeZone, override?.durationMinutes ?? duration, wall.slice(0, 10), override?.note)];
  };
  const all = [...moved, ...added.flatMap(asGiven), ...usual.flatMap(asGiven)];
  const inWindow = all.filter(
    ({ startsAt, endsAt }) => startsAt < to && (endsAt ?? startsAt + ASSUMED_MINUTES * 60_000) > from,
  );
  inWindow.sort((a, b) => a.startsAt - b.startsAt);
  return inWindow.filter(({ startsAt }, at) => startsAt !== inWindow[at - 1]?.startsAt);
}

const withoutZone = ({ timeZone: _, ...rest }: Occurrence): Expected => rest;

interface Tally {
  occurrences: number;
  changed: number;
  skippedTimes: number;
  zones: Set<string>;
}

function check(random: Random, frequency: Frequency, tally: Tally): void {
  let series = randomSeries(random, randomRule(random, frequency));
  const { from, to } = randomWindow(random, series);
  const own = oracleDates(series, from, to).map((wall) => wall.slice(0, 10));
  const isChanged = own.length > 0 && random.chance(40);
  if (isChanged) series = withChanges(random, series, own);
  const durationMinutes = random.chance(70) ? 15 * (1 + random.below(40)) : undefined;

  const expected = oracleOccurrences(series, from, to, durationMinutes);
  const actual = [...occurrences(series, from, to, { durationMinutes })].map(withoutZone);
  const inWords = JSON.stringify({ series, from, to, durationMinutes });
  expect(actual, inWords).to.deep.equal(expected);
  const [first] = expected;
  if (first) {
    const next = nextOccurrence(series, from, { durationMinutes });
    expect(next && withoutZone(next), `next of ${inWords}`).to.deep.equal(first);
  }
  tally.occurrences += expected.length;
  tally.changed += Number(isChanged);
  tally.skippedTimes += expected.filter(
    ({ start, date }) => date === start.slice(0, 10) && !start.endsWith(series.start.slice(11)),
  ).length;
  tally.zones.add(series.timeZone);
}

describe(`random series against rrule and Temporal, SEED=${SEED}`, () => {
  const tally: Tally = { occurrences: 0, changed: 0, skippedTimes: 0, zones: new Set() };

  FREQUENCIES.forEach((frequency, at) => {
    it(`agrees on ${CASES_PER_FREQUENCY} ${frequency} series`, function () {
      this.timeout(120_000);
      const random = randomOf(SEED + at);
      for (let done = 0; done < CASES_PER_FREQUENCY; done++) check(random, frequency, tally);
    });
  });

  it('has drawn enough of everything to mean something', () => {
    expect(tally.zones.size).to.be.above(40).and.at.most(ZONES.length);
    expect(tally.occurrences, 'dates compared').to.be.above(CASES_PER_FREQUENCY * 8);
    expect(tally.changed, 'series with changed dates').to.be.above(CASES_PER_FREQUENCY / 4);
    expect(tally.skippedTimes, 'starts that a clock change or an override moved').to.be.above(CASES_PER_FREQUENCY / 50);
  });
});
