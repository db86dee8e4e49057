import { expect } from 'chai';
import { formatPlainDate, parsePlainDate, parseWallTime } from '../../src/domain/plain-date.js';
import { BARREN_DAYS, expandedDays, MOST_PERIODS, ruleDays } from '../../src/domain/recurrence.js';
import type { RecurrenceRule } from '../../src/domain/schedule.js';
import { isNode, randomOf, SEED } from './random.js';
import { randomRule, randomWeeklyRule } from './random-schedules.js';

const minute = (start: string): number => parseWallTime(start.length === 10 ? `${start}T19:00` : start) ?? NaN;
const day = (date: string): number => parsePlainDate(date) ?? NaN;

function take(days: Iterable<number>, most: number): string[] {
  const taken: string[] = [];
  for (const found of days) if (taken.push(formatPlainDate(found)) === most) break;
  return taken;
}

/** A list that tells how often it was looked into: once for each day that the engine considers. */
class Watched extends Array<number> {
  looks = 0;
  override includes(value: number): boolean {
    this.looks++;
    return super.includes(value);
  }
}

const everyMonth = (): Watched => Watched.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) as Watched;

describe('dates of a rule', () => {
  const cases: readonly (readonly [why: string, start: string, rule: RecurrenceRule, dates: readonly string[]])[] = [
    [
      'a plain weekly rule takes its weekday from the start',
      '2026-01-06',
      { frequency: 'weekly' },
      ['2026-01-06', '2026-01-13', '2026-01-20'],
    ],
    [
      'a start that the rule does not give is no date',
      '2026-01-07',
      { frequency: 'weekly', byDay: [{ day: 'TU' }] },
      ['2026-01-13', '2026-01-20'],
    ],
    [
      'nor does COUNT count it',
      '2026-01-07',
      { frequency: 'weekly', byDay: [{ day: 'TU' }], count: 2 },
      ['2026-01-13', '2026-01-20'],
    ],
    [
      'every second week',
      '2026-01-06',
      { frequency: 'weekly', interval: 2 },
      ['2026-01-06', '2026-01-20', '2026-02-03'],
    ],
    // RFC 5545's own pair of examples: only the start of the week differs.
    [
      'weeks from Monday',
      '1997-08-05',
      { frequency: 'weekly', interval: 2, count: 4, byDay: [{ day: 'TU' }, { day: 'SU' }], weekStart: 'MO' },
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'weeks from Sunday',
      '1997-08-05',
      { frequency: 'weekly', interval: 2, count: 4, byDay: [{ day: 'TU' }, { day: 'SU' }], weekStart: 'SU' },
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'weeks from Monday when nothing is said',
      '1997-08-05',
      { frequency: 'weekly', interval: 2, byDay: [{ day: 'TU' }, { day: 'SU' }] },
      ['1997-08-05', '1997-08-10', '1997-08-19'],
    ],
    [
      'second and last Tuesdays',
      '2026-01-01',
      {
        frequency: 'monthly',
        byDay: [
          { day: 'TU', ordinal: 2 },
          { day: 'TU', ordinal: -1 },
        ],
      },
      ['2026-01-13', '2026-01-27', '2026-02-10', '2026-02-24'],
    ],
    [
      'fifth Saturdays, only in months that have one',
      '2026-01-01',
      { frequency: 'monthly', byDay: [{ day: 'SA', ordinal: 5 }] },
      ['2026-01-31', '2026-05-30', '2026-08-29'],
    ],
    [
      'ordinals beside plain weekdays: what either allows',
      '2026-01-01',
      { frequency: 'monthly', byDay: [{ day: 'MO' }, { day: 'TU', ordinal: 2 }] },
      ['2026-01-05', '2026-01-12', '2026-01-13', '2026-01-19', '2026-01-26'],
    ],
    [
      'an ordinal and every one of the same weekday: every one',
      '2026-01-01',
      { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }, { day: 'TU' }] },
      ['2026-01-06', '2026-01-13', '2026-01-20'],
    ],
    [
      'the 31st, only in months that have one',
      '2026-01-31',
      { frequency: 'monthly' },
      ['2026-01-31', '2026-03-31', '2026-05-31'],
    ],
    [
      'the last day of each month',
      '2026-01-01',
      { frequency: 'monthly', byMonthDay: [-1] },
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    [
      'the 15th and the last day but one',
      '2026-02-01',
      { frequency: 'monthly', byMonthDay: [-2, 15] },
      ['2026-02-15', '2026-02-27', '2026-03-15', '2026-03-30'],
    ],
    [
      'Friday the 13th',
      '2026-01-01',
      { frequency: 'monthly', byDay: [{ day: 'FR' }], byMonthDay: [13] },
      ['2026-02-13', '2026-03-13', '2026-11-13'],
    ],
    [
      'the last workday of the month',
      '2026-01-01',
      {
        frequency: 'monthly',
        byDay: [{ day: 'MO' }, { day: 'TU' }, { day: 'WE' }, { day: 'TH' }, { day: 'FR' }],
        bySetPosition: [-1],
      },
      ['2026-01-30', '2026-02-27', '2026-03-31'],
    ],
    [
      'a position beyond the set gives nothing',
      '2026-01-06',
      { frequency: 'weekly', byDay: [{ day: 'TU' }, { day: 'TH' }], bySetPosition: [2, 3] },
      ['2026-01-08', '2026-01-15'],
    ],
    [
      'also when it counts back',
      '2026-01-06',
      { frequency: 'monthly', byDay: [{ day: 'SA' }], bySetPosition: [-5] },
      ['2026-05-02', '2026-08-01', '2026-10-03'],
    ],
    [
      'a date that two positions name is one date',
      '2026-01-06',
      { frequency: 'weekly', bySetPosition: [1, -1], count: 2 },
      ['2026-01-06', '2026-01-13'],
    ],
    [
      'positions count in the whole week, also before the start',
      '2026-01-07',
      { frequency: 'weekly', byDay: [{ day: 'MO' }, { day: 'TH' }], bySetPosition: [1] },
      ['2026-01-12', '2026-01-19'],
    ],
    [
      'positions follow the start of the week',
      '2026-01-05',
      { frequency: 'weekly', byDay: [{ day: 'SU' }, { day: 'WE' }], bySetPosition: [1], weekStart: 'SU' },
      ['2026-01-11', '2026-01-18'],
    ],
    ['29 February', '2024-02-29', { frequency: 'yearly' }, ['2024-02-29', '2028-02-29', '2032-02-29']],
    [
      '29 February across a year that leaps over it',
      '2096-02-29',
      { frequency: 'yearly' },
      ['2096-02-29', '2104-02-29'],
    ],
    [
      'the 100th Monday is none, the 20th is',
      '2026-01-01',
      {
        frequency: 'yearly',
        byDay: [
          { day: 'MO', ordinal: 20 },
          { day: 'MO', ordinal: 100 },
        ],
      },
      ['2026-05-18', '2027-05-17'],
    ],
    [
      'the last Sunday of the year',
      '2026-01-01',
      { frequency: 'yearly', byDay: [{ day: 'SU', ordinal: -1 }] },
      ['2026-12-27', '2027-12-26'],
    ],
    [
      'the first Sunday of two months',
      '2026-01-01',
      { frequency: 'yearly', byMonth: [3, 10], byDay: [{ day: 'SU', ordinal: 1 }] },
      ['2026-03-01', '2026-10-04', '2027-03-07'],
    ],
    [
      'a day of two months',
      '2026-01-09',
      { frequency: 'yearly', byMonth: [1, 7] },
      ['2026-01-09', '2026-07-09', '2027-01-09'],
    ],
    [
      'the same days of every month',
      '2026-01-09',
      { frequency: 'yearly', byMonthDay: [9] },
      ['2026-01-09', '2026-02-09', '2026-03-09'],
    ],
    ['every third day', '2026-02-26', { frequency: 'daily', interval: 3 }, ['2026-02-26', '2026-03-01', '2026-03-04']],
    [
      'every day but in term time only',
      '2026-02-27',
      { frequency: 'daily', byMonth: [2, 9] },
      ['2026-02-27', '2026-02-28', '2026-09-01'],
    ],
    [
      'workdays written as a daily rule',
      '2026-01-09',
      { frequency: 'daily', byDay: [{ day: 'MO' }, { day: 'FR' }] },
      ['2026-01-09', '2026-01-12', '2026-01-16'],
    ],
    [
      'ordinals in a weekly rule count in the month',
      '2026-01-01',
      { frequency: 'weekly', byDay: [{ day: 'TU', ordinal: 2 }] },
      ['2026-01-13', '2026-02-10', '2026-03-10'],
    ],
    [
      'month days in a weekly rule narrow it',
      '2026-01-06',
      { frequency: 'weekly', byMonthDay: [6], byDay: [{ day: 'TU' }] },
      ['2026-01-06', '2026-10-06', '2027-04-06'],
    ],
    [
      'empty lists say nothing',
      '2026-01-06',
      { frequency: 'weekly', byDay: [], byMonth: [], byMonthDay: [], bySetPosition: [] },
      ['2026-01-06', '2026-01-13'],
    ],
    ['an interval of nothing is one', '2026-01-06', { frequency: 'weekly', interval: 0 }, ['2026-01-06', '2026-01-13']],
    [
      'nor does it stand still for no number',
      '2026-01-06',
      { frequency: 'monthly', interval: NaN },
      ['2026-01-06', '2026-02-06'],
    ],
  ];
  for (const [why, start, rule, dates] of cases) {
    it(why, () => expect(take(ruleDays(rule, minute(start)), dates.length)).to.deep.equal(dates));
  }
});

describe('the end of a rule', () => {
  const daily = (until: string): string[] =>
    take(ruleDays({ frequency: 'daily', until }, minute('2026-01-05T19:00')), 9);

  it('includes UNTIL to the minute', () => {
    expect(daily('2026-01-07T19:00')).to.deep.equal(['2026-01-05', '2026-01-06', '2026-01-07']);
    expect(daily('2026-01-07T18:59')).to.deep.equal(['2026-01-05', '2026-01-06']);
  });

  it('gives nothing when UNTIL is before the start', () => expect(daily('2026-01-05T18:59')).to.deep.equal([]));

  // To go on for ever would send people to a course that is over.
  it('gives nothing when UNTIL cannot be read', () => expect(daily('soon')).to.deep.equal([]));

  it('holds for a weekly rule too', () => {
    const until = (text: string): string[] =>
      take(ruleDays({ frequency: 'weekly', until: text }, minute('2026-01-06T19:00')), 9);
    expect(until('2026-01-20T19:00')).to.deep.equal(['2026-01-06', '2026-01-13', '2026-01-20']);
    expect(until('2026-01-20T18:59')).to.deep.equal(['2026-01-06', '2026-01-13']);
  });

  it('stops after COUNT dates, wherever one begins to look', () => {
    const rule: RecurrenceRule = { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }], count: 4 };
    expect(take(ruleDays(rule, minute('2026-01-01'), day('2026-03-01')), 9)).to.deep.equal([
      '2026-03-10',
      '2026-04-14',
    ]);
    expect(take(ruleDays({ ...rule, count: 0 }, minute('2026-01-01')), 9)).to.deep.equal([]);
  });

  it('ends with the year 9999', () => {
    expect(take(ruleDays({ frequency: 'weekly' }, minute('9999-12-20')), 9)).to.deep.equal([
      '9999-12-20',
      '9999-12-27',
    ]);
    expect(take(ruleDays({ frequency: 'monthly' }, minute('9999-11-20')), 9)).to.deep.equal([
      '9999-11-20',
      '9999-12-20',
    ]);
  });
});

describe('rules that could hang a page', () => {
  const barren: readonly (readonly [string, RecurrenceRule])[] = [
    ['30 February by the day', { frequency: 'daily', byMonthDay: [30] }],
    ['30 February by the week', { frequency: 'weekly', byMonthDay: [30] }],
    ['30 February by the month', { frequency: 'monthly', byMonthDay: [30] }],
    ['30 February by the year', { frequency: 'yearly', byMonthDay: [30] }],
    ['day 0 of February', { frequency: 'daily', byMonthDay: [0] }],
  ];
  for (const [why, rule] of barren) {
    it(`gives up on ${why} after 40 years of looking`, () => {
      const byMonth = Watched.from([2]) as Watched;
      expect(take(expandedDays({ ...rule, byMonth }, minute('2026-01-05')), 1)).to.deep.equal([]);
      expect(byMonth.looks)
        .to.be.above(40 * 365)
        .and.below(BARREN_DAYS + 400);
    });
  }

  it('gives nothing for a first Monday on the 15th, a 13th month, a day without a name', () => {
    const nothing: readonly RecurrenceRule[] = [
      { frequency: 'monthly', byDay: [{ day: 'MO', ordinal: 1 }], byMonthDay: [15] },
      { frequency: 'yearly', byMonth: [13] },
      { frequency: 'weekly', byDay: [{ day: 'XX' as 'MO' }] },
      { frequency: 'monthly', byDay: [{ day: 'MO' }], bySetPosition: [9] },
      { frequency: 'monthly', interval: 12, byMonth: [5] },
    ];
    for (const rule of nothing)
      expect(take(ruleDays(rule, minute('2026-01-05')), 1), JSON.stringify(rule)).to.deep.equal([]);
  });

  it('still finds 29 February on a Sunday, 40 years apart across 2100', () => {
    const rule: RecurrenceRule = { frequency: 'yearly', byMonth: [2], byMonthDay: [29], byDay: [{ day: 'SU' }] };
    expect(take(ruleDays(rule, minute('2080-01-01')), 2)).to.deep.equal(['2088-02-29', '2128-02-29']);
  });

  it('takes an interval of a thousand million for once', () => {
    for (const frequency of ['daily', 'weekly', 'monthly', 'yearly'] as const) {
      expect(take(ruleDays({ frequency, interval: 1e9 }, minute('2026-01-05')), 9)).to.deep.equal(['2026-01-05']);
      expect(take(ruleDays({ frequency, interval: Infinity }, minute('2026-01-05')), 9)).to.deep.equal(['2026-01-05']);
    }
  });

  it('looks at no more than a few days for a count of a thousand million', () => {
    const byMonth = everyMonth();
    const rule: RecurrenceRule = { frequency: 'daily', byMonth, count: 1e9 };
    expect(take(ruleDays(rule, minute('1900-01-01'), day('2026-01-05')), 2)).to.deep.equal([
      '2026-01-05',
      '2026-01-06',
    ]);
    expect(byMonth.looks).to.be.below(5);
  });

  it('counts no further than the limit for a count that could bind', () => {
    const byMonth = everyMonth();
    expect(
      take(ruleDays({ frequency: 'daily', byMonth, count: 700_000 }, minute('0001-01-01'), day('2026-01-05')), 2),
    ).to.deep.equal([]);
    expect(byMonth.looks).to.equal(MOST_PERIODS);
  });

  it('ends even when somebody takes everything', () => {
    let taken = 0;
    for (const _ of ruleDays({ frequency: 'daily' }, minute('2026-01-05'))) taken++;
    expect(taken).to.equal(MOST_PERIODS);
  });
});

describe('work done by a rule', () => {
  it('expands one day for the first of an endless daily series', () => {
    const byMonth = everyMonth();
    expect(ruleDays({ frequency: 'daily', byMonth }, minute('2026-01-05')).next().value).to.equal(day('2026-01-05'));
    expect(byMonth.looks).to.equal(1);
  });

  it('begins near the day asked for, however old the series is', () => {
    const byMonth = everyMonth();
    const days = ruleDays({ frequency: 'daily', byMonth, interval: 3 }, minute('1900-01-01'), day('2026-01-05'));
    expect(days.next().value).to.be.within(day('2026-01-05'), day('2026-01-07'));
    expect(byMonth.looks).to.be.below(3);
  });
});

describe(`properties of rules, SEED=${SEED}`, () => {
  // The whole runs in Node; a browser's numbers are no different, so a slice will do there.
  const cases = isNode ? 4000 : 400;

  it(`gives the same ${cases} times by the weekly short cut as by the general way`, function () {
    this.timeout(60_000);
    const random = randomOf(SEED);
    for (let done = 0; done < cases; done++) {
      const rule = randomWeeklyRule(random);
      const startMinute = random.below(40_000_000);
      const first = Math.floor(startMinute / 1440) + random.below(900) - 100;
      const last = first + random.below(200);
      const inWords = JSON.stringify({ rule, startMinute, first, last });
      const expected = [...expandedDays(rule, startMinute, first, last)];
      expect([...ruleDays(rule, startMinute, first, last)], inWords).to.deep.equal(expected);
    }
  });

  it(`gives the same ${cases} times from the middle as from the beginning`, function () {
    this.timeout(60_000);
    const random = randomOf(SEED + 1);
    for (let done = 0; done < cases; done++) {
      const rule = randomRule(random, random.pick(['daily', 'weekly', 'monthly', 'yearly']));
      const startMinute = random.below(40_000_000);
      const startDay = Math.floor(startMinute / 1440);
      const first = startDay + random.below(1500);
      const last = first + random.below(500);
      const expected = [...ruleDays(rule, startMinute, startDay, last)].filter((found) => found >= first);
      const inWords = JSON.stringify({ rule, startMinute, first, last });
      expect([...ruleDays(rule, startMinute, first, last)], inWords).to.deep.equal(expected);
    }
  });
});
