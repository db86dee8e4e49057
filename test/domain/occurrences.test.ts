import { expect } from 'chai';
import { exceptions } from '../../src/domain/exceptions.js';
import { nextOccurrence, occurrences } from '../../src/domain/occurrences.js';
import { ASSUMED_MINUTES } from '../../src/domain/starts.js';
import type { Occurrence, OccurrenceOptions, Schedule } from '../../src/domain/schedule.js';
import { dates, recurring, ruled, weekly } from '../support/schedules.js';
import { isNode, randomOf, SEED } from './random.js';
import { randomRule, randomSeries, randomWeeklyRule, randomWindow, withChanges } from './random-schedules.js';

/** Instants are written in UTC. */
const at = (text: string): number => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
const instant = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 16);

function list(schedule: Schedule, from: string, to: string, options?: OccurrenceOptions): Occurrence[] {
  return [...occurrences(schedule, at(from), at(to), options)];
}

const starts = (schedule: Schedule, from: string, to: string, options?: OccurrenceOptions): string[] =>
  list(schedule, from, to, options).map(({ start }) => start);

describe('occurrences of a series', () => {
  it('gives each start as wall time and as instant', () => {
    expect(list(weekly(), '2026-03-23', '2026-04-01', { durationMinutes: 90 })).to.deep.equal([
      {
        date: '2026-03-24',
        start: '2026-03-24T19:00',
        end: '2026-03-24T20:30',
        timeZone: 'Europe/London',
        startsAt: at('2026-03-24T19:00'),
        endsAt: at('2026-03-24T20:30'),
      },
      {
        date: '2026-03-31',
        start: '2026-03-31T19:00',
        end: '2026-03-31T20:30',
        timeZone: 'Europe/London',
        startsAt: at('2026-03-31T18:00'),
        endsAt: at('2026-03-31T19:30'),
      },
    ]);
  });

  it('has no end when the length is not known', () => {
    const [first] = list(weekly(), '2026-01-05', '2026-01-12');
    expect(first).to.have.all.keys('date', 'start', 'timeZone', 'startsAt');
  });

  for (const durationMinutes of [0, -30, NaN, Infinity, 1e12]) {
    it(`takes a length of ${durationMinutes} minutes as not known`, () =>
      expect(list(weekly(), '2026-01-05', '2026-01-12', { durationMinutes })[0]).to.not.have.property('endsAt'));
  }

  it('keeps the wall time through the clock changes of a year, in both hemispheres', () => {
    for (const timeZone of [
      'Europe/London',
      'America/New_York',
      'Australia/Sydney',
      'Australia/Lord_Howe',
      'America/Santiago',
    ]) {
      const year = list(weekly({ timeZone }), '2026-01-05', '2027-01-05');
      expect(new Set(year.map(({ start }) => start.slice(11)))).to.deep.equal(new Set(['19:00']));
      expect(new Set(year.map(({ startsAt }) => instant(startsAt).slice(11))).size, timeZone).to.equal(2);
    }
  });

  it('meets once on the night that skips its time, later by the gap', () => {
    const nightly = recurring({ start: '2026-03-27T01:30' });
    expect(starts(nightly, '2026-03-28', '2026-03-31')).to.deep.equal([
      '2026-03-28T01:30',
      '2026-03-29T02:30',
      '2026-03-30T01:30',
    ]);
    expect(list(nightly, '2026-03-29', '2026-03-30')[0]?.date).to.equal('2026-03-29');
  });

  it('meets once on the night that has its time twice, the first time', () => {
    const nightly = recurring({ start: '2026-10-23T01:30' });
    expect(list(nightly, '2026-10-24', '2026-10-27').map(({ startsAt }) => instant(startsAt))).to.deep.equal([
      '2026-10-24T00:30',
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  it('meets once for the day that Samoa skipped and the day after', () => {
    const daily = ruled('2011-12-28T12:00', { frequency: 'daily' }, 'Pacific/Apia');
    expect(starts(daily, '2011-12-28', '2011-12-31T12:00')).to.deep.equal([
      '2011-12-28T12:00',
      '2011-12-29T12:00',
      '2011-12-31T12:00',
    ]);
  });

  const overMidnight: readonly (readonly [why: string, zone: string, start: string, minutes: number, end: string])[] = [
    ['an ordinary night', 'Europe/London', '2026-02-10T23:00', 120, '2026-02-11T01:00'],
    ['the night that leaps', 'Europe/London', '2026-03-28T23:30', 120, '2026-03-29T02:30'],
    ['the night that falls back', 'Europe/London', '2026-10-24T23:30', 180, '2026-10-25T01:30'],
    ['an end in the doubled half hour', 'Australia/Lord_Howe', '2026-04-04T23:00', 180, '2026-04-05T01:30'],
    ['a leap at midnight itself', 'America/Santiago', '2026-09-05T23:30', 60, '2026-09-06T01:30'],
    ['a whole day', 'America/New_York', '2026-11-01T00:00', 1440, '2026-11-01T23:00'],
    ['the last night of the year', 'Asia/Kathmandu', '2026-12-31T23:45', 30, '2027-01-01T00:15'],
  ];
  for (const [why, zone, start, durationMinutes, end] of overMidnight) {
    it(`ends ${durationMinutes} minutes later on ${why}`, () => {
      const [only] = occurrences(dates([start], { timeZone: zone }), -Infinity, Infinity, { durationMinutes });
      expect(only?.end).to.equal(end);
      expect(only && (only.endsAt ?? 0) - only.startsAt).to.equal(durationMinutes * 60_000);
    });
  }

  it('gives nothing for a first date that cannot be read', () => {
    const broken = recurring({ start: 'Tuesdays' });
    expect([...occurrences(broken, -Infinity, Infinity)]).to.deep.equal([]);
    expect(nextOccurrence(broken, 0)).to.equal(undefined);
    expect(nextOccurrence(recurring({ start: 'Tuesdays', rule: { frequency: 'weekly' } }), 0)).to.equal(undefined);
    expect(exceptions({ ...broken, excluded: ['2026-01-06'] }, -Infinity, Infinity)).to.deep.equal([]);
  });

  it('gives nothing for a meeting by arrangement', () => {
    expect([...occurrences({ kind: 'by-arrangement' }, -Infinity, Infinity)]).to.deep.equal([]);
    expect(nextOccurrence({ kind: 'by-arrangement' }, 0)).to.equal(undefined);
    expect(exceptions({ kind: 'by-arrangement' }, -Infinity, Infinity)).to.deep.equal([]);
  });
});

describe('the window', () => {
  const meeting = dates(['2026-01-06T19:00']);

  it('holds a meeting that is still on at its beginning', () => {
    const minutes = { durationMinutes: 90 };
    expect(starts(meeting, '2026-01-06T20:29', '2026-01-08', minutes)).to.have.length(1);
    expect(starts(meeting, '2026-01-06T20:30', '2026-01-08', minutes)).to.deep.equal([]);
  });

  it(`takes ${ASSUMED_MINUTES} minutes for a meeting of unknown length`, () => {
    expect(starts(meeting, '2026-01-06T19:59', '2026-01-08')).to.have.length(1);
    expect(starts(meeting, '2026-01-06T20:00', '2026-01-08')).to.deep.equal([]);
  });

  it('leaves out what starts at its very end', () => {
    expect(starts(meeting, '2026-01-01', '2026-01-06T19:01')).to.have.length(1);
    expect(starts(meeting, '2026-01-01', '2026-01-06T19:00')).to.deep.equal([]);
  });

  it('may begin and end nowhere', () => {
    const course = ruled('2026-01-06T19:00', { frequency: 'weekly', count: 3 });
    expect([...occurrences(course, -Infinity, Infinity)]).to.have.length(3);
    expect([...occurrences(course, Infinity, Infinity)]).to.have.length(0);
    expect([...occurrences(course, NaN, NaN)]).to.have.length(0);
  });

  it('reaches back over a meeting of several days', () => {
    const retreat = weekly({ day: 'FR', time: '18:00' });
    expect(starts(retreat, '2026-01-11T17:00', '2026-01-12', { durationMinutes: 2880 })).to.deep.equal([
      '2026-01-09T18:00',
    ]);
    const once = { ...retreat, overrides: [{ date: '2026-01-09', durationMinutes: 2880 }] };
    expect(starts(once, '2026-01-11T17:00', '2026-01-12')).to.deep.equal(['2026-01-09T18:00']);
  });
});

describe('changed dates', () => {
  it('leaves out what is excluded', () => {
    const schedule = weekly({ excluded: ['2026-01-13', '2026-01-14'] });
    expect(starts(schedule, '2026-01-05', '2026-01-25')).to.deep.equal(['2026-01-06T19:00', '2026-01-20T19:00']);
  });

  it('counts an excluded date in COUNT', () => {
    const schedule = weekly({ rule: { frequency: 'weekly', count: 3 }, excluded: ['2026-01-13'] });
    expect(starts(schedule, '2026-01-01', '2027-01-01')).to.deep.equal(['2026-01-06T19:00', '2026-01-20T19:00']);
  });

  it('puts what is added in its place, once', () => {
    const added = ['2026-01-20T19:00', '2026-01-15T10:00', '2026-01-15T10:00', '2026-01-13T09:00', 'some day'];
    expect(starts(weekly({ added }), '2026-01-12', '2026-01-25')).to.deep.equal([
      '2026-01-13T09:00',
      '2026-01-13T19:00',
      '2026-01-15T10:00',
      '2026-01-20T19:00',
    ]);
  });

  it('takes an added start on an excluded date for another time on that date', () => {
    const schedule = weekly({ excluded: ['2026-01-13'], added: ['2026-01-13T10:00'] });
    expect(starts(schedule, '2026-01-12', '2026-01-19')).to.deep.equal(['2026-01-13T10:00']);
    expect(exceptions(schedule, at('2026-01-12'), at('2026-01-19'))).to.deep.equal([]);
  });

  it('leaves out what is cancelled, even if it was moved before', () => {
    const schedule = weekly({ overrides: [{ date: '2026-01-13', start: '2026-01-14T19:00', cancelled: true }] });
    expect(starts(schedule, '2026-01-12', '2026-01-25')).to.deep.equal(['2026-01-20T19:00']);
  });

  it('puts a moved date where it is now and tells which date it was', () => {
    const schedule = weekly({
      overrides: [
        { date: '2026-01-13', start: '2026-01-22T10:00', note: 'Town hall closed', venue: { name: 'Library' } },
        { date: '2026-02-03', start: '2026-01-19T19:00' },
      ],
    });
    const found = list(schedule, '2026-01-12', '2026-01-30');
    expect(found.map(({ start, date }) => [start, date])).to.deep.equal([
      ['2026-01-19T19:00', '2026-02-03'],
      ['2026-01-20T19:00', '2026-01-20'],
      ['2026-01-22T10:00', '2026-01-13'],
      ['2026-01-27T19:00', '2026-01-27'],
    ]);
    expect(found[2]).to.deep.include({ note: 'Town hall closed', venue: { name: 'Library' } });
    expect(starts(schedule, '2026-02-01', '2026-02-08')).to.deep.equal([]);
  });

  it('finds a date moved into the window from far outside', () => {
    const schedule = weekly({ overrides: [{ date: '2026-12-29', start: '2026-01-15T10:00' }] });
    expect(starts(schedule, '2026-01-14', '2026-01-19')).to.deep.equal(['2026-01-15T10:00']);
  });

  it('keeps the moved date when it meets another one', () => {
    const schedule = weekly({ overrides: [{ date: '2026-01-13', start: '2026-01-20T19:00', note: 'Together' }] });
    const found = list(schedule, '2026-01-12', '2026-01-25');
    expect(found.map(({ start, note }) => [start, note])).to.deep.equal([['2026-01-20T19:00', 'Together']]);
  });

  it('changes length, note and place of one date only', () => {
    const schedule = weekly({
      overrides: [{ date: '2026-01-13', durationMinutes: 30, note: 'Short', venue: { name: 'Café' } }],
    });
    const [before, changed] = list(schedule, '2026-01-05', '2026-01-18', { durationMinutes: 90 });
    expect(before).to.include({ end: '2026-01-06T20:30' }).and.not.have.any.keys('note', 'venue');
    expect(changed).to.deep.include({ end: '2026-01-13T19:30', note: 'Short', venue: { name: 'Café' } });
  });

  it('takes the last word on a date, and none on a date that is none', () => {
    const overrides = [
      { date: '2026-01-13', cancelled: true },
      { date: '2026-01-13', note: 'On after all' },
      { date: 'x', start: '2026-01-14T19:00' },
    ];
    const found = list(weekly({ overrides }), '2026-01-12', '2026-01-18');
    expect(found.map(({ start, note }) => [start, note])).to.deep.equal([['2026-01-13T19:00', 'On after all']]);
  });

  it('does the same for a list of dates', () => {
    const schedule = dates(['2026-01-20T19:00', '2026-01-06T19:00', '2026-01-13T19:00', '2026-01-27T19:00'], {
      overrides: [
        { date: '2026-01-13', cancelled: true, note: 'Snow' },
        { date: '2026-01-20', start: '2026-01-21T18:00' },
      ],
    });
    expect(starts(schedule, '2026-01-01', '2026-02-01')).to.deep.equal([
      '2026-01-06T19:00',
      '2026-01-21T18:00',
      '2026-01-27T19:00',
    ]);
    expect(exceptions(schedule, at('2026-01-01'), at('2026-02-01'))).to.deep.equal([
      { date: '2026-01-13', startsAt: at('2026-01-13T19:00'), note: 'Snow' },
    ]);
  });
});

describe('dates without a meeting', () => {
  const schedule = weekly({
    day: 'WE',
    excluded: ['2026-12-30', '2026-12-24', '2026-12-23', '2026-07-01', 'Christmas'],
    overrides: [
      { date: '2026-12-16', cancelled: true, note: 'Staff training' },
      { date: '2026-12-09', start: '2026-12-10T19:00' },
      { date: '2026-12-11', cancelled: true },
    ],
  });

  it('tells those of the window that the rule would have given, with the reason', () => {
    expect(exceptions(schedule, at('2026-12-01'), at('2027-01-01'))).to.deep.equal([
      { date: '2026-12-16', startsAt: at('2026-12-16T19:00'), note: 'Staff training' },
      { date: '2026-12-23', startsAt: at('2026-12-23T19:00') },
      { date: '2026-12-30', startsAt: at('2026-12-30T19:00') },
    ]);
  });

  it('keeps to the window', () => {
    expect(exceptions(schedule, at('2026-12-17'), at('2026-12-30T19:00')).map(({ date }) => date)).to.deep.equal([
      '2026-12-23',
    ]);
    expect(exceptions(schedule, -Infinity, Infinity).map(({ date }) => date))
      .to.include('2026-07-01')
      .and.have.length(4);
  });

  it('tells none that the rule would not have given any more', () => {
    const over = { ...schedule, rule: { frequency: 'weekly' as const, until: '2026-12-20T23:59' } };
    expect(exceptions(over, at('2026-12-01'), at('2027-01-01')).map(({ date }) => date)).to.deep.equal(['2026-12-16']);
  });

  it('tells none when another date was moved there', () => {
    const moved = weekly({ excluded: ['2026-01-13'], overrides: [{ date: '2026-01-20', start: '2026-01-13T10:00' }] });
    expect(exceptions(moved, at('2026-01-01'), at('2026-02-01'))).to.deep.equal([]);
  });

  it('tells an added date that was cancelled', () => {
    const added = weekly({ added: ['2026-01-15T10:00'], overrides: [{ date: '2026-01-15', cancelled: true }] });
    expect(exceptions(added, at('2026-01-01'), at('2026-02-01'))).to.deep.equal([
      { date: '2026-01-15', startsAt: at('2026-01-15T10:00') },
    ]);
  });
});

describe('the next occurrence', () => {
  const next = (schedule: Schedule, now: string, options?: OccurrenceOptions): string | undefined =>
    nextOccurrence(schedule, at(now), options)?.start;

  for (const [why, now, minutes, start] of [
    ['long before the first', '2020-01-01', 90, '2026-01-06T19:00'],
    ['a minute before', '2026-01-06T18:59', 90, '2026-01-06T19:00'],
    ['as it starts', '2026-01-06T19:00', 90, '2026-01-06T19:00'],
    ['in its last minute', '2026-01-06T20:29', 90, '2026-01-06T19:00'],
    ['as it ends', '2026-01-06T20:30', 90, '2026-01-13T19:00'],
    ['in the hour that an unknown length is taken for', '2026-01-06T19:59', undefined, '2026-01-06T19:00'],
    ['after that hour', '2026-01-06T20:00', undefined, '2026-01-13T19:00'],
    ['in summer', '2026-07-07T18:00', 60, '2026-07-07T19:00'],
  ] as const) {
    it(`is that of ${start} ${why}`, () => expect(next(weekly(), now, { durationMinutes: minutes })).to.equal(start));
  }

  it('is the one in progress since the day before', () => {
    const late = weekly({ day: 'SA', time: '23:30' });
    expect(next(late, '2026-03-29T01:20', { durationMinutes: 120 })).to.equal('2026-03-28T23:30');
    expect(next(late, '2026-03-29T01:30', { durationMinutes: 120 })).to.equal('2026-04-04T23:30');
  });

  it('is none when the series is over', () => {
    expect(next(weekly({ rule: { frequency: 'weekly', until: '2026-01-20T19:00' } }), '2026-01-20T21:00')).to.equal(
      undefined,
    );
    expect(next(dates(['2026-01-06T19:00']), '2026-01-06T21:00')).to.equal(undefined);
  });

  it('leaps over dates that are off', () => {
    const schedule = weekly({ excluded: ['2026-01-06'], overrides: [{ date: '2026-01-13', cancelled: true }] });
    expect(next(schedule, '2026-01-01')).to.equal('2026-01-20T19:00');
  });

  it('is the moved date if that comes first', () => {
    const schedule = weekly({ overrides: [{ date: '2026-01-13', start: '2026-01-05T10:00' }] });
    expect(next(schedule, '2026-01-01')).to.equal('2026-01-05T10:00');
  });
});

describe('an unknown zone', () => {
  for (const timeZone of ['unknown', 'Mars/Olympus', 'BST']) {
    it(`stays unknown, and ${timeZone} is put in order as if in the assumed zone`, () => {
      const schedule = weekly({ timeZone });
      const [assumed] = list(schedule, '2026-07-06', '2026-07-10', { assumedTimeZone: 'America/New_York' });
      expect(assumed).to.deep.equal({
        date: '2026-07-07',
        start: '2026-07-07T19:00',
        timeZone: 'unknown',
        startsAt: at('2026-07-07T23:00'),
      });
      expect(list(schedule, '2026-07-06', '2026-07-10')[0]?.startsAt).to.equal(at('2026-07-07T19:00'));
      expect(list(schedule, '2026-07-06', '2026-07-10', { assumedTimeZone: 'nowhere' })[0]?.startsAt).to.equal(
        at('2026-07-07T19:00'),
      );
    });
  }
});

describe('work done', () => {
  it('expands only what is taken of an endless daily series', () => {
    let looks = 0;
    const byMonth = new (class extends Array<number> {
      override includes(value: number): boolean {
        looks++;
        return super.includes(value);
      }
    })(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    const endless = recurring({ rule: { frequency: 'daily', byMonth } });
    const days = occurrences(endless, at('2040-01-01'), Infinity);
    expect(looks).to.equal(0);
    expect(days.next().value).to.have.property('date', '2040-01-01');
    // The days before the window that could still reach into it, and the day itself.
    expect(looks).to.be.within(1, 5);
    const first = looks;
    days.next();
    expect(looks).to.equal(first + 1);
  });

  it('changes nothing it was given', () => {
    const deepFreeze = <T>(value: T): T => {
      if (typeof value === 'object' && value) Object.values(value).forEach(deepFreeze);
      return Object.freeze(value);
    };
    const schedule = deepFreeze(
      weekly({
        excluded: ['2026-01-20'],
        added: ['2026-01-15T10:00', '2026-01-09T10:00'],
        overrides: [{ date: '2026-01-13', cancelled: true }],
      }),
    );
    expect(() => {
      list(schedule, '2026-01-01', '2026-03-01');
      nextOccurrence(schedule, 0);
      exceptions(schedule, 0, Infinity);
    }).to.not.throw();
  });
});

describe(`properties of occurrences, SEED=${SEED}`, () => {
  // The whole runs in Node; a browser's numbers are no different, so a slice will do there.
  const cases = isNode ? 4000 : 400;

  it(`finds the same next one ${cases} times by the weekly short cut as by the general way`, function () {
    this.timeout(60_000);
    const random = randomOf(SEED);
    for (let done = 0; done < cases; done++) {
      const schedule = randomSeries(random, randomWeeklyRule(random));
      const { from } = randomWindow(random, schedule);
      const options = random.chance(70) ? { durationMinutes: 15 * (1 + random.below(800)) } : {};
      const inWords = JSON.stringify({ schedule, from, options });
      const [first] = occurrences(schedule, from, Infinity, options);
      expect(nextOccurrence(schedule, from, options), inWords).to.deep.equal(first);
    }
  });

  it(`gives the same ${cases} times for a window as for its two parts`, function () {
    this.timeout(60_000);
    const random = randomOf(SEED + 1);
    let shared = 0;
    for (let done = 0; done < cases; done++) {
      let schedule = randomSeries(random, randomRule(random, random.pick(['daily', 'weekly', 'monthly', 'yearly'])));
      const { from, to } = randomWindow(random, schedule);
      const options = random.chance(70) ? { durationMinutes: 15 * (1 + random.below(200)) } : {};
      const middle = from + random.below((to - from) / 60_000) * 60_000;
      if (random.chance(50)) schedule = withChanges(random, schedule, [instant(middle).slice(0, 10)]);
      const whole = [...occurrences(schedule, from, to, options)];
      const left = [...occurrences(schedule, from, middle, options)];
      const right = [...occurrences(schedule, middle, to, options)];
      const inWords = JSON.stringify({ schedule, from, middle, to, options });
      // What is in progress in the middle belongs to both.
      const again = right.filter(({ startsAt }) => startsAt < middle);
      shared += again.length;
      expect(left, inWords).to.deep.include.members(again);
      expect([...left, ...right.slice(again.length)], inWords).to.deep.equal(whole);
    }
    expect(shared, 'meetings in progress in the middle').to.be.above(cases / 20);
  });
});
