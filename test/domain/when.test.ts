import { expect } from 'chai';
import type { Occurrence, RecurrenceRule, Schedule, Weekday } from '../../src/domain/schedule.js';
import { describeSchedule, type ScheduleFacts } from '../../src/domain/schedule-facts.js';
import { timeStatus, type TimeStatus } from '../../src/domain/time-status.js';
import { timeOfDay, weekdaysOf } from '../../src/domain/day-and-time.js';
import { occurrences } from '../../src/domain/occurrences.js';
import { everyWeekDays, isWeekly, nextWeekly } from '../../src/domain/weekly.js';
import { dates, ruled, weekly } from '../support/schedules.js';
import { randomOf, SEED } from './random.js';
import { randomRule, randomSeries, randomWeeklyRule, randomWindow, withChanges } from './random-schedules.js';

const at = (text: string): number => Date.parse(`${text}Z`);

const WORKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const ALL_DAYS: readonly Weekday[] = [...WORKDAYS, 'SA', 'SU'];
const by = (...days: readonly Weekday[]) => days.map((day) => ({ day }));

describe('how a schedule repeats', () => {
  // Every series begins on Tuesday 6 January 2026.
  const cases: readonly (readonly [why: string, rule: RecurrenceRule, facts: ScheduleFacts])[] = [
    ['every day', { frequency: 'daily' }, { kind: 'daily', interval: 1 }],
    ['every third day', { frequency: 'daily', interval: 3 }, { kind: 'daily', interval: 3 }],
    ['a week of all its days', { frequency: 'weekly', byDay: by(...ALL_DAYS) }, { kind: 'daily', interval: 1 }],
    ['the weekday of the start', { frequency: 'weekly' }, { kind: 'weekly', interval: 1, days: ['TU'] }],
    [
      'days in the order of the week',
      { frequency: 'weekly', interval: 2, byDay: by('TH', 'MO', 'TH') },
      { kind: 'weekly', interval: 2, days: ['MO', 'TH'] },
    ],
    [
      'every second week on all days',
      { frequency: 'weekly', interval: 2, byDay: by(...ALL_DAYS) },
      { kind: 'weekly', interval: 2, days: ALL_DAYS },
    ],
    [
      'a daily rule for workdays',
      { frequency: 'daily', byDay: by(...WORKDAYS) },
      { kind: 'weekly', interval: 1, days: WORKDAYS },
    ],
    [
      'a monthly rule for every Tuesday',
      { frequency: 'monthly', byDay: by('TU') },
      { kind: 'weekly', interval: 1, days: ['TU'] },
    ],
    [
      'last and second Tuesday',
      {
        frequency: 'monthly',
        byDay: [
          { day: 'TU', ordinal: -1 },
          { day: 'TU', ordinal: 2 },
        ],
      },
      { kind: 'monthly-ordinal', interval: 1, ordinals: [2, -1], day: 'TU' },
    ],
    [
      'the same with positions',
      { frequency: 'monthly', interval: 3, byDay: by('TU'), bySetPosition: [-1, 2, -2] },
      { kind: 'monthly-ordinal', interval: 3, ordinals: [2, -2, -1], day: 'TU' },
    ],
    [
      'ordinals of two weekdays',
      {
        frequency: 'monthly',
        byDay: [
          { day: 'TU', ordinal: 1 },
          { day: 'TH', ordinal: 3 },
        ],
      },
      { kind: 'other' },
    ],
    [
      'a first Tuesday of every one',
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 1 }], bySetPosition: [1] },
      { kind: 'other' },
    ],
    ['a seventh Tuesday', { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 7 }] }, { kind: 'other' }],
    [
      'an ordinal beside every one',
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 1 }, { day: 'TU' }] },
      { kind: 'other' },
    ],
    ['the last workday', { frequency: 'monthly', byDay: by(...WORKDAYS), bySetPosition: [-1] }, { kind: 'other' }],
    ['every Tuesday of every second month', { frequency: 'monthly', interval: 2, byDay: by('TU') }, { kind: 'other' }],
    ['Friday the 13th', { frequency: 'monthly', byDay: by('FR'), byMonthDay: [13] }, { kind: 'other' }],
    [
      'the second Tuesday if it is the 13th',
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }], byMonthDay: [13] },
      { kind: 'other' },
    ],
    ['the day of the start', { frequency: 'monthly' }, { kind: 'monthly-day', interval: 1, days: [6] }],
    [
      'days of the month',
      { frequency: 'monthly', byMonthDay: [-1, 15, 1, 15] },
      { kind: 'monthly-day', interval: 1, days: [1, 15, -1] },
    ],
    [
      'the second of some days of the month',
      { frequency: 'monthly', byMonthDay: [1, 15], bySetPosition: [2] },
      { kind: 'other' },
    ],
    ['the date of the start', { frequency: 'yearly' }, { kind: 'yearly', interval: 1, month: 1, day: 6 }],
    [
      'a date of the year',
      { frequency: 'yearly', byMonth: [12], byMonthDay: [24] },
      { kind: 'yearly', interval: 1, month: 12, day: 24 },
    ],
    [
      'a Sunday of the year',
      { frequency: 'yearly', byMonth: [3], byDay: [{ day: 'SU', ordinal: -1 }] },
      { kind: 'yearly-ordinal', interval: 1, month: 3, ordinals: [-1], day: 'SU' },
    ],
    ['a Sunday of the whole year', { frequency: 'yearly', byDay: [{ day: 'SU', ordinal: 20 }] }, { kind: 'other' }],
    ['the sixth of each month, as a yearly rule', { frequency: 'yearly', byMonthDay: [6] }, { kind: 'other' }],
    ['two months', { frequency: 'yearly', byMonth: [1, 7] }, { kind: 'other' }],
    ['every Sunday of one month', { frequency: 'yearly', byMonth: [7], byDay: by('SU') }, { kind: 'other' }],
    ['term time', { frequency: 'weekly', byMonth: [9, 10, 11] }, { kind: 'other' }],
    ['an ordinal in a weekly rule', { frequency: 'weekly', byDay: [{ day: 'TU', ordinal: 2 }] }, { kind: 'other' }],
    ['every second day if it is a Monday', { frequency: 'daily', interval: 2, byDay: by('MO') }, { kind: 'other' }],
    [
      'its last date',
      { frequency: 'weekly', until: '2026-03-31T23:59' },
      { kind: 'weekly', interval: 1, days: ['TU'], until: '2026-03-31' },
    ],
    [
      'a last date before the time of day',
      { frequency: 'weekly', until: '2026-03-31T00:00' },
      { kind: 'weekly', interval: 1, days: ['TU'], until: '2026-03-30' },
    ],
    ['how many dates', { frequency: 'weekly', count: 8 }, { kind: 'weekly', interval: 1, days: ['TU'], count: 8 }],
  ];
  for (const [why, rule, facts] of cases) {
    it(`says ${facts.kind} for ${why}`, () =>
      expect(describeSchedule(ruled('2026-01-06T19:00', rule))).to.deep.equal(facts));
  }

  it('tells dates from arrangements', () => {
    expect(describeSchedule(dates(['2026-01-06T19:00', '2026-01-09T19:00']))).to.deep.equal({
      kind: 'dates',
      count: 2,
    });
    expect(describeSchedule({ kind: 'by-arrangement', note: 'Call us' })).to.deep.equal({ kind: 'by-arrangement' });
  });

  it('says other for a start or an end that cannot be read', () => {
    expect(describeSchedule(ruled('Tuesdays', { frequency: 'weekly' }))).to.deep.equal({ kind: 'other' });
    expect(describeSchedule(ruled('2026-01-06T19:00', { frequency: 'weekly', until: 'June' }))).to.deep.equal({
      kind: 'other',
    });
  });
});

describe('where a meeting stands in time', () => {
  const occurrence = (schedule: Schedule, durationMinutes?: number): Occurrence => {
    const [first] = occurrences(schedule, at('2026-07-06T00:00'), Infinity, { durationMinutes });
    if (!first) throw new Error('no occurrence');
    return first;
  };
  // 19:00 in London is 18:00 UTC in July.
  const evening = occurrence(weekly(), 90);
  const cases: readonly (readonly [now: string, status: TimeStatus])[] = [
    ['2026-06-30T12:00', { code: 'later', days: 7 }],
    ['2026-07-05T22:59', { code: 'later', days: 2 }],
    ['2026-07-05T23:00', { code: 'later', days: 1 }],
    ['2026-07-06T23:00', { code: 'later', days: 0 }],
    ['2026-07-07T16:59', { code: 'later', days: 0 }],
    ['2026-07-07T17:00', { code: 'starts-soon', inMinutes: 60 }],
    ['2026-07-07T17:47', { code: 'starts-soon', inMinutes: 13 }],
    ['2026-07-07T17:59:30', { code: 'starts-soon', inMinutes: 1 }],
    ['2026-07-07T18:00', { code: 'in-progress', startedMinutesAgo: 0, endsInMinutes: 90 }],
    ['2026-07-07T18:10:30', { code: 'in-progress', startedMinutesAgo: 10, endsInMinutes: 80 }],
    ['2026-07-07T19:29:59', { code: 'in-progress', startedMinutesAgo: 89, endsInMinutes: 1 }],
    ['2026-07-07T19:30', { code: 'over' }],
  ];
  for (const [now, status] of cases) {
    it(`says ${JSON.stringify(status)} at ${now} UTC`, () =>
      expect(timeStatus(evening, at(now))).to.deep.equal(status));
  }

  it('calls it soon from as early as it is told', () => {
    expect(timeStatus(evening, at('2026-07-07T16:30'), { soonMinutes: 90 })).to.deep.equal({
      code: 'starts-soon',
      inMinutes: 90,
    });
    expect(timeStatus(evening, at('2026-07-07T17:55'), { soonMinutes: 0 })).to.deep.equal({ code: 'later', days: 0 });
  });

  it('says no end when the length is not known, and takes it for over after an hour', () => {
    const open = occurrence(weekly());
    expect(timeStatus(open, at('2026-07-07T18:59'))).to.deep.equal({ code: 'in-progress', startedMinutesAgo: 59 });
    expect(timeStatus(open, at('2026-07-07T19:00'))).to.deep.equal({ code: 'over' });
  });

  it('counts days where the meeting is, not where the clock of the machine is', () => {
    // 09:00 on Wednesday in Kiritimati is 19:00 UTC on Tuesday.
    const early = occurrence(weekly({ timeZone: 'Pacific/Kiritimati', day: 'WE', time: '09:00' }), 60);
    expect(timeStatus(early, at('2026-07-07T09:59'))).to.deep.equal({ code: 'later', days: 1 });
    expect(timeStatus(early, at('2026-07-07T10:00'))).to.deep.equal({ code: 'later', days: 0 });
  });

  it('counts tomorrow right on the night when the clocks change', () => {
    const sunday = weekly({ day: 'SU', time: '10:00' });
    const [first] = occurrences(sunday, at('2026-10-25T00:00'), Infinity);
    expect(first && timeStatus(first, at('2026-10-24T22:59'))).to.deep.equal({ code: 'later', days: 1 });
    expect(first && timeStatus(first, at('2026-10-24T23:00'))).to.deep.equal({ code: 'later', days: 0 });
  });

  it('never says now or soon when the zone is not known', () => {
    const unknown = occurrence(weekly({ timeZone: 'unknown' }), 90);
    for (const [now, days] of [
      ['2026-07-06T19:30', 1],
      ['2026-07-07T18:30', 0],
      ['2026-07-07T19:30', 0],
    ] as const) {
      expect(timeStatus(unknown, at(now)), now).to.deep.equal({ code: 'later', days });
    }
    expect(timeStatus(unknown, at('2026-07-07T20:30'))).to.deep.equal({ code: 'over' });
  });

  it('counts the days of an unknown zone in the assumed one', () => {
    const options = { assumedTimeZone: 'America/Los_Angeles' };
    const [unknown] = occurrences(weekly({ timeZone: 'unknown' }), at('2026-07-06T00:00'), Infinity, options);
    expect(unknown && timeStatus(unknown, at('2026-07-07T06:59'), options)).to.deep.equal({ code: 'later', days: 1 });
    expect(unknown && timeStatus(unknown, at('2026-07-07T07:00'), options)).to.deep.equal({ code: 'later', days: 0 });
  });

  it('never counts a day backwards', () => {
    const [late] = occurrences(weekly({ timeZone: 'unknown', time: '23:30' }), at('2026-07-07T00:00'), Infinity, {
      durationMinutes: 120,
    });
    expect(late && timeStatus(late, at('2026-07-08T00:30'))).to.deep.equal({ code: 'later', days: 0 });
  });
});

describe('the time of day', () => {
  for (const [time, expected] of [
    ['00:00', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['23:59', 'evening'],
  ] as const) {
    it(`is ${expected} at ${time}`, () => expect(timeOfDay(`2026-01-06T${time}`)).to.equal(expected));
  }

  it('is none for what is no wall time', () => expect(timeOfDay('2026-01-06')).to.equal(undefined));
});

describe('the weekdays of a schedule', () => {
  const cases: readonly (readonly [why: string, schedule: Schedule, days: readonly Weekday[]])[] = [
    ['the start', ruled('2026-01-06T19:00', { frequency: 'weekly' }), ['TU']],
    ['the rule', ruled('2026-01-06T19:00', { frequency: 'weekly', byDay: by('SU', 'MO') }), ['MO', 'SU']],
    [
      'a monthly rule',
      ruled('2026-01-06T19:00', { frequency: 'monthly', byDay: [{ day: 'FR', ordinal: -1 }] }),
      ['FR'],
    ],
    ['a daily rule', ruled('2026-01-06T19:00', { frequency: 'daily' }), ALL_DAYS],
    ['every second day', ruled('2026-01-06T19:00', { frequency: 'daily', interval: 2 }), ALL_DAYS],
    ['every fourteenth day', ruled('2026-01-06T19:00', { frequency: 'daily', interval: 14 }), ['TU']],
    ['days of the month', ruled('2026-01-06T19:00', { frequency: 'monthly' }), ALL_DAYS],
    ['a day of the year', ruled('2026-01-06T19:00', { frequency: 'yearly' }), ALL_DAYS],
    ['the dates', dates(['2026-01-10T10:00', '2026-01-06T19:00', '2026-01-13T19:00']), ['TU', 'SA']],
    ['the words of the feed', { kind: 'by-arrangement', weekdays: ['SU', 'WE'] }, ['WE', 'SU']],
    ['nothing', { kind: 'by-arrangement' }, []],
    ['a start that cannot be read', ruled('soon', { frequency: 'daily' }), []],
    ['a rule with one date added', weekly({ added: ['2026-01-10T10:00'] }), ['TU']],
  ];
  for (const [why, schedule, days] of cases)
    it(`come from ${why}`, () => expect(weekdaysOf(schedule)).to.deep.equal(days));
});

describe('a plainly weekly schedule', () => {
  const ROUNDS = 4000;

  it(`is told from all others, in ${ROUNDS} schedules of seed ${SEED}`, () => {
    const random = randomOf(SEED);
    let plain = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const frequency = random.pick(['daily', 'weekly', 'weekly', 'monthly', 'yearly'] as const);
      const rule = random.chance(40) ? randomWeeklyRule(random) : randomRule(random, frequency);
      const series = randomSeries(random, rule);
      const schedule = random.chance(20) ? withChanges(random, series, [series.start.slice(0, 10)]) : series;
      const asked = JSON.stringify(schedule);
      const { from } = randomWindow(random, series);
      expect(isWeekly(schedule), asked).to.equal(nextWeekly(schedule, from, {}) !== null);
      const days = everyWeekDays(schedule);
      if (days) plain += 1;
      if (days) expect(describeSchedule(schedule), asked).to.deep.equal({ kind: 'weekly', interval: 1, days });
    }
    expect(plain).to.be.greaterThan(ROUNDS / 50);
  });

  it('has no words for a first date that cannot be read', () => {
    expect(everyWeekDays({ ...weekly({}), start: 'soon' })).to.equal(undefined);
  });
});
