/**
 * The package in React, Vue and Svelte: the examples are type-checked and built with their own tool chains, with the
 * package out of its tarball, and opened in Chromium under a strict policy. One of them is printed by a server first.
 */
import { expect } from 'chai';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import {
  COMPILED_PLACES,
  EXAMPLES,
  runAll,
  setUpExamples,
  startServer,
  type ExampleServer,
  type Outcome,
} from '../support/examples.js';
import { serve, type TestServer } from '../support/serve.js';
import { launch, until, Visit } from '../support/visit.js';
import { hostOf, snippetFor } from '../../src/snippets/index.js';
import { aRequest } from '../support/snippets.js';
import { read } from './helpers.js';

/** What a framework itself needs besides: the name of its Trusted Types policy. */
const FRAMEWORKS = { react: '', vue: ' vue', svelte: ' svelte-trusted-html' } as const;
type Framework = keyof typeof FRAMEWORKS;
const NAMES = Object.keys(FRAMEWORKS) as Framework[];

const policyOf = (framework: Framework): string =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  `require-trusted-types-for 'script'; trusted-types lit-html${FRAMEWORKS[framework]}`;

/** A slow line to the registry, and eight tools on two cores. */
const LONGEST_SET_UP_MS = 5 * 60_000;

const GUIDE = 'docs/frameworks.md';
/** Where the code of the guide is checked; away again afterwards. */
const GUIDE_FOLDER = join(EXAMPLES, 'types/guide');

/** What the builder and the command print for these places. */
const placeFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(COMPILED_PLACES).map(([id, ending]) => {
      const request = aRequest({ attributes: { source: '/groups.json', limit: '5', 'hide-near': '' } });
      const pragma = ending === 'tsx' ? '/** @jsxImportSource react */\n' : '';
      return [`place-${id}.${ending}`, pragma + snippetFor(hostOf(id)!, request).text];
    }),
  );

/** The guide's code for JSX, Vue and Svelte as files of their own, by the heading that it stands under. */
function guideFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [, title, section] of read(GUIDE).matchAll(/^## (.+)\n([^]*?)(?=^## |(?![^]))/gm)) {
    const name = title!.split(' ')[0]!.toLowerCase();
    const source = { preact: 'preact', solid: 'solid-js' }[name] ?? 'react';
    let count = 0;
    for (const [, language, code] of section!.matchAll(/^```(tsx|vue|svelte)\n([^]*?)^```/gm)) {
      const pragma = language === 'tsx' ? `/** @jsxImportSource ${source} */\n` : '';
      files[`${name}-${++count}.${language}`] = pragma + code;
    }
  }
  return files;
}

const vite = (folder: string, ...args: string[]) =>
  ({ tool: 'vite', args: ['build', '--logLevel', 'error', ...args], folder }) as const;
const development = { NODE_ENV: 'development' };

const TASKS = {
  'types of vue': { tool: 'vue-tsc', args: ['-p', '.'], folder: 'types' },
  'types of svelte': {
    tool: 'svelte-check',
    args: ['--tsconfig', './tsconfig.svelte.json', '--output', 'machine'],
    folder: 'types',
  },
  'types of react': { tool: 'tsc', args: [], folder: 'react' },
  react: vite('react', '--outDir', 'dist/browser'),
  vue: vite('vue'),
  svelte: vite('svelte'),
  // React says what does not fit when it takes over a page, but only in its build for development.
  'react, for development': {
    ...vite('react', '--mode', 'development', '--outDir', 'dist/development'),
    env: development,
  },
  'react, for a server': vite('react', '--ssr', 'src/server.tsx', '--outDir', 'dist/server'),
} as const;

const OUTPUT: Readonly<Record<Framework, string>> = {
  react: 'react/dist/browser',
  vue: 'vue/dist',
  svelte: 'svelte/dist',
};

/** Put into the page first: which listeners stand on `window` and `document`. Source text, because it is not compiled. */
const COUNT_LISTENERS = `(() => {
  const standing = new Map();
  const keys = new WeakMap();
  let last = 0;
  const keyOf = (target, type, listener, options) => {
    if (!keys.has(listener)) keys.set(listener, ++last);
    return [target === window ? 'window' : 'document', type, Boolean(options?.capture ?? options), keys.get(listener)].join(' ');
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isPage = (target) => target === window || target === document || target === undefined;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (listener && isPage(this)) {
      const key = keyOf(this ?? window, type, listener, options);
      standing.set(key, (this ?? window) === window ? 'window ' + type : 'document ' + type);
      options?.signal && addEventListener.call(options.signal, 'abort', () => standing.delete(key));
    }
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener && isPage(this)) standing.delete(keyOf(this ?? window, type, listener, options));
    return removeEventListener.call(this, type, listener, options);
  };
  window.listening = () => [...standing.values()].sort();
})()`;

const listening = (visit: Visit): Promise<string[]> =>
  visit.page.evaluate(() => (globalThis as unknown as { listening(): string[] }).listening());

const TAGS = 'peer-support, group-finder, meeting-card';

/**
 * Libraries say that they are not their build for visitors; and the examples cannot know whether somebody dialled the
 * numbers.
 */
const EXPECTED = /^(?:log|info|debug):|Lit is in dev mode|<crisis-help> confirmed: no day is set/;

async function expectNoFault(visit: Visit): Promise<void> {
  expect(visit.uncaught).to.deep.equal([]);
  const { violations, errors } = await visit.log();
  expect(violations).to.deep.equal([]);
  expect(errors).to.deep.equal([]);
  const faults = visit.console.filter((line) => !EXPECTED.test(line));
  expect(faults).to.deep.equal([]);
}

describe('frameworks', () => {
  let outcomes: Record<keyof typeof TASKS, Outcome>;
  let browser: Browser;

  before(async function () {
    this.timeout(LONGEST_SET_UP_MS);
    await setUpExamples();
    mkdirSync(GUIDE_FOLDER, { recursive: true });
    for (const [name, code] of Object.entries({ ...guideFiles(), ...placeFiles() }))
      writeFileSync(join(GUIDE_FOLDER, name), code);
    browser = await launch();
    outcomes = await runAll(TASKS);
  });

  after(async () => {
    rmSync(GUIDE_FOLDER, { recursive: true, force: true });
    await browser?.close();
  });

  describe('types', () => {
    it('the guide has code for each of them', () => {
      const has = new Set(Object.keys(guideFiles()).map((name) => name.replace(/-\d+\.\w+$/, '')));
      expect([...has]).to.include.members(['react', 'preact', 'solid', 'vue', 'svelte']);
    });

    it('the example for React compiles', () => {
      expect(outcomes['types of react']).to.deep.equal({ exitCode: 0, output: '' });
    });

    it('JSX and templates of Vue take what is right and refuse what is wrong; the example, the guide and the lines to paste compile', () => {
      expect(outcomes['types of vue']).to.deep.equal({ exitCode: 0, output: '' });
    });

    it('templates of Svelte take what is right and refuse what is wrong; the example, the guide and the line to paste compile', () => {
      const wrong = readFileSync(join(EXAMPLES, 'types/Wrong.svelte'), 'utf8').split('\n');
      const expected = wrong.flatMap((line, at) => (line.startsWith('<!-- refused:') ? `Wrong.svelte ${at + 2}` : []));
      const found = [...outcomes['types of svelte'].output.matchAll(/ (?:ERROR|WARNING) "(.+?)" (\d+):/g)];
      expect(expected).to.have.length.above(0);
      expect(found.map(([, file, line]) => `${file} ${line}`)).to.deep.equal(
        expected,
        outcomes['types of svelte'].output,
      );
    });
  });

  it('React takes away what is false, and Vue writes it: the reason why its types refuse that', async () => {
    const load = createRequire(join(EXAMPLES, 'package.json'));
    const { createElement } = load('react') as { createElement(tag: string, given: object): unknown };
    const { renderToString: printReact } = load('react-dom/server') as { renderToString(node: unknown): string };
    const { createSSRApp, h } = load('vue') as {
      createSSRApp(given: { render(): unknown }): unknown;
      h(tag: string, given: object): unknown;
    };
    const { renderToString: printVue } = load('vue/server-renderer') as {
      renderToString(app: unknown): Promise<string>;
    };
    const flags = { 'hide-near': false, staff: true, 'heading-level': 3 };
    expect(printReact(createElement('group-finder', flags))).to.equal(
      '<group-finder staff="" heading-level="3"></group-finder>',
    );
    const page = createSSRApp({ render: () => h('group-finder', flags) });
    expect(await printVue(page)).to.equal(
      '<group-finder hide-near="false" staff="true" heading-level="3"></group-finder>',
    );
  });

  it('the examples ask for the versions that are tested here', () => {
    const versions = (file: string): Record<string, string> => {
      const { dependencies, devDependencies } = JSON.parse(read(file)) as Record<string, Record<string, string>>;
      return { ...dependencies, ...devDependencies };
    };
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const tested = {
      ...versions('package.json'),
      ...versions('examples/package.json'),
      'peer-support-widgets': version,
    };
    for (const name of NAMES) {
      const asked = versions(`examples/${name}/package.json`);
      const same = Object.fromEntries(Object.keys(asked).map((each) => [each, tested[each as keyof typeof tested]]));
      expect(asked, name).to.deep.equal(same);
    }
  });

  for (const name of NAMES) {
    describe(`the page in ${name}`, () => {
      let server: TestServer;
      let visit: Visit;

      before(async () => {
        expect(outcomes[name]).to.deep.equal({ exitCode: 0, output: '' });
        const folder = join(EXAMPLES, OUTPUT[name]);
        const headers = { 'content-security-policy': policyOf(name) };
        server = await serve({ folders: { '/assets/': join(folder, 'assets') }, headers });
        server.set('/', {
          body: readFileSync(join(folder, 'index.html'), 'utf8'),
          headers: { 'content-type': 'text/html; charset=utf-8' },
        });
        visit = await Visit.open(browser, server.origin, { before: COUNT_LISTENERS });
      });

      after(async () => {
        await visit?.close();
        await server?.close();
      });

      it('shows groups that script handed over, and what the framework put into a slot', async () => {
        await visit.see(/6:30pm[^]*Evening Circle/, 'group-finder');
        expect(await visit.text('group-finder [slot="help"]')).to.equal('Not sure yet? Call us on 01632 960000.');
        await visit.see(/Find support[^]*999/);
      });

      it('tells the framework what the visitor did, and takes its answer', async () => {
        expect(await visit.count('meeting-card')).to.equal(0);
        await visit.press('button', /^Evening Circle/);
        await visit.see(/You have looked at 1 of our meetings\./);
        await visit.see(/6:30pm[^]*Evening Circle/, 'meeting-card');
      });

      it('leaves nothing when the framework takes it away, however often', async () => {
        const hide = async (): Promise<string[]> => {
          await visit.press('button', /^Hide the groups$/);
          await until(async () => (await visit.count(TAGS)) === 0);
          return listening(visit);
        };
        const shown = await listening(visit);
        const first = await hide();
        expect(first.length, 'something listened while it was there').to.be.below(shown.length);
        await visit.press('button', /^Show the groups$/);
        await visit.see(/6:30pm[^]*Evening Circle[^]*6:30pm[^]*Evening Circle/, 'peer-support');
        expect(await hide()).to.deep.equal(first);
      });

      it('does all that under a strict policy, without a word in the console', async () => {
        await expectNoFault(visit);
      });
    });
  }

  describe('a page that React and the elements printed on a server', () => {
    let server: ExampleServer;

    before(async () => {
      expect(outcomes['react, for a server']).to.deep.equal({ exitCode: 0, output: '' });
      expect(outcomes['react, for development']).to.deep.equal({ exitCode: 0, output: '' });
      server = await startServer('react/serve.mjs', { BROWSER_FILES: './dist/development/' });
    });

    after(() => server?.close());

    it('is there to be read without script: headings, list and numbers', async () => {
      const visit = await Visit.open(browser, server.address, { javaScript: false });
      const text = await visit.page.evaluate(() => document.body.innerText);
      expect(text).to.match(/Find support[^]*Not sure yet[^]*Carers’ Table[^]*999/);
      expect(text, 'a button that needs script').not.to.include('Hide the groups');
      const { fontFamily } = await visit.page.$eval('main', (main) => ({
        fontFamily: getComputedStyle(main).fontFamily,
      }));
      expect(fontFamily, 'the style sheet of the page').to.match(/^system-ui/);
      const printed = await visit.page.$$eval('group-finder, crisis-help', (elements) =>
        elements.map(({ shadowRoot }) => shadowRoot?.querySelector('h2')?.textContent),
      );
      expect(printed).to.deep.equal(['Find a peer support group', 'Get help now']);
      await visit.close();
    });

    it('comes to life where it stands, and nothing in it did not fit', async () => {
      const remember = `(() => {
        const { define } = CustomElementRegistry.prototype;
        CustomElementRegistry.prototype.define = function (...given) {
          window.printed ??= [...document.querySelectorAll('main, main *')];
          return define.apply(this, given);
        };
      })()`;
      const visit = await Visit.open(browser, server.address, { before: remember });
      await visit.see(/6:30pm[^]*Evening Circle/, 'group-finder');
      const gone = await visit.page.evaluate(() =>
        (globalThis as unknown as { printed: Element[] }).printed.filter((each) => !each.isConnected).map(String),
      );
      expect(gone, 'drawn anew by React').to.deep.equal([]);
      const bases = await visit.page.$$eval('group-finder, crisis-help', (elements) =>
        elements.map(({ shadowRoot }) => shadowRoot?.querySelectorAll('[part="base"]').length),
      );
      expect(bases, 'drawn once').to.deep.equal([1, 1]);
      await visit.press('button', /^Evening Circle/);
      await visit.see(/You have looked at 1 of our meetings\./);
      await expectNoFault(visit);
      await visit.close();
    });
  });
});
