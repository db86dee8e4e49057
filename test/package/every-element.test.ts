/**
 * Every element on one page, and everything done there that a visitor can do: what was asked for, of whom, with what in it;
 * what is left behind; where links lead. Once self-hosted and once with the files on another origin.
 */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { TOPICS } from '../../src/domain/vocabulary.js';
import { aSite, DIST, moduleOf, STRICT_POLICY, type Site } from '../support/built-site.js';
import { everyElement, FIRST } from '../support/every-element.js';
import { launch, until, Visit, type ProbeLog } from '../support/visit.js';
import { read } from './helpers.js';

const CANARY = 'Zibberwick';
const BOXES = ':is(textarea, input:not([type=checkbox], [type=radio], [type=date], [type=file]))';
const CONTROLS = 'a[href], button, summary, select, input';
const hashes = JSON.parse(readFileSync(join(DIST, 'cdn/integrity.json'), 'utf8')) as Readonly<Record<string, string>>;

/** The browser's own notes of what went over the wire: addresses, headers, bodies, frames of sockets, beacons. */
async function wire({ page }: Visit): Promise<readonly { readonly event: string; readonly what: unknown }[]> {
  const notes: { event: string; what: unknown }[] = [];
  const session = await page.createCDPSession();
  for (const event of [
    ...(['Network.requestWillBeSent', 'Network.requestWillBeSentExtraInfo', 'Network.webSocketCreated'] as const),
    ...(['Network.webSocketFrameSent', 'Network.webTransportCreated', 'Network.eventSourceMessageReceived'] as const),
  ]) {
    session.on(event, (what: unknown) => notes.push({ event, what }));
  }
  await session.send('Network.enable');
  return notes;
}

/** Runs in the page: presses the control at a place, unless it leaves the page or asks for where somebody is. */
function pressAt(selector: string, at: number): void {
  const control = probe.all(selector)[at];
  window.print = () => undefined;
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = Math.min(2, control.options.length - 1);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLElement && !/near me/i.test(control.textContent)) control.click();
}

async function pressAll(visit: Visit): Promise<void> {
  const selector = 'button, summary, select, input[type=radio], input[type=checkbox]';
  for (let at = 0; at < (await visit.count(selector)); at += 1) await visit.page.evaluate(pressAt, selector, at);
}

/**
 * Until nothing more is asked for. The driver's own waiting counts requests that are under way, and miscounts where a page is
 * left for another while they are.
 */
async function rest({ requests }: Visit): Promise<void> {
  let [count, since] = [-1, 0];
  await until(() => {
    if (requests.length !== count) [count, since] = [requests.length, Date.now()];
    return Promise.resolve(Date.now() - since > 400);
  }, 30_000);
}

async function seeAll(visit: Visit): Promise<void> {
  for (const [tag, { sees }] of Object.entries(FIRST)) await visit.see(sees, tag);
  await rest(visit);
}

async function pointAtAll({ page }: Visit): Promise<void> {
  for (const control of await page.$$(`>>> :is(${CONTROLS})`)) {
    if (!(await control.isVisible())) continue;
    await control.hover().catch(() => undefined);
    await control.focus();
  }
}

async function typeInAll(visit: Visit): Promise<number> {
  let count = 0;
  for (const box of await visit.page.$$(`>>> ${BOXES}`)) {
    if (!(await box.isVisible())) continue;
    await box.focus();
    await visit.page.keyboard.type(CANARY);
    count += 1;
  }
  return count;
}

interface Link {
  readonly href: string;
  readonly rel: string;
  readonly referrerPolicy: string;
  readonly ping: string;
}

const isOwnFile = (path: string): boolean => path.startsWith('/cdn/') && path.slice('/cdn/'.length) in hashes;

describe('every element on one page', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([launch(), aSite()]);
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  describe('self-hosted, when everything is pointed at, typed into and pressed', () => {
    let visit: Visit;
    let notes: Awaited<ReturnType<typeof wire>>;
    let log: ProbeLog;
    let typedInto = 0;
    const states: unknown[] = [];
    /** Paths asked for: by the page itself, while things were pointed at, and afterwards. */
    const asked: Record<'first' | 'pointing' | 'acting', string[]> = { first: [], pointing: [], acting: [] };
    let links: readonly Link[] = [];

    before(async () => {
      site.page({ scripts: [moduleOf('all')], body: everyElement(), policy: STRICT_POLICY }, '/every');
      visit = await Visit.open(browser, site.page({ scripts: [], body: '' }, '/blank'));
      notes = await wire(visit);
      visit.requests.length = 0;
      await visit.page.goto(`${site.origin}/every`, { waitUntil: 'load' });
      await seeAll(visit);
      const paths = (): string[] => visit.requests.splice(0).map((url) => url.replace(site.origin, ''));
      asked.first = paths();
      states.push(await visit.snapshot());
      await pointAtAll(visit);
      await rest(visit);
      asked.pointing = paths();
      typedInto += await typeInAll(visit);
      await pressAll(visit);
      typedInto += await typeInAll(visit);
      await rest(visit);
      asked.acting = paths();
      states.push(await visit.snapshot());
      log = await visit.log();
      links = await visit.page.evaluate(() =>
        probe
          .all('a[href]')
          // What stands between the tags is the site's own.
          .filter((link) => link.getRootNode() instanceof ShadowRoot)
          .map((link) => link as HTMLAnchorElement)
          .map(({ href, rel, referrerPolicy, ping }) => ({ href, rel, referrerPolicy, ping })),
      );
    });

    after(() => visit?.close());

    it('asks for the page, its own files and the lists that it names, and nothing else (assertion 1)', () => {
      const others = [...new Set(asked.first)].filter((path) => !isOwnFile(path));
      expect(others.sort()).to.deep.equal(['/every', '/groups.json', '/placed.json']);
      expect(asked.first).to.include('/cdn/all.js');
    });

    it('asks nobody beforehand: no hint in the page, and pointing and focus bring at most files of its own (assertion 5)', async () => {
      const hints = await visit.count(
        'link[rel~=preconnect], link[rel~=dns-prefetch], link[rel*=pre], script[type=speculationrules]',
      );
      expect(hints).to.equal(0);
      expect(asked.pointing.filter((path) => !isOwnFile(path))).to.deep.equal([]);
    });

    it('sends no typed word anywhere: no address, body, header, socket or beacon (assertion 3)', () => {
      expect(typedInto).to.be.above(4);
      expect(asked.acting.filter((path) => !isOwnFile(path) && !/^(blob|data):/.test(path))).to.deep.equal([]);
      expect(notes.map(({ event }) => event)).to.include('Network.requestWillBeSent');
      expect(notes.filter(({ event }) => !event.startsWith('Network.requestWillBeSent'))).to.deep.equal([]);
      const sent = notes.map(
        ({ what }) => what as { readonly type?: string; readonly request?: { readonly method: string } },
      );
      expect(sent.filter(({ type }) => type === 'Ping' || type === 'CSPViolationReport')).to.deep.equal([]);
      expect(sent.flatMap(({ request }) => request?.method ?? []).filter((method) => method !== 'GET')).to.deep.equal(
        [],
      );
      expect(JSON.stringify([notes, site.requests, log.events, visit.console])).to.not.include(CANARY);
    });

    it('leaves nothing behind in cookies, stores, databases, caches, workers and the name of the window (assertion 9)', () => {
      const kept = (state: unknown): unknown => ({ ...(state as object), page: undefined });
      expect(kept(states[1])).to.deep.equal(kept(states[0]));
    });

    it('leaves address, history and title as they are (assertion 12)', () => {
      const { address, title } = states[1] as { readonly address: string; readonly title: string };
      expect([address, title]).to.deep.equal([`${site.origin}/every`, 'A clinic']);
      expect(log.calls.filter((call) => /State$/.test(call))).to.deep.equal([]);
    });

    it('asks for no place and no permission without being asked to (assertion 15)', () => {
      // What is kept after a press that says so is for assertion 9.
      const asking = ['getCurrentPosition', 'watchPosition', 'requestPermission', 'query', 'sendBeacon'];
      expect(log.calls.filter((call) => asking.includes(call))).to.deep.equal([]);
      expect(visit.dialogs).to.deep.equal([]);
    });

    it('breaks no rule of a strict policy, and leaves no error (assertion 18)', () => {
      expect([...log.violations, ...log.errors, ...visit.uncaught, ...visit.consoleErrors]).to.deep.equal([]);
    });

    it('tells pages only of documented events, whose names hold no condition (assertion 13)', () => {
      const documented = [...read('custom-elements.json').matchAll(/"name": "(psw-[\w-]+)"/g)].map(([, name]) => name!);
      const told = new Set(log.events.filter(({ composed }) => composed).map(({ type }) => type));
      expect([...told].length).to.be.above(3);
      expect([...told].filter((name) => !documented.includes(name))).to.deep.equal([]);
      const conditions = TOPICS.flatMap((topic) => topic.split('-')).filter((word) => word.length > 3);
      expect(documented.filter((name) => conditions.some((word) => name.includes(word)))).to.deep.equal([]);
    });

    it('links to other websites without telling them anything (assertion 25)', () => {
      const away = links.filter(({ href }) => /^https?:/.test(href) && new URL(href).origin !== site.origin);
      expect(away.length).to.be.above(10);
      const telling = away.filter(
        ({ rel, referrerPolicy, ping }) =>
          ping || referrerPolicy !== 'no-referrer' || !/\bnoopener\b/.test(rel) || !/\bnoreferrer\b/.test(rel),
      );
      expect(telling).to.deep.equal([]);
      const added = away.filter(({ href }) =>
        /[?&](utm_\w+|ref|source|fbclid|gclid)=|127\.0\.0\.1|A\+clinic/.test(href),
      );
      expect(added).to.deep.equal([]);
    });
  });

  it('with the files on another origin, asks that one for the pinned files and nothing else (assertion 2)', async () => {
    const cdn = await aSite({
      headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
    });
    const script = `type="module" src="${cdn.origin}/cdn/all.js" integrity="${hashes['all.js']}" crossorigin="anonymous"`;
    const policy = STRICT_POLICY.replace("script-src 'self'", `script-src ${cdn.origin}`);
    const headers = { 'set-cookie': 'session=secret; Path=/' };
    const visit = await Visit.open(
      browser,
      site.page({ scripts: [script], body: everyElement(), policy, headers }, '/cdn-page'),
    );
    await seeAll(visit);
    await pressAll(visit);
    await rest(visit);
    const origins = new Set(
      visit.requests.filter((url) => !/^(blob|data):/.test(url)).map((url) => new URL(url).origin),
    );
    expect([...origins].sort()).to.deep.equal([site.origin, cdn.origin].sort());
    expect(cdn.requests.filter(({ method, path }) => method !== 'GET' || !isOwnFile(path))).to.deep.equal([]);
    expect(cdn.requests.filter(({ headers: sent }) => sent.cookie ?? sent.authorization)).to.deep.equal([]);
    const log = await visit.log();
    expect([...log.violations, ...log.errors, ...visit.uncaught]).to.deep.equal([]);
    await visit.close();
    await cdn.close();
  });

  it('keeps what a visitor asked to keep under the documented keys, no typed search among it, and forgets it all (assertion 10)', async () => {
    const body = `<peer-support source="/groups.json">
      <group-finder></group-finder><my-groups></my-groups></peer-support>
      <group-agreement id="ours" remember></group-agreement><quick-exit forget><a href="/weather">Leave</a></quick-exit>`;
    const visit = await Visit.open(browser, site.page({ scripts: [moduleOf('all')], body }, '/kept'));
    const keys = async (): Promise<readonly string[]> =>
      ((await visit.snapshot()) as { readonly local: readonly [string, string][] }).local.map(([key]) => key).sort();
    const search = await visit.find('searchbox', /What would help/);
    await search.type(CANARY);
    await visit.see(/No groups match/, 'group-finder');
    await search.evaluate((input) => (input as HTMLInputElement).select());
    await visit.page.keyboard.press('Backspace');
    await visit.press('button', /^Circle 0$/);
    await visit.press('button', /^Save/);
    await visit.press('button', /^Keep on this device$/);
    await visit.press('checkbox', /I have read this/, 'Space');
    await until(async () => (await keys()).length === 2);
    expect(await keys()).to.deep.equal(['psw:agreement:ours', 'psw:my-groups']);
    for (const key of await keys()) expect(read('README.md'), key).to.include(key.replace('ours', '<id>'));
    const { local } = (await visit.snapshot()) as { readonly local: unknown };
    expect(JSON.stringify(local)).to.not.include(CANARY);
    await visit.press('button', /^Forget all$/);
    await until(async () => !(await keys()).includes('psw:my-groups'));
    await visit.press('checkbox', /I have read this/, 'Space');
    await until(async () => (await keys()).length === 0);
    await visit.close();
  });
});
