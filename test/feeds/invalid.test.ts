import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fetchJson } from '../../src/sources/load.js';
import { LoadError } from '../../src/sources/source.js';
import { aResponse } from '../support/sources.js';

const FEED = new URL('../../../shared/feeds/meeting-guide/edge-invalid-json.txt', import.meta.url);

describe('a feed with stray text after its end', () => {
  // The sample feeds are not part of the package: a fresh clone has none.
  const run = existsSync(FEED) ? it : it.skip;
  run('fails with the line, the column and the stray text (needs the sample feeds beside the checkout)', async () => {
    const text = readFileSync(FEED, 'utf8');
    const fetchText = (async () => aResponse(text)) as typeof fetch;
    const error = await fetchJson('https://feeds.example/groups.json', { now: () => 0, fetch: fetchText }).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(LoadError);
    const { kind, detail } = (error as LoadError).failure;
    expect(kind).to.equal('not-json');
    expect(detail).to.match(/^Line \d+, column \d+: expected the end: .*▸invalid text$/);
    const [line = 0, column = 0] = (/(\d+), column (\d+)/.exec(detail ?? '') ?? []).slice(1).map(Number);
    expect(text.split('\n')[line - 1]?.slice(column - 1)).to.equal('invalid text');
  });
});
