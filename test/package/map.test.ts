/**
 * The built map on a page with the strictest policy and one host for pictures: who is asked for what, before the press and
 * after it; what comes of it when the policy forbids the pictures; and the whole way by keyboard.
 */
import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { aSite, DIST, moduleOf, type Site, STRICT_POLICY } from '../support/built-site.js';
import { launch, until, Visit } from '../support/visit.js';

/** No such host: the browser's own requests are answered here, before they leave. */
const TILE_HOST = 'https://tiles.example';
const TILES = `tile-url="${TILE_HOST}/{z}/{x}/{y}.png" tile-attribution="© The makers"`;
const WITH_TILES = STRICT_POLICY.replace("img-src 'self'", `img-src 'self' ${TILE_HOST}`);
const DOT = Buffer.from('R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

describe('the built map', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit | undefined;
  /** What the tile host was asked. */
  let pictures: HTTPRequest[] = [];

  before(async () => {
    [browser, site] = await Promise.all([launch(), aSite()]);
  });

  afterEach(async () => {
    await visit?.close();
    visit = undefined;
    pictures = [];
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(tag: string, body: string, policy = WITH_TILES): Promise<Visit> {
    const address = site.page({ scripts: [moduleOf(tag)], body, policy });
    // A first page without elements, so that every request of the second is seen.
    visit = await Visit.open(browser, site.page({ scripts: [], body: '' }, '/blank'));
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => {
      if (!request.url().startsWith(TILE_HOST)) return void request.continue();
      pictures.push(request);
      return void request.respond({ status: 200, contentType: 'image/gif', body: DOT });
    });
    visit.requests.length = 0;
    await visit.page.goto(address, { waitUntil: 'load' });
    return visit;
  }

  const hosts = (opened: Visit): string[] => [...new Set(opened.requests.map((url) => new URL(url).origin))].sort();
  /** Nothing was asked for during several looks. The browser's own count of open requests never ends where some are intercepted. */
  async function quiet(opened: Visit): Promise<void> {
    let before = -1;
    let same = 0;
    await until(() => {
      same = opened.requests.length === before ? same + 1 : 0;
      before = opened.requests.length;
      return Promise.resolve(same >= 8);
    });
  }
  const marks = (opened: Visit): Promise<number> => opened.count('.map-mark');
  const shown = (opened: Visit): Promise<void> => until(async () => (await marks(opened)) > 0);
  const expectQuiet = async (opened: Visit): Promise<void> => {
    const { violations, errors, calls } = await opened.log();
    expect([...violations, ...errors, ...calls, ...opened.uncaught, ...opened.consoleErrors]).to.deep.equal([]);
  };

  for (const { tag, attributes } of [
    { tag: 'group-map', attributes: '' },
    { tag: 'group-finder', attributes: 'views="map list"' },
  ]) {
    it(`in <${tag}> asks nobody else before the press, and exactly one host after it (assertion 6)`, async () => {
      const opened = await open(tag, `<${tag} source="/placed.json" ${attributes} ${TILES}></${tag}>`);
      await opened.see(/pictures from .?tiles\.example/, tag);
      await quiet(opened);
      expect(hosts(opened)).to.deep.equal([site.origin]);
      expect(opened.requests.filter((url) => url.includes('leaflet'))).to.deep.equal([]);
      const before = await opened.snapshot();
      await opened.press('button', /^Show map$/);
      await shown(opened);
      await until(() => Promise.resolve(pictures.length > 0));
      await quiet(opened);
      expect(hosts(opened)).to.deep.equal([site.origin, TILE_HOST].sort());
      expect(pictures.every((each) => each.resourceType() === 'image')).to.equal(true);
      expect(
        pictures.map((each) => new URL(each.url()).pathname).filter((path) => !/^(\/\d+){3}\.png$/.test(path)),
      ).to.deep.equal([]);
      expect(pictures.map((each) => each.headers()['referer']).filter(Boolean)).to.deep.equal([]);
      expect(pictures.map((each) => each.headers()['cookie']).filter(Boolean)).to.deep.equal([]);
      expect(await opened.snapshot()).to.deep.equal(before);
      await expectQuiet(opened);
    });
  }

  it('tells the tile host the name of this site, and no more, where the site wants it', async () => {
    const opened = await open(
      'group-map',
      `<group-map source="/placed.json" ${TILES} tile-referrer="origin"></group-map>`,
    );
    await opened.press('button', /^Show map$/);
    await until(() => Promise.resolve(pictures.length > 0));
    const policies = await opened.page.evaluate(() =>
      probe.all('.map-canvas img').map((each) => (each as HTMLImageElement).referrerPolicy),
    );
    expect(new Set(policies)).to.deep.equal(new Set(['strict-origin-when-cross-origin']));
  });

  it('asks nobody at all without an address for pictures', async () => {
    const opened = await open('group-map', '<group-map source="/placed.json"></group-map>', STRICT_POLICY);
    await opened.press('button', /^Show map$/);
    await shown(opened);
    await quiet(opened);
    expect(hosts(opened)).to.deep.equal([site.origin]);
    await expectQuiet(opened);
  });

  it('is a plain map, and says so once, where the policy forbids the pictures', async () => {
    const opened = await open('group-map', `<group-map source="/placed.json" ${TILES}></group-map>`, STRICT_POLICY);
    await opened.press('button', /^Show map$/);
    await shown(opened);
    const text = await opened.see(/The pictures from .?tiles\.example.? do not come/, 'group-map');
    expect(text.split('do not come').length).to.equal(2);
    expect(pictures).to.deep.equal([]);
    expect(await marks(opened)).to.be.greaterThan(0);
    await opened.press('button', /^Zoom in$/);
    await opened.see(/Search this area/, 'group-map');
    // The browser reports what it was asked not to load; nothing else may be wrong.
    const { violations, errors } = await opened.log();
    expect(violations.filter((each) => !each.startsWith(`img-src: ${TILE_HOST}`))).to.deep.equal([]);
    expect([...errors, ...opened.uncaught]).to.deep.equal([]);
  });

  it('stays a list where the file of the map does not come', async () => {
    const poor = await aSite();
    try {
      const file = readdirSync(join(DIST, 'cdn/parts')).find((name) => /^group-map-leaflet-map.*\.js$/.test(name))!;
      poor.set(`/cdn/parts/${file}`, { status: 404, body: 'gone' });
      const body = '<group-map source="/placed.json"></group-map>';
      visit = await Visit.open(browser, poor.page({ scripts: [moduleOf('group-map')], body, policy: STRICT_POLICY }));
      await visit.press('button', /^Show map$/);
      await visit.see(/We could not load the map\. The list says the same\.[^]*Circle 0/, 'group-map');
      expect(visit.uncaught).to.deep.equal([]);
    } finally {
      await poor.close();
    }
  });

  it('is used by keyboard from the press to the details and back, and nothing of it leaves the page', async () => {
    const opened = await open('group-map', `<group-map source="/placed.json" ${TILES}></group-map>`);
    const { keyboard } = opened.page;
    const before = await opened.snapshot();
    await opened.press('button', /^Show map$/);
    await shown(opened);
    const focus = (): Promise<string> =>
      opened.page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
      });
    expect(await focus()).to.equal('Map');
    await keyboard.press('ArrowRight');
    await keyboard.press('+');
    await keyboard.press('-');
    await keyboard.press('Tab');
    expect(await focus()).to.match(/^\d+ meetings? (in|at) /);
    await keyboard.press('Tab');
    expect(await focus()).to.equal('Search this area');
    await keyboard.press('Enter');
    await opened.see(/meetings? in this area/, 'group-map');
    expect(await focus()).to.match(/in this area$/);
    await keyboard.press('Tab');
    expect(await focus()).to.equal('Show all places');
    await keyboard.press('Enter');
    await opened.see(/meetings? on the map/, 'group-map');
    await keyboard.press('Tab');
    const name = await focus();
    expect(name).to.match(/^Circle \d+$/);
    await keyboard.press('Enter');
    await opened.see(/Back/, 'group-map');
    expect(await focus()).to.equal(name);
    await opened.press('button', /^Back$/);
    await until(async () => (await focus()) === name);
    expect(hosts(opened)).to.deep.equal([site.origin, TILE_HOST].sort());
    const { events } = await opened.log();
    const told = events.filter(({ type }) => type === 'psw-map-shown');
    expect(told.map(({ fields }) => fields)).to.deep.equal([{ isTrusted: false, host: 'tiles.example' }]);
    expect(JSON.stringify(events)).to.not.match(/latitude|longitude|5\d\.\d/);
    expect(await opened.snapshot()).to.deep.equal(before);
    await expectQuiet(opened);
  });

  it('lets one finger scroll the page, and moves under two', async () => {
    const opened = await open(
      'group-map',
      '<group-map source="/placed.json"></group-map><div id="end"></div>',
      STRICT_POLICY,
    );
    await opened.page.setViewport({ width: 400, height: 500, hasTouch: true, isMobile: true });
    await opened.press('button', /^Show map$/);
    await shown(opened);
    const cdp = await opened.page.createCDPSession();
    const at = async (): Promise<{ x: number; y: number; scroll: number; mark: number }> =>
      opened.page.evaluate(() => {
        const box = probe.all('.map-canvas')[0]!.getBoundingClientRect();
        const mark = probe.all('.map-mark')[0]?.getBoundingClientRect().left ?? NaN;
        return {
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
          scroll: scrollY,
          mark: Math.round(mark - box.left),
        };
      });
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly (readonly [number, number])[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    await opened.page.evaluate(() => scrollTo(0, 0));
    const before = await at();
    const drag = async (fingers: readonly number[], dx: number, dy: number): Promise<void> => {
      const { x, y } = await at();
      const points = (share: number) => fingers.map((apart) => [x + apart + dx * share, y + dy * share] as const);
      await touch('touchStart', points(0));
      for (let step = 1; step <= 8; step += 1) await touch('touchMove', points(step / 8));
      await touch('touchEnd', []);
    };
    await drag([0], 0, -100);
    await until(async () => (await at()).scroll > 0);
    expect((await at()).mark).to.equal(before.mark);
    // What a finger has pushed rolls on for a while.
    let last = NaN;
    await until(async () => last === (last = (await at()).scroll));
    await opened.page.evaluate(() => scrollTo(0, 0));
    await until(async () => (await at()).scroll === 0);
    await drag([-30, 30], 60, 0);
    await until(async () => (await at()).mark !== before.mark);
    expect((await at()).scroll).to.equal(0);
    await expectQuiet(opened);
  });
});
