/**
 * The built files on pages that make it hard: no script, a script that does not arrive, hash-only policies, frames
 * without rights, blocked storage, style sheets that reset everything, another origin for the feed.
 */
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { aNativeFeed, aSite, CDN_TAGS, DIST, json, moduleOf, STRICT_POLICY, type Site } from '../support/built-site.js';
import { launch, until, Visit, type ProbeLog, type VisitOptions } from '../support/visit.js';
import { definedTags } from './helpers.js';

const FINDER = '<group-finder source="/groups.json"><a href="/groups">All our groups</a></group-finder>';
const CARD =
  '<meeting-card name="Evening Circle" day="Tuesday" time="18:30" time-zone="Europe/London" venue="Old Library">' +
  '<p>Tuesdays in the Old Library, <a href="/groups">more</a>.</p></meeting-card>';
const MYTHS = '<stigma-myth-buster><a href="/facts">Facts about mental health</a></stigma-myth-buster>';
const PROVIDED = `<peer-support source="/groups.json"><a href="/groups">All our groups</a></peer-support>`;

/** Long before its dates, a story of no person. */
const STORY = `<peer-stories><dl slot="story" id="one">
  <dt>What it is about</dt><dd>Placeholder note</dd>
  <dt>Title</dt><dd>Placeholder title</dd>
  <dt>Topics</dt><dd>anxiety</dd>
  <dt>Name</dt><dd>Placeholder name</dd>
  <dt>Kind of name</dt><dd>pseudonym</dd>
  <dt>Role</dt><dd>own experience</dd>
  <dt>Text</dt><dd><p>Placeholder text.</p></dd>
  <dt>Consent recorded on</dt><dd>2026-03-10</dd>
  <dt>Consent for</dt><dd>this website</dd>
  <dt>Consent kept by</dt><dd>the volunteer team</dd>
  <dt>Consent review by</dt><dd>2099-03-10</dd>
  <dt>Supported or paid for by</dt><dd>nobody</dd>
  <dt>Source</dt><dd><a href="https://site.example/stories">Our stories</a></dd>
  <dt>Checked on</dt><dd>2026-11-01</dd>
  <dt>Review by</dt><dd>2099-05-01</dd>
</dl><a href="/stories">All stories</a></peer-stories>`;
const NEW: Readonly<Record<string, string>> = {
  'crisis-help':
    '<crisis-help country="GB"><p>Call <a href="tel:999">999</a>, or see <a href="/urgent">urgent help</a>.</p></crisis-help>',
  'quick-exit': '<quick-exit><a href="https://weather.example/">Leave now</a></quick-exit>',
  'group-agreement': '<group-agreement><a href="/rules">What we agree on</a></group-agreement>',
  'first-visit': '<first-visit><a href="/first">Your first time</a></first-visit>',
  'evidence-summary': '<evidence-summary><a href="/evidence">The studies</a></evidence-summary>',
  'peer-stories': STORY,
  'coping-tips': '<coping-tips><a href="/tips">All tips</a></coping-tips>',
  'group-map': '<group-map source="/placed.json"><a href="/groups">All our groups</a></group-map>',
  'group-match':
    '<group-match source="/groups.json"><p slot="help">Call us</p><a href="/groups">All our groups</a></group-match>',
  'my-groups': '<my-groups><a href="/groups">Find a group</a></my-groups>',
  'listing-feedback': '<listing-feedback><a href="/contact">Write to us</a></listing-feedback>',
};

/** What a file shows first. */
const FIRST: Readonly<Record<string, { readonly body: string; readonly sees: RegExp }>> = {
  'group-finder': { body: FINDER, sees: /Circle 0/ },
  'meeting-card': { body: CARD, sees: /Evening Circle/ },
  'stigma-myth-buster': { body: MYTHS, sees: /A common belief/ },
  'peer-support': { body: PROVIDED, sees: /All our groups/ },
  'crisis-help': { body: NEW['crisis-help']!, sees: /Urgent help|999/ },
  'quick-exit': { body: NEW['quick-exit']!, sees: /Leave (now|this page)/ },
  'group-agreement': { body: NEW['group-agreement']!, sees: /stays? here|private|What we agree/i },
  'first-visit': { body: NEW['first-visit']!, sees: /first/i },
  'evidence-summary': { body: NEW['evidence-summary']!, sees: /studies|research/i },
  'peer-stories': { body: NEW['peer-stories']!, sees: /Placeholder note/ },
  'coping-tips': { body: NEW['coping-tips']!, sees: /helped|tips/i },
  'group-map': { body: NEW['group-map']!, sees: /Show map|All our groups/ },
  'group-match': { body: NEW['group-match']!, sees: /What brings you here|All our groups/ },
  'my-groups': { body: NEW['my-groups']!, sees: /My groups|Find a group/i },
  'meeting-timetable': {
    body: '<meeting-timetable source="/groups.json"><a href="/week">Our week</a></meeting-timetable>',
    sees: /Circle 0/,
  },
  'next-meetings': {
    body: '<next-meetings source="/groups.json"><a href="/week">Our week</a></next-meetings>',
    sees: /Circle 0/,
  },
  'listing-feedback': { body: NEW['listing-feedback']!, sees: /Tell us about a group|Write to us/ },
};

describe('the built files on a page that makes it hard', () => {
  let browser: Browser;
  let site: Site;
  const hashes = JSON.parse(readFileSync(join(DIST, 'cdn/integrity.json'), 'utf8')) as Record<string, string>;
  const visits: Visit[] = [];
  const open = async (address: string, options?: VisitOptions): Promise<Visit> => {
    const visit = await Visit.open(browser, address, options);
    visits.push(visit);
    return visit;
  };

  before(async () => {
    browser = await launch();
    site = await aSite({ headers: { 'access-control-allow-origin': '*' } });
  });

  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
    site.set('/groups.json', json(aNativeFeed()));
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  it('is tried with every element there is', () => {
    expect(Object.keys(FIRST)).to.have.members(definedTags());
  });

  describe('whose policy names the script by its hash and no host', () => {
    // The elements that read a feed fetch the reader of its format as a part: their modules need the import map below.
    const cases = [
      { file: 'stigma-myth-buster.js', tags: ['stigma-myth-buster'], attributes: 'type="module"' },
      { file: 'all.iife.js', tags: CDN_TAGS, attributes: 'defer' },
    ];
    for (const { file, tags, attributes } of cases) {
      it(`${file} alone comes as far as its first result`, async () => {
        const policy =
          `default-src 'none'; script-src '${hashes[file]}'; connect-src 'self'; ` +
          "require-trusted-types-for 'script'; trusted-types lit-html";
        const script = `${attributes} src="/cdn/${file}" integrity="${hashes[file]}"`;
        const body = tags.map((tag) => FIRST[tag]!.body).join('\n');
        const visit = await open(site.page({ scripts: [script], policy, body }));
        for (const tag of tags) await visit.see(FIRST[tag]!.sees, tag);
        const { errors, events } = await settledLog(visit, tags.includes('peer-support'));
        // What a visitor may ask for later is in files that this policy refuses: no fault of the first result.
        expect([...errors, ...visit.uncaught]).to.deep.equal([]);
        if (tags.includes('peer-support')) {
          expect(events.map(({ type }) => type)).to.include('psw-directory-loaded');
        }
      });
    }
  });

  describe('whose policy names the script and its parts by their hashes, with an import map, and no host', () => {
    for (const entry of [...CDN_TAGS, 'all']) {
      it(`${entry}.js and what it loads later are let in`, async () => {
        const isOf = (file: string): boolean => file === `${entry}.js` || file.startsWith(`parts/${entry}-`);
        const own = Object.entries(hashes).filter(([file]) => isOf(file));
        const map = JSON.stringify({
          integrity: Object.fromEntries(own.map(([file, hash]) => [`/cdn/${file}`, hash])),
        });
        const mapHash = `sha384-${createHash('sha384').update(map).digest('base64')}`;
        const allowed = [mapHash, ...own.map(([, hash]) => hash)].map((hash) => `'${hash}'`).join(' ');
        const policy =
          `default-src 'none'; script-src ${allowed}; connect-src 'self'; ` +
          "require-trusted-types-for 'script'; trusted-types lit-html";
        const tags = entry === 'all' ? CDN_TAGS : [entry];
        const body = tags.map((tag) => FIRST[tag]!.body).join('\n');
        const head = `<script type="importmap">${map}</script>`;
        const script = `${moduleOf(entry)} integrity="${hashes[`${entry}.js`]}"`;
        const visit = await open(site.page({ scripts: [script], policy, head, body }));
        for (const tag of tags) await visit.see(FIRST[tag]!.sees, tag);
        if (tags.includes('group-finder')) {
          await visit.press('button', /^Circle 0$/);
          await visit.see(/Back to/, 'group-finder');
        }
        const { violations, errors } = await settledLog(visit, tags.includes('peer-support'));
        expect([...violations, ...errors, ...visit.uncaught]).to.deep.equal([]);
      });
    }
  });

  describe('on which the parts that load later do not arrive', () => {
    let broken: Site;

    before(async () => {
      broken = await aSite();
      for (const file of Object.keys(hashes)) {
        if (file.startsWith('parts/')) broken.set(`/cdn/${file}`, { status: 404, body: 'gone' });
      }
    });

    after(() => broken.close());

    const cases: readonly {
      readonly name: string;
      readonly body: string;
      readonly sees: RegExp;
      readonly link?: RegExp;
    }[] = [
      { name: 'a finder', body: FINDER, sees: /./, link: /All our groups/ },
      { name: 'a card written by hand', body: CARD, sees: /Evening Circle[^]*6:30pm[^]*Old Library/ },
      { name: 'facts', body: MYTHS, sees: /A common belief|Facts about/, link: /./ },
      { name: 'a finder in Welsh', body: `<div lang="cy">${FINDER}</div>`, sees: /./, link: /All our groups/ },
      { name: 'facts in Arabic', body: `<div lang="ar">${MYTHS}</div>`, sees: /./, link: /./ },
      { name: 'urgent help', body: NEW['crisis-help']!, sees: /999/, link: /999/ },
      {
        name: 'a strip of urgent help',
        body: NEW['crisis-help']!.replace('>', ' layout="sticky">'),
        sees: /999/,
        link: /999/,
      },
      { name: 'urgent help in Welsh', body: `<div lang="cy">${NEW['crisis-help']!}</div>`, sees: /999/, link: /999/ },
      {
        name: 'urgent help with a file of lines',
        body: NEW['crisis-help']!.replace('>', ' lines="/lines.json">'),
        sees: /999/,
        link: /999/,
      },
      { name: 'an exit', body: NEW['quick-exit']!, sees: /Leave/, link: /Leave/ },
      { name: 'an exit in Arabic', body: `<div lang="ar">${NEW['quick-exit']!}</div>`, sees: /./, link: /./ },
      { name: 'an agreement', body: NEW['group-agreement']!, sees: FIRST['group-agreement']!.sees },
      { name: 'an agreement in Welsh', body: `<div lang="cy">${NEW['group-agreement']!}</div>`, sees: /./ },
      { name: 'a first visit', body: NEW['first-visit']!, sees: FIRST['first-visit']!.sees },
      { name: 'evidence', body: NEW['evidence-summary']!, sees: FIRST['evidence-summary']!.sees },
      {
        name: 'evidence as a table of the site’s own',
        body: NEW['evidence-summary']!.replace('>', ' layout="table" own-only findings="/findings.json">'),
        sees: /The studies/,
        link: /The studies/,
      },
      { name: 'stories', body: NEW['peer-stories']!, sees: /Placeholder note/ },
      {
        name: 'stories that may be withdrawn',
        body: NEW['peer-stories']!.replace('>', ' withdrawals="/gone.json">'),
        sees: /All stories/,
        link: /All stories/,
      },
      { name: 'tips', body: NEW['coping-tips']!, sees: FIRST['coping-tips']!.sees },
      { name: 'a map', body: NEW['group-map']!, sees: /./, link: /All our groups/ },
      { name: 'a form', body: NEW['listing-feedback']!, sees: FIRST['listing-feedback']!.sees },
      { name: 'tips in Arabic', body: `<div lang="ar">${NEW['coping-tips']!}</div>`, sees: /./, link: /./ },
    ];
    for (const { name, body, sees, link } of cases) {
      it(`${name} shows something to go on with, and leaves no error uncaught`, async () => {
        const visit = await open(broken.page({ scripts: [moduleOf('all')], body }));
        await visit.see(sees);
        if (link) expect(await (await visit.find('link', link)).isVisible()).to.equal(true);
        expect([...visit.uncaught, ...(await visit.log()).errors]).to.deep.equal([]);
      });
    }
  });

  describe('on which one part does not arrive', () => {
    /** A site that lacks the files with this name. */
    async function without(name: string, body: string, check: (visit: Visit) => Promise<void>): Promise<void> {
      const poor = await aSite();
      try {
        const files = Object.keys(hashes).filter((file) => file.startsWith('parts/') && file.includes(name));
        expect(files.length, `files named ${name}`).to.be.greaterThan(0);
        for (const file of files) poor.set(`/cdn/${file}`, { status: 404, body: 'gone' });
        const visit = await open(poor.page({ scripts: [moduleOf('group-finder'), moduleOf('meeting-card')], body }));
        await check(visit);
        expect([...visit.uncaught, ...(await visit.log()).errors]).to.deep.equal([]);
      } finally {
        await poor.close();
      }
    }

    it('the list can be read without its search, and no control is there that would do nothing', () =>
      without('group-finder.tools', FINDER, async (visit) => {
        await visit.see(/Circle 0/, 'group-finder');
        expect(await (await visit.find('link', /All our groups/)).isVisible()).to.equal(true);
        await visit.see(/24 groups[^]*Circle 23/, 'group-finder');
        const controls = await visit.count('group-finder input, group-finder select, group-finder button');
        expect(controls).to.equal(0);
      }));

    it('a list on show stays when the details do not come', () =>
      without('details-panel', FINDER, async (visit) => {
        await visit.press('button', /^Circle 0$/);
        await until(async () => visit.console.some((line) => line.includes('could not load the file of the details')));
        await visit.see(/24 groups/, 'group-finder');
      }));

    it('a card keeps no time that its attributes no longer say', () =>
      without('meeting-card.attributes', CARD, async (visit) => {
        await visit.see(/Every Tuesday/, 'meeting-card');
        await visit.page.evaluate(() => document.querySelector('meeting-card')!.setAttribute('repeats', '2nd'));
        const words = await visit.see(/more/, 'meeting-card');
        expect(words).not.to.match(/Every Tuesday/);
        expect(await (await visit.find('link', /more/)).isVisible()).to.equal(true);
      }));
  });

  describe('that gets no script', () => {
    const all = Object.values(FIRST).map(({ body }) => body);
    const cases: readonly { readonly name: string; readonly script: string; readonly options?: VisitOptions }[] = [
      { name: 'because JavaScript is off', script: moduleOf('all'), options: { javaScript: false } },
      { name: 'because the file is not there', script: moduleOf('missing') },
      {
        name: 'because the file was changed on its way',
        script: `${moduleOf('all')} integrity="sha384-${'A'.repeat(64)}"`,
      },
      { name: 'because an editor made it plain text', script: 'type="text/plain" src="/cdn/all.js"' },
    ];
    for (const { name, script, options } of cases) {
      it(`shows what stands between the tags, ${name}`, async () => {
        const visit = await open(site.page({ scripts: [script], body: all.join('\n') }), options);
        await expectFallbacks(visit);
      });
    }

    it('shows the link again when the feed cannot be loaded', async () => {
      site.set('/groups.json', { status: 404, body: 'gone' });
      const visit = await open(site.page({ scripts: [moduleOf('group-finder')], body: FINDER }));
      await visit.see(/We could not load the groups/, 'group-finder');
      expect(await (await visit.find('link', /All our groups/)).isVisible()).to.equal(true);
    });

    it('shows what stands between the tags where the policy leaves Lit no name for Trusted Types', async () => {
      const policy = STRICT_POLICY.replace('lit-html', "'none'");
      for (const scripts of [[moduleOf('all')], CDN_TAGS.map(moduleOf)]) {
        const visit = await open(site.page({ scripts, policy, body: all.join('\n') }));
        await expectFallbacks(visit);
      }
    });
  });

  describe('whose style sheet resets everything', () => {
    const sheets: Readonly<Record<string, string>> = {
      'all: unset on everything': '* { all: unset !important }',
      'empty blocks hidden': 'p:empty, :empty { display: none }',
      'a small root font': 'html { font-size: 62.5% }',
      'a small root font, set with force': 'html { font-size: 62.5% !important }',
      'no line height': '* { line-height: 0 !important }',
      'capitals on one line, far apart':
        '* { text-transform: uppercase !important; white-space: nowrap !important; letter-spacing: 1em !important }',
      'tiny controls and headings': 'button, input, a, h2, h3, h4, p { font-size: 4px !important }',
      'elements in a flex row': 'body { display: flex; flex-wrap: wrap }',
      'elements floated': `${CDN_TAGS.join()} { float: left }`,
    };
    /** What is looked at. */
    const parts: Readonly<Record<string, string>> = {
      'group-finder': '[part~=name]',
      'meeting-card': '[part~=name]',
      'stigma-myth-buster': '[part~=fact]',
      'crisis-help': 'a[href^="tel:"]',
      'quick-exit': '[part=button]',
      'group-agreement': 'li p, li',
      'first-visit': 'h3, li',
      'evidence-summary': 'h3',
      'peer-stories': 'h3',
      'coping-tips': 'h3',
      'my-groups': 'h2',
      'listing-feedback': 'label strong',
    };
    for (const [name, sheet] of Object.entries(sheets)) {
      it(`the first result can be read: ${name}`, async () => {
        const head = `<style>${sheet}</style>`;
        const visit = await open(
          site.page({ scripts: [moduleOf('all')], head, body: FINDER + CARD + MYTHS + Object.values(NEW).join('') }),
        );
        await visit.see(/Circle 0/i, 'group-finder');
        await visit.see(/Evening Circle/i, 'meeting-card');
        await visit.see(/A common belief/i, 'stigma-myth-buster');
        for (const [tag, part] of Object.entries(parts)) {
          await until(() => visit.page.evaluate(isThere, tag, part)).catch(() => expect.fail(`no ${part} in ${tag}`));
          const seen = await visit.page.evaluate(
            (each, selector) => {
              const host = document.querySelector(each)!;
              const element = host.shadowRoot!.querySelector(selector)!;
              element.scrollIntoView({ block: 'center' });
              const box = element.getBoundingClientRect();
              const style = getComputedStyle(element);
              return {
                fontSize: parseFloat(style.fontSize),
                lineHeight: style.lineHeight === 'normal' ? Infinity : parseFloat(style.lineHeight),
                width: box.width,
                height: box.height,
                inSight: element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
              };
            },
            tag,
            part,
          );
          expect(seen.inSight, tag).to.equal(true);
          expect(seen.fontSize, `font size in ${tag}`).to.be.at.least(14);
          expect(seen.lineHeight, `line height in ${tag}`).to.be.at.least(seen.fontSize);
          expect(seen.height, `height in ${tag}`).to.be.at.least(14);
          expect(seen.width, `width in ${tag}`).to.be.at.least(60);
        }
      });
    }
  });

  it('renders and filters in a frame that may run scripts and nothing else', async () => {
    site.page({ scripts: [moduleOf('all')], body: FINDER + CARD + MYTHS + Object.values(NEW).join('') }, '/frame');
    const body = `<iframe sandbox="allow-scripts" src="/frame" width="1000" height="800" title="Groups"></iframe>`;
    const visit = await open(site.page({ scripts: [], body }));
    const frame = await (await visit.page.$('iframe'))!.contentFrame();
    const inFrame = async (pattern: RegExp): Promise<void> => {
      const textNow = (): Promise<string> => frame.evaluate(() => probe.text('group-finder, stigma-myth-buster'));
      await until(async () => pattern.test(await textNow())).catch(() => undefined);
      expect(await textNow()).to.match(pattern);
    };
    await inFrame(/24 groups/);
    await frame.evaluate(() => (probe.all('input[type="search"]')[0] as HTMLInputElement).focus());
    await visit.page.keyboard.type('grief');
    await inFrame(/12 groups/);
    await frame.evaluate(() => (probe.all('.copy')[0] as HTMLElement).click());
    await inFrame(/Copy this fact|Fact copied/);
    const { errors } = await frame.evaluate(() => probe.log);
    expect([...errors, ...visit.uncaught]).to.deep.equal([]);
  });

  it('needs no storage: getters that throw are no error', async () => {
    const before = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new DOMException('Access is denied', 'SecurityError'); } });
      Object.defineProperty(document, 'cookie', { get() { throw new DOMException('Denied', 'SecurityError'); }, set() { throw new DOMException('Denied', 'SecurityError'); } });`;
    const visit = await open(
      site.page({
        scripts: [moduleOf('all')],
        body:
          PROVIDED +
          FINDER +
          CARD +
          MYTHS +
          Object.values(NEW).join('').replace('<group-agreement', '<group-agreement remember'),
      }),
      {
        before,
      },
    );
    await visit.see(/24 groups/, 'group-finder');
    await visit.press('checkbox', /^Online/, 'Space');
    await visit.see(/8 groups/, 'group-finder');
    await visit.press('button', /^Circle 1$/);
    await visit.see(/Back to/, 'group-finder');
    expect([...visit.consoleErrors, ...visit.uncaught, ...(await visit.log()).errors]).to.deep.equal([]);
  });

  it('gets a feed of another origin without cookie, referrer or preflight', async () => {
    const other = await aSite({ headers: { 'access-control-allow-origin': '*' } });
    try {
      const headers = { 'set-cookie': 'session=secret; Path=/' };
      const body = FINDER.replace('/groups.json', `${other.origin}/groups.json`);
      const visit = await open(site.page({ scripts: [moduleOf('group-finder')], body, headers }));
      await visit.see(/24 groups/, 'group-finder');
      expect(other.requests.map(({ method, path }) => `${method} ${path}`)).to.deep.equal(['GET /groups.json']);
      expect(other.requests[0]?.headers).to.not.have.any.keys('cookie', 'referer', 'authorization');
    } finally {
      await other.close();
    }
  });

  it('hardly moves the page while it loads', async () => {
    site.set('/groups.json', { ...json(aNativeFeed()), delayMs: 400 });
    const body = `<h1>Our clinic</h1><p>We are here to help.</p>${FINDER}<p>Open on weekdays from 9 to 5.</p>`;
    const visit = await open(site.page({ scripts: [moduleOf('group-finder')], body }));
    await visit.see(/24 groups/, 'group-finder');
    // Shifts are told a frame late.
    await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect((await visit.log()).shift).to.be.at.most(0.05);
  });

  it('turns from narrow to wide and back without an error', async () => {
    const visit = await open(site.page({ scripts: [moduleOf('group-finder')], body: FINDER }), { width: 400 });
    await visit.find('button', /^Filters/);
    await visit.page.setViewport({ width: 1200, height: 800 });
    await visit.find('checkbox', /^Mon/);
    await visit.page.setViewport({ width: 400, height: 800 });
    await visit.find('button', /^Filters/);
    expect([...visit.uncaught, ...(await visit.log()).errors]).to.deep.equal([]);
  });
});

/** Runs in the page. */
function isThere(tag: string, selector: string): boolean {
  return !!document.querySelector(tag)?.shadowRoot?.querySelector(selector);
}

/** A link between the tags of each element can be seen. */
async function expectFallbacks(visit: Visit): Promise<void> {
  for (const name of [
    ...[/All our groups/, /more/, /Facts about mental health/, /urgent help/, /Leave now/, /What we agree on/],
    ...[/Your first time/, /The studies/, /All stories/, /All tips/],
  ]) {
    const link = await visit.find('link', name);
    expect(await link.isVisible(), String(name)).to.equal(true);
  }
}

/** Notes of the page once the provider, which shows nothing, has loaded as well, or could not. */
async function settledLog(visit: Visit, hasProvider: boolean): Promise<ProbeLog> {
  if (hasProvider) {
    await until(async () => (await visit.log()).events.some(({ type }) => /^psw-directory-/.test(type)));
  }
  return visit.log();
}
