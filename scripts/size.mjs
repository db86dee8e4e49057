// npm run size: the script that a browser really fetches before an element's first result is on screen, packed as servers
// do it, against the budgets below. Run it after `npm run build`. Needs Chromium.
//
// What an element carries is for plain data; what is rarer loads when a feed has it (docs/decisions/0010). So the budgets
// are for plain data, and one page shows what the other extreme costs.
//
// Each page below is opened once. Counted is every script that was asked for before the first card could be seen; what
// an element loads after that (filters, details, other languages) is not.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium } from './browsers.mjs';
import { filesUnder } from './files.mjs';
import { root } from './setup.mjs';

const KB = 1024;
/** What shows places, weeks and maps may add to the finder's first load: 3 KB. */
const BUDGETS = {
  'group-finder': 39 * KB,
  'meeting-card': 18 * KB,
  'stigma-myth-buster': 16 * KB,
  // Reads a list before it can say that there is a map; what draws it comes with the press.
  'group-map': 29 * KB,
  'group-match': 31.5 * KB,
  'next-meetings': 30 * KB,
  'meeting-timetable': 42 * KB,
};
/** Their first view is a card; that of the others, whatever they show when they are ready. */
const WITH_CARDS = ['group-finder', 'meeting-card', 'stigma-myth-buster'];
/** Any other element: the first view in the default form. */
const USUAL_BUDGET = 14 * KB;
/** Files that are on pages without any element too. */
const FILE_BUDGETS = { 'loader.js': 3 * KB, 'parts/loader-upgrade': 3 * KB };

/** Eight groups of our own format, without anything unusual. */
const NATIVE = JSON.stringify({
  timeZone: 'Europe/London',
  updated: '2026-11-20',
  groups: Array.from({ length: 8 }, (_, at) => ({
    id: `evening-${at}`,
    name: `Evening group ${at}`,
    summary: 'For anyone who would like company on the way.',
    topics: ['anxiety'],
    joining: 'drop-in',
    when: { every: ['Monday', 'Tuesday', 'Thursday', 'Friday'][at % 4], time: '18:30', end: '20:00' },
    place: { name: 'The Hall', address: '1 High Street', locality: 'Harbourtown', postalCode: 'ZZ99 1AA' },
  })),
});

/** The same, each at a point of a map. */
const PLACED = JSON.stringify({
  timeZone: 'Europe/London',
  groups: JSON.parse(NATIVE).groups.map((group, at) => ({
    ...group,
    place: { ...group.place, latitude: 54.5 + at / 100, longitude: -3.5 },
  })),
});

/** Eight rows of the format that most sites have, without anything unusual. */
const MEETING_GUIDE = JSON.stringify(
  Array.from({ length: 8 }, (_, at) => ({
    name: `Evening group ${at}`,
    slug: `evening-${at}`,
    day: at % 7,
    time: '18:30',
    end_time: '20:00',
    timezone: 'Europe/London',
    types: ['O'],
    location: 'The Hall',
    formatted_address: '1 High Street, Harbourtown, ZZ99 1AA, United Kingdom',
  })),
);

/** What a site writes between the tags: everything that a story must have, and no story. */
const STORY = `<peer-stories><dl slot="story" id="placeholder-story">${Object.entries({
  'What it is about': 'A placeholder for a story',
  Title: 'Here stands a title',
  'Kind of name': 'anonymous',
  'Whose experience': 'own experience',
  'In their own words': 'Here stand the words of the person. '.repeat(20),
  'Supported or paid for by': 'nobody',
  'Consent recorded on': '2026-11-01',
  'Consent for': 'this website',
  'Consent kept by': 'the editors',
  'Consent review by': '2999-01-01',
  Topics: 'anxiety',
  Source: '<a href="https://site.example/stories">Our stories</a>',
  'Checked on': '2026-11-22',
  'Review by': '2999-01-01',
})
  .map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`)
  .join('')}</dl></peer-stories>`;

const PAGES = [
  {
    tag: 'group-finder',
    what: 'a plain feed in our own format',
    html: '<group-finder source="/native.json"></group-finder>',
  },
  {
    tag: 'group-finder',
    what: 'a plain Meeting Guide feed',
    html: '<group-finder source="/guide.json"></group-finder>',
  },
  {
    tag: 'meeting-card',
    what: 'written by hand',
    html: '<meeting-card name="Kettle" day="Thursday" time="18:30" duration="90" time-zone="Europe/London" venue="Hall"></meeting-card>',
  },
  {
    tag: 'group-finder',
    what: 'the demo directory, which has every oddity there is: no budget',
    html: '<group-finder source="/demo.json"></group-finder>',
    isFree: true,
  },
  {
    tag: 'next-meetings',
    what: 'a plain feed in our own format',
    html: '<next-meetings source="/native.json"></next-meetings>',
  },
  {
    tag: 'next-meetings',
    what: 'a plain Meeting Guide feed',
    html: '<next-meetings source="/guide.json"></next-meetings>',
  },
  {
    tag: 'meeting-timetable',
    what: 'a plain Meeting Guide feed',
    html: '<meeting-timetable source="/guide.json"></meeting-timetable>',
  },
  { tag: 'stigma-myth-buster', what: 'four cards', html: '<stigma-myth-buster count="4"></stigma-myth-buster>' },
  { tag: 'crisis-help', what: 'a country’s lines', html: '<crisis-help country="GB"></crisis-help>' },
  { tag: 'quick-exit', what: 'the button and its note', html: '<quick-exit></quick-exit>' },
  { tag: 'group-agreement', what: 'the built-in rules', html: '<group-agreement></group-agreement>' },
  { tag: 'first-visit', what: 'the first view', html: '<first-visit></first-visit>' },
  { tag: 'evidence-summary', what: 'the first topic', html: '<evidence-summary></evidence-summary>' },
  { tag: 'peer-stories', what: 'one story of the page', html: STORY },
  {
    tag: 'group-match',
    what: 'the first question about a plain feed',
    html: '<group-match source="/native.json"><p slot="help">Call us</p></group-match>',
  },
  { tag: 'coping-tips', what: 'the first tips', html: '<coping-tips></coping-tips>' },
  { tag: 'group-map', what: 'before the press', html: '<group-map source="/placed.json"></group-map>' },
  { tag: 'my-groups', what: 'nothing saved yet', html: '<my-groups></my-groups>' },
  {
    tag: 'listing-feedback',
    what: 'the first question',
    html: '<listing-feedback email="lists at site dot example"></listing-feedback>',
  },
];

const bodies = {
  '/demo.json': () => readFileSync(join(root, 'stories/data/demo-directory.json')),
  '/guide.json': () => MEETING_GUIDE,
  '/native.json': () => NATIVE,
  '/placed.json': () => PLACED,
};
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

function answer(request, response) {
  const path = new URL(request.url, 'http://localhost').pathname;
  const page = PAGES[Number(/^\/page-(\d+)\.html$/.exec(path)?.[1] ?? NaN)];
  try {
    const body = page
      ? `<!doctype html><html lang="en"><title>Size</title><script type="module" src="/cdn/${page.tag}.js"></script>${page.html}`
      : (bodies[path]?.() ?? readFileSync(join(root, 'dist', path)));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Inside the page: the moment after the frame that shows the first card was painted, by the page's own clock. */
function watchFirstCard(isByState, tag) {
  const look = () => {
    const elements = [...(document.body?.querySelectorAll('*') ?? [])];
    const isThere = isByState
      ? (element) => element.localName === tag && element.matches(':state(ready), :state(empty)')
      : (element) => element.shadowRoot?.querySelector('[part~="card"]');
    if (elements.some(isThere)) {
      setTimeout(() => (window.firstCardAt = performance.now()));
    } else requestAnimationFrame(look);
  };
  look();
}

async function scriptsBeforeFirstCard(browser, address, { tag }) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchFirstCard, !WITH_CARDS.includes(tag), tag);
  await page.goto(address);
  await page.waitForFunction(() => window.firstCardAt !== undefined, { timeout: 20_000 });
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < window.firstCardAt)
      .map(({ name }) => new URL(name).pathname),
  );
  await page.close();
  return scripts;
}

const packed = (path) => gzipSync(readFileSync(join(root, 'dist', path)), { level: 9 }).length;
const inKb = (bytes) => `${(bytes / KB).toFixed(1).padStart(5)} KB`;

const over = [];
for (const [name, budget] of Object.entries(FILE_BUDGETS)) {
  const file = filesUnder('dist/cdn').find((each) => each.startsWith(`dist/cdn/${name}`) && each.endsWith('.js'));
  const bytes = packed(file.slice('dist/'.length));
  console.log(
    `${bytes > budget ? '✗' : ' '} ${inKb(bytes)} of ${inKb(budget).trim()}  ${file.slice('dist/cdn/'.length)}`,
  );
  if (bytes > budget) over.push(`${name}: ${bytes - budget} bytes`);
}
const server = createServer(answer).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  for (const [at, one] of PAGES.entries()) {
    const { tag, what, isFree } = one;
    const budget = BUDGETS[tag] ?? USUAL_BUDGET;
    const address = `http://127.0.0.1:${server.address().port}/page-${at}.html`;
    const scripts = await scriptsBeforeFirstCard(browser, address, one);
    const bytes = scripts.reduce((sum, path) => sum + packed(path), 0);
    const isOver = !isFree && bytes > budget;
    console.log(`${isOver ? '✗' : ' '} ${inKb(bytes)} of ${inKb(budget).trim()}  <${tag}>, ${what}`);
    for (const path of scripts) console.log(`    ${inKb(packed(path))}  ${path.slice('/cdn/'.length)}`);
    if (isOver) over.push(`<${tag}>, ${what}: ${bytes - budget} bytes`);
  }
} finally {
  await browser.close();
  server.close();
}
if (over.length > 0) {
  console.error(`Over budget: ${over.join('; ')}.`);
  process.exitCode = 1;
}
