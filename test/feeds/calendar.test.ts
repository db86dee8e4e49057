/** Calendar files of whole lists, read by another program. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Directory, Meeting } from '../../src/domain/model.js';
import { occurrences } from '../../src/domain/occurrences.js';
import { bmltReader } from '../../src/sources/bmlt/index.js';
import { meetingGuideReader } from '../../src/sources/meeting-guide/index.js';
import { nativeReader } from '../../src/sources/native/index.js';
import { toICalendar } from '../../src/writers/icalendar.js';
import { startsOf } from '../support/read-icalendar.js';
import { describeFeeds, feed } from './feeds.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const TO = NOW + 2 * 366 * 86_400_000;

/** Those to come: what is under way has no length in some lists, and then counts in one place and not in the other. */
const toCome = (starts: readonly string[]): readonly string[] =>
  starts.map((start) => start.slice(0, 24)).filter((start) => Date.parse(start) > NOW);

function expectSameStarts(directory: Directory): void {
  const silent = new Set(['by-arrangement', 'over', 'paused', 'closed', 'next-dates-only', 'time-zone-unknown']);
  let compared = 0;
  for (const meeting of directory.meetings) {
    const { text, notes } = toICalendar({ meetings: [meeting], groups: directory.groups }, { now: NOW });
    if (notes.some(({ code }) => silent.has(code))) continue;
    compared += 1;
    expect(toCome(startsOf(text, NOW, TO)), meeting.id).to.deep.equal(toCome(domainStarts(meeting)));
  }
  expect(compared).to.be.above(directory.meetings.length / 2);
}

const domainStarts = ({ schedule, durationMinutes }: Meeting): string[] =>
  [...occurrences(schedule, NOW, TO, { durationMinutes })].map(({ startsAt }) => new Date(startsAt).toISOString());

describe('calendar files of the demo directory', () => {
  it('start when its meetings start', function () {
    this.timeout(60_000);
    const file = JSON.parse(readFileSync('stories/data/demo-directory.json', 'utf8')) as unknown;
    expectSameStarts(nativeReader.read(file, {}));
  });
});

describeFeeds('calendar files of real lists', () => {
  for (const name of ['edmonton-aa-315', 'sussex-delaware-aa-123', 'eating-disorders-anonymous-185']) {
    it(`start when the meetings of ${name} start`, function () {
      this.timeout(120_000);
      expectSameStarts(meetingGuideReader.read(feed(`meeting-guide/${name}.json`), { timeZone: 'America/New_York' }));
    });
  }

  it('start when the meetings of Finger Lakes start', function () {
    this.timeout(60_000);
    const answer = feed('bmlt/search-with-formats-finger-lakes-wednesday.json');
    expectSameStarts(bmltReader.read(answer, { timeZone: 'America/New_York' }));
  });
});
