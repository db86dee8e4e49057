import { canonicalTimeZone } from '../../src/domain/canonical-zone.js';
import { expect } from 'chai';
import { Temporal } from 'temporal-polyfill';
import { epochToWall, isTimeZone, offsetMinutesAt, wallToEpoch } from '../../src/domain/time-zone.js';
import { isNode, randomOf, SEED } from './random.js';
import { ZONES } from './random-schedules.js';

const HOUR = 3_600_000;

describe('wall times to instants', () => {
  const cases: readonly (readonly [zone: string, wall: string, instant: string, shown: string, why: string])[] = [
    ['Europe/London', '2026-01-06T19:00', '2026-01-06T19:00', '2026-01-06T19:00', 'winter'],
    ['Europe/London', '2026-07-07T19:00', '2026-07-07T18:00', '2026-07-07T19:00', 'summer'],
    ['Europe/London', '2026-03-29T00:59', '2026-03-29T00:59', '2026-03-29T00:59', 'the last minute before the leap'],
    ['Europe/London', '2026-03-29T01:00', '2026-03-29T01:00', '2026-03-29T02:00', 'skipped: moves on by an hour'],
    ['Europe/London', '2026-03-29T01:30', '2026-03-29T01:30', '2026-03-29T02:30', 'skipped'],
    ['Europe/London', '2026-03-29T02:00', '2026-03-29T01:00', '2026-03-29T02:00', 'the first minute after'],
    ['Europe/London', '2026-10-25T01:30', '2026-10-25T00:30', '2026-10-25T01:30', 'doubled: the first of the two'],
    ['Europe/London', '2026-10-25T02:00', '2026-10-25T02:00', '2026-10-25T02:00', 'after the doubled hour'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', '2026-03-08T03:30', 'skipped, west of Greenwich'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30', '2026-11-01T01:30', 'doubled, west of Greenwich'],
    ['Australia/Sydney', '2026-10-04T02:30', '2026-10-03T16:30', '2026-10-04T03:30', 'skipped in the southern spring'],
    ['Australia/Sydney', '2026-04-05T02:30', '2026-04-04T15:30', '2026-04-05T02:30', 'doubled in the southern autumn'],
    ['America/Santiago', '2026-09-06T00:15', '2026-09-06T04:15', '2026-09-06T01:15', 'skipped at midnight'],
    ['America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30', '2026-04-04T23:30', 'doubled before midnight'],
    ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-03T15:40', '2026-10-04T02:40', 'half an hour skipped'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', '2026-04-05T01:45', 'half an hour doubled'],
    ['Asia/Kathmandu', '2026-03-29T02:30', '2026-03-28T20:45', '2026-03-29T02:30', 'no change, a quarter of an hour'],
    ['Asia/Kolkata', '2026-10-25T01:30', '2026-10-24T20:00', '2026-10-25T01:30', 'no change, half an hour'],
    ['Pacific/Chatham', '2026-09-27T03:00', '2026-09-26T14:15', '2026-09-27T04:00', 'skipped from 02:45'],
    ['Pacific/Kiritimati', '2026-06-01T10:00', '2026-05-31T20:00', '2026-06-01T10:00', '14 hours ahead'],
    [
      'Pacific/Apia',
      '2011-12-29T18:00',
      '2011-12-30T04:00',
      '2011-12-29T18:00',
      'the last evening before the date line',
    ],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', '2011-12-31T12:00', 'a day that Samoa never had'],
    ['Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00', '2011-12-31T12:00', 'the day after'],
    ['Africa/Casablanca', '2025-02-23T02:30', '2025-02-23T01:30', '2025-02-23T02:30', 'doubled as Ramadan begins'],
    ['Africa/Casablanca', '2025-03-15T12:00', '2025-03-15T12:00', '2025-03-15T12:00', 'in Ramadan'],
    ['Africa/Casablanca', '2025-04-06T02:30', '2025-04-06T02:30', '2025-04-06T03:30', 'skipped as Ramadan ends'],
    ['Asia/Pyongyang', '2015-08-14T23:45', '2015-08-14T14:45', '2015-08-14T23:45', 'doubled, a new half-hour zone'],
    ['Asia/Pyongyang', '2018-05-04T23:40', '2018-05-04T15:10', '2018-05-05T00:10', 'skipped, and back again'],
    ['America/Recife', '2000-10-10T12:00', '2000-10-10T14:00', '2000-10-10T12:00', 'a summer time of one week'],
    ['Asia/Dhaka', '2009-12-31T23:30', '2009-12-31T16:30', '2009-12-31T23:30', 'doubled to 24:00, once in history'],
    ['UTC', '2026-03-29T01:30', '2026-03-29T01:30', '2026-03-29T01:30', 'no zone at all'],
  ];
  for (const [zone, wall, instant, shown, why] of cases) {
    it(`reads ${wall} in ${zone} (${why})`, () => {
      const epochMs = wallToEpoch(wall, zone);
      expect(epochMs && new Date(epochMs).toISOString().slice(0, 16)).to.equal(instant);
      expect(epochMs && epochToWall(epochMs, zone)).to.equal(shown);
    });
  }

  it('gives nothing for what is no zone or no wall time', () => {
    expect(wallToEpoch('2026-01-06T19:00', 'Mars/Olympus')).to.equal(undefined);
    expect(wallToEpoch('2026-01-06', 'Europe/London')).to.equal(undefined);
    expect(epochToWall(0, 'unknown')).to.equal(undefined);
    expect(offsetMinutesAt('unknown', 0)).to.equal(undefined);
  });

  it('drops the seconds of an instant', () => expect(epochToWall(-1, 'UTC')).to.equal('1969-12-31T23:59'));

  for (const [zone, date, minutes] of [
    ['Asia/Kathmandu', '2026-01-01', 345],
    ['Australia/Eucla', '2026-01-01', 525],
    ['Pacific/Marquesas', '2026-01-01', -570],
    ['Antarctica/Troll', '2026-07-01', 120],
    ['Antarctica/Troll', '2026-01-01', 0],
    ['Europe/Dublin', '2026-07-01', 60],
  ] as const) {
    it(`knows ${zone} ${minutes} minutes from UTC on ${date}`, () =>
      expect(offsetMinutesAt(zone, Date.parse(date))).to.equal(minutes));
  }

  it(`agrees with Temporal near every clock change of the zones, SEED=${SEED}`, function () {
    this.timeout(60_000);
    const random = randomOf(SEED);
    let changes = 0;
    // Half of the zones in a browser: its own zone data is what matters there.
    for (const zone of ZONES.filter((_, at) => isNode || at % 2 === 0)) {
      let now = Temporal.Instant.from(`${2000 + random.below(30)}-01-01T00:00Z`).toZonedDateTimeISO(zone);
      for (let turn = 0; turn < 8; turn++) {
        const change = now.getTimeZoneTransition('next');
        if (!change) break;
        now = change;
        changes++;
        for (const shift of [-26, -24, -3, -2, -1, -0.5, -0.25, 0, 0.25, 0.5, 1, 2, 3, 24]) {
          const epochMs = change.epochMilliseconds + shift * HOUR;
          const wall = new Date(epochMs + change.offsetNanoseconds / 1e6).toISOString().slice(0, 16);
          const there = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
          expect(wallToEpoch(wall, zone), `${wall} in ${zone}`).to.equal(there.epochMilliseconds);
          const shown = there.toPlainDateTime().toString({ smallestUnit: 'minute' });
          expect(epochToWall(there.epochMilliseconds, zone), `${wall} in ${zone}`).to.equal(shown);
        }
      }
    }
    expect(changes).to.be.above(isNode ? 300 : 150);
  });
});

describe('names of time zones', () => {
  for (const name of [
    'Europe/London',
    'europe/london',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'US/Eastern',
    'UTC',
    'Etc/GMT+5',
    'GMT',
  ]) {
    it(`takes ${name}`, () => expect(isTimeZone(name)).to.equal(true));
  }

  // BST is Dhaka to the library behind most browsers, IST Kolkata, ACT Darwin.
  for (const name of [
    ...['', 'unknown', 'Mars/Olympus', 'Europe/London ', 'Eastern', 'W. Europe Standard Time', 'GMT+5', 'local'],
    ...['BST', 'bst', 'IST', 'ACT', 'EST', 'PST', 'CET', '+01:00', '-0500', '+05'],
  ]) {
    it(`refuses ${JSON.stringify(name)}`, () => {
      expect(isTimeZone(name)).to.equal(false);
      expect(canonicalTimeZone(name)).to.equal(undefined);
    });
  }

  for (const [name, canonical] of [
    ['europe/LONDON', 'Europe/London'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ] as const) {
    it(`calls ${name} ${canonical}`, () => expect(canonicalTimeZone(name)).to.equal(canonical));
  }
});
