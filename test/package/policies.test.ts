/**
 * The guides about hosting and policies: the policies as they are printed there, each on a page in Chromium, and the
 * sentences that must stand word for word.
 */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aSite, moduleOf, type Site } from '../support/built-site.js';
import { launch, Visit } from '../support/visit.js';
import { definedTags, read } from './helpers.js';

const GUIDE = read('docs/policies.md');
const HOSTING = read('docs/self-hosting.md');

/** The policy in the section with a title. */
function policyUnder(title: string): string {
  const section = GUIDE.split(/^## /m).find((each) => each.startsWith(title)) ?? '';
  const [, policy] = /Content-Security-Policy: (.*)/.exec(section) ?? [];
  if (!policy) throw new Error(`docs/policies.md has no policy under "${title}".`);
  return policy;
}

const hashOf = (file: string): string => (JSON.parse(read('dist/cdn/integrity.json')) as Record<string, string>)[file]!;
const EVERY_TAG = definedTags()
  .map((tag) => `<${tag} source="/groups.json"><a href="/plain/${tag}">Without ${tag}</a></${tag}>`)
  .join('\n');

describe('the policies of the guide', () => {
  let browser: Browser;
  let site: Site;
  let other: Site;

  before(async () => {
    browser = await launch();
    [site, other] = [await aSite(), await aSite({ headers: { 'access-control-allow-origin': '*' } })];
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  const expectAllAlive = async (scripts: readonly string[], policy: string): Promise<void> => {
    const visit = await Visit.open(browser, site.page({ scripts, body: EVERY_TAG, policy }));
    await visit.see(/24 groups/, 'group-finder');
    const alive = await visit.page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), definedTags());
    expect(alive).to.deep.equal(definedTags());
    const { violations, errors } = await visit.log();
    expect([...violations, ...errors, ...visit.uncaught]).to.deep.equal([]);
    await visit.page.browserContext().close();
  };

  it('let every element run from the own server (assertion 18)', () =>
    expectAllAlive(definedTags().map(moduleOf), policyUnder('Files on your own server')));

  it('let one file of a CDN run by its hash, and the host of the CDN stays forbidden (assertion 18)', async () => {
    const hash = hashOf('all.iife.js');
    const policy = policyUnder('From a CDN').replace('sha384-<checksum of the file>', hash);
    const guarded = `integrity="${hash}" crossorigin="anonymous"`;
    const src = `${other.origin}/cdn/all.iife.js`;
    expect(policy).to.include(hash).and.not.include(other.origin);
    await expectAllAlive([`defer src="${src}" ${guarded}`], policy);
    const bare = await Visit.open(browser, site.page({ scripts: [`defer src="${src}"`], body: EVERY_TAG, policy }));
    expect(await bare.page.evaluate(() => customElements.get('group-finder'))).to.equal(undefined);
    await bare.page.browserContext().close();
  });

  it('let modules and what they load run by a nonce (assertion 18)', () => {
    const policy = policyUnder('With a nonce').replace('<random for each answer>', 'c2l4dGVlbiBieXRlcw');
    return expectAllAlive([`${moduleOf('all')} nonce="c2l4dGVlbiBieXRlcw"`], policy);
  });
});

describe('the guide to hosting the files', () => {
  const plain = HOSTING.replace(/[*_>]/g, '').replace(/\s+/g, ' ');

  for (const sentence of [
    'This widget makes no request to anyone but this website, sets no cookies and stores nothing. What you type stays in your browser.',
    'Your browser fetches the program file from X, which sees your IP address and the name of this website, not what you search.',
    'tier 1 + a named notice at the click',
    "Other scripts on this website (analytics, pixels, session recording) may observe your use of the page; that is outside this widget's control.",
  ]) {
    it(`says word for word: ${sentence}`, () => expect(plain).to.include(sentence));
  }

  it('claims no compliance and no anonymity but to warn of such claims', () => {
    const lines = HOSTING.split('\n').filter((line) => /compliant|anonymous(?!")|confidential/i.test(line));
    expect(lines.filter((line) => !line.startsWith('- Never write'))).to.deep.equal([]);
  });

  it('names the exact version wherever it names one', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const named = [...(HOSTING + GUIDE).matchAll(/peer-support-widgets[@-](\d[\w.]*?)(?=[/`"]|\.zip)/g)].map(
      ([, each]) => each,
    );
    expect(new Set(named)).to.deep.equal(new Set([version]));
  });
});
