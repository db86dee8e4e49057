/** Puts what editors left of snippets into a page of the site, with the site's script, and looks what comes to life. */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { aNativeFeed, DIST, json } from '../support/built-site.js';
import { serve } from '../support/serve.js';
import { until, Visit } from '../support/visit.js';
import type { Result } from './matrix.js';
import { FILES, SITE } from './snippets.js';

export interface Pasted {
  readonly html: string;
  /** Of its link. */
  readonly text: string;
  /** What the markup promises. */
  readonly expected: Result;
}

const FOLDER = new URL(FILES).pathname;
/** The name of a group of the feed, which nothing on the page knows but an element that has read it. */
const ALIVE = /Circle 0/;
const LONGEST_MS = 30_000;

/** The made-up site becomes the test's own server, also where its address is part of another. */
const atHome = (html: string, origin: string): string =>
  html.replaceAll(SITE, origin).replaceAll(encodeURIComponent(SITE), encodeURIComponent(origin));

const pageOf = (pasted: readonly Pasted[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
  <script type="module" src="${FILES}loader.js" data-psw-upgrade="main"></script></head>
  <body><main>${pasted.map(({ html }) => `<section>${html}</section>`).join('\n')}</main></body></html>`;

async function textOf(page: Page, at: number): Promise<string> {
  const own = await page.evaluate((place) => {
    const section = document.querySelectorAll('main > section')[place]!;
    section.id = `at-${place}`;
    // What is far down may wait until somebody comes near.
    section.scrollIntoView();
    return probe.text(`#at-${place}`);
  }, at);
  const frame = await page.$(`#at-${at} iframe`);
  const inside = await (await frame?.contentFrame())?.evaluate(() => probe.text('body')).catch(() => '');
  return `${own} ${inside ?? ''}`;
}

const hasLink = (page: Page, at: number, text: string): Promise<boolean> =>
  page.evaluate(
    (place, words) =>
      [...document.querySelectorAll<HTMLAnchorElement>(`#at-${place} a[href]`)].some(
        (link) => link.checkVisibility({ visibilityProperty: true }) && link.textContent.includes(words),
      ),
    at,
    text,
  );

async function resultOf(page: Page, at: number, { text, expected }: Pasted): Promise<Result> {
  const isAlive = async (): Promise<boolean> => ALIVE.test(await textOf(page, at));
  if (expected === 'live') await until(isAlive, LONGEST_MS).catch(() => undefined);
  if (await isAlive()) return 'live';
  return (await hasLink(page, at, text)) ? 'link' : 'lost';
}

/** The results in the order of what was pasted. */
export async function run(browser: Browser, pasted: readonly Pasted[]): Promise<readonly Result[]> {
  for (const file of ['loader.js', 'embed.html']) {
    if (!existsSync(`${DIST}cdn/${file}`)) throw new Error(`There is no dist/cdn/${file}: run the build first.`);
  }
  // A frame that may only run scripts belongs to no site, and asks as a stranger.
  const headers = { 'access-control-allow-origin': '*' };
  const server = await serve({ folders: { [FOLDER]: `${DIST}cdn/` }, headers });
  server.set('/groups.json', json(aNativeFeed()));
  server.set('/', {
    body: atHome(pageOf(pasted), server.origin),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  const visit = await Visit.open(browser, `${server.origin}/`);
  try {
    const sections = await visit.page.evaluate(() => document.querySelectorAll('main > section').length);
    if (sections !== pasted.length) throw new Error('What an editor left breaks the page around it.');
    const results: Result[] = [];
    for (const [at, each] of pasted.entries()) results.push(await resultOf(visit.page, at, each));
    return results;
  } finally {
    await visit.close();
    await server.close();
  }
}
