import { expect } from 'chai';
import type { RecurringSchedule } from '../../src/domain/schedule.js';
import { describeSchedule, type ScheduleFacts } from '../../src/domain/schedule-facts.js';
import { datesEn } from '../../src/i18n/en/dates.js';
import { noticesEn } from '../../src/i18n/en/notices.js';
import { rulesEn } from '../../src/i18n/en/rules.js';
import { startsEn } from '../../src/i18n/en/starts.js';
import { timeEn } from '../../src/i18n/en/time.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { cy } from '../../src/i18n/locales/cy.js';
import { ruleWords, type RuleWords, scheduleWords } from '../../src/i18n/rule-words.js';
import { laterWords, type NearStatus, startWords, type StartWords } from '../../src/i18n/start-words.js';
import { aWeekly, byArrangement, someDates } from '../support/builders.js';

const en: RuleWords = { dates: datesEn, time: timeEn, rules: rulesEn, language: 'en-GB' };
const welsh: RuleWords & StartWords = { ...cy.messages, language: 'cy' };
/** Browsers disagree about the digits of plain `ar`, so the tag says which. */
const arabic: RuleWords & StartWords & Parameters<typeof laterWords>[1] = { ...ar.messages, language: 'ar-u-nu-latn' };
const languages = [en, welsh, arabic];
const spaced = (text: string) => text.replace(/\u00a0/g, ' ');

describe('how often a group meets', () => {
  const table: readonly (readonly [ScheduleFacts, string, string, string])[] = [
    [{ kind: 'daily', interval: 1 }, 'every day', 'bob dydd', 'كل يوم'],
    [{ kind: 'daily', interval: 2 }, 'every 2 days', 'bob deuddydd', 'كل يومين'],
    [{ kind: 'weekly', interval: 1, days: ['TU'] }, 'every Tuesday', 'bob dydd Mawrth', 'الثلاثاء من كل أسبوع'],
    [
      { kind: 'weekly', interval: 1, days: ['MO', 'TH'] },
      'every Monday and Thursday',
      'bob dydd Llun a dydd Iau',
      'الاثنين والخميس من كل أسبوع',
    ],
    [
      { kind: 'weekly', interval: 1, days: ['MO', 'TU', 'WE', 'TH', 'FR'] },
      'Monday to Friday',
      'dydd Llun i ddydd Gwener',
      'من الاثنين إلى الجمعة',
    ],
    [
      { kind: 'weekly', interval: 2, days: ['TH'] },
      'every second Thursday',
      'bob yn ail ddydd Iau',
      'الخميس كل أسبوعين',
    ],
    [
      { kind: 'weekly', interval: 2, days: ['MO', 'WE'] },
      'every second week, on Monday and Wednesday',
      'bob yn ail wythnos: dydd Llun a dydd Mercher',
      'الاثنين والأربعاء كل أسبوعين',
    ],
    [
      { kind: 'weekly', interval: 3, days: ['SU'] },
      'every 3 weeks, on Sunday',
      'bob 3 wythnos: dydd Sul',
      'الأحد كل 3 أسابيع',
    ],
    [
      { kind: 'monthly-ordinal', interval: 1, ordinals: [-1], day: 'FR' },
      'last Friday of the month',
      'y dydd Gwener olaf o bob mis',
      'يوم الجمعة الأخير من كل شهر',
    ],
    [
      { kind: 'monthly-ordinal', interval: 1, ordinals: [1, 3], day: 'MO' },
      'first and third Monday of the month',
      'y dydd Llun cyntaf, y trydydd dydd Llun o bob mis',
      'يوم الاثنين الأول والثالث من كل شهر',
    ],
    [
      { kind: 'monthly-ordinal', interval: 2, ordinals: [2], day: 'TU' },
      'second Tuesday of every second month',
      'yr ail ddydd Mawrth o bob yn ail fis',
      'يوم الثلاثاء الثاني كل شهرين',
    ],
    [
      { kind: 'monthly-ordinal', interval: 3, ordinals: [-2], day: 'SA' },
      'second to last Saturday, every 3 months',
      'y dydd Sadwrn olaf ond un, bob 3 mis',
      'يوم السبت قبل الأخير كل 3 أشهر',
    ],
    [
      { kind: 'monthly-day', interval: 1, days: [1, 22] },
      'the 1st and the 22nd of the month',
      'dyddiad 1, dyddiad 22 o bob mis',
      'اليوم 1 واليوم 22 من كل شهر',
    ],
    [
      { kind: 'monthly-day', interval: 1, days: [13, -1] },
      'the 13th and the last day of the month',
      'dyddiad 13, y diwrnod olaf o bob mis',
      'اليوم 13 واليوم الأخير من كل شهر',
    ],
    [
      { kind: 'yearly', interval: 1, month: 2, day: 29 },
      '29 February, every year',
      '29 Chwefror, bob blwyddyn',
      '29 فبراير من كل عام',
    ],
    [
      { kind: 'yearly', interval: 1, month: 11, day: -1 },
      'the last day of November, every year',
      'y diwrnod olaf ym mis Tachwedd, bob blwyddyn',
      'اليوم الأخير من نوفمبر من كل عام',
    ],
    [
      { kind: 'yearly-ordinal', interval: 2, month: 11, ordinals: [1], day: 'MO' },
      'first Monday of November, every 2 years',
      'y dydd Llun cyntaf ym mis Tachwedd, bob 2 flynedd',
      'يوم الاثنين الأول من نوفمبر كل عامين',
    ],
    [{ kind: 'dates', count: 3 }, 'on 3 dates', 'ar 3 dyddiad', 'في 3 تواريخ'],
    [
      { kind: 'by-arrangement' },
      'times are agreed with the group',
      'cytunir ar yr amser gyda’r grŵp',
      'يُتفق على الموعد مع المجموعة',
    ],
    [{ kind: 'other' }, 'on dates that vary', 'ar ddyddiadau amrywiol', 'في تواريخ متغيرة'],
  ];
  for (const [facts, ...expected] of table) {
    it(`is said as "${expected[0]}"`, () => {
      expect(languages.map((words) => ruleWords(facts, words))).to.deep.equal(expected);
    });
  }

  it('gives up on counts from the end that have no everyday name', () => {
    expect(ruleWords({ kind: 'monthly-ordinal', interval: 1, ordinals: [1, -3], day: 'MO' }, en)).to.equal(
      'on dates that vary',
    );
    expect(ruleWords({ kind: 'monthly-day', interval: 1, days: [-2] }, en)).to.equal('on dates that vary');
  });

  it('says how long a series goes on', () => {
    const weekly = { kind: 'weekly', interval: 1, days: ['TU'] } as const;
    expect(ruleWords({ ...weekly, until: '2027-01-05' }, en)).to.equal('every Tuesday, until 5 January 2027');
    expect(ruleWords({ ...weekly, count: 6 }, en)).to.equal('every Tuesday, 6 times');
    expect(ruleWords({ ...weekly, count: 3 }, welsh)).to.equal('bob dydd Mawrth, tair gwaith');
  });

  it('leaves no placeholder open, whatever the rule', () => {
    const intervals = [1, 2, 3, 4, 6, 11, 100];
    const facts = intervals.flatMap((interval): ScheduleFacts[] => [
      { kind: 'daily', interval },
      { kind: 'weekly', interval, days: ['MO', 'SU'] },
      { kind: 'weekly', interval, days: ['WE'], count: interval },
      { kind: 'monthly-day', interval, days: [1, 2, 3, 4, 21, 31, -1], until: '2027-01-01' },
      { kind: 'monthly-ordinal', interval, ordinals: [1, 2, 3, 4, 5, -2, -1], day: 'WE' },
      { kind: 'yearly', interval, month: 12, day: 31 },
      { kind: 'yearly-ordinal', interval, month: 1, ordinals: [5], day: 'SU' },
      { kind: 'dates', count: interval },
    ]);
    for (const words of languages) {
      for (const fact of facts) expect(ruleWords(fact, words), JSON.stringify(fact)).to.match(/^[^{}]+$/);
    }
  });
});

describe('a schedule standing alone', () => {
  const said = (schedule: RecurringSchedule, minutes?: number, words = en) =>
    spaced(scheduleWords(schedule, describeSchedule(schedule), minutes, words));

  it('starts with a capital and has its times', () => {
    expect(said(aWeekly('TU', '18:30'), 90)).to.equal('Every Tuesday, 6:30pm to 8pm');
    expect(said(aWeekly('TU', '18:30'), 90, welsh)).to.equal('Bob dydd Mawrth, 6:30pm tan 8pm');
    expect(said(aWeekly('TU', '18:30'), 90, arabic)).to.equal('الثلاثاء من كل أسبوع، 6:30 مساءً إلى 8 مساءً');
    expect(said(aWeekly('FR', '19:00'))).to.equal('Every Friday, from 7pm');
  });

  it('says that it ends on the next day', () => {
    expect(said(aWeekly('TU', '22:00'), 180)).to.equal('Every Tuesday, 10pm to 1am (next day)');
    expect(said(aWeekly('TU', '22:00'), 120)).to.equal('Every Tuesday, 10pm to midnight');
  });

  it('says when it stops after its times', () => {
    const rule = { frequency: 'weekly', byDay: [{ day: 'TU' }], until: '2027-01-05T19:00' } as const;
    expect(said(aWeekly('TU', '19:00', { rule }), 60)).to.equal('Every Tuesday, 7pm to 8pm, until 5 January 2027');
  });

  it('has no times of its own for single dates and for agreed times', () => {
    const dates = someDates(['2026-11-24T19:00', '2026-12-01T12:00']);
    expect(scheduleWords(dates, describeSchedule(dates), 60, en)).to.equal('On 2 dates');
    const agreed = byArrangement();
    expect(scheduleWords(agreed, describeSchedule(agreed), 60, en)).to.equal('Times are agreed with the group');
  });
});

describe('how near a start is', () => {
  type Near = NearStatus;
  const table: readonly (readonly [Near, string, string, string])[] = [
    [{ code: 'starts-soon', inMinutes: 0 }, 'now', 'nawr', 'الآن'],
    [{ code: 'starts-soon', inMinutes: 1 }, 'in 1 minute', 'ymhen 1 munud', 'بعد دقيقة واحدة'],
    [{ code: 'starts-soon', inMinutes: 2 }, 'in 2 minutes', 'ymhen 2 funud', 'بعد دقيقتين'],
    [{ code: 'starts-soon', inMinutes: 10 }, 'in 10 minutes', 'ymhen 10 munud', 'بعد 10 دقائق'],
    [{ code: 'starts-soon', inMinutes: 12 }, 'in about 10 minutes', 'ymhen tua 10 munud', 'بعد نحو 10 دقائق'],
    [{ code: 'starts-soon', inMinutes: 18 }, 'in about 20 minutes', 'ymhen tua 20 munud', 'بعد نحو 20 دقيقة'],
    [{ code: 'in-progress', startedMinutesAgo: 0 }, 'started just now', 'newydd ddechrau', 'بدأ للتو'],
    [
      { code: 'in-progress', startedMinutesAgo: 11 },
      'started 10 minutes ago',
      'dechreuodd 10 munud yn ôl',
      'بدأ قبل 10 دقائق',
    ],
    [
      { code: 'in-progress', startedMinutesAgo: 130 },
      'started about 2 hours ago',
      'dechreuodd tua 2 awr yn ôl',
      'بدأ قبل نحو ساعتين',
    ],
  ];
  for (const [status, ...expected] of table) {
    it(`is said as "${expected[0]}"`, () => {
      const near: readonly StartWords[] = [{ starts: startsEn, language: 'en-GB' }, welsh, arabic];
      expect(near.map((words) => startWords(status, words))).to.deep.equal(expected);
    });
  }

  const later: readonly (readonly [number, string, string, string])[] = [
    [0, 'later today', 'yn nes ymlaen heddiw', 'لاحقًا اليوم'],
    [1, 'tomorrow', 'yfory', 'غدًا'],
    [11, 'in 11 days', 'ymhen 11 diwrnod', 'بعد 11 يومًا'],
  ];
  for (const [days, ...expected] of later) {
    it(`is said as "${expected[0]}"`, () => {
      const far = [{ notices: noticesEn, language: 'en-GB' }, { ...cy.messages, language: 'cy' }, arabic];
      expect(far.map((words) => laterWords(days, words))).to.deep.equal(expected);
    });
  }
});
