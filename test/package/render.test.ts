/**
 * The command that draws elements, as it is installed: what stands in its HTML without script, and that the page which
 * comes alive from it says the same.
 */
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { aNativeFeed, aSite, moduleOf, type Site } from '../support/built-site.js';
import { launch, until, Visit } from '../support/visit.js';
import { packageJson, root } from './helpers.js';

const bin = join(root, (packageJson as unknown as { bin: Record<string, string> }).bin['peer-support-widgets']!);
const call = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [bin, 'render', ...args], { encoding: 'utf8', maxBuffer: 1e8 });

/** Elements that show a list of groups. */
const LISTS = ['group-finder', 'next-meetings', 'meeting-timetable'] as const;

describe('the command render', () => {
  let folder = '';
  let feed = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'render-'));
    feed = join(folder, 'groups.json');
    writeFileSync(feed, JSON.stringify(aNativeFeed()));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('draws the list of a file twice: in a shadow root, and plainly between the tags', () => {
    const { status, stdout, stderr } = call(
      'group-finder',
      '--data',
      feed,
      '--source',
      '/groups.json',
      '--files',
      '/c/',
    );
    expect([status, stderr]).to.deep.equal([0, `Reading ${feed} …\n24 groups, 24 meetings\n`]);
    expect(stdout).to.match(/^<group-finder[^>]* source="\/groups\.json"><template [^>]*shadowrootmode="open"/);
    const [, shadow = '', plain = ''] = /<template [^>]*>([^]*)<\/template>([^]*)<\/group-finder>/.exec(stdout) ?? [];
    expect(shadow).to.include('Circle 0').and.not.include('<slot></slot>');
    expect(plain.match(/<li>/g)).to.have.length(24);
    expect(plain).to.include('<strong>Circle 0</strong><br>Every day');
    expect(stdout).to.include('<script type="module" src="/c/group-finder.js"></script>');
    expect(stdout).to.not.include('<!--lit').and.not.include('<?>');
  });

  it('writes a whole page in the language that was asked for', () => {
    const { stdout } = call('next-meetings', '--data', feed, '--lang', 'ar', '--page', '--title', 'A <title>');
    expect(stdout).to.match(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(stdout)
      .to.include('<title>A &lt;title&gt;</title>')
      .and.to.include('<div class="base" part="base" lang="ar" dir="rtl">');
  });

  it('draws an element without a list', () => {
    const { status, stdout } = call('crisis-help', '--country', 'GB');
    expect(status).to.equal(0);
    expect(stdout).to.include('href="tel:999"');
  });

  const WRONG: readonly (readonly [string, readonly string[], number, string])[] = [
    ['no element', [], 1, 'Say which element'],
    ['an element that is none', ['group-findr'], 1, 'Did you mean group-finder?'],
    ['an address of the page alone', ['group-finder', '--source', '/groups.json'], 1, '--data groups.json'],
    ['a list for what shows none', ['quick-exit', '--data', 'groups.json'], 1, 'shows no list'],
    ['a file that is not there', ['group-finder', '--data', '/none.json'], 2, 'There is no such file.'],
    ['a language that we do not have', ['quick-exit', '--lang', 'xx'], 1, 'There are: en'],
  ];
  for (const [what, args, code, words] of WRONG)
    it(`says what to do about ${what}`, () => {
      const { status, stdout, stderr } = call(...args);
      expect([status, stdout]).to.deep.equal([code, '']);
      expect(stderr).to.include(words);
    });

  describe('in a browser', () => {
    let browser: Browser;
    let site: Site;
    before(async () => ([browser, site] = await Promise.all([launch(), aSite()])));
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const textOf = (visit: Visit, selector: string): Promise<string> =>
      visit.page.evaluate((part) => probe.text(part), selector);

    for (const tag of LISTS) {
      it(`<${tag}> can be read without script`, async () => {
        const { stdout } = call(tag, '--data', feed, '--source', '/groups.json');
        const address = site.page({ scripts: [], body: stdout });
        const visit = await Visit.open(browser, address, { javaScript: false });
        const shown = await visit.page.$eval(tag, (each) => each.shadowRoot?.textContent ?? '');
        expect(shown).to.include('Circle 0');
        await visit.close();
      });

      it(`<${tag}> says the same when it has come alive, and never less on the way`, async () => {
        const { stdout } = call(tag, '--data', feed, '--source', '/groups.json');
        const again = `<${tag} id="anew" source="/groups.json"></${tag}>`;
        const body = `<div id="drawn">${stdout}</div>`;
        const watch = `addEventListener('DOMContentLoaded', () => {
          const host = document.querySelector('#drawn > *');
          window.least = Infinity;
          const look = () => {
            window.least = Math.min(window.least, host.shadowRoot.textContent.includes('Circle 0') ? 1 : 0);
            requestAnimationFrame(look);
          };
          look();
        });`;
        const visit = await Visit.open(browser, site.page({ scripts: [moduleOf(tag)], body: body + again }), {
          before: watch,
        });
        await visit.page.waitForNetworkIdle({ idleTime: 500 });
        const isSame = async (): Promise<boolean> =>
          (await textOf(visit, '#drawn')) === (await textOf(visit, '#anew')) &&
          (await textOf(visit, '#anew')).includes('Circle 0');
        await until(isSame).catch(() => undefined);
        expect(await textOf(visit, '#drawn')).to.equal(await textOf(visit, '#anew'));
        expect(await visit.page.evaluate('window.least')).to.equal(1);
        const { errors } = await visit.log();
        expect([...visit.uncaught, ...errors]).to.deep.equal([]);
        await visit.close();
      });

      it(`<${tag}> as it was drawn tells every meeting that the live one shows, at the same time`, async () => {
        const { stdout } = call(tag, '--data', feed);
        const facts = async (body: string, scripts: readonly string[]): Promise<readonly string[]> => {
          const visit = await Visit.open(browser, site.page({ scripts, body }));
          const read = async (): Promise<readonly string[]> =>
            (await textOf(visit, tag)).match(/\d{1,2}(?:[:.]\d\d)?[ \u00a0]?[ap]m(?=[^]{0,80}?Circle)|Circle \d+/g) ??
            [];
          await until(async () => (await read()).some((word) => word.startsWith('Circle')));
          await visit.page.waitForNetworkIdle({ idleTime: 500 });
          const found = await read();
          await visit.close();
          return found.flatMap((word, at) => (word.startsWith('Circle') ? [`${found[at - 1]} ${word}`] : []));
        };
        const live = await facts(`<${tag} source="/groups.json"></${tag}>`, [moduleOf(tag)]);
        expect(live).to.not.be.empty;
        expect(await facts(stdout, [])).to.include.members([...live]);
      });
    }
  });
});
