/** The built first visit where something is missing: one of its files, or all script; and what it asks for, and when. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { aSite, DIST, moduleOf, type Site, STRICT_POLICY } from '../support/built-site.js';
import { launch, until, Visit } from '../support/visit.js';

const BODY = `<first-visit><h2>Your first visit</h2><p>Someone meets you at the door at 10:15.</p></first-visit>`;
const GROUP = { id: 'kettle', name: 'The Kettle', firstVisit: 'Look for the orange sign.' };
const files = Object.keys(JSON.parse(readFileSync(join(DIST, 'cdn/integrity.json'), 'utf8')) as object);

describe('the built first visit', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit | undefined;

  before(async () => {
    browser = await launch();
  });

  beforeEach(async () => {
    site = await aSite();
  });

  afterEach(async () => {
    await visit?.close();
    await site.close();
  });

  after(() => browser.close());

  const lose = (name: string): void => {
    const lost = files.filter((file) => file.startsWith('parts/') && file.includes(name));
    expect(lost.length, `files named ${name}`).to.be.greaterThan(0);
    for (const file of lost) site.set(`/cdn/${file}`, { status: 404, body: 'gone' });
  };
  const open = async (body = BODY, javaScript = true): Promise<Visit> =>
    (visit = await Visit.open(browser, site.page({ scripts: [moduleOf('first-visit')], body, policy: STRICT_POLICY }), {
      javaScript,
    }));

  for (const [what, name] of [
    ['the code of the later parts', 'first-visit.more'],
    ['the texts of the later parts', 'visit.en.more'],
  ] as const) {
    it(`keeps its steps when ${what} does not come, and tells the developer`, async () => {
      lose(name);
      const page = await open();
      await page.see(/What usually happens[^]*A welcome[^]*It closes on time/);
      await until(() => Promise.resolve(page.console.some((line) => line.includes('Some parts are missing'))));
      expect(await page.text())
        .to.match(/It closes on time/)
        .and.not.match(/Questions people ask/);
      expect(page.uncaught).to.deep.equal([]);
    });
  }

  it('keeps its general words when what a group needs does not come later', async () => {
    lose('first-visit.head');
    const page = await open();
    await page.see(/It closes on time/);
    await page.page.evaluate((group) => Object.assign(document.querySelector('first-visit')!, { group }), GROUP);
    await until(() => Promise.resolve(page.console.some((line) => line.includes('could not load its own file'))));
    expect(await page.text())
      .to.match(/What usually happens/)
      .and.not.match(/The Kettle/);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('reads well without script', async () => {
    const page = await open(BODY, false);
    const words = await page.page.$eval('first-visit', (element) => (element as HTMLElement).innerText);
    expect(words).to.include('Someone meets you at the door at 10:15.');
  });

  it('asks for its later parts after the first view, and for nothing of anybody else', async () => {
    const page = await open();
    await page.see(/Questions to ask the people who run it/);
    const own = new URL(page.page.url()).origin;
    expect(page.requests.filter((address) => !address.startsWith(`${own}/`))).to.deep.equal([]);
    const scripts = page.requests
      .filter((address) => address.endsWith('.js'))
      .map((address) => new URL(address).pathname);
    expect(scripts[0]).to.equal('/cdn/first-visit.js');
    expect(
      scripts.filter((path) => path.includes('head')),
      'no group, no file for one',
    ).to.deep.equal([]);
    expect(page.consoleErrors.filter((line) => !line.includes('favicon'))).to.deep.equal([]);
  });

  it('prints as the page does: all parts, no buttons', async () => {
    const page = await open();
    await page.see(/Questions to ask the people who run it/);
    await page.page.emulateMediaType('print');
    expect(await page.text())
      .to.match(/Before you go/)
      .and.not.match(/Print the checklist/);
  });
});
