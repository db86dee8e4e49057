// What visitors take away, and what pages tell search engines, under the strictest policy that scripts can live with.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';
import { cdnFiles, root } from './helpers.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const FEED = JSON.stringify({
  timeZone: 'Europe/London',
  groups: [
    {
      id: 'evening',
      name: 'Evening </script> group',
      when: { every: 'Monday', time: '18:30', end: '20:00' },
      place: { name: 'The Hall', address: '1 High Street', locality: 'Harbourtown' },
    },
  ],
});

describe('a strict page', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const asked: string[] = [];

  before(async () => {
    const known = new Set(cdnFiles());
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      asked.push(pathname);
      if (known.has(`dist/cdn${pathname}`)) {
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(join(root, `dist/cdn${pathname}`)));
      } else if (pathname === '/groups.json') {
        response.setHeader('content-type', 'application/json');
        response.end(FEED);
      } else {
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-security-policy', POLICY);
        response.end(
          '<!doctype html><html lang="en"><title>x</title><group-finder source="/groups.json" json-ld></group-finder><script type="module" src="/group-finder.js"></script>',
        );
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await puppeteer.launch({ executablePath: String(findChromium()), args: chromiumArguments });
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push((error as Error).message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) faults.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle0' });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  it('gets the groups into its head without a complaint of its policy', async () => {
    await page.waitForSelector('script[type="application/ld+json"]');
    const text = await page.$eval('script[type="application/ld+json"]', (script) => script.textContent ?? '');
    expect(text).to.contain('EventSeries').and.not.to.contain('<');
    expect(faults).to.deep.equal([]);
  });

  it('lets a visitor save a calendar file, which is made on the device', async () => {
    const files = new Set(asked);
    await (await page.waitForSelector('group-finder >>> .open'))?.click();
    await (await page.waitForSelector('group-finder >>> [aria-controls="psw-calendar"]'))?.click();
    await page.waitForSelector('group-finder >>> a[download]');
    const saved = await page.evaluate(() => {
      const finder = document.querySelector('group-finder');
      const link = finder?.shadowRoot?.querySelector<HTMLAnchorElement>('a[download]');
      return { href: link?.href, name: link?.download };
    });
    expect(saved.href).to.match(/^blob:/);
    expect(saved.name).to.equal('meeting.ics');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
    const begun = new Promise<string>((done) =>
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => done(suggestedFilename)),
    );
    await (await page.waitForSelector('group-finder >>> a[download]'))?.click();
    expect(await begun).to.equal('meeting.ics');
    expect(faults).to.deep.equal([]);
    // Files of the package only, and the feed once.
    const others = asked.filter((path) => !files.has(path) && !path.endsWith('.js'));
    expect(others).to.deep.equal([]);
    expect(asked.filter((path) => path === '/groups.json')).to.have.length(1);
  });
});
