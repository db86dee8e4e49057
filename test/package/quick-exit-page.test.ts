/** The built exit in Chromium, really leaving: history, frames, questions of the page, what the other site learns. */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aSite, moduleOf, STRICT_POLICY, type PageParts, type Site } from '../support/built-site.js';
import { launch, until, Visit } from '../support/visit.js';

const SCRIPTS = [moduleOf('quick-exit')];
const ASKS = `<script src="/asks.js"></script>`;

/** Runs in the page. */
function knowsItsWay(): boolean {
  const exit = document.querySelector('quick-exit');
  return !exit || /127.0.0.1/.test(exit.shadowRoot?.querySelector('a')?.href ?? '');
}

/** Runs in the page. */
function focusButton(): void {
  document.querySelector('quick-exit')?.shadowRoot?.querySelector('a')?.focus();
}

describe('the built quick-exit in a page', () => {
  let browser: Browser;
  let site: Site;
  /** Of another origin. */
  let elsewhere: Site;
  let exit = '';

  before(async () => {
    [browser, site, elsewhere] = await Promise.all([launch(), aSite(), aSite()]);
    elsewhere.page({ scripts: [], body: '<h1>Sunny</h1>' }, '/weather');
    exit = `<quick-exit><a href="${elsewhere.origin}/weather">Leave this page</a></quick-exit><h1>Help</h1>`;
    site.page({ scripts: [], body: '<a href="/help">Help</a>' }, '/start');
    site.set('/asks.js', {
      body: `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Really?'; });
        onbeforeunload = () => 'Really?';`,
      headers: { 'content-type': 'text/javascript' },
    });
  });

  after(async () => {
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
  });

  /** Opens a start page, and then this one. Afterwards every button on it knows where to go. */
  async function open(parts: Partial<PageParts> = {}): Promise<Visit> {
    site.page({ scripts: SCRIPTS, body: exit, ...parts }, '/help');
    const visit = await Visit.open(browser, `${site.origin}/start`);
    await visit.page.goto(`${site.origin}/help`, { waitUntil: 'load' });
    for (const frame of visit.page.frames()) await until(() => frame.evaluate(knowsItsWay));
    return visit;
  }

  const arrives = (visit: Visit): Promise<void> =>
    until(() => Promise.resolve(visit.page.url() === `${elsewhere.origin}/weather`));
  const pressShift = async ({ page }: Visit): Promise<void> => {
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('Shift');
  };
  const ways: readonly (readonly [string, (visit: Visit) => Promise<void>])[] = [
    ['its button', (visit) => visit.press('link', /^Leave this page/)],
    ['Shift', pressShift],
  ];

  for (const [way, leave] of ways) {
    it(`opens the other page in place of this one by ${way}: going back leads to the page before`, async () => {
      const visit = await open();
      await leave(visit);
      await arrives(visit);
      await visit.page.goBack();
      expect(visit.page.url()).to.equal(`${site.origin}/start`);
      await visit.close();
    });

    it(`does not tell the other site where the visitor was, by ${way}`, async () => {
      const visit = await open({ head: '<meta name="referrer" content="unsafe-url">' });
      const before = elsewhere.requests.length;
      await leave(visit);
      await arrives(visit);
      const asked = elsewhere.requests.slice(before).filter(({ path }) => path === '/weather');
      expect(asked.map(({ headers }) => headers.referer)).to.deep.equal([undefined]);
      expect(await visit.page.evaluate(() => document.referrer)).to.equal('');
      await visit.close();
    });

    it(`lets the page ask nothing, by ${way}`, async () => {
      const visit = await open({ body: `${exit}<input aria-label="Your story">${ASKS}` });
      await visit.page.type('input', 'I ');
      await leave(visit);
      await arrives(visit);
      expect(visit.dialogs).to.deep.equal([]);
      await visit.close();
    });
  }

  it('would have been asked, had it been any other link', async () => {
    const visit = await open({ body: `${exit}<input aria-label="Your story">${ASKS}<a href="/start">Start</a>` });
    await visit.page.type('input', 'I ');
    await visit.press('link', /^Start/);
    await until(() => Promise.resolve(visit.dialogs.length > 0));
    await visit.close();
  });

  const BY_ACT = 'allow-scripts allow-top-navigation-by-user-activation';
  const frames: readonly (readonly [what: string, sandbox: string | undefined, key: string, isWhole: boolean])[] = [
    ['the window goes from a frame', undefined, 'Enter', true],
    ['the window goes from a frame by Shift', undefined, 'Shift', true],
    ['the window goes where the sandbox lets a visitor’s act do so', BY_ACT, 'Enter', true],
    ['the window goes by Shift where the sandbox lets a visitor’s act do so', BY_ACT, 'Shift', true],
    ['at least the frame goes where the sandbox allows no more', 'allow-scripts', 'Enter', false],
    ['at least the frame goes by Shift where the sandbox allows no more', 'allow-scripts', 'Shift', false],
  ];
  for (const [what, sandbox, key, isWhole] of frames) {
    it(what, async () => {
      // A sandboxed page has no origin, and asks for its scripts as a stranger.
      const inner = await aSite({ headers: { 'access-control-allow-origin': '*' } });
      inner.page({ scripts: SCRIPTS, body: exit }, '/inner');
      const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
      const visit = await open({
        scripts: [],
        body: `<iframe src="${inner.origin}/inner" title="Help"${attribute}></iframe>`,
      });
      await visit.page.frames()[1]!.evaluate(focusButton);
      for (let at = 0; at < (key === 'Shift' ? 3 : 1); at += 1) await visit.page.keyboard.press(key as 'Shift');
      const where = (): readonly (string | undefined)[] => visit.page.frames().map((frame) => frame.url());
      const weather = `${elsewhere.origin}/weather`;
      await until(() => Promise.resolve(where().includes(weather))).catch(() => undefined);
      expect([where()[0] === weather, where().includes(weather), visit.uncaught]).to.deep.equal([isWhole, true, []]);
      await visit.close();
      await inner.close();
    });
  }

  it('leaves nothing of the page for anybody while the other one is slow', async () => {
    const visit = await open();
    // While a page really loads, the browser's tools wait for it. So here the other page never comes at all.
    await visit.page.$eval('quick-exit', (element) => (element.goTo = () => undefined));
    const heard = async (): Promise<string> => JSON.stringify(await visit.page.accessibility.snapshot());
    expect(await heard(), 'before')
      .to.include('"Help"')
      .and.include('"link"');
    await pressShift(visit);
    await until(async () => /"alertdialog"[^{]*"Leaving this page"/.test(await heard()));
    expect(await heard()).to.not.match(/"Help"|"link"/);
    await visit.close();
  });

  it('works under a strict policy, and breaks nothing of it', async () => {
    const visit = await open({ policy: STRICT_POLICY });
    const { violations, calls } = await visit.log();
    expect([violations, calls, visit.consoleErrors]).to.deep.equal([[], [], []]);
    await pressShift(visit);
    await arrives(visit);
    expect(visit.consoleErrors).to.deep.equal([]);
    await visit.close();
  });

  it('is a link without script', async () => {
    site.page({ scripts: SCRIPTS, body: exit }, '/help');
    const visit = await Visit.open(browser, `${site.origin}/help`, { javaScript: false });
    await visit.press('link', /^Leave this page/);
    await arrives(visit);
    await visit.close();
  });
});
