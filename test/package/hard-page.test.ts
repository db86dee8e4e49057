/**
 * The built files on pages that make it hard: no script, a script that does not arrive, hash-only policies, frames
 * without rights, another origin for the feed. Pages as they are found are in hostile-pages.test.ts.
 */
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { aNativeFeed, aSite, CDN_TAGS, DIST, json, moduleOf, STRICT_POLICY, type Site } from '../support/built-site.js';
import { CARD, everyElement, FINDER, FIRST, MYTHS } from '../support/every-element.js';
import { launch, until, Visit, type ProbeLog, type VisitOptions } from '../support/visit.js';
import { definedTags } from './helpers.js';

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
      it(`${file} alone comes as far as its first result (assertion 18)`, async () => {
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
      it(`${entry}.js and what it loads later are let in (assertion 18)`, async () => {
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
      { name: 'urgent help', body: FIRST['crisis-help']!.body, sees: /999/, link: /999/ },
      {
        name: 'a strip of urgent help',
        body: FIRST['crisis-help']!.body.replace('>', ' layout="sticky">'),
        sees: /999/,
        link: /999/,
      },
      {
        name: 'urgent help in Welsh',
        body: `<div lang="cy">${FIRST['crisis-help']!.body}</div>`,
        sees: /999/,
        link: /999/,
      },
      {
        name: 'urgent help with a file of lines',
        body: FIRST['crisis-help']!.body.replace('>', ' lines="/lines.json">'),
        sees: /999/,
        link: /999/,
      },
      { name: 'an exit', body: FIRST['quick-exit']!.body, sees: /Leave/, link: /Leave/ },
      { name: 'an exit in Arabic', body: `<div lang="ar">${FIRST['quick-exit']!.body}</div>`, sees: /./, link: /./ },
      { name: 'an agreement', body: FIRST['group-agreement']!.body, sees: FIRST['group-agreement']!.sees },
      { name: 'an agreement in Welsh', body: `<div lang="cy">${FIRST['group-agreement']!.body}</div>`, sees: /./ },
      { name: 'a first visit', body: FIRST['first-visit']!.body, sees: FIRST['first-visit']!.sees },
      { name: 'evidence', body: FIRST['evidence-summary']!.body, sees: FIRST['evidence-summary']!.sees },
      {
        name: 'evidence as a table of the site’s own',
        body: FIRST['evidence-summary']!.body.replace('>', ' layout="table" own-only findings="/findings.json">'),
        sees: /The studies/,
        link: /The studies/,
      },
      { name: 'stories', body: FIRST['peer-stories']!.body, sees: /Placeholder note/ },
      {
        name: 'stories that may be withdrawn',
        body: FIRST['peer-stories']!.body.replace('>', ' withdrawals="/gone.json">'),
        sees: /All stories/,
        link: /All stories/,
      },
      { name: 'tips', body: FIRST['coping-tips']!.body, sees: FIRST['coping-tips']!.sees },
      { name: 'a map', body: FIRST['group-map']!.body, sees: /./, link: /All our groups/ },
      { name: 'a form', body: FIRST['listing-feedback']!.body, sees: FIRST['listing-feedback']!.sees },
      { name: 'tips in Arabic', body: `<div lang="ar">${FIRST['coping-tips']!.body}</div>`, sees: /./, link: /./ },
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
      it(`shows what stands between the tags, ${name} (assertion 28)`, async () => {
        const visit = await open(site.page({ scripts: [script], body: all.join('\n') }), options);
        await expectFallbacks(visit);
      });
    }

    it('shows the link again when the feed cannot be loaded (assertion 28)', async () => {
      site.set('/groups.json', { status: 404, body: 'gone' });
      const visit = await open(site.page({ scripts: [moduleOf('group-finder')], body: FINDER }));
      await visit.see(/We could not load the groups/, 'group-finder');
      expect(await (await visit.find('link', /All our groups/)).isVisible()).to.equal(true);
    });

    it('shows the link again when the server of the feed is not there (assertion 28)', async () => {
      const gone = await aSite();
      await gone.close();
      const body = FINDER.replace('/groups.json', `${gone.origin}/groups.json`);
      const visit = await open(site.page({ scripts: [moduleOf('group-finder')], body }));
      await visit.see(/We could not load the groups/, 'group-finder');
      const link = await visit.find('link', /All our groups/);
      await link.focus();
      expect(await link.isVisible()).to.equal(true);
    });

    it('shows what stands between the tags where the policy leaves Lit no name for Trusted Types (assertion 28)', async () => {
      const policy = STRICT_POLICY.replace('lit-html', "'none'");
      for (const scripts of [[moduleOf('all')], CDN_TAGS.map(moduleOf)]) {
        const visit = await open(site.page({ scripts, policy, body: all.join('\n') }));
        await expectFallbacks(visit);
      }
    });
  });

  it('renders and filters in a frame that may run scripts and nothing else (assertion 21)', async () => {
    site.page({ scripts: [moduleOf('all')], body: everyElement() }, '/frame');
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

  it('gets a feed of another origin without cookie, referrer or preflight (assertion 4)', async () => {
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

  it('hardly moves the page while it loads (assertion 31)', async () => {
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

/** A link between the tags of each element can be seen. */
async function expectFallbacks(visit: Visit): Promise<void> {
  for (const name of [
    ...[/All our groups/, /more/, /Facts about mental health/, /urgent help/, /Leave now/, /What we agree on/],
    ...[/Your first time/, /The studies/, /All stories/, /All tips/],
  ]) {
    const link = await visit.find('link', name);
    expect(await link.isVisible(), String(name)).to.equal(true);
  }
  // By heart or from paper: a number is words, also where it cannot be called.
  expect(await visit.page.$eval('crisis-help', (element) => element.textContent)).to.include('Call 999');
}

/** Notes of the page once the provider, which shows nothing, has loaded as well, or could not. */
async function settledLog(visit: Visit, hasProvider: boolean): Promise<ProbeLog> {
  if (hasProvider) {
    await until(async () => (await visit.log()).events.some(({ type }) => /^psw-directory-/.test(type)));
  }
  return visit.log();
}
