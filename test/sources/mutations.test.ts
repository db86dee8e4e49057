import { expect } from 'chai';
import { readDirectory } from '../../src/sources/detect.js';
import { feedTextOf } from '../../src/sources/feed-text.js';
import { caseOf, CORPORA, faultOf, readCase } from '../support/mutations.js';

/** `npm run fuzz` takes ten thousand. */
const CASES = 250;
const FIRST_SEED = 20_260_105;

describe('feeds that are broken at random', () => {
  for (const corpus of CORPORA) {
    it(`lose no good record and throw nothing: ${corpus.format}`, async () => {
      const whole = await readCase(corpus.feedOf(corpus.records));
      expect(whole?.sources[0]?.format, 'the unbroken feed').to.equal(corpus.format);
      expect(whole?.groups.map((group) => group.name)).to.include.members([...corpus.names]);
      const faults: string[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
        const fault = await faultOf(corpus, caseOf(corpus, seed)).catch((error: unknown) => String(error));
        if (fault) faults.push(`${seed}: ${fault}`);
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('are the same ones on each machine', () => {
    for (const corpus of CORPORA)
      expect(JSON.stringify(caseOf(corpus, FIRST_SEED).value)).to.equal(
        JSON.stringify(caseOf(corpus, FIRST_SEED).value),
      );
  });

  it('are read as the unbroken feed where nothing is broken', async () => {
    for (const corpus of CORPORA.filter(({ isText }) => isText)) {
      const text = String(corpus.feedOf(corpus.records));
      const value = feedTextOf({ text, parts: [], contentType: '' });
      expect((await readDirectory(value, { timeZone: 'Europe/London' })).groups).to.have.length(3);
    }
  });
});
