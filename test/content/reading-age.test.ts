import { expect } from 'chai';
import { checkCollections, readingOf } from '../../src/content/check/check.js';
import {
  countReading,
  isHard,
  itemAge,
  type Readability,
  readingAge,
  readingLine,
  readingSummary,
} from '../../src/content/check/reading-age.js';
import { aCollection, anItem, aSet, TODAY } from '../support/content.js';

/** Groups of vowels stand in for syllables; the formula is the real one. */
const readability: Readability = {
  syllables: (word) => word.match(/[aeiouy]+/gi)?.length ?? 1,
  grade: ({ sentence, polysillabicWord }) => 3.1291 + 1.043 * Math.sqrt(polysillabicWord * (30 / sentence)),
};
const counts = (...texts: readonly string[]) => countReading(texts, readability);
const EASY = 'We sit and drink some tea.';
const HARD = 'Understanding everything about medication demands determination.';

describe('counting for the reading age', () => {
  const SENTENCES: readonly (readonly [text: string, sentences: number])[] = [
    [EASY, 1],
    [`${EASY} ${EASY}`, 2],
    ['Do you have to talk? No, you can just listen! Many people do.', 3],
    ['It costs about 3.50 in most of the shops', 1],
    ['She said: “You can come in.” And so they came in.', 2],
    ['A title without a full stop', 1],
    ['Get help now', 0],
    ['Get help now.', 1],
    ['', 0],
    ['Show all {count} of the groups', 1],
  ];
  for (const [text, sentences] of SENTENCES)
    it(`sees ${sentences} in “${text}”`, () => expect(counts(text).sentences).to.equal(sentences));

  it('takes words of three syllables and more, each as often as it stands there', () => {
    expect(counts('A family is a family, and a cat is a cat.').longWords).to.deep.equal(['family', 'family']);
  });

  it('takes a word with a hyphen or an apostrophe as one, and no placeholder', () => {
    expect(counts('The charity’s self-control of {organisation} is great.').longWords).to.deep.equal([
      "charity's",
      'self-control',
    ]);
  });
});

describe('the reading age', () => {
  it('is 8.1 without a long word, the lowest that SMOG knows', () => {
    expect(readingAge(counts(EASY), readability)).to.equal(8.1);
  });

  it('is that of the formula: thirty long words in thirty sentences are for readers of 13.8', () => {
    expect(readingAge({ sentences: 30, longWords: Array<string>(30).fill('family') }, readability)).to.equal(13.8);
  });

  it('rises with every long word and falls with every sentence', () => {
    for (let sentences = 1; sentences < 30; sentences += 1) {
      const age = (long: number, all = sentences): number =>
        readingAge({ sentences: all, longWords: Array<string>(long).fill('family') }, readability)!;
      expect(age(10)).to.be.above(age(0));
      for (let long = 1; long < 40; long += 1) {
        expect(age(long)).to.be.at.least(age(long - 1));
        expect(age(long, sentences + 1)).to.be.at.most(age(long));
      }
    }
  });

  it('is not told of fewer than five sentences alone, nor of none', () => {
    expect(itemAge(counts(...Array<string>(4).fill(HARD)), readability)).to.equal(undefined);
    expect(itemAge(counts(...Array<string>(5).fill(HARD)), readability)).to.be.above(14);
    expect(readingAge(counts(), readability)).to.equal(undefined);
  });

  it('leaves room for chance: a few long words in a short text are no fault', () => {
    const hard = (sentences: number, long: number): boolean =>
      isHard({ sentences, longWords: Array<string>(long).fill('family') }, readability);
    expect([hard(6, 3), hard(6, 4), hard(6, 6), hard(60, 25), hard(60, 40)]).to.deep.equal([
      ...[false, false, true, false, true],
    ]);
    expect(hard(4, 40), 'too short to say').to.equal(false);
  });

  it('is printed for the kind as a whole, with the hardest items first', () => {
    const item = (id: string, texts: readonly string[]) => ({ id, texts });
    const summary = readingSummary(
      'tea',
      [
        item('plain', Array<string>(20).fill(EASY)),
        item('tough', Array<string>(5).fill(HARD)),
        item('tougher', Array<string>(5).fill(`${HARD} ${HARD}`)),
        item('label', ['Tea']),
      ],
      readability,
    );
    expect(summary.sentences).to.equal(35);
    expect(summary.measured.map(({ id }) => id)).to.deep.equal(['tough', 'tougher', 'plain']);
    expect(readingLine(summary)).to.equal(
      `tea: ${summary.age} as a whole; 1 of 3 items at 12 or below; above 14, to mend first: tough, tougher`,
    );
  });

  it('is called an estimate where there are fewer than thirty sentences', () => {
    const line = (...texts: readonly string[]): string =>
      readingLine(readingSummary('tea', [{ id: 'a', texts }], readability));
    expect(line(EASY)).to.equal('tea: 8.1, an estimate: 1 of 30 sentences');
    expect(line('Tea')).to.equal('tea: no sentence to measure');
  });
});

describe('checking the reading age', () => {
  const hardItem = anItem({ text: Array<string>(6).fill(HARD).join(' ') });
  const check = (language: string, more = {}) =>
    checkCollections([aCollection([aSet(language, [hardItem])], more)], { today: TODAY, readability });

  it('warns, and never fails, with the words that make it hard', () => {
    const [problem, ...others] = check('en');
    expect(others).to.deep.equal([]);
    expect([problem!.reason, problem!.severity, problem!.item]).to.deep.equal(['reading-age', 'warning', 'kettle']);
    expect(problem!.advice).to.match(/Long words: .*determination/);
  });

  it('warns of a kind as a whole from thirty sentences up', () => {
    const items = Array.from({ length: 6 }, (_, at) => ({ ...hardItem, id: `item-${at}` }));
    const problems = checkCollections([aCollection([aSet('en', items)])], { today: TODAY, readability });
    expect(problems.map(({ item }) => item))
      .to.include('')
      .and.have.length(7);
  });

  it('is for English only, and not for people’s own words', () => {
    expect(check('cy')).to.deep.equal([]);
    expect(check('en', { ownWords: ['text'] })).to.deep.equal([]);
    expect(readingOf(aCollection([aSet('en', [hardItem])]), undefined)).to.equal(undefined);
  });
});
