/** The built finder with feeds that are as big and as slow as they may be, and one that would change the page's own objects. */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aNativeFeed, aSite, json, moduleOf, type Site } from '../support/built-site.js';
import { launch, Visit } from '../support/visit.js';

const TEN_MEGABYTES = 10_000_000;

/** Names of what built-in objects have, to see whether something was added. */
const SHAPES = `globalThis.shapes = () => JSON.stringify(
  [Object, Array, Function, String, Map, Set, Promise, Element, Node, EventTarget].map(({prototype}) =>
    Reflect.ownKeys(prototype).map(String)));
  globalThis.shapesBefore = globalThis.shapes();`;

describe('a feed in the built finder', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([launch(), aSite()]);
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(before = ''): Promise<Visit> {
    const body = '<group-finder source="/groups.json"><a href="/groups">All our groups</a></group-finder>';
    return Visit.open(browser, site.page({ scripts: [moduleOf('group-finder')], body }), { before });
  }

  it('of ten megabytes is shown (assertion 16)', async () => {
    const { groups, timeZone } = aNativeFeed();
    const long = 'word '.repeat(TEN_MEGABYTES / groups.length / 5);
    site.set('/groups.json', json({ timeZone, groups: groups.map((group) => ({ ...group, description: long })) }));
    const visit = await open();
    await visit.see(/24 groups/, 'group-finder');
    expect([...visit.uncaught, ...(await visit.log()).errors]).to.deep.equal([]);
    await visit.close();
  });

  it('that comes a few letters at a time is given up in the end, with the site’s own link (assertion 16)', async () => {
    let isOver = false;
    async function* trickle(): AsyncIterable<string> {
      yield '{"groups": [';
      // As slow as a server can be that never stops altogether.
      while (!isOver) {
        yield ' ';
        await new Promise((done) => setTimeout(done, 20));
      }
    }
    site.set('/groups.json', { body: trickle, headers: { 'content-type': 'application/json' } });
    const visit = await open('probe.hurried = true');
    await visit.find('heading', /^We could not load the groups$/);
    expect(await (await visit.find('link', /All our groups/)).isVisible()).to.equal(true);
    const failed = (await visit.log()).events.filter(({ type }) => type === 'psw-directory-failed');
    expect(failed.map(({ fields }) => fields['kind'])).to.deep.equal(['timeout']);
    isOver = true;
    await visit.close();
  });

  it('that names prototypes changes none (assertion 16)', async () => {
    const keys = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
    const groups = aNativeFeed().groups.map((group) => JSON.stringify(group).replace('{', `{${keys},`));
    site.set('/groups.json', {
      body: `{${keys},"timeZone":"Europe/London","groups":[${groups.join()}]}`,
      headers: { 'content-type': 'application/json' },
    });
    const visit = await open(SHAPES);
    await visit.see(/24 groups/, 'group-finder');
    await visit.press('button', /^Circle 0$/);
    await visit.see(/Back to/, 'group-finder');
    const [before, after, polluted] = await visit.page.evaluate(() => [
      Reflect.get(globalThis, 'shapesBefore') as unknown,
      (Reflect.get(globalThis, 'shapes') as () => unknown)(),
      Reflect.get({}, 'polluted') as unknown,
    ]);
    expect(after).to.equal(before);
    expect(polluted ?? 'nothing').to.equal('nothing');
    await visit.close();
  });
});
