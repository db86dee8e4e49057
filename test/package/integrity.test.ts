/**
 * The files that a page loads are exactly those that were made from the sources: a snippet names their checksum, a changed
 * byte keeps a file out, and whoever builds again, or unpacks the zip, has the same files.
 */
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { zipName, zipOfCdn } from '../../scripts/build/self-hosting.mjs';
import { makeSnippet, type Snippet } from '../../src/snippets/index.js';
import { onAnotherDay } from '../support/another-day.js';
import { aSite, type Site } from '../support/built-site.js';
import { unzip } from '../support/unzip.js';
import { launch, Visit } from '../support/visit.js';
import { cdnFiles, definedTags, filesUnder, packageJson, read, root } from './helpers.js';

const LISTED = JSON.parse(read('dist/cdn/integrity.json')) as Readonly<Record<string, string>>;
const hashOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const bytesOf = (file: string): Buffer => readFileSync(join(root, 'dist/cdn', file));

/** What each element does not live without. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'meeting-card': { name: 'Tuesday Circle', day: 'Tuesday', time: '18:30', 'time-zone': 'Europe/London' },
  'group-finder': { source: '/groups.json' },
};

function snippetFor(tag: string, files: string): Snippet {
  const link = { href: `/plain/${tag}`, text: `Without ${tag}` };
  return makeSnippet('tag', { tag, attributes: NEEDED[tag] ?? {}, files, integrity: LISTED, link });
}

/** File and checksum of each script in a snippet. */
const scriptsIn = (html: string): (readonly [string, string | undefined])[] =>
  [...html.matchAll(/<script\b[^>]*>/g)].map(([script]) => [
    /src="[^"]*\/([^"/]+)"/.exec(script)![1]!,
    /integrity="([^"]*)"/.exec(script)?.[1],
  ]);

describe('checksums of snippets', () => {
  const files = 'https://clinic.example/psw/';

  it('are those of the files, for every tag and for the script of a whole site (assertion 26)', () => {
    for (const tag of definedTags()) {
      const link = { href: 'https://clinic.example/groups', text: 'Groups' };
      const request = { tag, attributes: {}, files, integrity: LISTED, link };
      const placeholder = makeSnippet('placeholder', request);
      const scripts = scriptsIn(makeSnippet('tag', request).html);
      // A provider shows nothing by itself, so a finder comes with it.
      const inside = tag === 'peer-support' ? ['group-finder.js'] : [];
      expect(scripts.map(([file]) => file)).to.deep.equal([`${tag}.js`, ...inside]);
      const siteScripts = scriptsIn(placeholder.siteScript).filter(([file]) => file in LISTED);
      for (const [file, hash] of [...scripts, ...siteScripts]) expect(hash, file).to.equal(hashOf(bytesOf(file)));
    }
  });
});

describe('a file that is not the one of the checksum', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit;

  before(async () => {
    browser = await launch();
    site = await aSite();
  });
  afterEach(() => visit.page.browserContext().close());
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page with every tag, each with the snippet of a site that hosts the files in a folder of its own. */
  const open = async (folder: string): Promise<void> => {
    const body = definedTags()
      .map((tag) => snippetFor(tag, `${site.origin}${folder}`).html)
      .join('\n');
    visit = await Visit.open(browser, site.page({ scripts: [], body }));
  };

  const alive = (): Promise<string[]> =>
    visit.page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), definedTags());
  const seen = (): Promise<string[]> =>
    visit.page.evaluate(
      (tags) => tags.filter((tag) => document.querySelector(`a[href="/plain/${tag}"]`)?.checkVisibility()),
      definedTags(),
    );

  it('is not run, by one byte, and every link is there to be followed (assertion 26)', async () => {
    for (const tag of definedTags()) {
      // A letter of the notice at the start: the program itself is whole, and would run.
      const bytes = bytesOf(`${tag}.js`);
      bytes[5] = bytes[5]! ^ 1;
      site.set(`/changed/${tag}.js`, { body: bytes, headers: { 'content-type': 'text/javascript' } });
    }
    await open('/changed/');
    expect(await alive()).to.deep.equal([]);
    expect(await seen()).to.deep.equal(definedTags());
    expect(visit.uncaught).to.deep.equal([]);
  });

  it('would have run unchanged: every element comes to life', async () => {
    await open('/cdn/');
    expect(await alive()).to.deep.equal(definedTags());
    expect(visit.consoleErrors.filter((line) => /integrity/i.test(line))).to.deep.equal([]);
  });
});

describe('the same sources', () => {
  it('give the same files when they are built again, at another hour and in another language (assertion 27)', () => {
    // Beside the first: source maps name their sources by the way there. A build removes it, should this be stopped.
    const folder = mkdtempSync(join(root, 'dist/again-'));
    try {
      const code = `const { buildAgain } = await import('./scripts/build/cdn.mjs');
        for (const tag of ['quick-exit', 'meeting-card']) await buildAgain(tag, ${JSON.stringify(folder)});`;
      onAnotherDay(code);
      const again = filesUnder(folder.slice(root.length)).map((file) => file.slice(folder.length - root.length + 1));
      expect(again).to.include.members(['quick-exit.js', 'quick-exit.js.map', 'meeting-card.js']);
      expect(again.some((file) => file.startsWith('parts/meeting-card-'))).to.equal(true);
      const differing = again.filter((file) => !readFileSync(join(folder, file)).equals(bytesOf(file)));
      expect(differing).to.deep.equal([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the zip for those who host the files themselves', () => {
  it('holds all files of the CDN with the same checksums, in a folder that names the version', () => {
    const files = unzip(zipOfCdn());
    const folder = zipName.replace(/zip$/, '').slice(0, -1);
    expect(folder).to.equal(`peer-support-widgets-${(packageJson as unknown as { version: string }).version}`);
    const inside = (file: string): string => `${folder}/${file.slice('dist/cdn/'.length)}`;
    expect([...files.keys()].sort()).to.deep.equal(
      [...filesUnder('dist/cdn').map(inside), `${folder}/self-hosting.md`].sort(),
    );
    const hashes = cdnFiles().map((file) => [file.slice('dist/cdn/'.length), hashOf(files.get(inside(file))!)]);
    expect(Object.fromEntries(hashes)).to.deep.equal(LISTED);
  });

  it('is the same in whatever order its files come, on another day and in another zone', () => {
    const some = filesUnder('dist/cdn').filter((file) => /\/(?:quick-exit|integrity)[^/]*$/.test(file));
    expect(some.length).to.be.above(2);
    const code = `import { createHash } from 'node:crypto';
      const { zipOfCdn } = await import('./scripts/build/self-hosting.mjs');
      const bytes = zipOfCdn(${JSON.stringify([...some].reverse())});
      process.stdout.write('sha384-' + createHash('sha384').update(bytes).digest('base64'));`;
    expect(onAnotherDay(code)).to.equal(hashOf(zipOfCdn(some)));
  });
});
