import { expect } from 'chai';
import '../../support/whole-reading.js';
import { ProblemLog } from '../../../src/sources/shared/problems.js';
import { readTimeZone, settleZone, type ZoneDefaults } from '../../../src/sources/shared/zone.js';

describe('a time zone', () => {
  const known: Readonly<Record<string, string>> = {
    'Europe/London': 'Europe/London',
    'europe/london': 'Europe/London',
    ' Europe/London ': 'Europe/London',
    'Europe/Kiev': 'Europe/Kiev',
    'Asia/Kolkata': 'Asia/Kolkata',
    'Asia/Calcutta': 'Asia/Calcutta',
    'America/Argentina/Buenos_Aires': 'America/Argentina/Buenos_Aires',
    'US/Eastern': 'America/New_York',
    'US/Pacific': 'America/Los_Angeles',
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'GMT Standard Time': 'Europe/London',
    'W. Europe Standard Time': 'Europe/Berlin',
    'Eastern Standard Time': 'America/New_York',
    'Pacific Daylight Time': 'America/Los_Angeles',
    'AUS Eastern Standard Time': 'Australia/Sydney',
    '"Europe/Paris"': 'Europe/Paris',
    "'Europe/Paris'": 'Europe/Paris',
    '/freeassociation.sourceforge.net/Tzfile/Europe/London': 'Europe/London',
    '/mozilla.org/20050126_1/America/Indiana/Knox': 'America/Indiana/Knox',
  };
  for (const [given, timeZone] of Object.entries(known)) {
    it(`${given} is ${timeZone}`, () => expect(readTimeZone(given)).to.deep.equal({ timeZone }));
  }

  for (const given of [1, 0, '1', '+01:00', '-0500', 'Z', 'GMT', 'GMT+1', 'UTC-5', 'Etc/GMT+5', '01:00']) {
    it(`${given} is an offset, which knows no summer time`, () =>
      expect(readTimeZone(given)).to.deep.equal({ reason: 'time-zone-from-offset' }));
  }

  for (const given of [
    'EST',
    'CET',
    'PST',
    'Eastern',
    'Mars/Olympus',
    'London',
    'x'.repeat(5000),
    '../../etc',
    {},
    true,
  ]) {
    it(`${JSON.stringify(given).slice(0, 30)} is not known`, () =>
      expect(readTimeZone(given)).to.deep.equal({ reason: 'time-zone-unknown' }));
  }

  it('is absent when blank', () => {
    for (const given of ['', ' ', null, undefined, '-']) expect(readTimeZone(given)).to.equal(undefined);
  });

  it('is read right after a thousand wrong ones', () => {
    for (let index = 0; index < 1000; index++) readTimeZone(`Wrong/Zone${index}`);
    expect(readTimeZone('Europe/London')).to.deep.equal({ timeZone: 'Europe/London' });
  });
});

describe('the zone of a record', () => {
  const settle = (given: unknown, defaults: ZoneDefaults = {}) => {
    const log = new ProblemLog();
    const { timeZone, timeZoneReason } = settleZone(log.forRecord('7'), 'timezone', given, defaults);
    return [timeZone, timeZoneReason, ...log.problems.map(({ reason, severity }) => `${severity} ${reason}`)];
  };
  const both = { feed: 'Europe/Paris', site: 'Europe/London' };

  it('is its own, before the feed’s and the site’s', () =>
    expect(settle('Asia/Tokyo', both)).to.deep.equal(['Asia/Tokyo', 'given']));
  it('is the feed’s, before the site’s', () => expect(settle('', both)).to.deep.equal(['Europe/Paris', 'feed']));
  it('is the site’s', () =>
    expect(settle(undefined, { site: 'Europe/London' })).to.deep.equal(['Europe/London', 'site']));
  it('is unknown otherwise, said once', () =>
    expect(settle('')).to.deep.equal(['unknown', 'missing', 'info time-zone-missing']));
  it('is never made of an offset', () => {
    expect(settle('+02:00', both)).to.deep.equal(['Europe/Paris', 'offset', 'warning time-zone-from-offset']);
    expect(settle('+02:00')).to.deep.equal(['unknown', 'offset', 'warning time-zone-from-offset']);
  });
  it('falls back from a name that is not known, and says so', () => {
    expect(settle('Mars/Olympus', both)).to.deep.equal(['Europe/Paris', 'feed', 'warning time-zone-unknown']);
    expect(settle('Mars/Olympus')).to.deep.equal(['unknown', 'missing', 'warning time-zone-unknown']);
  });
  it('does not trust a wrong setting of the site', () =>
    expect(settle('', { site: 'EST' })).to.deep.equal(['unknown', 'missing', 'info time-zone-missing']));
});
