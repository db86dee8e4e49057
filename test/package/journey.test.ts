/**
 * Whole journeys on the built files, by keyboard alone, under the strictest policy: find, near a place, details, save,
 * calendar, back. What is asserted is what a visitor meets, in order, and that nothing of it has left the page.
 */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aSite, moduleOf, type Site, STRICT_POLICY } from '../support/built-site.js';
import { launch, until, Visit } from '../support/visit.js';

/** A word that no file of ours holds. */
const CANARY = 'Zibberwick';

/** Where a visitor can type. */
const BOXES = ':is(textarea, input:not([type=checkbox], [type=radio], [type=date], [type=file]))';

const BODY = `<peer-support source="/placed.json">
  <group-match for="finder"><p slot="help">Call us on 01632 960001</p></group-match>
  <group-finder id="finder"></group-finder>
  <my-groups reflection><p slot="help">Call us on 01632 960001</p></my-groups>
  <listing-feedback email-name="groups" email-domain="site.example"></listing-feedback>
</peer-support>`;

describe('a whole journey on the built files', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit;

  before(async () => {
    [browser, site] = await Promise.all([launch(), aSite()]);
  });

  beforeEach(async () => {
    const address = site.page({ scripts: [moduleOf('all')], body: BODY, policy: STRICT_POLICY });
    visit = await Visit.open(browser, address);
    await visit.see(/\d+ (groups|meetings)/, 'group-finder');
    await visit.find('combobox', /^Near$/);
  });

  afterEach(() => visit.close());

  after(async () => {
    await browser.close();
    await site.close();
  });

  const key = async (...keys: Parameters<Visit['page']['keyboard']['press']>[0][]): Promise<void> => {
    for (const each of keys) await visit.page.keyboard.press(each);
  };

  /** What the focus is on, as a screen reader names it. */
  async function focused(): Promise<string> {
    const tree = await visit.page.accessibility.snapshot();
    type Node = NonNullable<typeof tree>;
    const find = (node: Node): Node | undefined => {
      const inside = (node.children ?? []).map(find).find(Boolean);
      return inside ?? (node.focused ? node : undefined);
    };
    const node = tree && find(tree);
    return node ? `${node.role} ${node.name ?? ''}`.trim() : 'nothing';
  }

  /** The next stops of the Tab key, until one matches. */
  async function stopsTo(last: RegExp, most = 40): Promise<string[]> {
    const stops: string[] = [];
    for (let at = 0; at < most; at += 1) {
      await key('Tab');
      stops.push(await focused());
      if (last.test(stops.at(-1)!)) return stops;
    }
    throw new Error(`The Tab key never came to ${last}. It stopped at: ${stops.join(' | ')}`);
  }

  const focus = async (role: string, name: RegExp): Promise<void> => (await visit.find(role, name)).focus();

  async function expectNothingLeft(before: Readonly<Record<string, unknown>>, kept: readonly string[]): Promise<void> {
    const { events, violations, errors, calls, copied } = await visit.log();
    const after = (await visit.snapshot()) as Readonly<Record<string, unknown>>;
    // What the page makes itself, and the browser's own pictures of controls, ask nobody.
    const requests = visit.requests.filter((url) => !/^(blob|data):/.test(url));
    expect([...new Set(requests.map((url) => new URL(url).origin))]).to.deep.equal([site.origin]);
    expect(
      requests.filter((url) => new URL(url).pathname !== '/placed.json' && !/^\/(cdn\/|$)/.test(new URL(url).pathname)),
    ).to.deep.equal([]);
    for (const name of [
      'address',
      'title',
      'historyLength',
      'historyState',
      'cookie',
      'session',
      'databases',
      'caches',
      'workers',
      'windowName',
    ]) {
      expect(after[name], name).to.deep.equal(before[name]);
    }
    expect((after['local'] as [string, string][]).map(([name]) => name)).to.deep.equal(kept);
    expect(calls.filter((call) => !/Item$/.test(call) || kept.length === 0)).to.deep.equal([]);
    expect([...violations, ...errors, ...copied, ...visit.uncaught, ...visit.consoleErrors]).to.deep.equal([]);
    for (const told of [JSON.stringify(events), requests.join(), visit.console.join(), JSON.stringify(after)]) {
      expect(told).not.to.include(CANARY);
    }
  }

  it('goes from finding to saving to the calendar and back, with the focus where one expects it', async () => {
    const before = (await visit.snapshot()) as Readonly<Record<string, unknown>>;
    await focus('searchbox', /What would help/);
    expect(await stopsTo(/In person/)).to.deep.equal(['combobox Near', 'button Near me', 'checkbox In person 8']);

    await focus('combobox', /^Near$/);
    await visit.page.keyboard.type('oldt');
    await visit.see(/Oldtown/, '[role="listbox"]');
    await key('ArrowDown', 'Enter');
    await visit.see(/Near Oldtown/, 'group-finder');
    expect(await focused()).to.match(/^combobox Near/);

    await visit.press('button', /^Circle 0$/);
    await visit.see(/Back to/, 'group-finder');
    await until(async () => /Circle 0/.test(await focused()));
    expect(await stopsTo(/button Save/)).to.deep.equal([
      ...['button Get directions', 'button Add to calendar', 'link hello@circle.example', 'button Show map'],
      ...['link Ask the group', 'button Save : Circle 0'],
    ]);

    await key('Enter');
    await visit.find('button', /^Keep on this device$/);
    expect(await focused()).to.equal('paragraph Keep your list on this device?');
    await visit.press('button', /^Keep on this device$/);
    await visit.find('button', /Saved/);
    expect(await focused()).to.match(/^button Saved/);
    await visit.press('button', /^Add to calendar$/);
    await visit.see(/calendar file/, 'group-finder');
    expect((await stopsTo(/Outlook/)).map((stop) => stop.split(' ').slice(0, 3).join(' '))).to.deep.equal([
      ...['radio All dates', 'radio “Group meeting”', 'radio None', 'link Save calendar', 'link Google Calendar'],
      'link Outlook (only',
    ]);
    await visit.press('button', /^Back to/);
    await until(async () => (await focused()) === 'button Circle 0');
    await visit.see(/Circle 0/, 'my-groups');
    await expectNothingLeft(before, ['psw:my-groups']);
  });

  it('keeps a word that is typed into every box on the page (assertion 3)', async () => {
    const before = (await visit.snapshot()) as Readonly<Record<string, unknown>>;
    await visit.press('button', /^Circle 0$/);
    await visit.press('button', /^Save/);
    await visit.press('button', /^Not now$/);
    await visit.press('button', /^I went today/);
    await visit.press('radio', /changed/i, 'Space');
    await visit.press('button', /^Continue$/);
    await visit.see(/right now/i, 'listing-feedback');
    for (const box of await visit.page.$$(`>>> ${BOXES}`)) {
      if (!(await box.isVisible())) continue;
      await box.focus();
      await visit.page.keyboard.type(`${CANARY} 1`);
    }
    await visit.press('button', /^Back to/);
    await visit.see(/Circle 0/, 'group-finder');
    for (const name of [/What would help/, /^Near$/]) {
      await (await visit.find(name.source.startsWith('What') ? 'searchbox' : 'combobox', name)).focus();
      await visit.page.keyboard.type(CANARY);
      await visit.page.keyboard.press('Enter');
    }
    const typed = await visit.page.$$eval(`>>> ${BOXES}`, (boxes) =>
      boxes.map((box) => (box as HTMLInputElement).value),
    );
    expect(typed.filter((value) => value.includes('Zibberwick'))).to.have.length.above(6);
    await visit.see(/Try one of these|No groups match/, 'group-finder');
    await expectNothingLeft(before, []);
  });
});
