import { expect } from 'chai';
import '../../support/whole-reading.js';
import { WEEKDAYS } from '../../../src/domain/vocabulary.js';
import { dayFromMisspelling, dayFromName } from '../../../src/sources/shared/day.js';
import { dayAfter, readDays, SUNDAY_IS_ONE, SUNDAY_IS_ZERO } from '../../../src/sources/shared/days.js';
import { isOneEdit } from '../../../src/sources/shared/day-names.js';

/** Monday first. */
const WEEKS: Readonly<Record<string, string>> = {
  English: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'English in the plural': 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  'English shortened': 'Mon Tue Wed Thu Fri Sat Sun',
  'English shortened with dots': 'Mon. Tues. Weds. Thurs. Fri. Sat. Sun.',
  iCalendar: 'MO TU WE TH FR SA SU',
  'schema.org': WEEKDAYS.map(
    (_, index) => 'https://schema.org/' + 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')[index],
  ).join(' '),
  Welsh: 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul',
  Spanish: 'lunes martes miércoles jueves viernes sábados domingos',
  French: 'Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche',
  German: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  'German, as a habit': 'montags dienstags mittwochs donnerstags freitags sonnabends sonntags',
  Portuguese: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  'Portuguese without accents': 'segunda terca quarta quinta sexta sabado domingo',
  Italian: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  Dutch: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  Swedish: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  Japanese: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
  'Japanese shortened': '月 火 水 木 金 土 日',
  Arabic: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
};

describe('weekday names', () => {
  for (const [language, names] of Object.entries(WEEKS)) {
    it(`are read in ${language}`, () => {
      expect(names.split(' ').map((name) => dayFromName(name))).to.deep.equal([...WEEKDAYS]);
    });
  }

  it('are read after the Welsh words for day and night', () => {
    expect([dayFromName('Dydd Gwener'), dayFromName('Nos Lun')]).to.deep.equal(['FR', 'MO']);
  });

  it('are not read where several days could be meant', () => {
    for (const text of ['ma', 'di', 'do', 't', 's', '', 'day', 'Ongoing', 'Saturday - Only 2nd Saturday']) {
      expect(dayFromName(text), text).to.equal(undefined);
    }
  });
});

describe('misspelt weekday names', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Thursay', 'TH'],
    ['Wedensday', 'WE'],
    ['Wendesday', 'WE'],
    ['Tuesdayy', 'TU'],
    ['Firday', 'FR'],
    ['Sonday', undefined],
    ['Ongoing', undefined],
    ['Thurs-ay!', undefined],
  ];
  for (const [word, day] of cases) {
    it(`${word} is ${day ?? 'not guessed'}`, () => expect(dayFromMisspelling(word)).to.equal(day));
  }

  it('are one letter away at most', () => {
    expect(
      isOneEdit('abc', 'abc') && isOneEdit('abc', 'abd') && isOneEdit('abc', 'acb') && isOneEdit('abc', 'ab'),
    ).to.equal(true);
    expect(isOneEdit('abc', 'abcd')).to.equal(true);
    expect(isOneEdit('abcd', 'badc') || isOneEdit('abc', 'a') || isOneEdit('abc', 'xyc')).to.equal(false);
  });
});

describe('weekday values', () => {
  const days = (value: unknown, numbers = SUNDAY_IS_ZERO) => readDays(value, numbers).days.join(' ');

  it('count as each format counts', () => {
    expect([0, 1, 6, 7].map((number) => days(number))).to.deep.equal(['SU', 'MO', 'SA', 'SU']);
    expect([0, 1, 2, 7].map((number) => days(number, SUNDAY_IS_ONE))).to.deep.equal(['', 'SU', 'MO', 'SA']);
  });

  it('come as numbers, numeric texts, names, codes and lists of them, in any order and more than once', () => {
    expect(days('3')).to.equal('WE');
    expect(days(['5', 1, 'Wed', 1])).to.equal('MO WE FR');
    expect(days('Monday, Thursday')).to.equal('MO TH');
    expect(days([0])).to.equal('SU');
  });

  it('are unreadable, each by itself, without hiding the others', () => {
    const reading = readDays([1, 'Ongoing', 9, -1, 1.5, { a: 1 }, true, 'Thursay'], SUNDAY_IS_ZERO);
    expect(reading.days).to.deep.equal(['MO', 'TH']);
    expect(reading.unreadable).to.deep.equal(['Ongoing', 9, -1, 1.5, { a: 1 }, true]);
    expect(reading.guessed).to.deep.equal(['Thursay']);
  });

  it('are nothing when blank', () => {
    for (const value of [null, undefined, '', [], [null, ''], '-']) {
      expect(readDays(value, SUNDAY_IS_ZERO)).to.deep.equal({ days: [], guessed: [], unreadable: [] });
    }
  });

  it('go round the week', () =>
    expect(WEEKDAYS.map(dayAfter)).to.deep.equal(['TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'MO']));
});
