import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';
import { jsonLdReader } from '../../src/sources/json-ld/index.js';
import { describeFeeds, feed } from './feeds.js';

const read = (path: string): Directory => jsonLdReader.read(feed(`json-ld/${path}.json`), {});

/** Records that became a group, a meeting or an error. */
const endedUp = ({ groups, meetings, problems }: Directory): number =>
  new Set([
    ...[...groups, ...meetings].map(({ origin }) => origin?.recordId),
    ...problems.filter(({ severity }) => severity === 'error').map(({ recordId }) => recordId),
  ]).size;

describeFeeds('events in the wild', () => {
  for (const [path, records] of [
    ['soberfounders-events-3', 3],
    ['loose-schedules-in-the-wild-3', 3],
    ['openactive-sessionseries', 1],
    ['openactive-sessionseries-split-virtual', 1],
  ] as const) {
    it(`are all there: ${path}`, () => {
      const directory = read(path);
      expect(directory.sources[0]?.records).to.equal(records);
      expect(endedUp(directory)).to.equal(records);
    });
  }

  it('are one group with two meetings where two events are a part of a series', () => {
    const { groups, meetings } = read('soberfounders-events-3');
    expect(groups.map(({ name }) => name)).to.deep.equal(['Sober Founders Weekly Mastermind Sessions']);
    expect(
      meetings.map(({ schedule }) => schedule.kind === 'recurring' && [schedule.start, schedule.timeZone]),
    ).to.deep.equal([
      ['2026-03-19T12:00', 'America/New_York'],
      ['2026-03-17T12:00', 'America/New_York'],
    ]);
    expect(meetings.map(({ durationMinutes }) => durationMinutes)).to.deep.equal([undefined, undefined]);
    expect(meetings.some(({ online }) => online?.url)).to.equal(false);
  });

  it('take day and time from where they stand', () => {
    const { meetings } = read('loose-schedules-in-the-wild-3');
    const said = meetings.map(({ schedule, durationMinutes }) =>
      schedule.kind === 'recurring'
        ? [schedule.start.slice(11), schedule.rule.byDay?.[0]?.day, schedule.timeZone, durationMinutes]
        : [],
    );
    expect(said).to.deep.equal([
      ['10:00', 'SU', 'America/Toronto', 120],
      ['19:00', 'WE', 'Europe/Dublin', 60],
      ['19:00', 'TH', 'unknown', 180],
    ]);
  });

  it('name no leader and keep the price', () => {
    const { groups, meetings } = read('openactive-sessionseries');
    expect(JSON.stringify([groups, meetings].flat().map(({ origin: _, ...rest }) => rest))).not.to.include('Alex');
    expect(groups[0]).to.deep.include({ cost: { amount: 3.3, currency: 'GBP' }, eligibility: { minimumAge: 16 } });
  });
});
