import { expect } from 'chai';
import { FACETS } from '../../src/search/query.js';
import { createIndex } from '../../src/search/index.js';
import { VOCABULARY } from '../../src/search/options.js';
import type { IndexLimits } from '../../src/search/index.js';
import { Naive } from './naive.js';
import { anyDirectory, anyQuery, Dice, HOUR, MINUTE, NOW, RADII } from './support.js';

const SEED = 20261123;
const DIRECTORIES = 800;
const QUERIES = 5;

const LIMITS: readonly IndexLimits[] = [
  {},
  {},
  { topics: [] },
  { attendance: ['online'] },
  { days: ['MO', 'TU', 'FR'], audiences: ['young-people', 'students'] },
  { topics: ['depression', '__proto__'] },
];
const LABELS = new Map([
  ['MO', 'Monday'],
  ['en', 'English'],
  ['cy', 'Welsh'],
  ['bereavement', 'Grief and loss'],
]);
const labels = (_: string, code: string): string | undefined => LABELS.get(code);

/** Says what was asked, so that a failure can be asked again. */
function check(seed: number, dice: Dice): void {
  const directory = anyDirectory(dice);
  const limits = dice.one(LIMITS);
  const assumedTimeZone = dice.one(['UTC', 'Asia/Tokyo']);
  const naive = new Naive(directory, limits, labels, assumedTimeZone);
  const index = createIndex(directory, limits, { labels });
  let now = NOW;
  for (let round = 0; round < QUERIES; round++) {
    const query = anyQuery(dice);
    const asked = `directory ${seed}, limits ${JSON.stringify(limits)}, ${JSON.stringify(query)} at ${now}`;
    const { order, groupCount, facets, near } = index.search(query, now, { assumedTimeZone });
    const expected = naive.order(query, now);
    expect([...order], asked).to.deep.equal(expected);
    expect(groupCount, asked).to.equal(naive.groupCount(expected));
    expect(index.searchCount(query, now, { assumedTimeZone }), asked).to.deep.equal({
      meetings: expected.length,
      groups: groupCount,
    });
    for (const facet of FACETS) {
      expect(facets[facet], `${facet} of ${asked}`).to.deep.equal(naive.options(facet, query, now));
    }
    const relaxed = index.relax(query, now, { assumedTimeZone, radii: RADII });
    expect(relaxed, asked).to.deep.equal(naive.relax(query, now, RADII));
    expect(near?.count, asked).to.equal(query.near && naive.nearCount(expected, query.near));
    for (const position of query.near ? order : []) {
      const part = naive.part(position, query.near!);
      expect(near!.part(position), asked).to.equal(part);
      const metres = part === 'near' ? naive.metres(position, query.near!) : undefined;
      if (metres === undefined) expect(near!.distanceMetres(position), asked).to.equal(undefined);
      else expect(near!.distanceMetres(position), asked).to.be.closeTo(metres, 0.001);
    }
    expect(index.closed(now, { assumedTimeZone }), asked).to.equal(naive.closed(now));
    for (const position of order) {
      expect(index.section(position, now, { assumedTimeZone }), asked).to.equal(naive.section(position, now));
      expect(index.next(position, now, { assumedTimeZone })?.startsAt, asked).to.equal(naive.startsAt(position, now));
    }
    // Time moves on, and once in a while back.
    now += dice.one([0, 20_000, MINUTE, 90 * MINUTE, 26 * HOUR, 24 * 9 * HOUR, -3 * HOUR]);
  }
}

describe('search index, against the records themselves', () => {
  it(`answers as a plain filter does, for ${DIRECTORIES} directories of seed ${SEED}`, () => {
    for (let seed = SEED; seed < SEED + DIRECTORIES; seed++) check(seed, new Dice(seed));
  }).timeout(60_000);

  it('has a list of codes for each facet', () => {
    expect(Object.keys(VOCABULARY)).to.deep.equal([...FACETS]);
  });
});
