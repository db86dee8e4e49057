import { expect } from 'chai';
import type { Point } from '../../src/domain/model.js';
import { PlaceClusters } from '../../src/shared/map/place-clusters.js';
import {
  type Bounds,
  boundsOf,
  isInside,
  isOnMap,
  nearestTurn,
  type Place,
  placesOf,
  pointOf,
} from '../../src/shared/map/places.js';
import { randomOf, SEED } from '../domain/random.js';
import { aDirectory, aMeeting } from '../support/builders.js';
import { aPlacedDirectory, at } from '../support/placed.js';

const everything = (count: number): number[] => Array.from({ length: count }, (_, position) => position);
const placeAt = (latitude: number, longitude: number, meetings = 1): Place => ({
  point: { latitude, longitude },
  isArea: false,
  locality: '',
  positions: everything(meetings),
});

describe('a point on the map', () => {
  const cases: readonly (readonly [string, unknown, boolean])[] = [
    ['in a town', { latitude: 54.5, longitude: -3.5 }, true],
    ['on the equator', { latitude: 0, longitude: 32 }, true],
    ['on the date line', { latitude: -17, longitude: 180 }, true],
    ['at 0,0, which feeds write for "not known"', { latitude: 0, longitude: 0 }, false],
    ['next to 0,0', { latitude: 0.001, longitude: -0.002 }, false],
    ['beyond the pole', { latitude: 91, longitude: 3 }, false],
    ['beyond the date line', { latitude: 3, longitude: 181 }, false],
    ['that is no number', { latitude: NaN, longitude: 3 }, false],
    ['that is text', { latitude: '54', longitude: '3' }, false],
    ['half of it', { latitude: 54 }, false],
    ['none', undefined, false],
  ];
  for (const [title, point, isThere] of cases) {
    it(`${title} is ${isThere ? 'shown' : 'not shown'}`, () => {
      expect(pointOf({ point: point as Point }) !== undefined).to.equal(isThere);
    });
  }
});

describe('the places of a list', () => {
  const directory = aPlacedDirectory();
  const places = placesOf(directory, everything(directory.meetings.length));

  it('are one for each spot, in the order of the list, with all the meetings there', () => {
    expect(places.all.map(({ positions }) => positions)).to.deep.equal([[0, 1], [2], [3], [4]]);
    expect(places.meetingCount).to.equal(5);
  });

  it('leave out who meets online or by phone, and who says no place, and lose none of them', () => {
    expect([places.online, places.unplaced]).to.deep.equal([[5, 6], [7]]);
  });

  it('leave out a call whose feed gives a point too, and keep one that is in person as well', () => {
    const venue = at(50, 8);
    const call = aMeeting({ attendance: ['online'], venue });
    const both = aMeeting({ attendance: ['online', 'in-person'], venue });
    const unsaid = aMeeting({ attendance: [], venue });
    expect([call, both, unsaid].map(isOnMap)).to.deep.equal([false, true, true]);
  });

  it('follow the order and the choice of the search', () => {
    expect(placesOf(directory, [3, 1, 0]).all.map(({ positions }) => positions)).to.deep.equal([[3], [1, 0]]);
  });

  it('put what is only roughly known together, away from its point, and apart from what is exact', () => {
    const rough = (latitude: number) =>
      aMeeting({ venue: at(latitude, 8.1234, { approximate: true }), attendance: ['in-person'] });
    const exact = aMeeting({ venue: at(50.1234, 8.1234), attendance: ['in-person'] });
    const meetings = [rough(50.1234), rough(50.1236), exact];
    const { all } = placesOf(aDirectory({ meetings }), [0, 1, 2]);
    expect(all.map(({ isArea, positions, point }) => [isArea, positions.length, point.latitude])).to.deep.equal([
      [true, 2, 50.12],
      [false, 1, 50.1234],
    ]);
  });

  it('take both sides of the date line for one place', () => {
    const meetings = [180, -180].map((longitude) => aMeeting({ venue: at(-17, longitude), attendance: [] }));
    expect(placesOf(aDirectory({ meetings }), [0, 1]).all.length).to.equal(1);
  });

  it('never share a place with another one a few metres away', () => {
    const meetings = [8, 8.0001, 8.0002].map((longitude) => aMeeting({ venue: at(50, longitude), attendance: [] }));
    expect(placesOf(aDirectory({ meetings }), [0, 1, 2]).all.length).to.equal(3);
  });

  it('add up to the list, whatever is in it', () => {
    const random = randomOf(SEED);
    for (let turn = 0; turn < 50; turn += 1) {
      const meetings = Array.from({ length: random.below(40) }, () =>
        aMeeting({
          attendance: random.pick([['in-person'], ['online'], ['phone', 'in-person'], []] as const),
          venue: random.chance(70)
            ? at(random.below(182) - 91, random.below(363) - 181, { approximate: random.chance(30) })
            : {},
        }),
      );
      const { all, online, unplaced, meetingCount } = placesOf(aDirectory({ meetings }), everything(meetings.length));
      const shown = all.flatMap(({ positions }) => positions);
      expect(meetingCount).to.equal(shown.length);
      expect([...shown, ...online, ...unplaced].sort((a, b) => a - b)).to.deep.equal(everything(meetings.length));
    }
  });
});

describe('the area around places', () => {
  const cases: readonly (readonly [string, readonly (readonly [number, number])[], Bounds | undefined])[] = [
    ['none', [], undefined],
    ['one', [[10, 20]], { south: 10, west: 20, north: 10, east: 20 }],
    [
      'two',
      [
        [10, 20],
        [30, -5],
      ],
      { south: 10, west: -5, north: 30, east: 20 },
    ],
    [
      'two across the date line',
      [
        [10, 179],
        [11, -179],
      ],
      { south: 10, west: 179, north: 11, east: 181 },
    ],
    [
      'three around it',
      [
        [0, 170],
        [0, -170],
        [0, -140],
      ],
      { south: 0, west: 170, north: 0, east: 220 },
    ],
  ];
  for (const [title, points, expected] of cases) {
    it(`holds ${title}`, () => {
      expect(boundsOf(points.map(([latitude, longitude]) => placeAt(latitude, longitude)))).to.deep.equal(expected);
    });
  }

  it(`holds every place, and is never wider than it would be from any other edge (seed ${SEED})`, () => {
    const random = randomOf(SEED);
    for (let turn = 0; turn < 300; turn += 1) {
      const middle = random.below(361) - 180;
      const places = Array.from({ length: 1 + random.below(6) }, () => {
        const longitude = middle + random.below(80) - 40;
        return placeAt(random.below(160) - 80, ((((longitude + 180) % 360) + 360) % 360) - 180);
      });
      const bounds = boundsOf(places)!;
      expect(places.every(({ point }) => isInside(bounds, point))).to.equal(true);
      expect(bounds.west).to.be.within(-180, 180);
      expect(bounds.east - bounds.west).to.be.within(0, 360);
      const turned = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;
      const widths = places.map(({ point: { longitude } }) =>
        Math.max(...places.map(({ point }) => turned(longitude, point.longitude))),
      );
      expect(bounds.east - bounds.west).to.equal(Math.min(...widths));
    }
  });

  it('leaves out what is outside, on either side of the date line', () => {
    const pacific = { south: -20, west: 170, north: 0, east: 190 };
    const inside = [
      [-10, 175],
      [-10, -175],
      [-10, 180],
      [-10, -180],
    ];
    const outside = [
      [-10, 165],
      [-10, -165],
      [-30, 175],
      [10, -175],
      [-10, 0],
    ];
    const test = ([latitude = 0, longitude = 0]: readonly number[]) => isInside(pacific, { latitude, longitude });
    expect([inside.map(test), outside.map(test)]).to.deep.equal([inside.map(() => true), outside.map(() => false)]);
  });

  it('shows a place on the turn of the world that is in view', () => {
    expect([nearestTurn(-179, 181), nearestTurn(10, 20), nearestTurn(170, -185)]).to.deep.equal([181, 10, -190]);
  });
});

describe('places drawn as one', () => {
  const random = randomOf(SEED);
  const many = Array.from({ length: 500 }, () =>
    placeAt(random.below(14_000) / 100 - 70, random.below(36_000) / 100 - 180, 1 + random.below(4)),
  );
  const total = many.reduce((sum, { positions }) => sum + positions.length, 0);
  const world = { south: -85, west: -180, north: 85, east: 180 };

  it(`hold every meeting once at every zoom (seed ${SEED})`, () => {
    const clusters = new PlaceClusters(many, 18);
    for (let zoom = 0; zoom <= 18; zoom += 1) {
      const marks = clusters.marks(world, zoom);
      expect(
        marks.reduce((sum, { meetingCount }) => sum + meetingCount, 0),
        `zoom ${zoom}`,
      ).to.equal(total);
      expect(
        marks.reduce((sum, { placeCount }) => sum + placeCount, 0),
        `zoom ${zoom}`,
      ).to.equal(many.length);
    }
  });

  it('hold the places that they say, and fall into parts where they say', () => {
    const clusters = new PlaceClusters(many, 18);
    for (const mark of clusters.marks(world, 2)) {
      const inside = clusters.placesIn(mark);
      expect(inside.length).to.equal(mark.placeCount);
      expect(inside.reduce((sum, { positions }) => sum + positions.length, 0)).to.equal(mark.meetingCount);
      const zoom = clusters.partsAt(mark);
      if (mark.place) expect(zoom).to.equal(undefined);
      else expect(zoom).to.be.greaterThan(2);
    }
  });

  it('have no parts where the nearest zoom still draws them as one', () => {
    const [mark] = new PlaceClusters([placeAt(50, 8), placeAt(50, 8.000001)], 10).marks(world, 10);
    expect(mark!.placeCount).to.equal(2);
    expect(new PlaceClusters([placeAt(50, 8), placeAt(50, 8.000001)], 10).partsAt(mark!)).to.equal(undefined);
  });

  it('have a town only when it is the town of all of them', () => {
    const town = (locality: string, longitude: number): Place => ({ ...placeAt(50, longitude), locality });
    const of = (...places: readonly Place[]) => new PlaceClusters(places, 18).marks(world, 3)[0]!.locality;
    expect(of(town('Milltown', 8), town('Milltown', 8.1))).to.equal('Milltown');
    expect(of(town('Milltown', 8), town('Newtown', 8.1))).to.equal('');
    expect(of(town('Milltown', 8), town('Newtown', 8.1), town('Milltown', 8.2))).to.equal('');
  });

  it('are found across the date line, on the side that is in view', () => {
    const clusters = new PlaceClusters([placeAt(-17, 179), placeAt(-17, -170)], 18);
    const marks = clusters.marks({ south: -20, west: 170, north: -10, east: 195 }, 8);
    expect(marks.map(({ point }) => Math.round(point.longitude)).sort()).to.deep.equal([179, 190]);
  });
});
