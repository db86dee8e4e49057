import { expect } from 'chai';
import { editDistance, forgiven, isTypoOf } from '../../src/search/typos.js';
import { Dice } from './support.js';

describe('typos', () => {
  const distances: readonly (readonly [typed: string, written: string, distance: number])[] = [
    ['anxiety', 'anxiety', 0],
    ['anxeity', 'anxiety', 1],
    ['anxity', 'anxiety', 1],
    ['anxxiety', 'anxiety', 1],
    ['anxiaty', 'anxiety', 1],
    ['depresion', 'depression', 1],
    ['deperssion', 'depression', 1],
    ['berevement', 'bereavement', 1],
    ['beraevment', 'bereavement', 2],
    ['ca', 'abc', 3],
    ['', 'leeds', 5],
    ['leeds', '', 5],
  ];
  for (const [typed, written, distance] of distances) {
    it(`counts ${distance} mistakes from "${typed}" to "${written}"`, () => {
      expect(editDistance(typed, written)).to.equal(distance);
    });
  }

  it('counts only what was typed so far, while a word is being typed', () => {
    expect(editDistance('depre', 'depression', true)).to.equal(0);
    expect(editDistance('derpe', 'depression', true)).to.equal(1);
  });

  const forgives: readonly (readonly [word: string, mistakes: number])[] = [
    ['men', 0],
    ['care', 1],
    ['anxiety', 1],
    ['autistic', 2],
    ['ls14ab', 0],
    ['covid19', 0],
  ];
  for (const [word, mistakes] of forgives) {
    it(`forgives ${mistakes} mistakes in "${word}"`, () => {
      expect(forgiven(word)).to.equal(mistakes);
    });
  }

  it('asks that the first letter is right', () => {
    expect(isTypoOf('nxiety', 'anxiety', 1, false)).to.be.false;
    expect(isTypoOf('naxiety', 'anxiety', 1, false)).to.be.false;
    expect(isTypoOf('axniety', 'anxiety', 1, false)).to.be.true;
  });

  it('compares a finished word with the whole written word, and an unfinished one with its start', () => {
    expect(isTypoOf('derpe', 'depression', 1, false)).to.be.false;
    expect(isTypoOf('derpe', 'depression', 1, true)).to.be.true;
  });

  it('is the same distance both ways, and obeys the shortcut on length, for random words of seed 7', () => {
    const dice = new Dice(7);
    const word = (): string => Array.from({ length: dice.below(9) }, () => dice.one(['a', 'b', 'c'])).join('');
    for (let round = 0; round < 3000; round++) {
      const [a, b] = [word(), word()];
      const distance = editDistance(a, b);
      expect(editDistance(b, a), `${a} ${b}`).to.equal(distance);
      expect(distance).to.be.within(Math.abs(a.length - b.length), Math.max(a.length, b.length));
      for (const mistakes of [1, 2]) {
        const allowed = a[0] === b[0] && distance <= mistakes;
        if (a && b) expect(isTypoOf(a, b, mistakes, false), `${a} ${b} ${mistakes}`).to.equal(allowed);
      }
    }
  });
});
