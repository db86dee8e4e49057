import { expect } from 'chai';
import {
  datePartsOf,
  dayNumber,
  formatPlainDate,
  formatWallTime,
  LAST_DAY,
  parsePlainDate,
  parseWallTime,
  weekdayOf,
} from '../../src/domain/plain-date.js';
import { addMonths, daysInMonth, nthWeekday } from '../../src/domain/months.js';
import { WEEKDAYS } from '../../src/domain/vocabulary.js';

const MS_PER_DAY = 86_400_000;
const day = (text: string): number => parsePlainDate(text) ?? NaN;

describe('plain dates', () => {
  it('counts days as the clock of the machine does, from the year 0 to 9999', () => {
    for (let number = day('0000-01-01'); number <= LAST_DAY; number += 73) {
      const date = new Date(number * MS_PER_DAY);
      const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(datePartsOf(number)).to.deep.equal(parts);
      expect(dayNumber(parts.year, parts.month, parts.day)).to.equal(number);
      expect(parsePlainDate(date.toISOString().slice(0, 10))).to.equal(number);
      expect(formatPlainDate(number)).to.equal(date.toISOString().slice(0, 10));
      expect(WEEKDAYS.indexOf(weekdayOf(number))).to.equal((date.getUTCDay() + 6) % 7);
    }
  });

  it('ends with the year 9999', () => expect(formatPlainDate(LAST_DAY)).to.equal('9999-12-31'));

  for (const [year, month, days] of [
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 1, 31],
    [2026, 4, 30],
    [2026, 7, 31],
    [2026, 8, 31],
    [2026, 9, 30],
    [2026, 12, 31],
  ] as const) {
    it(`gives month ${month} of ${year} ${days} days`, () => expect(daysInMonth(year, month)).to.equal(days));
  }

  for (const text of [
    ...['', '2026-1-5', '2026-00-10', '2026-13-01', '2026-02-29', '2026-04-31', '2026-01-00', '26-01-05'],
    ...['2026-01-05T19:00', ' 2026-01-05', '2026-01-05\n', '2026/01/05', '-2026-01-05', '12026-01-05'],
  ]) {
    it(`does not take ${JSON.stringify(text)} for a date`, () => expect(parsePlainDate(text)).to.equal(undefined));
  }

  for (const [from, months, to] of [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
    ['2026-05-31', 0, '2026-05-31'],
  ] as const) {
    it(`finds ${to} ${months} months from ${from}`, () =>
      expect(formatPlainDate(addMonths(day(from), months))).to.equal(to));
  }

  for (const [month, weekday, ordinal, expected] of [
    ['2026-12', 'TU', 1, '2026-12-01'],
    ['2026-12', 'TU', 5, '2026-12-29'],
    ['2026-12', 'TU', -1, '2026-12-29'],
    ['2026-12', 'MO', 1, '2026-12-07'],
    ['2026-12', 'MO', 5, undefined],
    ['2026-12', 'MO', -5, undefined],
    ['2026-12', 'MO', -4, '2026-12-07'],
    ['2026-12', 'TH', -1, '2026-12-31'],
    ['2026-12', 'TH', 0, undefined],
  ] as const) {
    it(`finds ${expected ?? 'no date'} for ${weekday} number ${ordinal} of ${month}`, () => {
      const found = nthWeekday(day(`${month}-01`), day(`${month}-31`), WEEKDAYS.indexOf(weekday), ordinal);
      expect(found === undefined ? undefined : formatPlainDate(found)).to.equal(expected);
    });
  }
});

describe('wall times', () => {
  for (const text of [
    '1970-01-01T00:00',
    '1969-12-31T23:59',
    '2026-12-31T23:59',
    '2024-02-29T07:05',
    '0001-01-01T00:00',
  ]) {
    it(`reads and writes ${text}`, () => {
      const minute = parseWallTime(text);
      expect(minute).to.equal(Date.parse(`${text}Z`) / 60_000);
      expect(formatWallTime(minute ?? NaN)).to.equal(text);
    });
  }

  for (const text of [
    ...[
      '2026-01-05',
      '2026-01-05T24:00',
      '2026-01-05T19:60',
      '2026-01-05T7:00',
      '2026-01-05 19:00',
      '2026-02-30T19:00',
    ],
    ...['2026-01-05T19:00:00', '2026-01-05T19:00Z', '2026-01-05T19:00+01:00', '19:00', ''],
  ]) {
    it(`does not take ${JSON.stringify(text)} for a wall time`, () => expect(parseWallTime(text)).to.equal(undefined));
  }
});
