import { expect } from 'chai';
import '../../support/whole-reading.js';
import { ProblemLog } from '../../../src/sources/shared/problems.js';
import { SUNDAY_IS_ZERO } from '../../../src/sources/shared/days.js';
import { readWeekly } from '../../../src/sources/shared/weekly.js';
import { hintsAtClosure, hintsIn, restrictionIn } from '../../../src/sources/shared/words.js';

describe('words of closure', () => {
  for (const text of [
    'Temporarily cancelled',
    'Friday night is cancelled indefinitely.',
    'Closed until further notice',
    'This meeting is closed temporarily.',
    'Our group is suspended',
    'We are not meeting in August',
    'Closed on National Holidays',
    'Meeting closes December 1',
    'On hiatus',
  ]) {
    it(`are in "${text}"`, () => expect(hintsAtClosure(text)).to.equal(true));
  }
  for (const text of [
    'This is a closed meeting',
    'Open until 9 pm',
    'Closed: for people who want to stop',
    'Temporary location: Room 2',
    '',
  ]) {
    it(`are not in "${text}"`, () => expect(hintsAtClosure(text)).to.equal(false));
  }
});

describe('words finer than weekly', () => {
  for (const text of [
    'First Wed.',
    '2nd and 4th Mondays only',
    'Meets the last Thursday of the month',
    'This meeting occurs every other Sunday',
    'No meeting 2nd Thursday of the month.',
    'Closed on 3rd Saturday every month',
    'We meet fortnightly',
    'Once a month',
    '1st & 3rd Tues',
  ]) {
    it(`are in "${text}"`, () => expect(restrictionIn(text)).to.equal(text));
  }
  for (const text of [
    'Last Friday of the month is the open meeting.',
    'Birthdays last Monday of the month',
    '1st week: Step of the month, 2nd week: topic',
    'Speaker on the 2nd Tuesday',
    'First step discussion',
    'On the second floor, last door',
    'Every Tuesday',
    '',
  ]) {
    it(`are not in "${text}"`, () => expect(restrictionIn(text)).to.equal(undefined));
  }

  it('count in a name whatever it speaks of', () => {
    expect(hintsIn('Monthly Business Meeting', undefined)).to.deep.include({ restriction: 'Monthly Business Meeting' });
    expect(hintsIn('Speakers (2nd Sat)', 'Park at the back')).to.deep.include({ restriction: 'Speakers (2nd Sat)' });
  });

  it('are only the sentence they stand in', () => {
    expect(restrictionIn('Park at the back. Meets every other Sunday. Bring a chair.')).to.equal(
      'Meets every other Sunday.',
    );
  });

  it('are found quickly in long texts made to be slow', () => {
    for (const piece of ['1st 2nd ', '1st, ', 'closed a ', 'until a a ', 'meets a ']) {
      expect(hintsIn(piece.repeat(1000), piece.repeat(1000))).to.have.keys('restriction', 'closure');
    }
  });
});

describe('a weekly schedule', () => {
  const read = (day: unknown, time: unknown, restriction?: string) => {
    const log = new ProblemLog();
    const reading = readWeekly(log.forRecord('7'), {
      dayField: 'day',
      day,
      numbers: SUNDAY_IS_ZERO,
      timeField: 'time',
      time,
      hints: { restriction },
      hintField: 'notes',
      zone: () => ({ timeZone: 'Europe/London', timeZoneReason: 'site' }),
    });
    return { ...reading, problems: log.problems.map(({ reason, severity }) => `${severity} ${reason}`) };
  };
  const weekly = (start: string, ...days: readonly string[]) => ({
    kind: 'recurring',
    start,
    startIsNominal: true,
    rule: { frequency: 'weekly', byDay: days.map((day) => ({ day })) },
    timeZone: 'Europe/London',
    timeZoneReason: 'site',
  });

  it('starts in the week of 3 January 2000, on the day itself', () => {
    expect(read(1, '19:00').schedule).to.deep.equal(weekly('2000-01-03T19:00', 'MO'));
    expect(read('0', '7:30 PM').schedule).to.deep.equal(weekly('2000-01-09T19:30', 'SU'));
  });

  it('is one for several days', () => {
    expect(read([5, 1, 3], '07:00').schedule).to.deep.equal(weekly('2000-01-03T07:00', 'MO', 'WE', 'FR'));
  });

  it('is on the next day at 24:00', () => {
    expect(read([0, 6], '24:00').schedule).to.deep.equal(weekly('2000-01-03T00:00', 'MO', 'SU'));
    expect(read(1, '00:00').schedule).to.deep.equal(weekly('2000-01-03T00:00', 'MO'));
  });

  it('has the feed’s finer words beside it, and is not changed by them', () => {
    const { schedule, problems } = read(1, '19:00', '2nd Monday only');
    expect(schedule).to.deep.equal({ ...weekly('2000-01-03T19:00', 'MO'), note: '2nd Monday only' });
    expect(problems).to.deep.equal(['warning schedule-in-words']);
  });

  it('is by arrangement without day and time', () => {
    expect(read(undefined, '')).to.deep.equal({ schedule: { kind: 'by-arrangement' }, problems: ['info day-missing'] });
  });

  it('is by arrangement with half of it, and keeps that half', () => {
    expect(read(2, null)).to.deep.equal({
      schedule: { kind: 'by-arrangement', weekdays: ['TU'] },
      problems: ['warning time-missing'],
    });
    expect(read([], '19:00')).to.deep.equal({
      schedule: { kind: 'by-arrangement', note: '19:00' },
      problems: ['warning day-missing'],
    });
    expect(read(2, '24:30')).to.deep.equal({
      schedule: { kind: 'by-arrangement', note: '24:30', weekdays: ['TU'] },
      problems: ['warning time-unreadable'],
    });
    expect(read('Ongoing', '19:00')).to.deep.equal({
      schedule: { kind: 'by-arrangement', note: 'Ongoing, 19:00' },
      problems: ['warning day-unreadable'],
    });
  });

  it('guesses a misspelt day, and says so', () => {
    const { schedule, problems } = read('Thursay', '19:00');
    expect([schedule, problems]).to.deep.equal([weekly('2000-01-06T19:00', 'TH'), ['info day-unreadable']]);
  });

  it('does not follow an offset in the time', () => {
    const { schedule, problems } = read(1, '19:00Z');
    expect([schedule, problems]).to.deep.equal([weekly('2000-01-03T19:00', 'MO'), ['warning time-zone-from-offset']]);
  });
});
