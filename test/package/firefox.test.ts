/**
 * The built files in Firefox: the promises that a browser's own code could break. One start, few pages; Chromium has the
 * whole of it. There is no such driver for WebKit: docs/assertions.md.
 */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aSite, moduleOf, STRICT_POLICY, type Site } from '../support/built-site.js';
import { everyElement, FIRST } from '../support/every-element.js';
import { launchFirefox, until, Visit, type ProbeLog } from '../support/visit.js';

describe('the built files in Firefox', () => {
  let browser: Browser | undefined;
  let site: Site;
  let visit: Visit;
  let log: ProbeLog;
  let asked: readonly string[] = [];
  const states: unknown[] = [];

  /** Runs in the page: puts the focus on a control of an element. */
  const focusOn = (selector: string, words: string): Promise<boolean> =>
    visit.page.evaluate(
      (each, name) => {
        const control = probe.all(each).find((one) => one.textContent.includes(name)) as HTMLElement | undefined;
        control?.focus();
        return !!control;
      },
      selector,
      words,
    );

  before(async function () {
    browser = await launchFirefox();
    // As in the other parts of the run: Chromium must be there, Firefox is tried where it is.
    if (!browser) return this.skip();
    site = await aSite({ headers: { 'access-control-allow-origin': '*' } });
    const from = site.requests.length;
    visit = await Visit.open(
      browser,
      site.page({ scripts: [moduleOf('all')], body: everyElement(), policy: STRICT_POLICY }),
    );
    for (const [tag, { sees }] of Object.entries(FIRST)) await visit.see(sees, tag);
    asked = site.requests.slice(from).map(({ path }) => path);
    states.push(await visit.snapshot());
    expect(await focusOn('input[type=search]', '')).to.equal(true);
    await visit.page.keyboard.type('grief');
    await visit.see(/12 groups/, 'group-finder');
    expect(await focusOn('button', 'Circle 0')).to.equal(true);
    await visit.page.keyboard.press('Enter');
    await visit.see(/Back to/, 'group-finder');
    states.push(await visit.snapshot());
    log = await visit.log();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('ask for the page, their own files and the lists that it names (assertion 1)', () => {
    const others = [...new Set(asked)].filter((path) => !/^\/cdn\/[\w./-]+\.js$/.test(path));
    expect(others.sort()).to.deep.equal(['/', '/groups.json', '/placed.json']);
    const foreign = visit.requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'));
    expect(foreign).to.deep.equal([]);
  });

  it('leave nothing behind in stores, cookies and databases (assertion 9)', () => {
    const kept = (state: unknown): unknown => ({ ...(state as object), page: undefined });
    expect(kept(states[1])).to.deep.equal(kept(states[0]));
  });

  it('leave address, history and title alone, and ask for no permission (assertion 12)', () => {
    expect(log.calls).to.deep.equal([]);
    expect(states[1]).to.include({ address: `${site.origin}/`, title: 'A clinic', historyState: null });
  });

  it('break no rule of a strict policy with Trusted Types (assertion 18)', () => {
    expect([...log.violations, ...log.errors, ...visit.uncaught]).to.deep.equal([]);
  });

  it('show and filter in a frame with no rights but scripts, with every number to be read (assertion 21)', async () => {
    site.page({ scripts: [moduleOf('all')], body: everyElement() }, '/frame');
    const body = '<iframe sandbox="allow-scripts" src="/frame" width="1000" height="800" title="Groups"></iframe>';
    const around = await Visit.open(browser!, site.page({ scripts: [], body }, '/around'));
    const frame = await (await around.page.$('iframe'))!.contentFrame();
    const sees = (pattern: RegExp, tag: string): Promise<void> =>
      until(async () => pattern.test(await frame.evaluate((each) => probe.text(each), tag)));
    await sees(/24 groups/, 'group-finder');
    await sees(/999/, 'crisis-help');
    await frame.evaluate(() => {
      const search = probe.all('input[type=search]')[0] as HTMLInputElement;
      search.value = 'grief';
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await sees(/12 groups/, 'group-finder');
    expect(around.uncaught).to.deep.equal([]);
    expect((await frame.evaluate(() => probe.log)).errors).to.deep.equal([]);
  });
});
