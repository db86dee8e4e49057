import { expect } from 'chai';
import { CACHE_LIMIT, cacheSize, formatter } from '../../src/i18n/formatters.js';

describe('the formatter cache', () => {
  it('gives the same formatter for the same question', () => {
    const options = { minimumIntegerDigits: 2 };
    expect(formatter('NumberFormat', 'en', options)).to.equal(formatter('NumberFormat', 'en', { ...options }));
  });

  it('tells kinds, languages and options apart', () => {
    const asked = [
      formatter('NumberFormat', 'en'),
      formatter('PluralRules', 'en'),
      formatter('PluralRules', 'en', { type: 'ordinal' }),
      formatter('NumberFormat', 'ar-EG'),
    ];
    expect(new Set<unknown>(asked).size).to.equal(asked.length);
  });

  it('never holds more than its limit, and drops the oldest first', () => {
    const first = formatter('NumberFormat', 'en', { minimumIntegerDigits: 21 });
    for (let digits = 1; digits <= CACHE_LIMIT; digits++) {
      formatter('NumberFormat', 'en', { style: 'unit', unit: 'mile', minimumIntegerDigits: (digits % 21) + 1 });
      formatter('NumberFormat', `en-x-${digits}`);
      expect(cacheSize()).to.be.at.most(CACHE_LIMIT);
    }
    expect(cacheSize()).to.equal(CACHE_LIMIT);
    expect(formatter('NumberFormat', 'en', { minimumIntegerDigits: 21 })).not.to.equal(first);
  });
});
