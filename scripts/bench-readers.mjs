// npm run bench -- --only readers: how many records each reader reads in a second, and the bytes that a page loads for a feed
// of its format, packed, beyond the finder's own file. The records are those of test/support/mutations.ts.
//
// Plain:        eight records with a name, a day, a time and a place: what the format costs.
// Every field:  the same feed with all that its records hold, so that files for rare fields come too.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import { root } from './setup.mjs';

const RECORDS = 10_000;
const RUNS = 5;
const SHOWN_WITHIN_MS = 20_000;
const ZONE = 'Europe/London';

const load = (file) => tsImport(`../${file}`, import.meta.url);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** The same record with a name and ids of its own. */
function numbered(record, at) {
  const text = typeof record === 'string' ? record : JSON.stringify(record);
  const own = text
    .replaceAll(/\b(Amber|Birch|Cedar)\b/gi, (name) => `${name}-${at}`)
    .replace(/^UID:.*$/m, `UID:${at}`)
    .replace(/"id_bigint":"\d+"/, `"id_bigint":"${at}"`);
  return typeof record === 'string' ? own : JSON.parse(own);
}

const feedOf = (corpus, count) =>
  corpus.feedOf(Array.from({ length: count }, (_, at) => numbered(corpus.records[at % 3], at)));

async function speedOf(corpus, { readDirectory, feedTextOf }) {
  const feed = feedOf(corpus, RECORDS);
  const text = corpus.isText ? feed : JSON.stringify(feed);
  const seconds = [];
  for (let turn = 0; turn <= RUNS; turn++) {
    const begin = performance.now();
    const value = corpus.isText ? feedTextOf({ text, parts: [], contentType: '' }) : JSON.parse(text);
    const directory = await readDirectory(value, { timeZone: ZONE });
    seconds.push((performance.now() - begin) / 1000);
    if (directory.sources[0].records !== RECORDS) throw new Error(`${corpus.format}: ${directory.sources[0].records}`);
  }
  // The first turn loads the files.
  return RECORDS / median(seconds.slice(1));
}

const packed = (path) => gzipSync(readFileSync(join(root, 'dist', path)), { level: 9 }).length;

/** Bytes of scripts beside the finder's own file, that a page asked for until it showed the first card. */
async function bytesOf(browser, corpus, body) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      const [type, answer] =
        path === '/'
          ? [
              'text/html',
              `<!doctype html><html lang="en"><title>Bench</title><script type="module" src="/cdn/group-finder.js"></script><group-finder source="/feed" time-zone="${ZONE}"></group-finder>`,
            ]
          : path === '/feed'
            ? [corpus.isText ? 'text/plain' : 'application/json', body]
            : ['text/javascript', readFileSync(join(root, 'dist', path))];
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(answer);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => document.querySelector('group-finder').shadowRoot?.querySelector('[part~="card"]'), {
    timeout: SHOWN_WITHIN_MS,
  });
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js') && !path.endsWith('/group-finder.js')),
  );
  // What the finder brings after its first card, whatever the feed, is no cost of the format.
  const ofFormat = scripts.filter((path) => !/filters|search|toolbar|details|tools/.test(path));
  await page.close();
  server.close();
  return ofFormat.reduce((sum, path) => sum + packed(path), 0);
}

/** @param browser Chromium, or nothing where only the speed is wanted */
export async function benchReaders(browser) {
  const { CORPORA, PLAIN } = await load('test/support/mutations.ts');
  const { readDirectory } = await load('src/sources/detect.ts');
  const { feedTextOf } = await load('src/sources/feed-text.ts');
  const lines = [
    `reader         records/s   plain, KB   every field, KB   (${RECORDS.toLocaleString('en')} records, median of ${RUNS})`,
  ];
  for (const corpus of CORPORA) {
    const speed = await speedOf(corpus, { readDirectory, feedTextOf });
    const bodyOf = (feed) => (corpus.isText ? feed : JSON.stringify(feed));
    const plain = PLAIN[corpus.format];
    const bytes = [];
    for (const each of [{ ...corpus, records: [plain, plain, plain] }, corpus])
      bytes.push(((await bytesOf(browser, corpus, bodyOf(feedOf(each, 8)))) / 1024).toFixed(1));
    lines.push(
      `${corpus.format.padEnd(13)} ${Math.round(speed).toLocaleString('en').padStart(10)} ${bytes[0].padStart(11)} ${bytes[1].padStart(17)}`,
    );
  }
  return lines.join('\n');
}
