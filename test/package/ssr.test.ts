/**
 * The package on a server: its modules load in bare Node, and @lit-labs/ssr prints each element with a declarative
 * shadow root, keeps what stands between the tags, and asks for nothing.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DIST } from '../support/built-site.js';
import { FALLBACK, SERVER_CASES } from '../support/server-cases.js';

const url = (path: string): string => pathToFileURL(join(DIST, path)).href;
const under = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => url(join(folder, path)));

/** Runs a module in a Node of its own, without anything that tests load. */
async function inBareNode(code: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: DIST,
    env: { PATH: process.env['PATH'] },
  });
  return JSON.parse(stdout);
}

describe('the package on a server', () => {
  it('every module of dist loads in bare Node and leaves no window or document behind', async () => {
    const modules = [
      url('index.js'),
      ...['define', 'elements', 'domain', 'search', 'sources', 'i18n', 'shared'].flatMap(under),
    ];
    expect(modules.length).to.be.greaterThan(50);
    const code = `
      globalThis.fetch = () => { throw new Error('a request at import'); };
      for (const name of ${JSON.stringify(modules)}) await import(name);
      console.log(JSON.stringify([typeof window, typeof document, typeof globalThis.navigator?.geolocation]));`;
    expect(await inBareNode(code)).to.deep.equal(['undefined', 'undefined', 'undefined']);
  });

  it('the parts without elements load no Lit', async () => {
    const code = `
      for (const name of ${JSON.stringify(['domain', 'search', 'sources'].map((folder) => url(`${folder}/index.js`)))}) await import(name);
      console.log(JSON.stringify([typeof customElements, typeof globalThis.litHtmlVersions, typeof globalThis.litElementVersions]));`;
    expect(await inBareNode(code)).to.deep.equal(['undefined', 'undefined', 'undefined']);
  });

  describe('rendered by @lit-labs/ssr', () => {
    const asked: string[] = [];
    const told: unknown[] = [];
    const { fetch } = globalThis;
    const { warn } = console;

    before(async () => {
      globalThis.fetch = (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.reject(new TypeError('no request on a server'));
      };
      console.warn = (message: unknown) => told.push(message);
      await import(url('define/all.js'));
      ((await import(url('server.js'))) as { prepareServer(): void }).prepareServer();
    });

    beforeEach(() => asked.splice(0));

    after(() => {
      globalThis.fetch = fetch;
      console.warn = warn;
    });

    for (const { name, template, tags, has } of SERVER_CASES) {
      it(`${name} has a declarative shadow root, keeps its fallback, and makes no request`, async () => {
        const printed = await collectResult(render(template()));
        for (const tag of tags)
          expect(printed).to.match(new RegExp(`<${tag}[^>]*>(<!--[^>]*-->)*<template shadowroot`));
        expect(printed.match(/<template [^>]*shadowrootmode="open"/g)).to.have.length(tags.length);
        const outside = printed.replace(/<template [^>]*shadowroot[^]*?<\/template>/g, '');
        expect(outside).to.include(FALLBACK);
        expect(printed.replaceAll(/<!--.*?-->/g, '')).to.match(has);
        // What an element starts and does not wait for.
        await new Promise((done) => setTimeout(done, 20));
        expect(asked).to.deep.equal([]);
      });
    }

    it('writes no warning to the log of the server', () => {
      expect(told).to.deep.equal([]);
    });

    it('prints the same twice', async () => {
      for (const { template } of SERVER_CASES) {
        expect(await collectResult(render(template()))).to.equal(await collectResult(render(template())));
      }
    });
  });
});
