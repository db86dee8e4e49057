import { expect } from 'chai';
import '../../support/whole-reading.js';
import { parseCoordinates } from '../../../src/sources/meeting-guide/coordinates.js';
import { isExactAddress, joinAddress, parsePoint } from '../../../src/sources/shared/place.js';

const at = (latitude: number, longitude: number) => ({ point: { latitude, longitude } });
const REFUSED = { reason: 'point-unreadable' };

describe('a point', () => {
  const cases: readonly (readonly [unknown, unknown, unknown])[] = [
    [52.06123456, -1.34, at(52.06123, -1.34)],
    ['52.06', '-1.34', at(52.06, -1.34)],
    ['52,06', ' -1,34 ', at(52.06, -1.34)],
    ['+52.06', '1.', at(52.06, 1)],
    [-1.34, 152.06, at(-1.34, 152.06)],
    [-117.87, 33.69, { ...at(33.69, -117.87), reason: 'point-swapped' }],
    [100, 200, REFUSED],
    [0, 0, REFUSED],
    [0.001, -0.002, REFUSED],
    [0.001, 12, at(0.001, 12)],
    [51.5, 51.5, REFUSED],
    ['', '-1.34', REFUSED],
    ['-', '-', REFUSED],
    ['52.06N', '1.34W', REFUSED],
    [NaN, 1, REFUSED],
    [Infinity, 1, REFUSED],
    [null, 1, REFUSED],
    [{}, [], REFUSED],
    ['1e1', 5, REFUSED],
  ];
  for (const [latitude, longitude, reading] of cases) {
    it(`${String(latitude)}, ${String(longitude)}`, () =>
      expect(parsePoint(latitude, longitude)).to.deep.equal(reading));
  }
});

describe('coordinates in one field', () => {
  it('are a pair', () => expect(parseCoordinates('52.06,-1.34')).to.deep.equal(at(52.06, -1.34)));
  it('may have spaces', () => expect(parseCoordinates('52.06, -1.34')).to.deep.equal(at(52.06, -1.34)));
  it('are the middle of a box, which is approximate', () =>
    expect(parseCoordinates('50,-2,52,0')).to.deep.equal({ ...at(51, -1), approximate: true }));
  for (const value of ['52.06', '1,2,3', 'a,b', '', 7, null, {}, [NaN, 1]]) {
    it(`are not ${JSON.stringify(value)}`, () => expect(parseCoordinates(value)).to.deep.equal(REFUSED));
  }
});

describe('an exact address', () => {
  const exact = [
    '3186 Pullman St, Costa Mesa, CA 92626, USA',
    '31872 Coast Hwy, Laguna Beach, CA, USA',
    '10 High Street, Leeds LS1 4AB, UK',
    '10 High Street, Leeds',
    '12a Church Lane, Hull',
    'Aqarius Centre, 21 Eden Close, M15 6AX',
    'Town Hall, Banbury OX16 5QB',
    '8318 104 St, Edmonton, Alberta, T6E 4E8, Canada',
    'Strathcona Church, Edmonton T6E4E8',
    'Dorpshuis, 1234 AB Dorp',
    'Parish Hall, Dublin D02 X285',
    'Hauptstraße 12, 10115 Berlin',
    'Calle Mayor 5, 28013 Madrid',
  ];
  for (const address of exact) it(`is ${address}`, () => expect(isExactAddress(address)).to.equal(true));

  const approximate = [
    'Edmonton, Alberta, Canada',
    'London, UK',
    'United States',
    'Philadelphia, PA, USA',
    'Gardner, MA 01440, USA',
    'Anytown, OK 12345, USA',
    '10115 Berlin, Germany',
    '1010 Wien, Österreich',
    'M15, Manchester',
    'San Francisco',
    '',
  ];
  for (const address of approximate)
    it(`is not ${address || 'nothing'}`, () => expect(isExactAddress(address)).to.equal(false));
});

it('an address is joined from the parts that are there, each once', () => {
  expect(joinAddress('1 High St', undefined, 'York', '', 'York')).to.equal('1 High St, York');
  expect(joinAddress(undefined, '')).to.equal(undefined);
});
