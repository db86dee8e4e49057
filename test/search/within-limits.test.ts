import { expect } from 'chai';
import type { IndexLimits } from '../../src/search/search-index.js';
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

describe('limits of an editor', () => {
  const cases: readonly (readonly [IndexLimits, string])[] = [
    [{}, '1 2 3 4'],
    [{ topics: [] }, '1 2 3 4'],
    [{ topics: ['anxiety'] }, '1 2'],
    [{ topics: ['ocd', 'cancer'] }, '1'],
    [{ audiences: ['women', 'men'] }, '1 3'],
    [{ attendance: ['phone', 'online'] }, '1 2'],
    [{ days: ['FR'] }, '2 3'],
    [{ days: ['SU'], topics: ['anxiety'] }, ''],
    [{ topics: ['anxiety'], attendance: ['online'] }, '1'],
    [{ topics: ['nothing'] }, ''],
  ];
  for (const [limits, ids] of cases) {
    it(`let in the meetings that have one of the words of each: ${JSON.stringify(limits)}`, () => {
      const found = [...positionsWithin(directory, limits)].map((at) => meetings[at]!.id);
      expect(found.join(' ')).to.equal(ids);
    });
  }
});
