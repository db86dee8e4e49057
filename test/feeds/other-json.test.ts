/** Lists of organisations' own making: what is near one of our formats is read, and the rest is refused in words. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readDirectory } from '../../src/sources/detect.js';
import { feedTextOf } from '../../src/sources/feed-text.js';
import { LoadError } from '../../src/sources/source.js';
import { describeFeeds, expectComplete, feed, tally } from './feeds.js';

const FOLDER = new URL('../../../shared/feeds/hsds/miami-211-support-groups-tabular/', import.meta.url);

describeFeeds('lists in shapes of their own', () => {
  it('are read as Meeting Guide where they are nearly that: 60 online meetings of 20 groups, whose days are a countdown', async () => {
    const directory = await readDirectory(feed('other-json/oiaa-meetings-60.json'), {});
    expectComplete(directory, 60);
    expect(directory.groups).to.have.length(20);
    expect(directory.sources[0]!.format).to.equal('meeting-guide');
    expect(tally(directory.meetings, ({ schedule }) => schedule.kind)).to.deep.equal({ 'by-arrangement': 60 });
    expect(tally(directory.problems, ({ reason }) => reason)['day-missing']).to.equal(60);
  });

  const REFUSED: Readonly<Record<string, string>> = {
    'na-brasil-virtual-groups-125.json': 'metadata, grupos',
    'selbsthilfe-sachsen-contact-points.json': 'TDO, L',
    'selbsthilfe-sachsen-topics.json': 'TDO, L',
  };
  for (const [name, names] of Object.entries(REFUSED))
    it(`are refused with what was found and what is read: ${name}`, async () => {
      const failed = await readDirectory(feed(`other-json/${name}`), {}).catch((error: unknown) => error);
      expect(failed).to.be.instanceOf(LoadError);
      expect((failed as LoadError).failure).to.include({ kind: 'unknown-format' });
      expect((failed as LoadError).failure.detail)
        .to.include(`Found an object with ${names}`)
        .and.include('native');
    });
});

describeFeeds('single tables of an Open Referral package', () => {
  const TABLES: readonly (readonly [name: string, records: number, shown: number])[] = [
    ['services', 188, 188],
    ['locations', 188, 188],
    // Without a name: what belongs together stands in other tables.
    ['regular_schedules', 167, 0],
  ];
  for (const [name, records, shown] of TABLES)
    it(`say what they hold, and lose no row: ${name}`, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(`${name}.csv`, FOLDER)));
      const text = new TextDecoder().decode(bytes);
      const directory = await readDirectory(feedTextOf({ text, parts: [bytes], contentType: 'text/csv' }), {});
      expectComplete(directory, records, records - shown);
      expect(directory.groups).to.have.length(shown);
    });
});
