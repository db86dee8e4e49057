/** A coast of made-up towns, with groups at known distances. Without what only tests need, so that stories can show it. */
import type { Directory, Venue } from '../../src/domain/model.js';
import { aDirectory, aGroup, aMeeting, aWeekly } from './builders.js';

const MILE = 0.014_472;
/** So many miles north of the middle of Milbury. */
const north = (miles: number): Venue['point'] => ({ latitude: 53 + miles * MILE, longitude: -1.5 });

const VENUES: Readonly<Record<string, Venue | undefined>> = {
  'Harbour Group': {
    name: 'The Hall',
    locality: 'Milbury',
    region: 'Westshire',
    postalCode: 'ZA1 1AA',
    point: north(0),
  },
  'Chapel Group': {
    name: 'The Chapel',
    locality: 'Milford',
    region: 'Westshire',
    postalCode: 'ZA2 1AA',
    point: north(1.2),
  },
  'Rough Group': { name: 'A house', locality: 'Roughton', region: 'Westshire', point: north(4), approximate: true },
  'Hill Group': { name: 'The Barn', locality: 'Overhill', region: 'Eastshire', point: north(20) },
  'Both Ways': { name: 'The Annexe', locality: 'Farway', region: 'Eastshire', point: north(400) },
  'Video Group': undefined,
  'Lost Group': { name: 'Somewhere' },
  'Resting Group': { name: 'The Mill', locality: 'Seaward', region: 'Westshire', point: north(0.5) },
};

const NAMES = Object.keys(VENUES);
const WAYS: Readonly<Record<string, readonly ('in-person' | 'online')[]>> = {
  'Both Ways': ['in-person', 'online'],
  'Video Group': ['online'],
};

/** Soonest first: in the order above, one a day. */
export const COAST: Directory = aDirectory({
  groups: NAMES.map((name, at) =>
    aGroup({ id: `g${at}`, name, ...(name === 'Resting Group' && { status: 'paused' as const }) }),
  ),
  meetings: NAMES.map((name, at) => {
    const venue = VENUES[name];
    return aMeeting({
      id: `m${at}`,
      groupId: `g${at}`,
      attendance: WAYS[name] ?? ['in-person'],
      schedule: aWeekly((['TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'MO', 'TU'] as const)[at], '19:30'),
      ...(venue && { venue }),
    });
  }),
});
