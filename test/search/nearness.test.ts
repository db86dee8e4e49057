import { expect } from 'chai';
import { NEAR_PARTS, Nearness } from '../../src/search/nearness.js';
import { aMeeting } from '../support/builders.js';

const HERE = { latitude: 53.8, longitude: -1.55 };

describe('a point that a page’s own script made up', () => {
  const table: readonly (readonly [string, number, number])[] = [
    ['no number', NaN, -1.5],
    ['no end', 53.8, Infinity],
    ['no place on earth', 530, -1.5],
  ];
  for (const [what, latitude, longitude] of table) {
    it(`is a place that nobody knows, where it is ${what}`, () => {
      const meeting = aMeeting({ attendance: ['in-person'], venue: { point: { latitude, longitude } } });
      for (const radiusMetres of [5000, undefined]) {
        const near = { point: HERE, ...(radiusMetres !== undefined && { radiusMetres }) };
        const { parts, distances, beyond } = new Nearness([meeting]).measure(near);
        expect(NEAR_PARTS[parts[0]!]).to.equal('unknown');
        expect([distances[0], beyond[0]]).to.deep.equal([NaN, 0]);
      }
    });
  }
});
