import { expect } from 'chai';
import { gazetteerProblemLine, MOST_ENTRIES, readGazetteer } from '../../src/sources/gazetteer/gazetteer-reader.js';

const file = (more: object = {}): object => ({ gazetteer: 1, licence: 'Made up', ...more });
const names = (value: unknown): string[] => readGazetteer(value).places.map(({ name }) => name);

describe('a gazetteer', () => {
  it('is read: places, other names, postcodes, in the order of the file', () => {
    const value = file({
      places: [
        ['Ashby', 'Shire', 52.5, -1, ['Aschby']],
        ['Brook', null, 53, -2],
      ],
      postcodes: [
        ['aa1', 51, -1],
        [94110, 37.75, -122.41],
      ],
    });
    expect(readGazetteer(value)).to.deep.equal({
      licence: 'Made up',
      problems: [],
      places: [
        { name: 'Ashby', region: 'Shire', point: { latitude: 52.5, longitude: -1 }, otherNames: ['Aschby'] },
        { name: 'Brook', point: { latitude: 53, longitude: -2 } },
        { name: 'AA1', point: { latitude: 51, longitude: -1 }, isPostcode: true },
        { name: '94110', point: { latitude: 37.75, longitude: -122.41 }, isPostcode: true },
      ],
    });
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    ['null', null, 'gazetteer'],
    ['a list', [], 'gazetteer'],
    ['a text', 'places', 'gazetteer'],
    ['another version', { gazetteer: 2, licence: 'x' }, 'gazetteer'],
    ['a file without a licence', { gazetteer: 1, places: [['A', '', 1, 2]] }, 'licence'],
    ['a licence of blanks', { gazetteer: 1, licence: '  ' }, 'licence'],
    ['a licence as long as a book', { gazetteer: 1, licence: 'x'.repeat(501) }, 'licence'],
  ];
  for (const [title, value, field] of refused) {
    it(`that is ${title} is not used, and says why`, () => {
      const { places, licence, problems } = readGazetteer(value);
      expect([places, licence]).to.deep.equal([[], '']);
      expect(problems.map((problem) => problem.field)).to.deep.equal([field]);
    });
  }

  const wrong: readonly (readonly [string, unknown])[] = [
    ['no list', { name: 'Ashby' }],
    ['null', null],
    ['too short', ['Ashby', '', 1]],
    ['without a name', ['', '', 1, 2]],
    ['with a number for a name', [1, '', 1, 2]],
    ['beyond the pole', ['Ashby', '', 91, 2]],
    ['with its degrees as text', ['Ashby', '', '1', '2']],
    ['with degrees that are no numbers', ['Ashby', '', NaN, 2]],
    ['with things inside things', ['Ashby', '', 1, JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)]],
    ['with a name as long as a page', ['x'.repeat(1_000_000), '', 1, 2]],
  ];
  for (const [title, row] of wrong) {
    it(`leaves out an entry ${title}, reports it, and keeps its neighbours`, () => {
      const value = file({ places: [['Ashby', '', 1, 2], row, ['Brook', '', 1, 2]] });
      expect(names(value)).to.deep.equal(['Ashby', 'Brook']);
      const { problems } = readGazetteer(value);
      expect(problems.map(({ field }) => field)).to.deep.equal(['places[1]']);
      expect(gazetteerProblemLine(problems[0]!).length).to.be.below(300);
    });
  }

  it('cannot turn the direction of text around it, nor hide signs in it', () => {
    expect(names(file({ places: [['Ash\u202eby\u0000 \u200b North', '', 1, 2]] }))).to.deep.equal(['Ash by North']);
  });

  it('is read up to a bound, and says so', () => {
    const rows = Array.from({ length: MOST_ENTRIES + 5 }, () => ['A', '', 1, 2]);
    const { places, problems } = readGazetteer(file({ places: rows, postcodes: [['A1', 1, 2]] }));
    expect(places.length).to.equal(MOST_ENTRIES);
    expect(problems.map(({ field }) => field)).to.deep.equal(['places', 'postcodes']);
  });

  it('does not fill the console with faults', () => {
    const { problems } = readGazetteer(file({ places: Array.from({ length: 5000 }, () => null) }));
    expect(problems.length).to.equal(21);
    expect(gazetteerProblemLine(problems.at(-1)!)).to.equal('and 4980 more entries that cannot be read.');
  });
});
