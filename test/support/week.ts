/** A week in a small town: every way to meet, a pause, a cancelled date, a moved one, one that has no fixed time. */
import type { Directory } from '../../src/domain/model.js';
import { aWeekly, byArrangement } from './builders.js';
import { directoryOf } from './directories.js';

export function aWeekDirectory(): Directory {
  const hall = { name: 'The Hall', locality: 'Harbourtown' };
  return directoryOf([
    { group: { id: 'art', name: 'Art Table' }, meetings: [{ schedule: aWeekly('MO', '14:00'), venue: hall }] },
    {
      group: { id: 'evening', name: 'Evening Space' },
      meetings: [{ schedule: aWeekly('TU', '19:00'), attendance: ['in-person', 'online'], venue: hall }],
    },
    {
      group: { id: 'coffee', name: 'Coffee and Company' },
      meetings: [{ schedule: aWeekly('WE', '10:30'), venue: hall }],
    },
    {
      group: { id: 'phone', name: 'Phone Circle' },
      meetings: [{ schedule: aWeekly('WE', '18:00'), attendance: ['phone'] }],
    },
    {
      group: { id: 'lunch', name: 'Lunch Hour' },
      meetings: [{ schedule: aWeekly('TH', '13:00'), attendance: ['online'] }],
    },
    {
      group: { id: 'owls', name: 'Night Owls Online' },
      meetings: [{ schedule: aWeekly('TH', '19:30'), attendance: ['online'] }],
    },
    {
      group: { id: 'parents', name: 'Parents’ Circle' },
      meetings: [
        {
          schedule: aWeekly('FR', '11:00', {
            overrides: [{ date: '2026-12-04', cancelled: true, note: 'The hall is closed.' }],
          }),
        },
      ],
    },
    {
      group: { id: 'walk', name: 'Walk and Talk', status: 'paused' },
      meetings: [{ schedule: aWeekly('SA', '09:30') }],
    },
    { group: { id: 'over', name: 'Former Group', status: 'closed' }, meetings: [{ schedule: aWeekly('SA', '10:00') }] },
    {
      group: { id: 'sunday', name: 'Sunday Evening' },
      meetings: [
        {
          attendance: ['online'],
          schedule: aWeekly('SU', '17:00', {
            overrides: [{ date: '2026-12-06', start: '2026-12-05T00:30', note: 'Half past midnight this once.' }],
          }),
        },
      ],
    },
    { group: { id: 'letters', name: 'Letter Friends' }, meetings: [{ schedule: byArrangement('Write to us') }] },
  ]);
}
