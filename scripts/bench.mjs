// npm run bench: what the finder costs in a real browser, next to a bare page that does the same with nothing but fetch
// and template strings. Prints medians and their ratios; it is not a test, and fails only when it cannot measure.
//
//   npm run bench                       100, 1,000 and 10,000 meetings, 5 runs each
//   npm run bench -- --runs 3 --sizes 1000
//   npm run bench -- --only readers     records read in a second, and the bytes each reader adds: see bench-readers.mjs
//
// First card:   from the start of navigation to the frame that shows the first card.
// Longest key:  typing a word of nine letters, from a key to the next frame that is painted; the longest of the nine.
// Heap, nodes:  after garbage collection, with the first results on show; nodes of all shadow trees.
// Then a map of 100,000 meetings: see bench-map.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { benchMap, mapPage } from './bench-map.mjs';
import { benchReaders } from './bench-readers.mjs';
import { chromiumArguments, ensureBrowsers, findChromium } from './browsers.mjs';
import { root, run } from './setup.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '100,1000,10000' },
    only: { type: 'string' },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);

const WORD = 'parenting';
const ROWS_SHOWN = 20;
const STEP_TIMEOUT_MS = 60_000;

const ZONES = [
  ...['Europe/London', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles'],
  ...['Asia/Kolkata', 'Australia/Sydney', 'America/Sao_Paulo', 'Africa/Johannesburg'],
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = ['1st', '2nd', '3rd', 'last'];
const KINDS = ['Circle', 'Meeting', 'Group', 'Evening', 'Walk', 'Drop-in', 'Table', 'Workshop'];
const THEMES = [
  ...['parenting', 'grief', 'anxiety', 'low mood', 'bipolar', 'caring', 'recovery', 'sleep', 'anger', 'autism'],
  ...['stroke', 'cancer', 'loneliness', 'gambling', 'new parents', 'long illness'],
];
const TOPICS = [
  'bereavement',
  'anxiety',
  'depression',
  'bipolar',
  'addiction-alcohol',
  'loneliness',
  'autism',
  'cancer',
];
const AUDIENCES = ['young-people', 'women', 'men', 'older-people', 'students', 'new-parents'];
const TOWNS = ['Ashford', 'Brook', 'Carrow', 'Denby', 'Elton', 'Fairley', 'Grange', 'Hollow', 'Ilmer', 'Kelby'];

/** The same numbers in each run and on each machine: mulberry32. */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A directory in our own format: 7 in 10 meetings weekly, the rest fortnightly or monthly. */
function feedOf(count) {
  const random = randomOf(count);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const groups = Array.from({ length: count }, (_, at) => {
    const day = pick(DAYS);
    const repeats = random();
    const every =
      repeats < 0.7
        ? day
        : repeats < 0.85
          ? `every 2 weeks on ${day} from 2026-01-0${1 + Math.floor(random() * 9)}`
          : `${pick(ORDINALS)} ${day} of the month`;
    const hour = 9 + Math.floor(random() * 11);
    const town = pick(TOWNS);
    const way = random();
    return {
      id: `group-${at}`,
      name: `${town} ${pick(THEMES)} ${pick(KINDS)} ${at}`,
      summary: `For people who live with ${pick(THEMES)}, and those close to them`,
      description: `We meet to talk and to listen. Come as you are; nobody has to speak. ${pick(THEMES)} and ${pick(THEMES)}.`,
      topics: [pick(TOPICS)],
      audiences: random() < 0.4 ? [pick(AUDIENCES)] : undefined,
      joining: { how: pick(['drop-in', 'book', 'contact']) },
      timeZone: pick(ZONES),
      when: { every, time: `${hour}:${pick(['00', '15', '30'])}`, end: pick([60, 90, 120]) },
      ...(way < 0.6
        ? { place: { name: `${town} Hall`, address: `${at} High Street`, locality: town } }
        : way < 0.9
          ? { online: 'https://video.example/room' }
          : { phone: '+44 1632 960 000' }),
    };
  });
  return JSON.stringify({ groups });
}

const BARE_SCRIPT = `
  const days = ${JSON.stringify(DAYS)};
  const escape = (text) => text.replace(/[&<>"]/g, (each) => '&#' + each.charCodeAt(0) + ';');
  const { groups } = await (await fetch(document.querySelector('main').dataset.feed)).json();
  const now = new Date();
  const list = groups.map((group) => {
    const day = days.findIndex((each) => group.when.every.includes(each));
    const [hour, minute] = group.when.time.split(':').map(Number);
    const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ((day + 8 - now.getDay()) % 7), hour, minute);
    if (next < now) next.setDate(next.getDate() + 7);
    return { group, next, text: (group.name + ' ' + group.summary + ' ' + group.description).toLowerCase() };
  });
  list.sort((a, b) => a.next - b.next);
  const show = (word) => {
    const found = list.filter(({ text }) => text.includes(word));
    document.querySelector('p').textContent = found.length + ' groups';
    document.querySelector('ul').innerHTML = found.slice(0, ${ROWS_SHOWN}).map(({ group, next }) =>
      \`<li><article class="card"><time>\${next.toLocaleString()}</time><h3>\${escape(group.name)}</h3>
        <p>\${escape(group.summary)}</p><p>\${escape(group.place?.name ?? (group.online ? 'Online' : 'By phone'))}</p></article></li>\`).join('');
  };
  document.querySelector('input').addEventListener('input', ({ target }) => show(target.value.toLowerCase()));
  show('');
`;

const pageOf = (script, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Groups</title>` +
  `<script type="module" src="${script}"></script></head><body>${body}</body></html>`;

const CONTENDERS = {
  finder: {
    page: (feed) => pageOf('/cdn/group-finder.js', `<group-finder source="${feed}"></group-finder>`),
    root: `document.querySelector('group-finder').shadowRoot`,
    card: '[part~="card"]',
  },
  bare: {
    page: (feed) => pageOf('/bare.js', `<main data-feed="${feed}"><input type="search"><p></p><ul></ul></main>`),
    root: 'document',
    card: '.card',
  },
};

/** Watches frames from the start: the time of the first card, and how long each key took to its next frame. */
const watcherOf = ({ root: scope, card }) => `
  globalThis.bench = { firstCard: 0, keys: [] };
  const afterPaint = (done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  });
  const look = () => {
    const scope = document.querySelector('main, group-finder') && (${scope});
    if (scope?.querySelector('${card}')) afterPaint((at) => (bench.firstCard = at));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('keydown', ({ timeStamp }) => afterPaint((at) => bench.keys.push(at - timeStamp)), true);
`;

const COUNT_NODES = `(() => {
  const count = (node) => {
    let sum = 1;
    if (node.shadowRoot) sum += count(node.shadowRoot);
    for (const child of node.childNodes) sum += count(child);
    return sum;
  };
  return count(document);
})()`;

async function startServer() {
  const feeds = new Map(sizes.map((size) => [`/feed-${size}.json`, feedOf(size)]));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [, contender, size] = /^\/(finder|bare)\/(\d+)$/.exec(path) ?? [];
    const send = (type, body) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    if (contender) send('text/html; charset=utf-8', CONTENDERS[contender].page(`/feed-${size}.json`));
    else if (path === '/map') send('text/html; charset=utf-8', mapPage);
    else if (feeds.has(path)) send('application/json', feeds.get(path));
    else if (path === '/bare.js') send('text/javascript', BARE_SCRIPT);
    else if (/^\/cdn\/[\w./-]+\.js$/.test(path) && !path.includes('..'))
      send('text/javascript', readFileSync(join(root, 'dist', path)));
    else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

async function until(page, expression) {
  const end = Date.now() + STEP_TIMEOUT_MS;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${expression}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function measure(browser, address, contender) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await page.setViewport({ width: 1200, height: 900 });
  await page.evaluateOnNewDocument(watcherOf(contender));
  await page.goto(address, { waitUntil: 'load' });
  await until(page, 'bench.firstCard > 0');
  const firstCard = await page.evaluate('bench.firstCard');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(COUNT_NODES);
  // The finder brings its search box after its first results.
  await until(page, `(${contender.root}).querySelector('input[type="search"]') !== null`);
  await page.evaluate(`(${contender.root}).querySelector('input[type="search"]').focus()`);
  for (const [at, letter] of [...WORD].entries()) {
    await page.keyboard.press(letter);
    await until(page, `bench.keys.length > ${at}`);
  }
  const keys = await page.evaluate('bench.keys');
  await context.close();
  return { firstCard, key: Math.max(...keys), heap: usedSize / 2 ** 20, nodes };
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

const COLUMNS = [
  ['firstCard', 'first card, ms', 0],
  ['key', 'longest key, ms', 0],
  ['heap', 'heap, MiB', 1],
  ['nodes', 'nodes', 0],
];

function tableOf(results) {
  const lines = [['meetings', ...COLUMNS.flatMap(([, title]) => [title, 'bare', 'ratio'])]];
  for (const [size, { finder, bare }] of results) {
    const cells = COLUMNS.flatMap(([name, , digits]) => [
      finder[name].toFixed(digits),
      bare[name].toFixed(digits),
      `${(finder[name] / bare[name]).toFixed(1)}×`,
    ]);
    lines.push([size.toLocaleString('en'), ...cells]);
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, column) => cell.padStart(widths[column])).join('  ')).join('\n');
}

if (!existsSync(join(root, 'dist/cdn/group-finder.js')) && (await run('node', ['scripts/build.mjs'])) !== 0)
  process.exit(1);
const { missing } = ensureBrowsers(['chromium']);
if (missing.length > 0) throw new Error(`No Chromium was found: ${missing[0].hint}.`);

const server = await startServer();
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArguments });
/** The finder beside a bare page, and the map. */
async function benchPages() {
  // The first page of a browser pays for things that no later one does.
  for (const [name, contender] of Object.entries(CONTENDERS))
    await measure(browser, `${origin}/${name}/${sizes[0]}`, contender);
  const results = [];
  for (const size of sizes) {
    const samples = { finder: [], bare: [] };
    for (let turn = 0; turn < runs; turn++) {
      for (const [name, contender] of Object.entries(CONTENDERS))
        samples[name].push(await measure(browser, `${origin}/${name}/${size}`, contender));
    }
    const middle = (list) =>
      Object.fromEntries(COLUMNS.map(([name]) => [name, median(list.map((each) => each[name]))]));
    results.push([size, { finder: middle(samples.finder), bare: middle(samples.bare) }]);
  }
  const version = await browser.version();
  console.log(`${version}, ${availableParallelism()} cores, median of ${runs} runs, word typed: ${WORD}\n`);
  console.log(tableOf(results));
  console.log(`\n${await benchMap(browser, `${origin}/map`, COUNT_NODES)}`);
}

try {
  if (values.only !== 'readers') await benchPages();
  console.log(`\n${await benchReaders(browser)}`);
} finally {
  await browser.close();
  server.close();
}
