import { expect } from 'chai';
import { readRule } from '../../src/sources/shared/rrule.js';

describe('readRule', () => {
  const readable: readonly (readonly [string, object])[] = [
    ['FREQ=WEEKLY;BYDAY=TH', { frequency: 'weekly', byDay: [{ day: 'TH' }] }],
    [
      'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2;WKST=SU',
      { frequency: 'weekly', byDay: [{ day: 'MO' }, { day: 'WE' }], interval: 2, weekStart: 'SU' },
    ],
    ['freq=monthly;byday=2tu', { frequency: 'monthly', byDay: [{ day: 'TU', ordinal: 2 }] }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { frequency: 'monthly', byDay: [{ day: 'FR', ordinal: -1 }] }],
    [
      'FREQ=MONTHLY;BYDAY=+1MO,+3MO;',
      {
        frequency: 'monthly',
        byDay: [
          { day: 'MO', ordinal: 1 },
          { day: 'MO', ordinal: 3 },
        ],
      },
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1', { frequency: 'monthly', byMonthDay: [1, -1] }],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      { frequency: 'monthly', byDay: ['MO', 'TU', 'WE', 'TH', 'FR'].map((day) => ({ day })), bySetPosition: [-1] },
    ],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', { frequency: 'yearly', byMonth: [12], byMonthDay: [24] }],
    ['FREQ=DAILY;COUNT=10', { frequency: 'daily', count: 10 }],
    ['FREQ=DAILY;UNTIL=20261231', { frequency: 'daily', until: '2026-12-31T23:59' }],
    ['FREQ=DAILY;UNTIL=20261231T180000', { frequency: 'daily', until: '2026-12-31T18:00' }],
    ['FREQ=DAILY;UNTIL=2026-12-31', { frequency: 'daily', until: '2026-12-31T23:59' }],
  ];
  for (const [text, rule] of readable) it(`reads ${text}`, () => expect(readRule(text)).to.deep.equal({ rule }));

  it('asks for the zone when the last start is given in UTC', () => {
    const fromUtc = (utc: string): string => utc.replace('T23', 'T18');
    expect(readRule('FREQ=DAILY;UNTIL=20261231T230000Z', { fromUtc })).to.deep.equal({
      rule: { frequency: 'daily', until: '2026-12-31T18:00' },
    });
  });

  const unreadable: readonly (readonly [string, string])[] = [
    ['FREQ=SECONDLY', 'FREQ=SECONDLY'],
    ['FREQ=MINUTELY;INTERVAL=5', 'FREQ=MINUTELY'],
    ['FREQ=HOURLY', 'FREQ=HOURLY'],
    ['FREQ=WEEKLY;BYHOUR=9', 'BYHOUR=9'],
    ['FREQ=WEEKLY;X-ODD=1', 'X-ODD=1'],
    ['FREQ=WEEKLY;__PROTO__=1', '__PROTO__=1'],
    ['FREQ=WEEKLY;TOSTRING=1', 'TOSTRING=1'],
    ['BYDAY=TH', 'FREQ'],
    ['', ''],
    ['every Thursday', 'EVERY THURSDAY'],
    ['FREQ=WEEKLY;BYDAY=TH,XX', 'BYDAY=TH,XX'],
    ['FREQ=WEEKLY;BYDAY=2TH', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=6TH', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=0TH', 'BYDAY=0TH'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS'],
    ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL=0'],
    ['FREQ=WEEKLY;INTERVAL=1.5', 'INTERVAL=1.5'],
    ['FREQ=WEEKLY;COUNT=-1', 'COUNT=-1'],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=20261231', 'COUNT and UNTIL'],
    ['FREQ=WEEKLY;UNTIL=20260231', 'UNTIL=20260231'],
    ['FREQ=WEEKLY;UNTIL=soon', 'UNTIL=SOON'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'FREQ=DAILY'],
  ];
  for (const [text, part] of unreadable) {
    it(`refuses "${text}" whole and names the part`, () => expect(readRule(text)).to.deep.equal({ unreadable: part }));
  }
});
