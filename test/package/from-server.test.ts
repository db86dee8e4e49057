/**
 * A page that a server printed comes alive: every element takes over what stands in its shadow root, without a moment in
 * which there is less, or both. With the files of the CDN, and with the modules of the package after Lit's own hydration.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TemplateResult } from 'lit';
import type { Browser } from 'puppeteer-core';
import { aSite, DIST, moduleOf, type Site } from '../support/built-site.js';
import { FALLBACK, SERVER_CASES } from '../support/server-cases.js';
import { launch, until, Visit } from '../support/visit.js';
import { root } from './helpers.js';

/** What script hands over once the page is there, as frameworks do: the properties of a template. */
function propertiesOf({ strings, values }: TemplateResult): Readonly<Record<string, unknown>> {
  const named = values.map((value, at) => [/\s\.(\w+)=$/.exec(strings[at] ?? '')?.[1], value] as const);
  return Object.fromEntries(named.flatMap(([name, value]) => (name ? [[name, value] as const] : [])));
}

const addresses = {
  lit: 'lit/index.js',
  'lit/': 'lit/',
  'lit-html': 'lit-html/lit-html.js',
  'lit-html/': 'lit-html/',
  'lit-element/': 'lit-element/',
  '@lit/reactive-element': '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '@lit/reactive-element/',
  '@lit/context': '@lit/context/index.js',
};
const imports = Object.fromEntries(
  Object.entries(addresses).map(([name, path]) => [name, `/node_modules/${path}`] as const),
);
const HYDRATION = 'type="module" src="/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js"';

/** Scripts and what stands before them in the head, by how a page loads the elements. */
const WAYS = {
  'with the files of the CDN': { scripts: [moduleOf('all')], head: '' },
  'with the modules, after Lit’s own hydration': {
    scripts: [HYDRATION, 'type="module" src="/dist/define/all.js"'],
    head: `<script type="importmap">${JSON.stringify({ imports })}</script>`,
  },
};

/** What a visitor saw of one case. */
interface Seen {
  /** Every text that was on show, in the order in which it came. */
  readonly texts: readonly string[];
  /** The most drawings that stood in one shadow root at a time. */
  readonly drawings: number;
}

/** In the page: looks at each case whenever a frame is drawn. */
const WATCH = `(() => {
  const seen = (window.seen = {});
  const look = () => {
    // While the page is still read, a part may be there before its words. No element comes alive before that.
    const isRead = document.readyState !== 'loading';
    for (const part of isRead ? document.querySelectorAll('[data-case]') : []) {
      const one = (seen[part.dataset.case] ??= { texts: [], drawings: 0 });
      const text = probe.text('#' + part.id).trim();
      if (one.texts.at(-1) !== text) one.texts.push(text);
      for (const { shadowRoot } of part.querySelectorAll('*')) {
        const count = shadowRoot?.querySelectorAll('[part~="base"]').length ?? 0;
        one.drawings = Math.max(one.drawings, count);
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();`;

/** In the page: hands the properties over, and makes the same elements anew beside those of the server. */
function comeAlive(all: readonly (readonly [tag: string, properties: Readonly<Record<string, unknown>>])[]): void {
  all.forEach(([tag, properties], at) => {
    const part = document.querySelector(`[data-case="${at}"]`)!;
    // Shadow roots are no part of a copy.
    const anew = document.createElement('section');
    anew.append(...[...part.childNodes].map((each) => document.importNode(each, true)));
    anew.dataset['anew'] = String(at);
    document.body.append(anew);
    for (const each of [part, anew]) Object.assign(each.querySelector(tag)!, properties);
  });
}

/** What each case shows in the end, and what elements show that the browser alone drew. */
const readBoth = (visit: Visit): Promise<(readonly [served: string, anew: string])[]> =>
  visit.page.evaluate(
    (count) =>
      Array.from(
        { length: count },
        (_, at) => [probe.text(`[data-case="${at}"]`), probe.text(`[data-anew="${at}"]`)] as const,
      ),
    SERVER_CASES.length,
  );

/** A second one on a page does nothing. */
const isAlone = (at: number): boolean => SERVER_CASES[at]!.tags.includes('quick-exit');

describe('a page that a server printed', () => {
  let browser: Browser;
  let site: Site;
  let body: string;
  const { fetch } = globalThis;
  const properties = SERVER_CASES.map(({ template, tags }) => [tags[0]!, propertiesOf(template())] as const);

  before(async () => {
    await import(pathToFileURL(join(DIST, 'define/all.js')).href);
    const server = (await import(pathToFileURL(join(DIST, 'server.js')).href)) as { prepareServer(): void };
    server.prepareServer();
    const printed = [];
    for (const { template } of SERVER_CASES) printed.push(await collectResult(render(template())));
    body = printed.map((html, at) => `<section id="case-${at}" data-case="${at}">${html}</section>`).join('\n');
    const folders = { '/dist/': DIST, '/node_modules/': join(root, 'node_modules') };
    [browser, site] = await Promise.all([launch(), aSite({ folders })]);
  });

  after(async () => {
    globalThis.fetch = fetch;
    await browser?.close();
    await site?.close();
  });

  for (const [way, { scripts, head }] of Object.entries(WAYS)) {
    describe(way, () => {
      let visit: Visit;
      let seen: Readonly<Record<number, Seen>>;
      let texts: readonly (readonly [served: string, anew: string])[];

      before(async () => {
        visit = await Visit.open(browser, site.page({ scripts, body, head }), { before: WATCH });
        await visit.page.waitForNetworkIdle({ idleTime: 500 });
        await visit.page.evaluate(comeAlive, properties);
        await visit.page.waitForNetworkIdle({ idleTime: 500 });
        seen = await visit.page.evaluate(() => (globalThis as unknown as { seen: Record<number, Seen> }).seen);
        // What loads after the first view comes in its own time.
        const isSame = async (): Promise<boolean> => {
          texts = await readBoth(visit);
          return texts.every(([served, anew], at) => isAlone(at) || served === anew);
        };
        await until(isSame).catch(() => undefined);
      });
      after(() => visit.close());

      it('throws nothing', async () => {
        const { errors } = await visit.log();
        expect([...visit.uncaught, ...errors]).to.deep.equal([]);
      });

      SERVER_CASES.forEach(({ name }, at) => {
        it(`${name} is never empty, never there twice, and never its plain words after more than these`, () => {
          const { texts: shown, drawings } = seen[at]!;
          expect(shown.filter((text) => text === '')).to.deep.equal([]);
          expect(drawings).to.be.below(2);
          if (!shown[0]!.includes(FALLBACK)) expect(shown.filter((text) => text.includes(FALLBACK))).to.deep.equal([]);
        });

        it(`${name} ends as if the browser had drawn it from the start`, () => {
          const [served, anew] = texts[at]!;
          if (isAlone(at)) expect(served).to.match(/^Leave this page\n/);
          else expect(served).to.equal(anew);
        });
      });
    });
  }
});
