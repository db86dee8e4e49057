/**
 * Random series against an independent reader: what ical.js makes of the file starts when the domain says the meeting
 * starts, over two years.
 */
import { expect } from 'chai';
import { occurrences } from '../../src/domain/occurrences.js';
import type { Frequency, RecurringSchedule, Schedule } from '../../src/domain/schedule.js';
import { toICalendar } from '../../src/writers/icalendar.js';
import { isNode, type Random, randomOf, SEED } from '../domain/random.js';
import { randomRule, randomSeries, randomWindow, withChanges, ZONES } from '../domain/random-schedules.js';
import { aMeeting } from '../support/builders.js';
import { startsOf } from '../support/read-icalendar.js';

const TWO_YEARS = 2 * 366 * 86_400_000;
const CASES = isNode ? 300 : 30;
const ODD = [
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Pacific/Apia',
];

const FREQUENCIES: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'yearly'];

function expected(schedule: Schedule, from: number, to: number, durationMinutes: number): string[] {
  return [...occurrences(schedule, from, to, { durationMinutes })].map(
    ({ startsAt, endsAt }) => `${new Date(startsAt).toISOString()} ${(Number(endsAt) - startsAt) / 60_000}`,
  );
}

function check(schedule: RecurringSchedule, from: number, what: string): void {
  const meeting = aMeeting({ schedule, durationMinutes: 90 });
  const { text, notes } = toICalendar({ meetings: [meeting] }, { now: from });
  const all = expected(schedule, from, from + TWO_YEARS, 90);
  // A rule that calendars read in different ways is there with its next dates.
  const isCut = notes.some(({ code }) => code === 'next-dates-only');
  const read = startsOf(text, from, from + TWO_YEARS);
  expect(read, `${what}\n${JSON.stringify(schedule)}\n${text}`).to.deep.equal(isCut ? all.slice(0, 30) : all);
}

describe('a calendar file, read by another program', () => {
  for (const frequency of FREQUENCIES) {
    it(`starts when the meeting starts: ${CASES} random ${frequency} series, seed ${SEED}`, function () {
      this.timeout(120_000);
      const random: Random = randomOf(SEED);
      for (let at = 0; at < CASES; at++) {
        const zone = random.chance(30) ? random.pick(ODD) : random.pick(ZONES);
        const series = randomSeries(random, randomRule(random, frequency), zone);
        const { from, to } = randomWindow(random, series);
        const own = [...occurrences(series, from, to + 60 * 86_400_000)].map(({ date }) => date);
        const changed = own.length > 0 && random.chance(70) ? withChanges(random, series, own) : series;
        check(changed, from, `case ${at} of ${frequency}, seed ${SEED}`);
      }
    });
  }
});
