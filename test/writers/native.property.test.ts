/** What is written as our own JSON reads back as what it was: every field, every start, from every format. */
import { expect } from 'chai';
import type { Directory, Group, Meeting } from '../../src/domain/model.js';
import type { Frequency } from '../../src/domain/schedule.js';
import { readDirectory } from '../../src/sources/detect.js';
import { toNative } from '../../src/writers/native.js';
import { isNode, randomOf, SEED } from '../domain/random.js';
import { randomRule, randomSeries, withChanges, ZONES } from '../domain/random-schedules.js';
import { aGroup, aMeeting } from '../support/builders.js';
import { caseOf, CORPORA, readCase } from '../support/mutations.js';
import { factsOf } from '../support/round-trip.js';
import { occurrences } from '../../src/domain/occurrences.js';

const CASES = isNode ? 300 : 8;
const FREQUENCIES: readonly Frequency[] = ['daily', 'weekly', 'monthly', 'yearly'];

/** Through the text of a file, as a site would keep it. */
const again = (directory: Pick<Directory, 'groups' | 'meetings'>): Promise<Directory> =>
  readDirectory(JSON.parse(JSON.stringify(toNative(directory))), { format: 'native' });

async function expectSame(directory: Pick<Directory, 'groups' | 'meetings'>, what: string): Promise<void> {
  const read = await again(directory);
  expect(factsOf(read), `${what}\n${JSON.stringify(toNative(directory)).slice(0, 3000)}`).to.deep.equal(
    factsOf(directory),
  );
  expect(
    read.problems.filter(({ severity }) => severity === 'error'),
    what,
  ).to.deep.equal([]);
}

describe('a directory written as our own JSON', () => {
  for (const corpus of CORPORA)
    it(`reads back as it was: ${corpus.format}, whole and broken ${CASES} times, seed ${SEED}`, async function () {
      this.timeout(120_000);
      const whole = await readCase(corpus.feedOf(corpus.records));
      if (!whole) throw new Error(`The sample of ${corpus.format} cannot be read.`);
      await expectSame(whole, corpus.format);
      for (let at = 0; at < CASES; at++) {
        const directory = await readCase(caseOf(corpus, SEED + at).value);
        if (directory) await expectSame(directory, `case ${SEED + at} of ${corpus.format}`);
      }
    });

  for (const frequency of FREQUENCIES)
    it(`keeps ${CASES} random ${frequency} series with their exceptions, seed ${SEED}`, async () => {
      const random = randomOf(SEED);
      const meetings: Meeting[] = [];
      const groups: Group[] = [];
      for (let at = 0; at < CASES; at++) {
        const rule = randomRule(random, frequency);
        // No reader gives what RFC 5545 forbids: a position without a set.
        const isForbidden = rule.bySetPosition && !rule.byDay && !rule.byMonthDay && !rule.byMonth;
        if (isForbidden) continue;
        const series = randomSeries(random, rule, random.pick(ZONES));
        const from = Date.parse(`${series.start}Z`);
        const dates = [...occurrences(series, from, from + 400 * 86_400_000)].map(({ date }) => date);
        const schedule = dates.length ? withChanges(random, series, dates) : series;
        groups.push(aGroup({ id: `g${at}` }));
        meetings.push(aMeeting({ id: `m${at}`, groupId: `g${at}`, schedule, durationMinutes: 90 }));
      }
      expect(groups.length).to.be.greaterThan(CASES / 2);
      await expectSame({ groups, meetings }, frequency);
    });
});
