import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';
import { hsdsReader } from '../../src/sources/hsds/index.js';
import { describeFeeds, feed, tally } from './feeds.js';

const read = (...paths: readonly string[]): Directory =>
  hsdsReader.read(
    paths.map((path) => feed(`hsds/${path}.json`)),
    { timeZone: 'Europe/London' },
  );
const kinds = ({ meetings }: Directory): Readonly<Record<string, number>> =>
  tally(meetings, ({ schedule }) => schedule.kind);

const MIAMI = ['1', '2'].map((page) => `miami-211-support-groups-hsds3-page${page}-derived`);
const HULME = ['1', '2'].map((page) => `hulme-moss-side-oruk3-services-page${page}-derived`);
const OUTPOST = 'hulme-moss-side-oruk1-outpost-page1-derived';

describeFeeds('services of Open Referral', () => {
  const files: readonly (readonly [string, readonly string[], number])[] = [
    ['a 211', MIAMI, 188],
    ['two wards', HULME, 71],
    ['a council', [OUTPOST], 50],
    ...['hsds-3.0-service_at_location_list', 'hsds-3.0-service_full', 'hsds-3.0-service_list'].map(
      (name): [string, readonly string[], number] => [name, [`example-${name}`], 1],
    ),
    ...['oruk-3.0-service_at_location_full', 'oruk-3.0-service_full', 'oruk-3.0-service_list'].map(
      (name): [string, readonly string[], number] => [name, [`example-${name}`], 1],
    ),
  ];
  for (const [name, paths, records] of files) {
    it(`are all there: ${name}`, () => {
      const { groups, meetings, problems, sources } = read(...paths);
      expect([sources[0]?.records, groups.length]).to.deep.equal([records, records]);
      expect(new Set(meetings.map(({ groupId }) => groupId)).size).to.equal(records);
      expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });
  }

  it('are not told to be fewer where both pages are there', () => {
    expect(read(...MIAMI).problems.filter(({ reason }) => reason === 'list-truncated')).to.deep.equal([]);
    expect(
      read(MIAMI[0]!)
        .problems.filter(({ reason }) => reason === 'list-truncated')
        .map(({ value }) => value),
    ).to.deep.equal(['100 of 188']);
  });

  it('meet in 15 of 188 cases, and have an office in 37', () => {
    const directory = read(...MIAMI);
    expect(kinds(directory)).to.deep.equal({ 'by-arrangement': 173, recurring: 15 });
    expect(directory.problems.filter(({ reason }) => reason === 'duration-unusual')).to.have.length(37);
  });

  it('have no marks of the export left', () => {
    const { groups } = read(...MIAMI);
    expect(groups.filter(({ description = '' }) => /###|\\n/.test(description))).to.deep.equal([]);
    expect(groups.filter(({ links }) => links?.some(({ url }) => !/^https?:/.test(url)))).to.deep.equal([]);
  });

  it('of a council are roughly placed where it masks them', () => {
    const { meetings } = read(OUTPOST);
    const masked = meetings.filter(({ venue }) => venue?.approximate);
    expect(masked).not.to.have.length(0);
    for (const { venue } of masked) expect(venue?.postalCode ?? '').not.to.match(/\s/);
  });

  it('name nobody', () => {
    const shown = JSON.stringify(
      [read(...MIAMI), read(OUTPOST)].flatMap(({ groups }) => groups.map(({ contacts }) => contacts)),
    );
    expect(shown).not.to.include('Alex Example');
  });

  it('with a latitude of 100 have no point, and are there', () => {
    const { meetings, problems } = read('example-hsds-3.0-service_full');
    expect(meetings.some(({ venue }) => venue?.point)).to.equal(false);
    expect(problems.map(({ reason }) => reason)).to.include('point-unreadable');
  });
});
