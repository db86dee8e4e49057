/** What the finder shows before its search has loaded is what the search finds when nothing is asked. */
import { expect } from 'chai';
import { canTell, generalWay, nextStart } from '../../src/domain/next.js';
import * as engine from '../../src/domain/occurrences.js';
import { findAll } from '../../src/elements/group-finder/group-finder.view.js';
import { createIndex } from '../../src/search/index.js';
import { Listing } from '../../src/search/listing.js';
import { anyDirectory, Dice, HOUR, NOW } from '../search/support.js';

const DIRECTORIES = 300;
const SEED = 20261124;

describe('the first list', () => {
  it(`is what an empty search finds, in ${DIRECTORIES} lists of seed ${SEED}`, () => {
    generalWay.put(engine);
    for (let seed = SEED; seed < SEED + DIRECTORIES; seed += 1) {
      const dice = new Dice(seed);
      const directory = anyDirectory(dice);
      const options = { assumedTimeZone: dice.one(['UTC', 'Asia/Tokyo']) };
      const now = NOW + dice.below(200) * HOUR;
      const first = findAll(new Listing(directory, nextStart), now, options);
      const { order, groupCount, facets } = createIndex(directory).search({}, now, options);
      expect([...first.order], `list ${seed}`).to.deep.equal([...order]);
      expect([first.groupCount, first.ways], `list ${seed}`).to.deep.equal([groupCount, facets.attendance]);
    }
  });

  it('waits for the way to reckon rare dates only where it needs it', () => {
    const [weekly, rare] = [anyDirectory(new Dice(1)), anyDirectory(new Dice(3))].map(({ meetings }) => meetings);
    const isRare = ({ schedule }: { readonly schedule: { readonly kind: string } }): boolean =>
      schedule.kind === 'dates';
    generalWay.put(undefined);
    expect(canTell([...weekly!, ...rare!].filter((meeting) => !isRare(meeting)))).to.equal(true);
    expect(canTell([...weekly!, ...rare!].filter(isRare).slice(0, 1))).to.equal(false);
    generalWay.put(engine);
    expect(canTell([...weekly!, ...rare!])).to.equal(true);
  });
});
