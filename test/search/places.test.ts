import { expect } from 'chai';
import type { Directory, Venue } from '../../src/domain/model.js';
import { outwardCode, type Place, PlaceIndex, placesOf } from '../../src/search/places.js';
import { aDirectory, aMeeting } from '../support/builders.js';

const LEEDS = { latitude: 53.8, longitude: -1.55 };
const SMALL_WORDS = ['near', 'close to', 'ger', 'بالقرب من', 'قرب'];

const directoryAt = (...venues: readonly Venue[]): Directory =>
  aDirectory({ meetings: venues.map((venue, at) => aMeeting({ id: `m${at}`, venue })) });

/** A value that counts how often it is looked at. */
function counted<T extends object>(name: string, value: unknown, onLook: () => void, rest: T): T {
  return Object.defineProperty(rest, name, {
    enumerable: true,
    get: () => {
      onLook();
      return value;
    },
  });
}

const north = (latitude: number, longitude = -1.5): Pick<Venue, 'point'> => ({ point: { latitude, longitude } });

const DIRECTORY = directoryAt(
  { locality: 'Leeds', region: 'West Yorkshire', postalCode: 'LS1 4AB', ...north(53.8, -1.55) },
  { locality: 'Leeds', region: 'West Yorkshire', postalCode: 'LS6 2AA', ...north(53.82, -1.57) },
  { locality: 'Leeds', region: 'West Yorkshire', postalCode: 'LS14 1AA', ...north(53.81, -1.46) },
  { locality: 'Leek', region: 'Staffordshire', postalCode: 'ST13 5AA', ...north(53.1, -2.02) },
  { locality: 'Newport', region: 'Gwent', ...north(51.58, -2.99) },
  { locality: 'Newport', region: 'Isle of Wight', ...north(50.7, -1.29) },
  { locality: 'Łódź', region: 'Łódzkie', ...north(51.76, 19.46) },
  { locality: 'Stoke-on-Trent', region: 'Staffordshire', ...north(53, -2.18) },
  { locality: 'San Francisco', region: 'CA', country: 'US', postalCode: '94110', ...north(37.75, -122.41) },
  { locality: 'San Francisco', region: 'CA', country: 'US', postalCode: '94103', ...north(37.77, -122.41) },
  { locality: 'ليدز', ...north(53.79, -1.54) },
  { locality: 'Nowhere' },
);
const INDEX = new PlaceIndex(placesOf(DIRECTORY));

const found = (typed: string, index = INDEX): string[] =>
  index.find(typed, { smallWords: SMALL_WORDS }).map(({ name, region }) => (region ? `${name}, ${region}` : name));

describe('a place that somebody types', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['by its whole name', 'Leeds', ['Leeds, West Yorkshire']],
    ['by how it begins', 'lee', ['Leeds, West Yorkshire', 'Leek, Staffordshire']],
    ['after "near"', 'near Leeds', ['Leeds, West Yorkshire']],
    ['after "close to"', 'Close to leeds', ['Leeds, West Yorkshire']],
    ['after the Welsh word', 'ger Leeds', ['Leeds, West Yorkshire']],
    ['after the Arabic words', 'بالقرب من ليدز', ['ليدز']],
    ['with a letter wrong', 'Leads', ['Leeds, West Yorkshire']],
    ['with two letters swapped', 'Nweport', ['Newport, Gwent', 'Newport, Isle of Wight']],
    ['without accents', 'lodz', ['Łódź, Łódzkie', 'Łódzkie']],
    ['without hyphens', 'stoke on trent', ['Stoke-on-Trent, Staffordshire']],
    ['by a later word of its name', 'trent', ['Stoke-on-Trent, Staffordshire']],
    ['with its region', 'Newport, Isle of Wight', ['Newport, Isle of Wight']],
    ['with the start of its region', 'newport gw', ['Newport, Gwent']],
    ['by its region', 'staffordshire', ['Staffordshire']],
    ['by the first half of a postcode', 'LS6', ['LS6, Leeds', 'LS6 2AA, Leeds']],
    ['by a postcode, without its space', 'ls14ab', ['LS1 4AB, Leeds']],
    ['by a postcode that no venue has, in its first half', 'LS1 9ZZ', ['LS1, Leeds']],
    ['after "near", by a postcode', 'near LS6 2AA', ['LS6 2AA, Leeds']],
    ['by five digits', '94110', ['94110, San Francisco']],
    ['by five digits that no venue has, in the first three', '94199', ['941…, San Francisco']],
    ['by nothing', '   ', []],
    ['by a small word alone', 'near', []],
    ['by a place that is not there', 'Xanadu', []],
    ['by a postcode that is not there', 'ZZ99', []],
    ['by a place without a point', 'Nowhere', []],
    ['with two mistakes', 'Lxads', []],
    ['by its region and nothing of its name', 'gwe', ['Gwent']],
  ];
  for (const [title, typed, names] of table) {
    it(`is found ${title}`, () => expect(found(typed)).to.deep.equal(names));
  }

  it('may be called like a small word', () => {
    const index = new PlaceIndex([{ name: 'Near', point: LEEDS }]);
    expect(found('near', index)).to.deep.equal(['Near']);
  });

  it('has the postcode that is typed before the longer ones that begin like it', () => {
    expect(found('LS1').slice(0, 2)).to.deep.equal(['LS1, Leeds', 'LS14, Leeds']);
  });

  it('is certain only where one place alone has the whole name', () => {
    const isExact = (typed: string): boolean => INDEX.find(typed)[0]!.isExact;
    expect(['leeds', 'lee', 'newport', 'newport gwent', 'LS6', 'leads'].map(isExact)).to.deep.equal([
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('costs no more for a page of text', () => {
    expect(found('leeds '.repeat(10_000))).to.deep.equal(['Leeds, West Yorkshire']);
  });
});

describe('the places of a directory', () => {
  it('lie in the middle of their venues', () => {
    const [leeds] = INDEX.find('Leeds');
    expect(leeds!.point.latitude).to.be.closeTo(53.81, 0.001);
    expect(leeds!.point.longitude).to.be.closeTo(-1.527, 0.001);
  });

  it('of one name and no region are two when they are far apart', () => {
    const index = new PlaceIndex(
      placesOf(
        directoryAt(
          { locality: 'Ashford', country: 'GB', ...north(51.15, 0.87) },
          { locality: 'Ashford', country: 'GB', ...north(51.16, 0.88) },
          { locality: 'Ashford', country: 'IE', ...north(53.0, -6.1) },
        ),
      ),
    );
    expect(found('ashford', index)).to.deep.equal(['Ashford, GB', 'Ashford, IE']);
  });

  it('with more venues come first', () => {
    const index = new PlaceIndex(
      placesOf(
        directoryAt({ locality: 'Leigh', ...north(51) }, ...[1, 2].map(() => ({ locality: 'Leith', ...north(56) }))),
      ),
    );
    expect(found('lei', index)).to.deep.equal(['Leith', 'Leigh']);
  });

  it('of one name in many regions, or far apart, are compared with few others', () => {
    const count = 3000;
    let looks = 0;
    const look = (): number => (looks += 1);
    const inRegions = Array.from({ length: count }, (_, at) =>
      counted<Venue>('region', `Shire ${at}`, look, { locality: 'Ashby', ...north(1 + at / count) }),
    );
    const apart = Array.from({ length: count }, (_, at): Venue => ({
      locality: 'Brook',
      point: counted('latitude', -80 + ((at * 97) % 160), look, { latitude: 0, longitude: -179 + (at * 358) / count }),
    }));
    const names = placesOf(directoryAt(...inRegions, ...apart)).map(({ name }) => name);
    expect(names.filter((name) => name === 'Ashby').length).to.equal(count);
    expect(looks / count).to.be.below(500);
  });

  it('are none where no venue has a point', () => {
    expect(placesOf(directoryAt({ locality: 'Leeds' }, {}))).to.deep.equal([]);
  });
});

describe('entries of a gazetteer', () => {
  const GAZETTEER: readonly Place[] = [
    { name: 'Leeds', region: 'Gazetteer', point: { latitude: 53.7997, longitude: -1.5492 } },
    { name: 'Leeds', region: 'Kent', point: { latitude: 51.25, longitude: 0.61 } },
    { name: 'Cardiff', region: 'Wales', point: { latitude: 51.48, longitude: -3.18 }, otherNames: ['Caerdydd'] },
    { name: 'CF10', point: { latitude: 51.47, longitude: -3.17 }, isPostcode: true },
  ];
  const index = new PlaceIndex(placesOf(DIRECTORY));
  index.add(GAZETTEER);

  it('join the directory’s own places, each once', () => {
    expect(found('Leeds', index)).to.deep.equal(['Leeds, West Yorkshire', 'Leeds, Kent']);
    expect(index.find('Leeds')[0]!.point).to.deep.equal(GAZETTEER[0]!.point);
  });

  it('are found by their other names, and shown by the first', () => {
    expect(found('caerd', index)).to.deep.equal(['Cardiff, Wales']);
  });

  it('of one name far apart are compared with few others, however many there are', () => {
    const count = 3000;
    let looks = 0;
    const look = (): number => (looks += 1);
    const places = Array.from({ length: count }, (_, at) => ({
      name: 'Ashby',
      point: counted('latitude', -80 + ((at * 97) % 160), look, { latitude: 0, longitude: -179 + (at * 358) / count }),
    }));
    expect(new PlaceIndex(places).size).to.be.above(count / 2);
    expect(looks / count).to.be.below(500);
  });

  it('serve as postcodes', () => {
    expect(found('CF10 3AT', index)).to.deep.equal(['CF10']);
    expect(found('cf', index)).to.deep.equal([]);
  });
});

describe('the first half of a British postcode', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['LS1 4AB', 'LS1'],
    ['ec1a1bb', 'EC1A'],
    ['M1 1AE', 'M1'],
    ['94110', undefined],
    ['LS1', undefined],
  ];
  for (const [code, half] of table) it(`of ${code} is ${half}`, () => expect(outwardCode(code)).to.equal(half));
});
