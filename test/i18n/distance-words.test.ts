import { expect } from 'chai';
import { distanceUnitOf, distanceWords, type DistanceUnit, unitWords } from '../../src/i18n/distance-words.js';
import { nearEn } from '../../src/i18n/en/near.js';
import { nearAr } from '../../src/i18n/ar/near.js';
import { nearCy } from '../../src/i18n/cy/near.js';

const ENGLISH = { near: nearEn, language: 'en-GB' };

describe('a distance in words', () => {
  const table: readonly (readonly [number, DistanceUnit, boolean, string])[] = [
    [0, 'km', false, 'very near'],
    [299, 'km', false, 'very near'],
    [301, 'km', false, '0.3 km'],
    [321, 'miles', false, 'very near'],
    [323, 'miles', false, '0.2 miles'],
    [1609, 'miles', false, '1 mile'],
    [1931, 'miles', false, '1.2 miles'],
    [9940, 'km', false, '9.9 km'],
    [9960, 'km', false, '10 km'],
    [14_400, 'km', false, '14 km'],
    [1_234_567, 'km', false, '1,235 km'],
    [400, 'km', true, 'less than 1 km'],
    [499, 'miles', true, 'less than 1 mile'],
    [1700, 'miles', true, 'about 1 mile'],
    [4600, 'km', true, 'about 5 km'],
  ];
  for (const [metres, unit, isRough, words] of table) {
    it(`of ${metres} metres in ${unit}${isRough ? ', roughly,' : ''} is "${words}"`, () => {
      expect(distanceWords(metres, unit, isRough, ENGLISH)).to.equal(words);
    });
  }

  it('has the forms and the digits of the language', () => {
    expect(unitWords(2, 'miles', { near: nearCy, language: 'cy' })).to.equal('2 filltir');
    expect(unitWords(1.2, 'miles', { near: nearCy, language: 'cy' })).to.equal('1.2 milltir');
    expect(unitWords(5, 'miles', { near: nearAr, language: 'ar-EG' })).to.equal('٥ أميال');
    expect(unitWords(1.5, 'km', { near: nearEn, language: 'en-ZA' })).to.match(/^1[.,]5 km$/);
  });
});

describe('the unit of a place', () => {
  const table: readonly (readonly [string, DistanceUnit])[] = [
    ['en', 'miles'],
    ['en-GB', 'miles'],
    ['en-US', 'miles'],
    ['cy', 'miles'],
    ['en-LR', 'miles'],
    ['my', 'miles'],
    ['en-IE', 'km'],
    ['en-AU', 'km'],
    ['ar', 'km'],
    ['ar-GB', 'miles'],
    ['de', 'km'],
  ];
  for (const [tag, unit] of table) it(`is ${unit} for ${tag}`, () => expect(distanceUnitOf(tag)).to.equal(unit));
});
