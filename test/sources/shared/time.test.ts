import { expect } from 'chai';
import '../../support/whole-reading.js';
import { ProblemLog } from '../../../src/sources/shared/problems.js';
import { lengthUntil } from '../../../src/sources/meeting-guide/end.js';
import { lengthOf } from '../../../src/sources/shared/session.js';
import { clockTime, parseLength, parseTime } from '../../../src/sources/shared/time.js';

describe('a wall time', () => {
  const read: Readonly<Record<string, string>> = {
    '19:30': '19:30',
    '7:30': '07:30',
    '19:30:00': '19:30',
    '23:59:00': '23:59',
    '1930': '19:30',
    '0000': '00:00',
    '00:00': '00:00',
    '7:30 PM': '19:30',
    '7:30 pm': '19:30',
    '07:30PM': '19:30',
    '7:30 p.m.': '19:30',
    '7:30\u202fPM': '19:30',
    '7.30pm': '19:30',
    '7pm': '19:00',
    '7 am': '07:00',
    '11a': '11:00',
    '12:15 AM': '00:15',
    '12 PM': '12:00',
    '0:30 AM': '00:30',
    '13:30 PM': '13:30',
    '19h30': '19:30',
    '19h': '19:00',
    '19 h 30': '19:30',
    '19 Uhr': '19:00',
    '19.30 Uhr': '19:30',
    noon: '12:00',
    Midday: '12:00',
    '12 noon': '12:00',
    midnight: '00:00',
    '12 midnight': '00:00',
    '  19:30  ': '19:30',
  };
  for (const [given, time] of Object.entries(read)) {
    it(`${given} is ${time}`, () => {
      const { minute, ...rest } = parseTime(given) ?? { minute: NaN };
      expect([clockTime(minute), rest]).to.deep.equal([time, {}]);
    });
  }

  it('24:00 is the start of the next day', () =>
    expect(parseTime('24:00')).to.deep.equal({ minute: 0, nextDay: true }));

  it('keeps an offset apart, and does not follow it', () => {
    expect(parseTime('10:00Z')).to.deep.equal({ minute: 600, offset: 'Z' });
    expect(parseTime('10:00:00-05:00')).to.deep.equal({ minute: 600, offset: '-05:00' });
    expect(parseTime('10:00:00+01:00')).to.deep.equal({ minute: 600, offset: '+01:00' });
  });

  it('may be a number of hours and minutes', () => {
    expect([parseTime(1930), parseTime(930)]).to.deep.equal([{ minute: 1170 }, { minute: 570 }]);
  });

  const refused = [
    '24:30',
    '25:00',
    '1:75',
    '19:60',
    '',
    ' ',
    '7',
    '19',
    '00:00-00:00',
    '10:00-11:00',
    '19:00 - 20:00',
    '13 AM',
    '7:30:90x',
    'soon',
    '-1:00',
    7,
    -1,
    1e30,
    NaN,
    null,
    undefined,
    true,
    {},
    [],
  ];
  for (const value of refused) {
    it(`${JSON.stringify(value) ?? 'undefined'} is none`, () => expect(parseTime(value)).to.equal(undefined));
  }
});

describe('a length', () => {
  const read: readonly (readonly [unknown, number | undefined])[] = [
    [90, 90],
    ['90', 90],
    ['90 min', 90],
    ['90 minutes', 90],
    ['1 h 30', 90],
    ['1h30m', 90],
    ['1.5 hours', 90],
    ['1,5 h', 90],
    ['1 hour', 60],
    ['2 hrs', 120],
    ['01:30', 90],
    ['01:30:00', 90],
    ['PT1H30M', 90],
    ['PT90M', 90],
    ['P1D', 1440],
    ['24:00:00', 1440],
    ['00:00:00', 0],
    [0, 0],
    ['', undefined],
    ['1:75', undefined],
    ['long', undefined],
    ['p', undefined],
    ['pt', undefined],
    [-5, undefined],
    [Infinity, undefined],
    [null, undefined],
    [{}, undefined],
  ];
  for (const [given, minutes] of read) {
    it(`${JSON.stringify(given)} is ${String(minutes)}`, () => expect(parseLength(given)).to.equal(minutes));
  }
});

describe('how long a session lasts', () => {
  type Reader = typeof lengthOf;
  const reading = (read: Reader) => {
    const log = new ProblemLog();
    const minutes = read(log.forRecord('7'), 'end', undefined);
    return [minutes, ...log.problems.map(({ reason, severity }) => `${severity} ${reason}`)];
  };
  const until = (start: string, end: unknown) =>
    reading((report, field) => lengthUntil(report, field, parseTime(start)?.minute ?? NaN, end));
  const of = (length: unknown) => reading((report, field) => lengthOf(report, field, length));

  it('runs to the end on the same day', () => expect(until('19:00', '20:15')).to.deep.equal([75]));
  it('runs over midnight to an end before the start', () => expect(until('23:30', '00:30')).to.deep.equal([60]));
  it('runs to midnight', () => {
    expect(until('23:00', '00:00')).to.deep.equal([60]);
    expect(until('23:00', '24:00')).to.deep.equal([60]);
    expect(until('00:00', '24:00')).to.deep.equal([1440, 'info duration-unusual']);
  });
  it('is not known when the end is the start', () =>
    expect(until('19:00', '19:00')).to.deep.equal([undefined, 'warning end-equals-start']));
  it('is not known when it could only be a slip of the clock', () => {
    expect(until('17:30', '16:30')).to.deep.equal([undefined, 'warning duration-unusual']);
    expect(until('12:15', '01:15')).to.deep.equal([undefined, 'warning duration-unusual']);
  });
  it('is given as it stands when it is long, and reported', () =>
    expect(until('08:00', '20:00')).to.deep.equal([720, 'info duration-unusual']));
  it('is not known without an end, or with one that cannot be read', () => {
    expect(until('19:00', '')).to.deep.equal([undefined]);
    expect(until('19:00', 'late')).to.deep.equal([undefined, 'warning end-unreadable']);
  });
  it('comes from a length', () => {
    expect(of('01:30:00')).to.deep.equal([90]);
    expect(of('00:00:00')).to.deep.equal([undefined]);
    expect(of('')).to.deep.equal([undefined]);
    expect(of('07:00:00')).to.deep.equal([420, 'info duration-unusual']);
    expect(of('24:00:00')).to.deep.equal([undefined, 'info duration-unusual']);
    expect(of('long')).to.deep.equal([undefined, 'warning duration-unreadable']);
  });
});
