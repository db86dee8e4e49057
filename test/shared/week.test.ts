/**
 * The starts of a week against the plainest walk: the domain's `occurrences` of each single day, one day after the
 * other, and Temporal where a zone other than the meeting's own decides on the day.
 */
import { expect } from 'chai';
import { Temporal } from 'temporal-polyfill';
import { occurrences } from '../../src/domain/occurrences.js';
import { formatPlainDate, parsePlainDate } from '../../src/domain/plain-date.js';
import type { RecurringSchedule } from '../../src/domain/schedule.js';
import {
  commonZone,
  startsOf,
  todayOf,
  wallOf,
  type WeekAsked,
  weekOf,
  WeekTimes,
} from '../../src/shared/timetable/week.js';
import { randomOf, SEED } from '../domain/random.js';
import { randomRule, randomSeries, withChanges, ZONES } from '../domain/random-schedules.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement, someDates } from '../support/builders.js';

const DAY_MS = 86_400_000;
const CASES = 600;
const READER = 'America/New_York';

const weekFrom = (date: string, zone: WeekAsked['zone'] = 'group', readerTimeZone = READER): WeekAsked => ({
  firstDay: parsePlainDate(date)!,
  zone,
  readerTimeZone,
});

const told = (meeting: ReturnType<typeof aMeeting>, asked: WeekAsked, group = aGroup()): string[] =>
  startsOf(meeting, group, 0, asked).map((start) => [wallOf(start), start.state, start.note].filter(Boolean).join(' '));

/** One day after the other, each asked for by itself in its own zone. */
function naive(series: RecurringSchedule, asked: WeekAsked): string[] {
  const found: string[] = [];
  for (let day = asked.firstDay; day < asked.firstDay + 7; day += 1) {
    const date = formatPlainDate(day);
    for (const { start, startsAt } of occurrences(series, (day - 3) * DAY_MS, (day + 3) * DAY_MS)) {
      const wall =
        asked.zone === 'group'
          ? start
          : Temporal.Instant.fromEpochMilliseconds(startsAt)
              .toZonedDateTimeISO(asked.zone)
              .toPlainDateTime()
              .toString({ smallestUnit: 'minute' });
      if (wall.slice(0, 10) === date) found.push(wall);
    }
  }
  return found;
}

describe('the starts of a week', () => {
  for (const zone of ['group', 'any'] as const) {
    it(`are those of a walk day by day (${zone === 'group' ? 'where the groups meet' : 'on the reader’s clock'})`, () => {
      const random = randomOf(SEED);
      let count = 0;
      for (let at = 0; at < CASES; at += 1) {
        const rule = randomRule(random, random.pick(['daily', 'weekly', 'monthly', 'yearly']));
        const plain = randomSeries(random, rule);
        const first = parsePlainDate(plain.start.slice(0, 10))! + random.below(40) - 3;
        const near = Array.from({ length: 9 }, (_, on) => formatPlainDate(first - 1 + on));
        const series = random.chance(50) ? withChanges(random, plain, near) : plain;
        const shown = zone === 'group' ? zone : random.pick(ZONES);
        const asked: WeekAsked = { firstDay: first, zone: shown, readerTimeZone: READER };
        const starts = startsOf(aMeeting({ schedule: series, durationMinutes: undefined }), undefined, 0, asked)
          .filter(({ state }) => state === 'on')
          .map(wallOf);
        expect(starts.toSorted(), JSON.stringify({ series, asked })).to.deep.equal(naive(series, asked).toSorted());
        count += starts.length;
      }
      expect(count).to.be.greaterThan(CASES / 4);
    });
  }

  const cases: readonly (readonly [string, ReturnType<typeof aMeeting>, WeekAsked, readonly string[]])[] = [
    ['a weekly meeting', aMeeting(), weekFrom('2026-11-30'), ['2026-12-01T19:00 on']],
    ['none before its first date', aMeeting(), weekFrom('2025-12-29'), []],
    [
      'one that is cancelled, where it would have been, with the reason',
      aMeeting({
        schedule: aWeekly('TU', '19:00', { overrides: [{ date: '2026-12-01', cancelled: true, note: 'Hall shut.' }] }),
      }),
      weekFrom('2026-11-30'),
      ['2026-12-01T19:00 off Hall shut.'],
    ],
    [
      'one that is moved, where it is now',
      aMeeting({
        schedule: aWeekly('TU', '19:00', { overrides: [{ date: '2026-12-01', start: '2026-12-03T10:00' }] }),
      }),
      weekFrom('2026-11-30'),
      ['2026-12-03T10:00 on'],
    ],
    [
      'one that is moved out of the week, not here',
      aMeeting({
        schedule: aWeekly('TU', '19:00', { overrides: [{ date: '2026-12-01', start: '2026-12-08T10:00' }] }),
      }),
      weekFrom('2026-11-30'),
      [],
    ],
    [
      'one that goes on after midnight into the week, in the week before',
      aMeeting({ schedule: aWeekly('SU', '23:00'), durationMinutes: 180 }),
      weekFrom('2026-11-30'),
      ['2026-12-06T23:00 on'],
    ],
    [
      'one just after midnight, on its own day',
      aMeeting({ schedule: aWeekly('MO', '00:00') }),
      weekFrom('2026-11-30'),
      ['2026-11-30T00:00 on'],
    ],
    [
      'several on one day',
      aMeeting({ schedule: someDates(['2026-12-01T09:00', '2026-12-01T12:00', '2026-12-01T18:00']) }),
      weekFrom('2026-11-30'),
      ['2026-12-01T09:00 on', '2026-12-01T12:00 on', '2026-12-01T18:00 on'],
    ],
    ['none by arrangement', aMeeting({ schedule: byArrangement() }), weekFrom('2026-11-30'), []],
    [
      'on the night that the clocks leap, the time that the clock shows',
      aMeeting({ schedule: aWeekly('SU', '01:30') }),
      weekFrom('2026-03-23'),
      ['2026-03-29T02:30 on'],
    ],
    [
      'on the reader’s clock, perhaps the day before',
      aMeeting({ schedule: aWeekly('TU', '02:00') }),
      weekFrom('2026-11-30', READER),
      ['2026-11-30T21:00 on'],
    ],
    [
      'on the reader’s clock, perhaps of another week',
      aMeeting({ schedule: aWeekly('MO', '02:00') }),
      weekFrom('2026-11-30', READER),
      ['2026-12-06T21:00 on'],
    ],
    [
      'with an unknown zone, the time as it was given, on any clock',
      aMeeting({ schedule: aWeekly('TU', '02:00', { timeZone: 'unknown' }) }),
      weekFrom('2026-11-30', 'Asia/Tokyo'),
      ['2026-12-01T02:00 on'],
    ],
  ];
  for (const [what, meeting, asked, expected] of cases) {
    it(`show ${what}`, () => expect(told(meeting, asked)).to.deep.equal(expected));
  }

  it('show a paused group as paused until it is back, and a closed one not at all', () => {
    const paused = aGroup({ status: 'paused', statusUntil: '2026-12-02' });
    const daily = aMeeting({ schedule: someDates(['2026-12-01T09:00', '2026-12-03T09:00']) });
    expect(told(daily, weekFrom('2026-11-30'), paused)).to.deep.equal([
      '2026-12-01T09:00 paused',
      '2026-12-03T09:00 on',
    ]);
    expect(told(daily, weekFrom('2026-11-30'), aGroup({ status: 'closed' }))).to.deep.equal([]);
  });

  it('are computed once for a week, whatever is searched', () => {
    const times = new WeekTimes(aDirectory());
    const [order, asked] = [Uint32Array.of(0), weekFrom('2026-11-30')];
    expect(times.starts(order, asked)[0]).to.equal(times.starts(order, asked)[0]);
  });
});

describe('a week', () => {
  for (const [date, first, expected] of [
    ['2026-12-01', 1, '2026-11-30'],
    ['2026-11-30', 1, '2026-11-30'],
    ['2026-12-06', 1, '2026-11-30'],
    ['2026-12-01', 7, '2026-11-29'],
    ['2026-11-29', 7, '2026-11-29'],
    ['2026-12-04', 6, '2026-11-28'],
    ['1969-12-31', 1, '1969-12-29'],
  ] as const) {
    it(`that begins on day ${first} and holds ${date} begins on ${expected}`, () =>
      expect(formatPlainDate(weekOf(parsePlainDate(date)!, first))).to.equal(expected));
  }

  it('is of the day that it is on the wall', () => {
    const late = Date.UTC(2026, 11, 1, 23, 30);
    expect(todayOf(late, 'Asia/Tokyo') - todayOf(late, 'Europe/London')).to.equal(1);
  });

  it('is told in the zone that most meetings have', () => {
    const zones = ['Europe/London', 'America/New_York', 'America/New_York'];
    const meetings = zones.map((timeZone, at) =>
      aMeeting({ id: String(at), schedule: aWeekly('TU', '19:00', { timeZone }) }),
    );
    expect(commonZone(aDirectory({ meetings }), Uint32Array.of(0, 1, 2))).to.equal('America/New_York');
    expect(commonZone(aDirectory({ meetings }), Uint32Array.of(0))).to.equal('Europe/London');
    expect(commonZone(aDirectory({ meetings }), Uint32Array.of())).to.equal(undefined);
  });
});
