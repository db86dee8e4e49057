import { expect } from 'chai';
import { datesEn } from '../../src/i18n/en/dates.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { monthWords, partialDateWords } from '../../src/i18n/partial-date-words.js';

const en = { dates: datesEn, language: 'en-GB' };
const saudi = { dates: ar.messages.dates, language: 'ar-SA' };

describe('a date known only in part', () => {
  for (const [date, words] of [
    ['2025-09-02', '2 September 2025'],
    ['2016-04', 'April 2016'],
    ['2013', '2013'],
  ] as const) {
    it(`says no more than is known: ${words}`, () => {
      expect(partialDateWords(date, en)).to.equal(words);
    });
  }

  it('says the month of a full date where that is precise enough', () => {
    expect(monthWords('2026-11-23', en)).to.equal('November 2026');
  });

  it('stays in our calendar where the region counts years differently', () => {
    expect(monthWords('2026-11-23', saudi)).to.match(/نوفمبر.*(2026|٢٠٢٦)/);
  });
});
