import { expect } from 'chai';
import { nextOccurrence } from '../../src/domain/occurrences.js';
import { Listing } from '../../src/search/listing.js';
import { type IndexLimits, SearchIndex } from '../../src/search/search-index.js';
import { positionsWithin } from '../../src/search/within-limits.js';
import { aDirectory, aGroup, aMeeting, aWeekly, byArrangement } from '../support/builders.js';

const groups = [
  aGroup({ id: 'a', topics: [{ code: 'anxiety' }, { code: 'ocd' }], audiences: [{ code: 'men' }] }),
  aGroup({ id: 'b', topics: [{ code: 'anxiety' }] }),
  aGroup({ id: 'c', audiences: [{ code: 'women' }] }),
];
const meetings = [
  aMeeting({ id: '1', groupId: 'a', attendance: ['online'] }),
  aMeeting({ id: '2', groupId: 'b', attendance: ['in-person', 'phone'], schedule: aWeekly('FR') }),
  aMeeting({ id: '3', groupId: 'c', schedule: aWeekly('FR', '10:00', { rule: { frequency: 'daily' } }) }),
  aMeeting({ id: '4', groupId: 'gone', attendance: [], schedule: byArrangement() }),
];
const directory = aDirectory({ groups, meetings });
const NOW = Date.UTC(2026, 10, 24);

describe('limits of an editor', () => {
  const cases: readonly IndexLimits[] = [
    {},
    { topics: [] },
    { topics: ['anxiety'] },
    { topics: ['ocd', 'cancer'] },
    { audiences: ['women', 'men'] },
    { attendance: ['phone', 'online'] },
    { days: ['FR'] },
    { days: ['SU'], topics: ['anxiety'] },
    { topics: ['anxiety'], attendance: ['online'] },
    { topics: ['nothing'] },
  ];
  for (const limits of cases) {
    it(`let in what a search within them finds: ${JSON.stringify(limits)}`, () => {
      const found = new SearchIndex(new Listing(directory, nextOccurrence), limits, {}).search({}, NOW);
      expect([...positionsWithin(directory, limits)]).to.deep.equal([...found.order].sort());
    });
  }
});
