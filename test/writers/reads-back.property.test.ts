/** Calendars and schema.org as this library writes them, read by this library: the same groups, places and starts. */
import { expect } from 'chai';
import type { Directory, Meeting } from '../../src/domain/model.js';
import { occurrences } from '../../src/domain/occurrences.js';
import type { Frequency, RecurringSchedule } from '../../src/domain/schedule.js';
import { readDirectory } from '../../src/sources/detect.js';
import { feedTextOf } from '../../src/sources/feed-text.js';
import { toICalendar } from '../../src/writers/icalendar.js';
import { toJsonLd } from '../../src/writers/json-ld.js';
import { isNode, type Random, randomOf, SEED } from '../domain/random.js';
import { randomRule, randomSeries, randomWindow, withChanges, ZONES } from '../domain/random-schedules.js';
import { aGroup, aMeeting } from '../support/builders.js';

const CASES = isNode ? 200 : 5;
const DAY = 86_400_000;
const FREQUENCIES: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'yearly'];

const VENUE = {
  name: 'Town Hall',
  address: '1 High Street',
  locality: 'Banbury',
  point: { latitude: 52.06, longitude: -1.34 },
};

type Given = Pick<Directory, 'groups' | 'meetings'>;

function given(random: Random, frequency: Frequency, at: number): { directory: Given; from: number } {
  const series = randomSeries(random, randomRule(random, frequency), random.pick(ZONES));
  const { from } = randomWindow(random, series);
  const dates = [...occurrences(series, from, from + 200 * DAY)].map(({ date }) => date);
  const schedule = dates.length ? withChanges(random, series, dates) : series;
  const meeting = aMeeting({ id: `m${at}`, groupId: `g${at}`, schedule, durationMinutes: 90, venue: VENUE });
  return { directory: { groups: [aGroup({ id: `g${at}`, name: `Group ${at}` })], meetings: [meeting] }, from };
}

/** Instants and lengths, in order. */
function startsOf(meetings: readonly Meeting[], from: number, to: number): readonly string[] {
  const all = meetings.flatMap(({ schedule, durationMinutes }) =>
    schedule.kind === 'by-arrangement'
      ? []
      : [...occurrences(schedule, from, to, durationMinutes === undefined ? {} : { durationMinutes })].map(
          ({ startsAt, endsAt }) => `${new Date(startsAt).toISOString()} ${((endsAt ?? startsAt) - startsAt) / 60_000}`,
        ),
  );
  return [...new Set(all)].sort();
}

const startOf = (text: string): string => text.split(' ')[0] ?? '';
const near = (one: string, other: string): boolean =>
  Math.abs(Date.parse(startOf(one)) - Date.parse(startOf(other))) < DAY;

const placesOf = ({ meetings }: Given): unknown => [
  ...new Set(meetings.map(({ venue, attendance }) => JSON.stringify([venue?.name, venue?.point, attendance]))),
];

for (const frequency of FREQUENCIES) {
  describe(`a ${frequency} series that was written and read again`, () => {
    it(`starts as it did, as a calendar: ${CASES} random ones, seed ${SEED}`, async function () {
      this.timeout(120_000);
      const random = randomOf(SEED);
      for (let at = 0; at < CASES; at++) {
        const { directory, from } = given(random, frequency, at);
        const { text, notes } = toICalendar(directory, { now: from, title: 'full' });
        const all = startsOf(directory.meetings, from, from + 400 * DAY);
        if (!all.length) continue;
        const isCut = notes.some(({ code }) => code === 'next-dates-only');
        const value = feedTextOf({ text, parts: [], contentType: 'text/calendar' });
        const read = await readDirectory(value, {});
        const what = `case ${at}\n${JSON.stringify(directory.meetings[0]!.schedule)}\n${text}`;
        const found = startsOf(read.meetings, from, from + 400 * DAY);
        expect(isCut ? found.slice(0, 30) : found, what).to.deep.equal(isCut ? all.slice(0, 30) : all);
        expect([...new Set(read.groups.map(({ name }) => name))], what).to.deep.equal([`Group ${at}`]);
      }
    });

    it(`starts as it did, as schema.org: ${CASES} random ones, seed ${SEED}`, async function () {
      this.timeout(120_000);
      const random = randomOf(SEED);
      for (let at = 0; at < CASES; at++) {
        const { directory, from } = given(random, frequency, at);
        const graph = toJsonLd(directory, { now: from });
        const [event] = graph['@graph'];
        if (!event) continue;
        // A single date has an offset and no zone: the page says which one its dates are in.
        const { timeZone } = directory.meetings[0]!.schedule as RecurringSchedule;
        const read = await readDirectory(JSON.parse(JSON.stringify(graph)), { timeZone });
        const what = `case ${at}\n${JSON.stringify(directory.meetings[0]!.schedule)}\n${JSON.stringify(event)}`;
        // Search engines show the next dates, of which four are written; so many are promised.
        const next = startsOf(directory.meetings, from, from + 400 * DAY).slice(0, 4);
        const found = startsOf(read.meetings, from, from + 400 * DAY).slice(0, next.length);
        expect(found.map(startOf), what).to.deep.equal(next.map(startOf));
        // A change of length is kept by its date: where two starts share one, the length is that of one of them.
        // And an end more than a day later is mostly that of a season, and is not taken for a length.
        const isLone = (start: string): boolean => next.filter((each) => near(each, start)).length === 1;
        const isLong = (start: string): boolean => Number(start.split(' ')[1]) > 1440;
        const long = next.filter(isLong).map(startOf);
        const isTold = (start: string): boolean => isLone(start) && !long.includes(startOf(start));
        expect(found.filter(isTold), what).to.deep.equal(next.filter(isTold));
        expect(placesOf(read), what).to.deep.equal(placesOf(directory));
        expect(
          read.groups.map(({ name }) => name),
          what,
        ).to.deep.equal([`Group ${at}`]);
      }
    });
  });
}
