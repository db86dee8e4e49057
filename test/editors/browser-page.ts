/** The page with all editors that need one, in Chromium; and a bare one in Firefox for what the browser does itself. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findFirefox } from '../../scripts/browsers.mjs';
import { serve, type TestServer } from '../support/serve.js';
import { launch } from '../support/visit.js';
import type { Wanted } from './snippets.js';

/** What `judge.mjs` finds. */
export interface Judgement {
  readonly result: 'live' | 'link' | 'lost';
  /** Addresses of links that are no longer there. */
  readonly lostLinks: readonly string[];
  /** All that the author wrote is readable. */
  readonly hasWords: boolean;
  readonly isLinkInside: boolean;
  readonly leaked: string;
  readonly notes: readonly string[];
}

const FOLDER = 'test/editors';
/** These come as classic scripts; the others are bundled with the page. */
const SCRIPTS = [
  ...['ckeditor4/ckeditor.js', 'tinymce/tinymce.min.js', 'jquery/dist/jquery.min.js'],
  ...['summernote/dist/summernote-lite.min.js', 'trumbowyg/dist/trumbowyg.min.js', 'jodit/es2021/jodit.min.js'],
  ...['suneditor/dist/suneditor.min.js', 'quill/dist/quill.js', 'trix/dist/trix.umd.min.js'],
  ...['@editorjs/editorjs/dist/editorjs.umd.js', 'dompurify/dist/purify.min.js', 'squire-rte/dist/squire-raw.js'],
];

async function bundle(): Promise<string> {
  const made = await build({
    ...{ root: FOLDER, configFile: false, publicDir: false, logLevel: 'error', mode: 'production' },
    build: { write: false, minify: false, rolldownOptions: { input: `${FOLDER}/page.mjs` } },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('The page of editors was not built.');
  return output.output[0].code;
}

const SHELL = (head: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editors</title></head><body>${head}</body></html>`;
const html = (body: string) => ({ body, headers: { 'content-type': 'text/html; charset=utf-8' } });

async function servePages(): Promise<TestServer> {
  const server = await serve({ folders: { '/packages/': `${FOLDER}/node_modules/` } });
  server.set('/page.js', { body: await bundle(), headers: { 'content-type': 'text/javascript' } });
  const scripts = SCRIPTS.map((path) => `<script src="/packages/${path}"></script>`).join('');
  server.set('/editors/', html(SHELL(`${scripts}<script type="module" src="/page.js"></script>`)));
  server.set('/bare/', html(SHELL('')));
  return server;
}

export interface BrowserEditors {
  readonly browser: Browser;
  readonly versions: Readonly<Record<string, string>>;
  filterAll(id: string, texts: readonly string[]): Promise<readonly string[]>;
  judgeAll(pairs: readonly (readonly [string, Wanted])[]): Promise<readonly Judgement[]>;
  /** Undefined where there is no Firefox. */
  readonly setHtmlInFirefox?: (texts: readonly string[]) => Promise<readonly string[]>;
  close(): Promise<void>;
}

async function openFirefox(address: string): Promise<{ readonly browser: Browser; readonly page: Page } | undefined> {
  const executablePath = findFirefox();
  if (!executablePath || !existsSync(executablePath)) return undefined;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address, { waitUntil: 'load' });
  return { browser, page };
}

const versionOf = async (browser: Browser): Promise<string> => /[\d.]+/.exec(await browser.version())?.[0] ?? '';

/** Some editors report what they removed; that is theirs to say. */
export async function openBrowserEditors(): Promise<BrowserEditors> {
  const server = await servePages();
  const [browser, firefox] = await Promise.all([launch(), openFirefox(`${server.origin}/bare/`)]);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
  await page.goto(`${server.origin}/editors/`, { waitUntil: 'load' });
  const isReady = await page.evaluate(() => 'filterAll' in globalThis);
  if (!isReady) throw new Error(`The page of editors did not start: ${faults.join('; ')}`);
  return {
    browser,
    versions: {
      Chromium: await versionOf(browser),
      ...(firefox && { Firefox: await versionOf(firefox.browser) }),
    },
    filterAll: (id, texts) =>
      page.evaluate(`filterAll(${JSON.stringify(id)}, ${JSON.stringify(texts)})`) as Promise<string[]>,
    judgeAll: (pairs) => page.evaluate(`judgeAll(${JSON.stringify(pairs)})`) as Promise<Judgement[]>,
    ...(firefox && {
      setHtmlInFirefox: (texts) => firefox.page.evaluate(setHtmlOf, texts as string[]),
    }),
    close: async () => {
      await Promise.all([browser.close(), firefox?.browser.close(), server.close()]);
    },
  };
}

function setHtmlOf(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const element = document.createElement('div') as unknown as { innerHTML: string; setHTML(html: string): void };
    element.setHTML(text);
    return element.innerHTML;
  });
}
