import { expect } from 'chai';
import type { Occurrence } from '../../src/domain/schedule.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { timeEn } from '../../src/i18n/en/time.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { cy } from '../../src/i18n/locales/cy.js';
import { enUS } from '../../src/i18n/locales/en-US.js';
import {
  clockRangeWords,
  clockWords,
  dateWords,
  nearDayWords,
  type TimeWords,
  zoneWords,
} from '../../src/i18n/time-words.js';
import { occurrenceWords } from '../../src/i18n/occurrence-words.js';
import { dateRangeWords, plainDateWords, shortDateWords, weekdayName } from '../../src/i18n/calendar-words.js';

const en: TimeWords = { dates: datesEn, time: timeEn, language: 'en-GB' };
const us: TimeWords = {
  dates: { ...datesEn, ...enUS.messages.dates } as TimeWords['dates'],
  time: timeEn,
  language: 'en-US',
};
const welsh: TimeWords = { ...cy.messages, language: 'cy' };
/** Browsers disagree about the digits of plain `ar`, so the tag says which. */
const arabic: TimeWords = { ...ar.messages, language: 'ar-u-nu-latn' };
/** A language that counts hours to 24, as a site could register it. */
const twentyFour: TimeWords = {
  dates: datesEn,
  time: {
    ...timeEn,
    clock: { onTheHour: '{hour}:{minute}', withMinutes: '{hour}:{minute}', periods: {}, noon: '', midnight: '' },
  },
  language: 'en-GB',
};
const languages = [en, us, welsh, arabic];
const spaced = (text: string) => text.replace(/\u00a0/g, ' ');

function occurrence(start: string, end?: string, timeZone = 'Europe/London'): Occurrence {
  return { start, ...(end && { end }), date: start.slice(0, 10), timeZone, startsAt: 0 };
}

describe('clock times', () => {
  const table: readonly (readonly [string, string, string, string, string])[] = [
    ['18:30', '6:30pm', '6:30pm', '6:30 مساءً', '18:30'],
    ['19:00', '7pm', '7pm', '7 مساءً', '19:00'],
    ['07:05', '7:05am', '7:05am', '7:05 صباحًا', '7:05'],
    ['12:00', 'noon', 'hanner dydd', '12 ظهرًا', '12:00'],
    ['12:30', '12:30pm', '12:30pm', '12:30 ظهرًا', '12:30'],
    ['00:00', 'midnight', 'hanner nos', 'منتصف الليل', '0:00'],
    ['00:15', '12:15am', '12:15am', '12:15 ليلًا', '0:15'],
    ['04:00', '4am', '4am', '4 فجرًا', '4:00'],
    ['13:00', '1pm', '1pm', '1 بعد الظهر', '13:00'],
    ['23:59', '11:59pm', '11:59pm', '11:59 مساءً', '23:59'],
  ];
  for (const [clock, ...expected] of table) {
    it(`are said as people say them: ${clock} is ${expected[0]}`, () => {
      const said = [en, welsh, arabic, twentyFour].map((words) => spaced(clockWords(`2026-11-24T${clock}`, words)));
      expect(said).to.deep.equal(expected);
    });
  }

  it('use the digits of the page’s region', () => {
    expect(spaced(clockWords('2026-11-24T18:05', { ...arabic, language: 'ar-EG' }))).to.equal('٦:٠٥ مساءً');
  });

  it('are different for every minute of a day, in every language', () => {
    for (const words of languages) {
      const said = new Set<string>();
      for (let minute = 0; minute < 1440; minute++) {
        said.add(clockWords(new Date(minute * 60_000).toISOString().slice(0, 16), words));
      }
      expect(said.size).to.equal(1440);
    }
  });
});

describe('from a start to an end', () => {
  const table: readonly (readonly [string, string, string | undefined, string, string, string])[] = [
    ['an evening', '24T18:30', '24T20:00', '6:30pm to 8pm', '6:30pm tan 8pm', '6:30 مساءً إلى 8 مساءً'],
    ['a day', '24T07:00', '24T20:00', '7am to 8pm', '7am tan 8pm', '7 صباحًا إلى 8 مساءً'],
    ['to noon', '24T10:30', '24T12:00', '10:30am to noon', '10:30am tan hanner dydd', '10:30 صباحًا إلى 12 ظهرًا'],
    ['no end', '24T19:00', undefined, 'from 7pm', 'o 7pm', 'من 7 مساءً'],
    ['to midnight', '24T22:00', '25T00:00', '10pm to midnight', '10pm tan hanner nos', '10 مساءً إلى منتصف الليل'],
    [
      'over midnight',
      '24T22:00',
      '25T01:00',
      '10pm to 1am (Wednesday)',
      '10pm tan 1am (dydd Mercher)',
      '10 مساءً إلى 1 ليلًا (الأربعاء)',
    ],
    [
      'from the first minute of a day',
      '24T00:00',
      '24T01:00',
      'midnight to 1am (start of Tuesday)',
      'hanner nos tan 1am (dydd Mawrth yn dechrau)',
      'منتصف الليل إلى 1 ليلًا (بداية الثلاثاء)',
    ],
    ['a whole day', '24T00:00', '25T00:00', 'all day', 'drwy’r dydd', 'طوال اليوم'],
    [
      'several days',
      '24T18:00',
      '26T15:00',
      '6pm to 3pm (Thursday 26 November)',
      '6pm tan 3pm (dydd Iau 26 Tachwedd)',
      '6 مساءً إلى 3 بعد الظهر (الخميس 26 نوفمبر)',
    ],
  ];
  for (const [name, start, end, ...expected] of table) {
    it(`says ${name} without doubt: ${expected[0]}`, () => {
      const [from, to] = [start, end].map((part) => part && `2026-11-${part}`);
      const said = [en, welsh, arabic].map((words) => spaced(clockRangeWords(from!, to, words)));
      expect(said).to.deep.equal(expected);
    });
  }

  it('says "next day" in a series, which has no one date', () => {
    const said = (start: string, end: string) => clockRangeWords(`2026-11-${start}`, `2026-11-${end}`, en, 'series');
    expect(said('24T22:00', '25T01:00')).to.equal('10pm to 1am (next day)');
    expect(said('24T00:00', '24T01:00')).to.equal('midnight to 1am (start of the day)');
    expect(said('24T18:00', '26T15:00')).to.equal('6pm to 3pm (Thursday)');
  });

  it('says no more than 0:00 where hours count to 24', () => {
    expect(clockRangeWords('2026-11-24T00:00', '2026-11-24T01:00', twentyFour)).to.equal('0:00 to 1:00');
  });
});

describe('dates', () => {
  const today = '2026-11-23';

  it('have the weekday, and no year in this year', () => {
    const said = languages.map((words) => dateWords('2026-11-24', words, today));
    expect(said).to.deep.equal([
      'Tuesday 24 November',
      'Tuesday, November 24',
      'dydd Mawrth 24 Tachwedd',
      'الثلاثاء 24 نوفمبر',
    ]);
  });

  it('have the year in another year, and when nobody says which year it is', () => {
    const said = languages.map((words) => dateWords('2027-01-05', words, '2026-12-31'));
    expect(said).to.deep.equal([
      'Tuesday 5 January 2027',
      'Tuesday, January 5, 2027',
      'dydd Mawrth 5 Ionawr 2027',
      'الثلاثاء 5 يناير 2027',
    ]);
    expect(dateWords('2026-11-24', en)).to.equal('Tuesday 24 November 2026');
  });

  it('stay in our calendar where the region counts years differently', () => {
    const said = spaced(dateWords('2027-01-05', { ...arabic, language: 'ar-SA' }, today));
    expect(said).to.match(/(يناير).*(2027|٢٠٢٧)/);
  });

  it('are plain, short or a span', () => {
    expect(plainDateWords('2026-11-14', en)).to.equal('14 November 2026');
    expect(plainDateWords('2026-11-14', us)).to.equal('November 14, 2026');
    expect(shortDateWords('2026-11-30', en)).to.equal('30 Nov');
    expect(shortDateWords('2026-11-30', welsh)).to.equal('30 Tach');
    expect(dateRangeWords('2026-11-30', '2026-12-06', en, today)).to.equal('30 November to 6 December');
    expect(dateRangeWords('2026-12-28', '2027-01-03', en, today)).to.equal('28 December 2026 to 3 January 2027');
  });

  it('name today and tomorrow beside the date, over the end of a year too', () => {
    const said = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'].map((date) =>
      nearDayWords(date, en, '2026-12-31'),
    );
    expect(said).to.deep.equal([undefined, 'Today', 'Tomorrow', undefined]);
  });

  it('name weekdays alone, long and short', () => {
    expect([weekdayName('MO', en), weekdayName('SU', en, 'short')]).to.deep.equal(['Monday', 'Sun']);
    expect([weekdayName('MO', welsh), weekdayName('SA', welsh, 'short')]).to.deep.equal(['Dydd Llun', 'Sad']);
    expect(weekdayName('FR', arabic)).to.equal('الجمعة');
  });
});

describe('time zones', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['Europe/London', 'UK time', 'amser y DU'],
    ['Europe/Dublin', 'Irish time', 'amser Iwerddon'],
    ['UTC', 'UTC', 'UTC'],
    ['unknown', 'time zone not given', 'heb roi cylchfa amser'],
    ['Nowhere/Old_Town', 'Old Town time', 'amser Old Town'],
  ];
  for (const [zone, ...expected] of table) {
    it(`has a name that people use for ${zone}`, () => {
      expect([en, welsh].map((words) => zoneWords(zone, words))).to.deep.equal(expected);
    });
  }

  it('has everyday names for the zones of the United States', () => {
    const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix'];
    const said = zones.map((zone) => zoneWords(zone, en));
    expect(said).to.deep.equal(['Eastern time', 'Central time', 'Mountain time', 'Pacific time', 'Arizona time']);
  });

  it('asks the browser for the others, or names the city; never an offset', () => {
    for (const zone of [
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Antarctica/Troll',
      'America/Argentina/Buenos_Aires',
    ]) {
      for (const words of languages) {
        const said = zoneWords(zone, words);
        expect(said, zone)
          .to.match(/\p{L}/u)
          .and.not.match(/\p{Nd}|_|\//u);
      }
    }
  });

  it('keeps the offset of a zone that is nothing else, the right way round', () => {
    expect(zoneWords('Etc/GMT+5', en)).to.match(/^(GMT|UTC)[-−]0?5/);
  });
});

describe('one meeting in full', () => {
  const today = '2026-11-23';

  it('says date, times and zone', () => {
    const meeting = occurrence('2026-11-24T18:30', '2026-11-24T20:00');
    const said = languages.map((words) => spaced(occurrenceWords(meeting, words, today)));
    expect(said).to.deep.equal([
      'Tuesday 24 November, 6:30pm to 8pm, UK time',
      'Tuesday, November 24, 6:30pm to 8pm, UK time',
      'Dydd Mawrth 24 Tachwedd, 6:30pm tan 8pm, amser y DU',
      'الثلاثاء 24 نوفمبر، 6:30 مساءً إلى 8 مساءً، توقيت المملكة المتحدة',
    ]);
  });

  it('leaves the zone to the list where one is said there', () => {
    const meeting = occurrence('2027-01-01T19:00');
    expect(occurrenceWords(meeting, en, today, false)).to.equal('Friday 1 January 2027, from 7pm');
  });

  it('says that the zone was not given', () => {
    const meeting = occurrence('2026-11-24T19:00', undefined, 'unknown');
    expect(occurrenceWords(meeting, en, today)).to.equal('Tuesday 24 November, from 7pm, time zone not given');
  });
});
