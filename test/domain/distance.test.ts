import { expect } from 'chai';
import { boundsAround, centreOf, distanceMetres, isPoint, isWithin, roundPosition } from '../../src/domain/distance.js';
import type { Point } from '../../src/domain/model.js';
import { randomOf } from './random.js';

/** From 0 to below 1. */
function fractionsOf(seed: number): () => number {
  const { below } = randomOf(seed);
  return () => below(1_000_000) / 1_000_000;
}

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const LONDON = at(51.5074, -0.1278);
const PARIS = at(48.8566, 2.3522);
const SYDNEY = at(-33.8688, 151.2093);
const NORTH = at(90, 0);
const DEGREE = 111_195;

describe('the distance between two points', () => {
  /** Kilometres from great-circle tables, and one degree along the equator, a meridian and a parallel. */
  const table: readonly (readonly [string, Point, Point, number])[] = [
    ['London and Paris', LONDON, PARIS, 343_560],
    ['London and Sydney', LONDON, SYDNEY, 16_993_900],
    ['a step over the line of dates', at(0, 179.5), at(0, -179.5), DEGREE],
    ['a degree of the equator', at(0, 0), at(0, 1), DEGREE],
    ['a degree of a meridian', at(50, 7), at(51, 7), DEGREE],
    ['a degree of the 60th parallel', at(60, 10), at(60, 11), DEGREE / 2],
    ['the pole and a point beside it', NORTH, at(89, 123), DEGREE],
    ['two names of the pole', NORTH, at(90, 77), 0],
    ['two points that face each other over the pole', at(89, 0), at(89, 180), 2 * DEGREE],
    ['opposite sides of the earth', at(10, 20), at(-10, -160), 20_015_115],
    ['a point and itself', LONDON, LONDON, 0],
  ];
  for (const [title, from, to, metres] of table) {
    it(`is right for ${title}, both ways`, () => {
      expect(distanceMetres(from, to)).to.be.closeTo(metres, Math.max(1, metres / 1000));
      expect(distanceMetres(to, from)).to.be.closeTo(distanceMetres(from, to), 1e-6);
    });
  }

  it('tells metres apart', () => {
    expect(distanceMetres(LONDON, at(51.5075, -0.1278))).to.be.closeTo(11.12, 0.01);
  });
});

describe('the position of a visitor', () => {
  const table: readonly (readonly [string, Point, Point | undefined])[] = [
    ['is rounded to two decimals', at(53.801279, -1.548567), at(53.8, -1.55)],
    ['is rounded south and west too', at(-33.86785, 151.20732), at(-33.87, 151.21)],
    ['stays on this side of the line of dates', at(0, 179.999), at(0, -180)],
    ['is nowhere for what is no number', at(NaN, 1), undefined],
    ['is nowhere beyond the poles', at(91, 1), undefined],
    ['is nowhere past the line of dates', at(1, 181), undefined],
  ];
  for (const [title, given, rounded] of table) {
    it(title, () => expect(roundPosition(given)).to.deep.equal(rounded));
  }

  it('is never more than a kilometre from where it was', () => {
    const random = fractionsOf(7);
    for (let round = 0; round < 500; round++) {
      const point = at(random() * 180 - 90, random() * 360 - 180);
      expect(distanceMetres(point, roundPosition(point)!)).to.be.below(1000);
    }
  });
});

describe('a box around a point', () => {
  it('holds whatever is no further than its radius, and little more', () => {
    const random = fractionsOf(11);
    for (let round = 0; round < 3000; round++) {
      const centre = at(random() * 180 - 90, random() * 360 - 180);
      const radius = 1000 + random() * 2_000_000;
      const box = boundsAround(centre, radius);
      const other = at(
        Math.max(-90, Math.min(90, centre.latitude + (random() - 0.5) * 40)),
        ((centre.longitude + (random() - 0.5) * 60 + 540) % 360) - 180,
      );
      if (distanceMetres(centre, other) <= radius) {
        expect(isWithin(box, other), `${JSON.stringify({ centre, radius, other })}`).to.equal(true);
      }
    }
  });

  it('reaches over the line of dates', () => {
    const box = boundsAround(at(-17.5, 179.9), 50_000);
    expect(box.west).to.be.above(box.east);
    expect(isWithin(box, at(-17.5, -179.9))).to.equal(true);
    expect(isWithin(box, at(-17.5, 178))).to.equal(false);
    expect(isWithin(box, at(-17.5, 0))).to.equal(false);
  });

  it('holds every longitude around a pole', () => {
    const box = boundsAround(at(89.5, 0), 200_000);
    expect(isWithin(box, at(89.9, 180))).to.equal(true);
    expect(isWithin(box, at(87, 0))).to.equal(false);
  });
});

describe('the middle of points', () => {
  const table: readonly (readonly [string, readonly Point[], Point | undefined])[] = [
    ['of none is none', [], undefined],
    ['of one is that one', [LONDON], LONDON],
    ['of two is between them', [at(10, 10), at(10, 12)], at(10.002, 11)],
    ['over the line of dates is there, and not on the other side', [at(0, 179), at(0, -177)], at(0, -179)],
    ['of two opposite ones is one of them', [NORTH, at(-90, 0)], at(0, 0)],
  ];
  for (const [title, points, middle] of table) {
    it(title, () => {
      const found = centreOf(points);
      if (!middle) expect(found).to.equal(undefined);
      else if (title.includes('opposite')) expect(found && isPoint(found)).to.equal(true);
      else expect(distanceMetres(found!, middle)).to.be.below(200);
    });
  }
});
