// The files for the CDN on a page with the strictest policy that scripts can live with, several of them at once, and beside
// a Lit of the page's own: what pages of clinics look like after some years.
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';
import { cdnFiles, definedTags, root } from './helpers.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** What a Lit that the page loads by itself does first. */
const HOST_LIT = "trustedTypes.createPolicy('lit-html', {createHTML: (html) => html});";

interface Visit {
  readonly defined: string[];
  readonly faults: string[];
}

describe('files for the CDN on a strict page', () => {
  let server: Server;
  let browser: Browser;

  before(async () => {
    const known = new Set(cdnFiles());
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      const file = `dist/cdn${pathname}`;
      if (known.has(file)) {
        response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(join(root, file)));
      } else if (pathname === '/host-lit.js') {
        response.setHeader('content-type', 'text/javascript');
        response.end(HOST_LIT);
      } else {
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-security-policy', `${POLICY}; trusted-types ${searchParams.get('names') ?? ''}`);
        const scripts = (searchParams.get('scripts') ?? '').split(' ').filter(Boolean);
        const tags = definedTags().map((tag) => `<${tag}>words</${tag}>`);
        const tail = scripts.map((script) => `<script type="module" src="/${script}"></script>`);
        response.end(`<!doctype html><html lang="en"><title>x</title>${[...tags, ...tail].join('')}`);
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await puppeteer.launch({ executablePath: String(findChromium()), args: chromiumArguments });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function visit(names: string, scripts: string[]): Promise<Visit> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push((error as Error).message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico')) faults.push(message.text());
    });
    const { port } = server.address() as AddressInfo;
    const query = new URLSearchParams({ names, scripts: scripts.join(' ') });
    await page.goto(`http://127.0.0.1:${port}/?${query}`, { waitUntil: 'networkidle0' });
    const defined = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), definedTags());
    await page.close();
    return { defined, faults };
  }

  it('come to life one by one under the name that Lit asks for (assertion 18)', async () => {
    const scripts = definedTags().map((tag) => `${tag}.js`);
    expect(await visit('lit-html', scripts)).to.deep.equal({ defined: definedTags(), faults: [] });
  });

  it('come to life beside a Lit of the page (assertion 19)', async () => {
    const { defined, faults } = await visit('lit-html peer-support-widgets', ['host-lit.js', 'all.js']);
    expect(defined).to.deep.equal(definedTags());
    // The browser reports the refused second policy; nothing else may be wrong.
    expect(
      faults.filter((fault) => !fault.includes('Policy with name "lit-html"') && !fault.includes('lit-html')),
    ).to.deep.equal([]);
  });

  it('are quiet when two addresses lead to the same file (assertion 19)', async () => {
    const scripts = definedTags().flatMap((tag) => [`${tag}.js`, `${tag}.js?ver=2`]);
    expect(await visit('lit-html', scripts)).to.deep.equal({ defined: definedTags(), faults: [] });
  });
});
