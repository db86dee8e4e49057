import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';
import { csvReader } from '../../src/sources/csv/index.js';
import { feedTextOf } from '../../src/sources/feed-text.js';
import { describeFeeds, tally } from './feeds.js';

function read(name: string): Directory {
  const bytes = new Uint8Array(readFileSync(new URL(`../../../shared/feeds/csv/${name}.csv`, import.meta.url)));
  const text = feedTextOf({ text: new TextDecoder().decode(bytes), parts: [bytes], contentType: 'text/csv' });
  return csvReader.read(text, { timeZone: 'America/New_York' });
}
const reasons = ({ problems }: Directory, severity: string): Readonly<Record<string, number>> =>
  tally(
    problems.filter((problem) => problem.severity === severity),
    ({ reason }) => reason,
  );
const kinds = ({ meetings }: Directory): Readonly<Record<string, number>> =>
  tally(meetings, ({ schedule }) => schedule.kind);

describeFeeds('tables', () => {
  const files: readonly (readonly [string, number, number, Readonly<Record<string, number>>])[] = [
    ['recovery-mosaic-published-sheet-194', 183, 137, { 'not-published': 46 }],
    ['na-brasil-virtual-semicolon-1000', 1000, 392, { 'not-published': 580, 'not-a-record': 28 }],
    ['tsml-import-template-36', 36, 36, {}],
    ['smart-recovery-sample-45-derived', 45, 45, {}],
  ];
  for (const [name, records, meetings, errors] of files) {
    it(`have as many rows in as meetings and errors out: ${name}`, () => {
      const directory = read(name);
      expect(directory.sources[0]).to.include({ format: 'csv', records });
      expect(directory.meetings).to.have.length(meetings);
      expect(reasons(directory, 'error')).to.deep.equal(errors);
      expect(Object.values(errors).reduce((sum, count) => sum + count, meetings)).to.equal(records);
    });
  }

  it('show nothing of rows that a sheet marks as not public', () => {
    const { groups, meetings } = read('recovery-mosaic-published-sheet-194');
    expect(JSON.stringify([groups, meetings])).not.to.include('Unlisted');
    expect(JSON.stringify(groups.map(({ contacts }) => contacts))).not.to.include('Alex');
  });

  it('keep a day that was mistyped as words, and read the others in the zone of their column', () => {
    const directory = read('recovery-mosaic-published-sheet-194');
    expect(kinds(directory)).to.deep.equal({ recurring: 135, 'by-arrangement': 2 });
    const zones = tally(directory.meetings, ({ schedule }) =>
      schedule.kind === 'by-arrangement' ? 'none' : schedule.timeZone,
    );
    expect(zones).to.deep.equal({ 'America/Los_Angeles': 135, none: 2 });
  });

  it('read Portuguese days without accents, and no town of an online meeting', () => {
    const { meetings } = read('na-brasil-virtual-semicolon-1000');
    expect(meetings.some(({ venue }) => venue)).to.equal(false);
    expect(
      meetings.every(({ schedule }) => schedule.kind === 'recurring' && schedule.timeZone === 'America/Sao_Paulo'),
    ).to.equal(true);
  });

  it('read the codes of a plugin’s template in words, and dates that lost their space', () => {
    const { groups } = read('tsml-import-template-36');
    expect(groups.filter(({ openness }) => openness)).not.to.have.length(0);
    expect(groups.find(({ id }) => id === 'after-work-topic-meeting')?.updatedOn).to.equal('2020-04-04');
  });
});
