/**
 * The built files in a page, as a visitor meets them: a whole visit under a strict policy, on pages that load them in
 * different ways, with everything noted that a page could notice. One visit for each page; each test looks at one thing.
 */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import {
  aNativeFeed,
  aSite,
  CDN_TAGS,
  moduleOf,
  STRICT_POLICY,
  type PageParts,
  type Site,
} from '../support/built-site.js';
import { launch, Visit, type ProbeLog } from '../support/visit.js';

const CANARY = 'zqcanary';

const BODY = `
  <h1>Our clinic</h1>
  <peer-support source="/groups.json">
    <group-finder><a href="/groups">All our groups</a></group-finder>
    <meeting-card meeting-id="circle-3"><p>Circle 3 meets on Thursdays.</p></meeting-card>
  </peer-support>
  <meeting-card name="Evening Circle" day="Tuesday" time="18:30" end="20:00" time-zone="Europe/London" venue="Old Library">
    <p>Tuesdays at 18:30 in the Old Library.</p>
  </meeting-card>
  <stigma-myth-buster><p>Facts will stand here.</p></stigma-myth-buster>`;

/** A page that has a Lit of its own, bundled by its own tools. */
async function hostBundle(): Promise<string> {
  const entry = 'virtual:host';
  const source = `
    import { html, LitElement } from 'lit';
    class HostNotice extends LitElement {
      render() { return html\`<p>Opening hours: \${'9 to 5'}</p>\`; }
    }
    customElements.define('host-notice', HostNotice);`;
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id.endsWith(entry) ? id : undefined),
        load: (id) => (id.endsWith(entry) ? source : undefined),
      },
    ],
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('The page of the host was not built.');
  return output.output[0].code;
}

interface Walked {
  readonly visit: Visit;
  readonly log: ProbeLog;
  readonly before: unknown;
  readonly after: unknown;
  /** What was asked for while the visitor typed. */
  readonly askedWhileTyping: readonly string[];
}

/** Everything that a visitor can do, once. */
async function walk(browser: Browser, address: string): Promise<Walked> {
  const visit = await Visit.open(browser, address);
  const { page } = visit;
  await visit.see(/24 groups/, 'group-finder');
  await visit.see(/Circle 3/, 'meeting-card');
  await visit.see(/Evening Circle/, 'meeting-card');
  await visit.see(/A common belief/, 'stigma-myth-buster');
  await page.waitForNetworkIdle({ idleTime: 300 });
  const before = await visit.snapshot();

  const search = await visit.find('searchbox', /What would help/);
  const askedBefore = visit.requests.length;
  await search.type(CANARY);
  await visit.see(/No groups match/, 'group-finder');
  const askedWhileTyping = visit.requests.slice(askedBefore);
  await search.evaluate((input) => (input as HTMLInputElement).select());
  await search.type('grief');
  await visit.see(/12 groups/, 'group-finder');
  await search.evaluate((input) => (input as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  await visit.see(/24 groups/, 'group-finder');

  await visit.press('checkbox', /^Online/, 'Space');
  await visit.see(/8 groups/, 'group-finder');
  await visit.press('button', /^Clear all/);
  await visit.see(/24 groups/, 'group-finder');
  await visit.press('button', /^Show 4 more/);
  await visit.press('button', /^Circle 5$/);
  await visit.see(/Back to 24 groups/, 'group-finder');
  await visit.press('button', /^Back to/);
  await visit.see(/24 groups/, 'group-finder');

  await page.evaluate(() => document.querySelector('group-finder')!.setAttribute('report', ''));
  await visit.see(/What we found in your list/, 'group-finder');
  await page.evaluate(() => document.querySelector('group-finder')!.removeAttribute('report'));
  await visit.press('button', /^Copy this fact/);
  await visit.see(/Fact copied|We could not copy/, 'stigma-myth-buster');

  for (const [language, pattern] of [
    ['cy', /grŵp/i],
    ['ar', /مجموع/],
    ['en', /24 groups/],
  ] as const) {
    await page.evaluate((each) => (document.documentElement.lang = each), language);
    await visit.see(pattern, 'group-finder');
    await visit.see(language === 'en' ? /A common belief/ : /^(?!.*A common belief)[^]+$/, 'stigma-myth-buster');
  }
  return { visit, log: await visit.log(), before, after: await visit.snapshot(), askedWhileTyping };
}

interface Case {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly policy: string;
  readonly body?: string;
}

const TAG_SCRIPTS = CDN_TAGS.toReversed().map(moduleOf);
const OWN_LIT = { body: `<host-notice></host-notice>${BODY}` };

const CASES: readonly Case[] = [
  { name: 'one file for each tag', scripts: TAG_SCRIPTS, policy: STRICT_POLICY },
  { name: 'all.js', scripts: [moduleOf('all')], policy: STRICT_POLICY },
  { name: 'all.iife.js', scripts: ['defer src="/cdn/all.iife.js"'], policy: STRICT_POLICY },
  {
    name: 'one file for each tag after a Lit of the page',
    scripts: ['type="module" src="/host.js"', ...TAG_SCRIPTS],
    policy: `${STRICT_POLICY} 'allow-duplicates'`,
    ...OWN_LIT,
  },
  {
    name: 'all.js before a Lit of the page',
    scripts: [moduleOf('all'), 'type="module" src="/host.js"'],
    policy: `${STRICT_POLICY} 'allow-duplicates'`,
    ...OWN_LIT,
  },
];

describe('the built files in a page', () => {
  let browser: Browser;
  let site: Site;
  let open: (parts: PageParts) => string;

  before(async () => {
    browser = await launch();
    site = await aSite();
    site.set('/host.js', { body: await hostBundle(), headers: { 'content-type': 'text/javascript' } });
    open = (parts) => site.page({ ...parts, headers: { 'set-cookie': 'session=secret; Path=/' } });
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const { name, scripts, policy, body = BODY } of CASES) {
    describe(`with ${name}`, () => {
      let walked: Walked;
      let asked: Site['requests'];

      before(async () => {
        const from = site.requests.length;
        walked = await walk(browser, open({ scripts, policy, body }));
        asked = site.requests.slice(from);
      });

      after(() => walked?.visit.close());

      it('breaks no rule of a strict policy (assertion 18)', () => {
        expect(walked.log.violations).to.deep.equal([]);
      });

      it('writes no error to the console and leaves none uncaught', () => {
        const { visit, log } = walked;
        expect([...visit.consoleErrors, ...visit.uncaught, ...log.errors]).to.deep.equal([]);
      });

      it('asks for nothing but the files of the page and the feed (assertion 1)', () => {
        const foreign = walked.visit.requests.filter(
          (address) => !/^(\/|\/host\.js|\/groups\.json|\/cdn\/[\w./-]+\.js)$/.test(address.slice(site.origin.length)),
        );
        expect(foreign).to.deep.equal([]);
        expect(asked.map(({ path }) => site.origin + path)).to.have.members(walked.visit.requests);
      });

      it('asks for the feed once, for all elements together', () => {
        expect(asked.filter(({ path }) => path === '/groups.json')).to.have.length(1);
      });

      it('tells the feed nothing about the visitor (assertion 4)', () => {
        const feed = asked.find(({ path }) => path === '/groups.json');
        expect(feed?.method).to.equal('GET');
        expect(feed?.headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
        expect(asked.filter(({ method }) => method !== 'GET')).to.deep.equal([]);
        const script = asked.find(({ path }) => path.startsWith('/cdn/'));
        expect(script?.headers.cookie, 'the cookie was there to be sent').to.equal('session=secret');
      });

      it('asks for nothing while the visitor types (assertion 3)', () => {
        expect(walked.askedWhileTyping).to.deep.equal([]);
      });

      it('keeps what is typed out of addresses, events, the console, the clipboard and everything that is kept (assertion 3)', () => {
        const { visit, log, after: left } = walked;
        const all = [visit.requests, visit.console, log.events, log.copied, left, asked];
        expect(JSON.stringify(all).toLowerCase()).to.not.include(CANARY);
      });

      it('leaves cookies, storage, databases, caches, history, address and title as they were (assertion 9)', () => {
        expect(walked.after).to.deep.equal(walked.before);
      });

      it('keeps nothing, asks for no permission and does not touch the history (assertion 12)', () => {
        expect(walked.log.calls).to.deep.equal([]);
        expect(walked.visit.dialogs).to.deep.equal([]);
      });

      it('tells the page what happened in numbers, codes and ids (assertion 13)', () => {
        const told = new Set(walked.log.events.map(({ type }) => type));
        expect([...told]).to.include.members([
          'psw-directory-loaded',
          'psw-results-updated',
          'psw-meeting-open',
          'psw-meeting-opened',
          'psw-meeting-closed',
        ]);
        const words = walked.log.events.flatMap(({ fields }) =>
          Object.values(fields).filter((value) => typeof value !== 'number' && value !== undefined),
        );
        const ids = aNativeFeed().groups.map(({ id }) => id);
        expect(
          words.filter((word) => word !== true && word !== false && word !== null && !ids.includes(word)),
        ).to.deep.equal([]);
      });

      it('copies facts and no belief', () => {
        expect(walked.log.copied).to.have.length(1);
        expect(walked.log.copied[0])
          .to.match(/\w/)
          .and.not.match(/common belief/i);
      });

      if (body !== BODY) {
        it('leaves the elements of the page at work (assertion 19)', async () => {
          await walked.visit.see(/Opening hours: 9 to 5/, 'host-notice');
        });
      }
    });
  }
});
