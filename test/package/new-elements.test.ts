/**
 * The built elements that came after the first four, with files that are wrong in every way, and with everything pressed
 * that can be: nothing runs, nothing right is lost, and nothing leaves the page but what it named.
 */
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { aSite, json, moduleOf, type Site, STRICT_POLICY } from '../support/built-site.js';
import { ownFinding } from '../support/findings.js';
import { aStory } from '../support/peer-stories.js';
import { HOSTILE_LINKS, HOSTILE_STRINGS, WRONG_VALUES } from '../support/sources.js';
import { ownTip } from '../support/tips.js';
import { launch, until, Visit } from '../support/visit.js';

const FAR = '2099-01-01';
const story = aStory({
  reviewBy: FAR,
  consent: { recordedOn: '2026-03-10', scope: 'this website', heldBy: 'the team', reviewBy: FAR },
});
const LINE = { name: 'The desk', phone: '01632 960001', hours: '9 to 5', url: 'https://desk.example/', reviewBy: FAR };

interface Kind {
  readonly tag: string;
  readonly attribute: string;
  readonly good: object;
  readonly sees: RegExp;
}

const KINDS: readonly Kind[] = [
  { tag: 'crisis-help', attribute: 'lines', good: LINE, sees: /The desk/ },
  { tag: 'peer-stories', attribute: 'stories', good: story, sees: /Placeholder note/ },
  { tag: 'coping-tips', attribute: 'tips', good: ownTip({ reviewBy: FAR }), sees: /I sit near the door/ },
  {
    tag: 'evidence-summary',
    attribute: 'findings',
    good: ownFinding({ reviewBy: FAR }),
    sees: /slept a little better/,
  },
];

/** As text: deeper than what writes JSON can go. */
const DEEP = `${'['.repeat(20_000)}"x"${']'.repeat(20_000)}`;
const VALUES: readonly string[] = [
  ...[...HOSTILE_STRINGS, ...HOSTILE_LINKS, ...WRONG_VALUES].map((value) => JSON.stringify(value)),
  DEEP,
];

/** The good record first, then one for each field and value, and records that are none. */
function hostileFile(good: object): string {
  const entries = Object.entries(good).map(([field, value]) => [field, JSON.stringify(value)] as const);
  const fields = [...entries.map(([field]) => field), '__proto__', 'constructor', 'toString'];
  const records = fields.flatMap((field, at) =>
    VALUES.map((value, turn) => {
      const rest = entries.filter(([each]) => each !== field && each !== 'id');
      const all = [...rest, ...(field === 'id' ? [] : [['id', `"n-${at}-${turn}"`] as const]), [field, value] as const];
      return `{${all.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join()}}`;
    }),
  );
  return `[${[JSON.stringify(good), ...records, ...VALUES].join()}]`;
}

describe('the built newer elements', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit | undefined;

  before(async () => {
    [browser, site] = await Promise.all([launch(), aSite()]);
  });

  afterEach(async () => {
    await visit?.close();
    visit = undefined;
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (tag: string, body: string): Promise<Visit> =>
    (visit = await Visit.open(browser, site.page({ scripts: [moduleOf(tag)], body, policy: STRICT_POLICY })));

  const expectNothingRan = async (opened: Visit): Promise<void> => {
    const found = await opened.page.evaluate(() => ({
      ran: [Reflect.get(window, 'hacked'), Reflect.get(window, 'pswHacked'), Reflect.get({}, 'polluted')].filter(
        Boolean,
      ),
      strange: probe.all(':is(iframe, object, embed, img, textarea), script:not([src])').length,
      handlers: probe.all('*').filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))).length,
      addresses: probe.all('[href], [src]').map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? ''),
    }));
    expect([found.ran, found.strange, found.handlers, opened.dialogs]).to.deep.equal([[], 0, 0, []]);
    for (const address of found.addresses) expect(address).to.match(/^(https?:|tel:|sms:|mailto:|\/|#)/);
    const { errors, violations } = await opened.log();
    expect([...opened.uncaught, ...errors, ...violations]).to.deep.equal([]);
  };

  for (const { tag, attribute, good, sees } of KINDS) {
    const answers: Readonly<Record<string, string>> = {
      'records that are wrong in every field': hostileFile(good),
      'a mark of byte order': `\ufeff${JSON.stringify([good])}`,
      'keys of the prototype': `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"${attribute}":${JSON.stringify([good])}}`,
      'more records than anybody reads': JSON.stringify([
        good,
        ...Array.from({ length: 20_000 }, (_, at) => ({ id: `n-${at}` })),
      ]),
    };
    for (const [what, body] of Object.entries(answers)) {
      it(`${tag}: its ${attribute} with ${what} are only text, and what is right is shown (assertion 16)`, async () => {
        site.set('/own.json', { body, headers: { 'content-type': 'application/json' } });
        const opened = await open(tag, `<${tag} ${attribute}="/own.json" own-only></${tag}>`);
        await opened.see(sees, tag);
        await expectNothingRan(opened);
        expect(opened.console.length, 'lines in the console').to.be.below(150);
      });
    }

    it(`${tag}: its ${attribute} are no script, no data and nothing too deep`, async () => {
      site.set('/own.json', { body: DEEP, headers: { 'content-type': 'application/json' } });
      for (const address of ['javascript:pswHacked=1', 'data:application/json,[]', '/own.json']) {
        const opened = await open(tag, `<${tag} ${attribute}="${address}"><a href="/all">All of it</a></${tag}>`);
        await until(() => Promise.resolve(opened.console.some((line) => line.includes(`<${tag}>`))));
        await expectNothingRan(opened);
        await opened.close();
      }
      visit = undefined;
    });
  }

  /** What each asks for after its first view, by an act that is no secret: that somebody prints, or looks at sources. */
  const BODIES: Readonly<Record<string, { readonly body: string; readonly later: RegExp }>> = {
    'crisis-help': { body: '<crisis-help></crisis-help>', later: /^$/ },
    'quick-exit': { body: '<quick-exit></quick-exit>', later: /^$/ },
    'group-agreement': { body: '<group-agreement></group-agreement>', later: /print-part|sources|external-link/ },
    'first-visit': { body: '<first-visit></first-visit>', later: /print-part|sources|external-link/ },
    'evidence-summary': {
      body: '<evidence-summary with-topics></evidence-summary>',
      later: /findings\.|external-link/,
    },
    'peer-stories': { body: '<peer-stories stories="/own.json"></peer-stories>', later: /^$/ },
    'coping-tips': { body: '<coping-tips></coping-tips>', later: /^$/ },
  };
  for (const [tag, { body, later }] of Object.entries(BODIES)) {
    it(`${tag}: asks for its own files alone, and nobody can tell what was opened or chosen`, async () => {
      site.set('/own.json', json([story]));
      const opened = await open(tag, body);
      await opened.page.waitForNetworkIdle({ idleTime: 600 });
      const [first, before] = [opened.requests.length, await opened.snapshot()];
      const press = (at: number): Promise<void> =>
        opened.page.evaluate((index) => {
          window.print = () => undefined;
          const control = probe.all('button, select, summary')[index];
          if (control instanceof HTMLSelectElement) {
            control.selectedIndex = Math.min(3, control.options.length - 1);
            control.dispatchEvent(new Event('change', { bubbles: true }));
          } else if (control instanceof HTMLElement) control.click();
        }, at);
      for (let at = 0; at < (await opened.count('button, select, summary')); at += 1) await press(at);
      await opened.page.waitForNetworkIdle({ idleTime: 400 });
      const own = /^\/(own\.json|cdn\/[\w./-]+\.js)?$/;
      const paths = opened.requests.map((address) => address.replace(site.origin, ''));
      expect(paths.filter((path) => !own.test(path))).to.deep.equal([]);
      expect(paths.slice(first).filter((path) => !later.test(path))).to.deep.equal([]);
      const { calls, events } = await opened.log();
      expect([calls, events]).to.deep.equal([[], []]);
      expect(await opened.snapshot()).to.deep.equal(before);
      const telling = await opened.page.evaluate(() =>
        probe
          .all('a[href^="http"]')
          .filter((link) => link.getAttribute('referrerpolicy') !== 'no-referrer')
          .map((link) => link.getAttribute('href')),
      );
      expect(telling).to.deep.equal([]);
    });
  }
});
