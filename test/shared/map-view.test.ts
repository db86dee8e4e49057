import { expect } from 'chai';
import { nextStart } from '../../src/domain/next.js';
import { resolveMessages } from '../../src/i18n/locales.js';
import type { DistanceUnit } from '../../src/i18n/distance-words.js';
import { MAP_SECTIONS, markView, placeListView, placeTitle, scaleView } from '../../src/shared/map/map.view.js';
import { pictureWords } from '../../src/shared/map/map-plate.js';
import { PlaceClusters } from '../../src/shared/map/place-clusters.js';
import { placesOf } from '../../src/shared/map/places.js';
import type { Tiles } from '../../src/shared/settings/map-settings.js';
import { aDirectory, aMeeting } from '../support/builders.js';
import { NOW } from '../support/directories.js';
import { aPlacedDirectory, at } from '../support/placed.js';

const words = resolveMessages('en-GB', MAP_SECTIONS);
const directory = aPlacedDirectory();
const order = Uint32Array.from(directory.meetings.keys());
const places = placesOf(directory, order);
const world = { south: -85, west: -180, north: 85, east: 180 };

const namesAt = (zoom: number): string[] =>
  new PlaceClusters(places.all, 18).marks(world, zoom).map((mark) => markView(mark, directory, words).name);

describe('the words of a mark', () => {
  it('say how many meetings, and where', () => {
    expect(namesAt(18)).to.have.members([
      '2 meetings at Riverside Hall, Milltown',
      '1 meeting at Old Library, Milltown',
      '1 meeting at Hill Chapel, Harbourtown',
      '1 meeting roughly here: Brookfield',
    ]);
  });

  it('say the town of several places, and how many they are where it is not one', () => {
    expect(namesAt(9)).to.include('3 meetings in Milltown');
    expect(namesAt(0)).to.deep.equal(['5 meetings in 4 places']);
  });

  it('are a number for the eye, the same as for the ear, and none for one', () => {
    const [place] = places.all;
    const mark = { key: 'p0', point: place!.point, placeCount: 1, locality: '', place };
    const text = (meetingCount: number): string => markView({ ...mark, meetingCount }, directory, words).text;
    expect([1, 2, 999, 100_000].map(text)).to.deep.equal(['', '2', '999', '100,000']);
  });

  it('call a place by the one name it has, else by its town, else by the first name', () => {
    const title = (...venues: readonly Parameters<typeof at>[2][]): string => {
      const meetings = venues.map((venue) => aMeeting({ venue: at(50, 8, venue), attendance: [] }));
      const own = aDirectory({ meetings });
      return placeTitle(placesOf(own, Array.from(meetings.keys())).all[0]!, own, words);
    };
    expect(title({ name: 'Hall' }, { name: 'Hall' })).to.equal('Hall');
    expect(title({ name: 'Hall', locality: 'Milltown' }, { name: 'Room', locality: 'Milltown' })).to.equal('Milltown');
    expect(title({ name: 'Hall' }, { name: 'Room' })).to.equal('Hall');
    expect(title({})).to.equal('a place without a name');
  });
});

describe('the sentence before the map', () => {
  const tiles: Tiles = {
    ...{ url: 'https://tiles.example/{z}/{x}/{y}.png', darkUrl: undefined, host: 'tiles.example', attribution: '' },
    ...{ attributionUrl: undefined, referrerPolicy: 'no-referrer' },
  };
  const said = (given: Tiles | undefined): string => pictureWords({ tiles: given, maxZoom: 18 }, words);

  it('names the host that will be asked, and what it sees', () => {
    expect(said(tiles)).to.match(/from \u2068tiles\.example\u2069\. That website sees your internet address/);
  });

  it('says that nobody is asked where nobody is', () => {
    expect(said(undefined)).to.equal('The map is drawn by this page. Nothing is loaded from elsewhere.');
    expect(said({ ...tiles, host: '' })).to.include('from this website, and from nowhere else');
  });
});

describe('the list beside the map', () => {
  const results = {
    ...{ directory, order, language: 'en-GB', now: NOW, readerTimeZone: 'Europe/London', headingLevel: 3 },
  };
  const list = (limit: number) =>
    placeListView({
      places: places.all,
      limit,
      results,
      groups: new Map(directory.groups.map((g) => [g.id, g])),
      words,
    });

  it('has each meeting once, under its place', () => {
    expect(list(20).places.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).to.deep.equal([
      ['Riverside Hall, Milltown', ['kettle', 'kettle-2']],
      ['Old Library, Milltown', ['grief']],
      ['Hill Chapel, Harbourtown', ['hill']],
      ['Brookfield', ['brook']],
    ]);
    expect(list(20).more).to.equal(undefined);
  });

  it('ends in the middle of a place when the page is full, and says how many are left', () => {
    expect(list(1).places.map(({ rows }) => rows.length)).to.deep.equal([1]);
    expect(list(1).more).to.equal('Show 4 more meetings');
    expect(list(4).more).to.equal('Show 1 more meeting');
  });

  it('says the zone once', () => {
    expect(nextStart(directory.meetings[0]!.schedule, NOW)?.timeZone).to.equal('Europe/London');
    expect(list(20).times).to.equal('Times are UK time.');
  });
});

describe('the scale of a map', () => {
  const cases: readonly (readonly [number, DistanceUnit, string, string])[] = [
    [870, 'km', 'de', '500 m'],
    [2100, 'km', 'de', '2 km'],
    [999_999, 'km', 'de', '500 km'],
    [2100, 'miles', 'en-GB', '1 mi'],
    [16_000, 'miles', 'en-US', '5 mi'],
    [300, 'miles', 'en', '500 ft'],
    [2100, 'km', 'en-GB', '2 km'],
  ];
  for (const [metres, unit, language, expected] of cases) {
    it(`of at most ${metres} m, in ${unit} and ${language}, is ${expected}`, () => {
      const scale = scaleView(metres, unit, language);
      expect(scale.words.replace(/\u00a0/g, ' ')).to.equal(expected);
      expect(scale.metres).to.be.within(metres / 5, metres);
    });
  }
});
