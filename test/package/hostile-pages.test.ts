/**
 * The built files on pages as they are found: test/pages/. On each one what every element shows first can be read, controls
 * answer to the keyboard, nothing fails, and the page keeps its own look. All pages are opened at the beginning, several at
 * a time; each test then says what was found on one of them.
 */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Site } from '../support/built-site.js';
import { aHostileSite, hostilePages } from '../support/hostile-site.js';
import { launch, until, Visit } from '../support/visit.js';
import { definedTags } from './helpers.js';

const LOOK = readFileSync(new URL('../support/page-look.js', import.meta.url), 'utf8');
const AT_A_TIME = 4;
const LONGEST_MS = 20_000;

/** What test/support/page-look.js leaves in a page. */
interface Look {
  tags: readonly string[];
  changes(): string[];
  faults(parts: Readonly<Record<string, string>>): string[];
  isThere(parts: Readonly<Record<string, string>>): boolean;
  focus(tag: string, selector: string, words: string): boolean;
}
declare global {
  var look: Look;
}

/** What a visitor reads first of each element. The provider shows nothing. */
const PARTS: Readonly<Record<string, string>> = {
  'group-finder': '[part~=name]',
  'meeting-card': '[part~=name]',
  'meeting-timetable': '[part~=name]',
  'next-meetings': '[part~=name]',
  'group-map': 'button',
  'group-match': 'label',
  'stigma-myth-buster': '[part~=fact]',
  'crisis-help': 'a[href^="tel:"]',
  'quick-exit': '[part=button]',
  'group-agreement': 'li p, li',
  'first-visit': 'h3, li',
  'evidence-summary': 'h3',
  'peer-stories': 'h3',
  'coping-tips': 'h3',
  'my-groups': 'h2',
  'listing-feedback': 'label strong',
};

interface Act {
  readonly tag: string;
  readonly control: string;
  readonly words: string;
  /** In the element once its control was pressed. */
  readonly then: string;
}
/** A press of the Enter key for each. */
const ACTS: readonly Act[] = [
  { tag: 'group-finder', control: 'button', words: 'Circle 0', then: '[part~=details]' },
  { tag: 'stigma-myth-buster', control: '.copy', words: '', then: '.copy' },
  { tag: 'group-match', control: '.primary', words: '', then: 'button:not(.primary)' },
  { tag: 'group-map', control: 'button', words: '', then: '.map-mark' },
];

interface Page {
  /** What it is, for the title. */
  readonly what: string;
  /** Default: the first look of every element. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly acts?: readonly Act[];
  /** What the visitor has to do before the elements come. */
  readonly first?: (visit: Visit) => Promise<void>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the browser writes into the console by itself. */
  readonly mayWarnOf?: RegExp;
  /** The page's own, which the visitor opened: its look changes for that. */
  readonly opened?: RegExp;
  /** Further looks: words that stand for what is wrong. */
  readonly also?: (visit: Visit) => Promise<readonly string[]>;
}

const only = (...tags: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(tags.map((tag) => [tag, PARTS[tag]!]));
const actsOf = (...tags: readonly string[]): readonly Act[] => ACTS.filter(({ tag }) => tags.includes(tag));

async function keptFirst({ page }: Visit): Promise<readonly string[]> {
  const isKept = await page.evaluate(() => Reflect.get(window, 'first') === customElements.get('group-finder'));
  return isKept ? [] : ['the first definition does not hold'];
}

async function hostWorks(visit: Visit): Promise<readonly string[]> {
  await visit.page.$eval('host-notice', (element) => element.setAttribute('hours', '10 to 4'));
  await until(async () => /10 to 4/.test(await visit.text('host-notice'))).catch(() => undefined);
  const text = await visit.text('host-notice');
  return /Opening hours: 10 to 4/.test(text) ? [] : [`the page’s own element says: ${text}`];
}

const SECOND_POLICY = /TrustedTypePolicy|Trusted Type|lit-html/;

const LOOKS: Readonly<Record<string, Page>> = {
  'all-unset': { what: 'a style sheet that takes everything back' },
  'empty-hidden': { what: 'a theme that hides what is empty' },
  'small-root': { what: 'a root font of 62.5 %' },
  'no-line-height': { what: 'lines without height' },
  'right-to-left': { what: 'an Arabic theme', also: isMirrored },
  'forceful-theme': { what: 'a theme with force on everything' },
  capitals: { what: 'a theme of capitals on one line' },
  'rows-and-floats': { what: 'flex rows and floats' },
  'dark-theme': { what: 'a dark theme that does not say so' },
  'layers-on-top': { what: 'bars that lie on top' },
  quirks: { what: 'no doctype' },
};

const SCRIPTS: Readonly<Record<string, Page>> = {
  minified: { what: 'a minifier' },
  'late-head': { what: 'a tag manager that adds the script later' },
  'document-write': { what: 'scripts and tags that are written into the page' },
  'rocket-loader': { what: 'scripts that are held back and put in again' },
  'module-as-classic': {
    what: 'modules that are run as classic scripts',
    mayWarnOf: /Cannot use import|import statement|Unexpected token|outside a module|import\.meta/,
  },
  'delayed-scripts': {
    what: 'scripts that wait for the first key',
    first: async (visit) => {
      await visit.see(/All our groups[^]*Write to us/);
      await visit.page.keyboard.press('Tab');
    },
  },
  'other-base': { what: 'a base address that leads elsewhere' },
  // The map's own library cannot live with what is added to every object: it stays a list, and says so.
  'patched-prototypes': {
    what: 'libraries that change built-in objects',
    acts: [
      ...actsOf('group-finder', 'stigma-myth-buster', 'group-match'),
      { ...actsOf('group-map')[0]!, then: 'group-map' },
    ],
    also: async (visit) => {
      await visit.see(/We could not load the map\. The list says the same\.[^]*Hall 0/, 'group-map');
      return [];
    },
  },
  frozen: { what: 'frozen prototypes' },
  'editor-canvas': { what: 'the canvas of an editor around them' },
  'odd-places': {
    what: 'cells, paragraphs, closed parts, hidden tabs, dialogs, templates and shadow roots around them',
    parts: only(
      ...['group-finder', 'next-meetings', 'stigma-myth-buster', 'crisis-help', 'meeting-timetable'],
      ...['meeting-card', 'first-visit'],
    ),
    acts: actsOf('group-finder', 'stigma-myth-buster'),
    first: openAll,
    opened: /^<(summary|div|dialog|form|button)> /,
    also: worksInDialog,
  },
};

const REFUSALS: Readonly<Record<string, Page>> = {
  'no-geolocation': {
    what: 'a server that forbids asking for a place',
    headers: { 'permissions-policy': 'geolocation=()' },
    parts: only('group-finder'),
    acts: [],
    also: asksForNoPlace,
  },
};

const COPIES: Readonly<Record<string, Page>> = {
  'two-versions': { what: 'two editions of the library', also: keptFirst },
  'same-version-often': { what: 'the same edition many times over', also: keptFirst },
  'own-lit': { what: 'a Lit of the page', also: hostWorks },
  'own-lit-two-names': {
    what: 'a Lit of the page, and a policy with a name for each',
    mayWarnOf: SECOND_POLICY,
    also: hostWorks,
  },
  'own-lit-comes-later': {
    what: 'a Lit of the page that comes after ours, and a policy with one name',
    mayWarnOf: SECOND_POLICY,
    also: hostWorks,
  },
};

/** With the titles that they stand under. */
const GROUPS: readonly (readonly [title: string, pages: Readonly<Record<string, Page>>])[] = [
  ['where style sheets are hostile (assertion 30)', LOOKS],
  ['where scripts and markup go other ways than ours', SCRIPTS],
  ['where the browser keeps nothing (assertion 11)', { 'no-storage': { what: 'stores that throw' } }],
  ['where the server forbids asking for a place (assertion 15)', REFUSALS],
  ['beside copies of themselves and of Lit (assertion 19)', COPIES],
];
const PAGES = Object.fromEntries(GROUPS.flatMap(([, pages]) => Object.entries(pages)));

/** Pages that have a test of their own, below. */
const APART = ['own-lit-one-name', 'back-and-forth'];

async function isMirrored({ page }: Visit): Promise<readonly string[]> {
  const wrong = await page.evaluate((tags) => {
    const bases = tags.map((tag) => probe.all(tag)[0]!.shadowRoot!.querySelector('.base')!);
    return bases.filter((base) => getComputedStyle(base).direction !== 'rtl').map((base) => base.className);
  }, Object.keys(PARTS));
  return wrong.map((name) => `${name} runs from left to right`);
}

async function asksForNoPlace(visit: Visit): Promise<readonly string[]> {
  const callsBefore = (await visit.log()).calls;
  await visit.press('button', /^Near me/);
  await visit.see(/This page cannot ask/, 'group-finder');
  await (await visit.find('combobox', /^Near$/)).focus();
  await visit.page.keyboard.type('oldt');
  await visit.see(/Oldtown/, '[role="listbox"]');
  await visit.page.waitForNetworkIdle({ idleTime: 200 });
  await visit.page.keyboard.press('ArrowDown');
  await until(async () => (await visit.count('[role=option][aria-selected=true]')) === 1);
  await visit.page.keyboard.press('Enter');
  await visit.see(/within \d+ (miles|km)/i, 'group-finder');
  return callsBefore.map((call) => `${call} was called before the press`);
}

async function openAll({ page }: Visit): Promise<void> {
  for (const control of ['#closed summary', '#show-tab', '#clone']) {
    await page.focus(control);
    await page.keyboard.press('Enter');
  }
}

async function worksInDialog(visit: Visit): Promise<readonly string[]> {
  await visit.page.focus('#open-dialog');
  await visit.page.keyboard.press('Enter');
  await visit.see(/What brings you here/, 'group-match');
  const faults = await visit.page.evaluate((parts) => look.faults(parts), only('group-match'));
  return [...faults, ...(await act(visit, actsOf('group-match')[0]!))];
}

/** Presses a control, and waits for what it does. */
async function act(visit: Visit, { tag, control, words, then }: Act): Promise<readonly string[]> {
  const reached = await visit.page.evaluate((...given) => look.focus(...given), tag, control, words);
  if (!reached) return [`no focus on ${control} “${words}” in <${tag}>`];
  const before = await visit.text(tag);
  await visit.page.keyboard.press('Enter');
  const isDone = async (): Promise<boolean> => (await visit.count(then)) > 0 && (await visit.text(tag)) !== before;
  return until(isDone, LONGEST_MS).then(
    () => [],
    () => [`Enter on ${control} in <${tag}> did nothing`],
  );
}

/** What was found on one page. */
interface Found {
  readonly faults: readonly string[];
  readonly changes: readonly string[];
  readonly wrong: readonly string[];
  readonly errors: readonly string[];
}

const headersOf = (pages: typeof PAGES): Record<string, Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries(pages).map(([name, { headers }]) => [name, headers ?? {}]));

describe('the built files on pages as they are found', () => {
  let browser: Browser;
  let site: Site;
  const found = new Map<string, Found | Error>();
  const address = (name: string): string => `${site.origin}/pages/${name}.html`;
  const open = (name: string): Promise<Visit> =>
    Visit.open(browser, address(name), { before: `${LOOK};look.tags = ${JSON.stringify(definedTags())}` });

  async function visitPage(name: string, page: Page): Promise<Found> {
    const visit = await open(name);
    try {
      await visit.page.emulateFocusedPage(true);
      await page.first?.(visit);
      const parts = page.parts ?? PARTS;
      const isThere = (): Promise<boolean> => visit.page.evaluate((each) => look.isThere(each), parts);
      await until(isThere, LONGEST_MS).catch(() => undefined);
      const faults = await visit.page.evaluate((each) => look.faults(each), parts);
      const wrong: string[] = [];
      for (const each of page.acts ?? ACTS) wrong.push(...(await act(visit, each)));
      wrong.push(...((await page.also?.(visit)) ?? []));
      const changed = await visit.page.evaluate(() => look.changes());
      const changes = changed.filter((each) => !page.opened?.test(each));
      const errors = [...visit.consoleErrors, ...visit.uncaught, ...(await visit.log()).errors];
      return { faults, wrong, changes, errors: errors.filter((each) => !page.mayWarnOf?.test(each)) };
    } finally {
      await visit.close();
    }
  }

  before(async () => {
    browser = await launch();
    site = await aHostileSite(
      // What must not be stored does not come back.
      { ...headersOf(PAGES), 'back-and-forth': { 'cache-control': 'no-cache' } },
    );
    const waiting = Object.entries(PAGES);
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, page] = next;
        found.set(name, await visitPage(name, page).catch((error: Error) => error));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  it('are tried on every page there is, with every element that shows something', () => {
    expect([...Object.keys(PAGES), ...APART]).to.have.members([...hostilePages()]);
    expect([...Object.keys(PARTS), 'peer-support']).to.have.members(definedTags());
  });

  for (const [title, pages] of GROUPS) {
    describe(title, () => {
      for (const [name, { what }] of Object.entries(pages)) {
        it(`can be read and used, and leave the page as it was, with ${what}`, () => {
          const seen = found.get(name);
          if (!seen || seen instanceof Error) throw seen ?? new Error('It was never opened.');
          expect(seen).to.deep.equal({ faults: [], wrong: [], changes: [], errors: [] });
        });
      }
    });
  }

  it('leave what stands between the tags where the page’s own Lit took the only name of a policy (assertion 19)', async () => {
    const visit = await open('own-lit-one-name');
    expect(await hostWorks(visit)).to.deep.equal([]);
    await visit.see(/All our groups[^]*Call 999[^]*Write to us/, 'main');
    expect(await visit.page.evaluate(() => !!customElements.get('group-finder'))).to.equal(false);
    expect(visit.console.join('\n'), 'what the developer reads').to.match(/TrustedHTML|Trusted Type/);
    await visit.close();
  });

  it('go on as they were when the browser brings the page back', async () => {
    const visit = await open('back-and-forth');
    const { page } = visit;
    await visit.see(/24 groups/, 'group-finder');
    await until(() => page.evaluate(() => look.focus('group-finder', 'input[type=search]', '')));
    await page.keyboard.type('grief');
    await visit.see(/12 groups/, 'group-finder');
    await page.goto(address('no-geolocation'), { waitUntil: 'load' });
    await page.goBack();
    const isKept = await page.evaluate(() => (Reflect.get(window, 'shown') as boolean[]).at(-1) === true);
    expect(isKept, 'the browser kept the page').to.equal(true);
    await visit.see(/12 groups/, 'group-finder');
    expect(await act(visit, ACTS[0]!)).to.deep.equal([]);
    expect([...visit.consoleErrors, ...visit.uncaught]).to.deep.equal([]);
    await visit.close();
  });
});
