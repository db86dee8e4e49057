/** The built loader on pages of a site: what it asks for and when, what it makes, and what it leaves alone. */
import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { makeSnippet, type SnippetKind, type SnippetRequest } from '../../src/snippets/index.js';
import { aNativeFeed, aSite, DIST, json, STRICT_POLICY, type PageParts, type Site } from '../support/built-site.js';
import { launch, until, Visit, type VisitOptions } from '../support/visit.js';
import { read, root } from './helpers.js';

const LOADER = 'type="module" src="/cdn/loader.js"';
const UPGRADING = `${LOADER} data-psw-upgrade="main"`;
const FAR = '<div class="far"></div>';
/** Far below the screen: more than one screen further than the loader looks. */
const FAR_STYLE = '<style>.far { block-size: 4000px }</style>';
const KINDS: readonly SnippetKind[] = ['tag', 'placeholder', 'upgraded-link'];

describe('the built loader', () => {
  let browser: Browser;
  let site: Site;
  const visits: Visit[] = [];
  const open = async (address: string, options?: VisitOptions): Promise<Visit> => {
    const visit = await Visit.open(browser, address, options);
    visits.push(visit);
    return visit;
  };
  let pageCount = 0;
  /** A page of its own for each test, so that several can be open. */
  const openPage = (parts: PageParts, options?: VisitOptions): Promise<Visit> =>
    open(site.page(parts, `/page-${(pageCount += 1)}.html`), options);
  /** What was asked for besides the page, as paths. Parts by their name without hash. */
  const pathsOf = (visit: Visit): readonly string[] =>
    visit.requests.slice(1).map((each) => each.replace(site.origin, '').replace(/-[\w-]{8}\.js/, '.js'));

  /** The one line of a kind, as the generator makes it, without a script: the page has the loader. */
  const snippet = (
    kind: SnippetKind,
    tag: string,
    attributes: Readonly<Record<string, string>> = {},
    more: Partial<SnippetRequest> = {},
  ): string =>
    makeSnippet(kind, {
      ...{ tag, attributes, files: `${site.origin}/cdn/` },
      link: { href: `${site.origin}/groups`, text: 'All our groups' },
      ...more,
    }).html.replace(/<script[^>]*><\/script>/, '');

  before(async () => {
    browser = await launch();
    // For frames of it, which have no origin.
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

  it('weighs at most 3 KB, packed', () => {
    expect(gzipSync(readFileSync(join(DIST, 'cdn/loader.js')), { level: 9 }).length).to.be.at.most(3 * 1024);
  });

  it('holds no Lit', () => {
    expect(read('dist/cdn/loader.js')).to.not.match(/litHtmlVersions|reactiveElementVersions/);
  });

  it('loads what is near the screen, and the rest when somebody scrolls there', async () => {
    const body = `<coping-tips></coping-tips>${FAR}<evidence-summary></evidence-summary>`;
    const visit = await openPage({ scripts: [LOADER], head: FAR_STYLE, body });
    await visit.see(/helped/i, 'coping-tips');
    expect(pathsOf(visit).filter((path) => !path.includes('parts/'))).to.deep.equal([
      '/cdn/loader.js',
      '/cdn/coping-tips.js',
    ]);
    await visit.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await visit.see(/stud|research/i, 'evidence-summary');
    expect(pathsOf(visit)).to.include('/cdn/evidence-summary.js');
  });

  it('loads urgent help at once, wherever it stands, and nothing for a page without elements', async () => {
    const [urgent, empty] = await Promise.all([
      openPage({ scripts: [LOADER], head: FAR_STYLE, body: `${FAR}<crisis-help country="GB"></crisis-help>` }),
      openPage({ scripts: [UPGRADING], body: '<main><p>Nothing of ours</p></main>' }),
    ]);
    await urgent.see(/999/, 'crisis-help');
    expect(pathsOf(empty)).to.deep.equal(['/cdn/loader.js']);
  });

  it('sees tags that come late', async () => {
    const visit = await openPage({ scripts: [LOADER], body: '<table><tr><td id="here"></td></tr></table>' });
    await visit.page.evaluate(() => {
      const box = document.createElement('div');
      box.append(document.createElement('coping-tips'));
      document.querySelector('#here')!.append(box);
    });
    await visit.see(/helped/i, 'coping-tips');
  });

  it('says which file does not come, leaves the link, and tries again when the element comes near again', async () => {
    const lame = await aSite();
    try {
      lame.set('/cdn/coping-tips.js', (turn) =>
        turn === 0
          ? { status: 404, body: 'gone' }
          : { body: read('dist/cdn/coping-tips.js'), headers: { 'content-type': 'text/javascript' } },
      );
      const body = '<coping-tips><a href="/tips">Our tips</a></coping-tips>';
      const visit = await open(lame.page({ scripts: [LOADER], head: FAR_STYLE, body: `${body}${FAR}` }));
      await until(async () => visit.console.some((line) => line.includes(`${lame.origin}/cdn/coping-tips.js`)));
      expect(visit.console.filter((line) => line.startsWith('info:'))).to.have.length(1);
      expect(await (await visit.find('link', /Our tips/)).isVisible()).to.equal(true);
      expect(visit.uncaught).to.deep.equal([]);
      await visit.page.evaluate(() => scrollTo(0, 4000));
      await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await visit.page.evaluate(() => scrollTo(0, 0));
      await visit.see(/helped/i, 'coping-tips');
    } finally {
      await lame.close();
    }
  });

  it('works once, however often and in however many versions it stands there (assertion 19)', async () => {
    // The same build under another address, as another version is.
    for (const file of ['loader.js', 'coping-tips.js'])
      site.set(`/other/${file}`, { body: read(`dist/cdn/${file}`), headers: { 'content-type': 'text/javascript' } });
    const scripts = [LOADER, UPGRADING, LOADER, LOADER.replace('.js', '.js?ver=1'), LOADER.replace('/cdn/', '/other/')];
    const body = `<main>${snippet('placeholder', 'coping-tips')}<p>See <a href="/cdn/embed.html#psw=first-visit">your first visit</a>.</p></main>`;
    const visit = await openPage({ scripts, body });
    await visit.see(/helped/i, 'coping-tips');
    await visit.see(/first/i, 'first-visit');
    expect([await visit.count('coping-tips'), await visit.count('first-visit')]).to.deep.equal([1, 1]);
    expect(pathsOf(visit).filter((path) => path.includes('coping-tips.js'))).to.deep.equal(['/cdn/coping-tips.js']);
    expect([...visit.uncaught, ...visit.console]).to.deep.equal([]);
  });

  it('finds its files when a content system adds to its address, on a page with another base and without a doctype', async () => {
    const path = '/quirks.html';
    const body = `<base href="/elsewhere/"><script type="module" src="/cdn/loader.js?ver=6.7" data-psw-upgrade="main"></script>
      <main>${snippet('placeholder', 'group-finder', { source: '/groups.json' })}<p><coping-tips>Tips</coping-tips></main>`;
    site.set(path, { body, headers: { 'content-type': 'text/html; charset=utf-8' } });
    const visit = await open(site.origin + path);
    await visit.see(/24 groups/, 'group-finder');
    await visit.see(/helped/i, 'coping-tips');
    expect(await visit.page.evaluate(() => document.compatMode)).to.equal('BackCompat');
    expect(pathsOf(visit)).to.include.members(['/cdn/group-finder.js?ver=6.7', '/cdn/parts/loader-upgrade.js']);
    expect(pathsOf(visit).filter((each) => each.startsWith('/cdn/loader.js'))).to.have.length(1);
    expect(visit.uncaught).to.deep.equal([]);
  });

  it('breaks no rule of a strict page, whatever it makes (assertion 18)', async () => {
    const kinds = KINDS.map((kind) => snippet(kind, 'group-finder', { source: `${site.origin}/groups.json` }));
    const frame = '<iframe src="/cdn/embed.html?psw=coping-tips" title="Tips"></iframe>';
    site.set('/cdn/embed.html', {
      body: '<!doctype html><script src="/frame.js"></script>',
      headers: { 'content-type': 'text/html' },
    });
    site.set('/frame.js', {
      // The loader may come later than the frame, so that it says so more than once, as ours does.
      body: "setInterval(() => parent.postMessage({type: 'psw:height', v: 1, id: '', height: 321}, '*'), 100)",
      headers: { 'content-type': 'text/javascript' },
    });
    const visit = await openPage({
      scripts: [UPGRADING],
      policy: `${STRICT_POLICY}; frame-src 'self'`,
      body: `<main>${kinds.join('')}${frame}</main>`,
    });
    await until(async () => (await visit.count('group-finder:state(ready)')) === 3);
    await until(() => visit.page.evaluate(() => document.querySelector('iframe')!.style.height === '321px'));
    const { violations, errors } = await visit.log();
    expect([...violations, ...errors, ...visit.uncaught, ...visit.consoleErrors]).to.deep.equal([]);
  });

  it('makes the same of snippets with room on a strict page, which leaves out the room alone', async () => {
    const kinds = KINDS.map((kind) =>
      snippet(kind, 'group-finder', { source: `${site.origin}/groups.json` }, { room: 640 }),
    );
    const visit = await openPage({
      scripts: [UPGRADING],
      policy: STRICT_POLICY,
      body: `<main>${kinds.join('')}</main>`,
    });
    await until(async () => (await visit.count('group-finder:state(ready)')) === 3);
    const { violations, errors } = await visit.log();
    expect(violations.filter((each) => !each.includes('style-src-attr'))).to.deep.equal([]);
    expect(violations).to.have.length(3);
    expect([...errors, ...visit.uncaught]).to.deep.equal([]);
  });

  it('asks for nothing ahead of time: no hints in the head, no request when something is pointed at (assertion 5)', async () => {
    const body = `<main>${KINDS.map((kind) => snippet(kind, 'coping-tips')).join('')}</main>`;
    const visit = await openPage({ scripts: [UPGRADING], body });
    await until(async () => (await visit.count('coping-tips:state(ready)')) === 3);
    // What elements load after their first view.
    await until(() => visit.page.evaluate(() => performance.now() > 1500));
    const before = visit.requests.length;
    expect(await visit.count('link[rel]')).to.equal(0);
    for (const handle of await visit.page.$$('a, coping-tips, [data-psw]'))
      if (await handle.isVisible()) await handle.hover();
    for (let turn = 0; turn < 12; turn += 1) await visit.page.keyboard.press('Tab');
    expect(visit.requests.slice(before)).to.deep.equal([]);
  });

  it('leaves lists of other websites alone, and says how the owner can allow one (assertion 20)', async () => {
    const feed = await aSite({ headers: { 'access-control-allow-origin': '*' } });
    try {
      const source = `${feed.origin}/groups.json`;
      const body = `<main>${snippet('placeholder', 'group-finder', { source })}${snippet('upgraded-link', 'group-finder', { source })}</main>`;
      const [refused, allowed] = await Promise.all([
        openPage({ scripts: [UPGRADING], body }),
        openPage({ scripts: [`${UPGRADING} data-psw-origins="${feed.origin}"`], body }),
      ]);
      await until(async () => (await allowed.count('group-finder:state(ready)')) === 2);
      await until(async () => refused.console.some((line) => line.includes(`data-psw-origins="${feed.origin}"`)));
      expect(await refused.count('group-finder')).to.equal(0);
      expect(refused.requests.filter((each) => each.startsWith(feed.origin))).to.deep.equal([]);
      expect(await (await refused.find('link', /All our groups/)).isVisible()).to.equal(true);
    } finally {
      await feed.close();
    }
  });

  describe('and an address of the site that sends people on to another website', () => {
    const AWAY = '/go.json';
    const elsewhere = async (act: (feed: Site) => Promise<void>): Promise<void> => {
      const feed = await aSite({ headers: { 'access-control-allow-origin': '*' } });
      site.set(AWAY, { status: 302, headers: { location: `${feed.origin}/groups.json` } });
      try {
        await act(feed);
      } finally {
        await feed.close();
      }
    };

    it('shows nothing of it where an author named it, says so calmly, and tells the owner how to allow it', async () => {
      await elsewhere(async (feed) => {
        const body = KINDS.slice(1).map((kind) => snippet(kind, 'group-finder', { source: `${site.origin}${AWAY}` }));
        const visit = await openPage({ scripts: [UPGRADING], body: `<main>${body.join('')}</main>` });
        await until(async () => (await visit.count('group-finder:state(error)')) === 2);
        const shown = await visit.text('group-finder');
        expect(shown).to.include('could not load');
        expect(shown).to.not.include('Circle');
        expect(await (await visit.find('link', /All our groups/)).isVisible()).to.equal(true);
        const told = visit.console.join('\n');
        expect(told).to.include(`${feed.origin}/groups.json`).and.include(`data-psw-origins="${feed.origin}"`);
      });
    });

    it('holds the numbers of a file to the same', async () => {
      await elsewhere(async (feed) => {
        feed.set('/groups.json', json({ lines: [{ name: 'False Line', phone: '0900 666 666', country: 'GB' }] }));
        const body = '<main><div data-psw="crisis-help" data-country="GB" data-lines="/go.json">Help</div></main>';
        const visit = await openPage({ scripts: [UPGRADING], body });
        await until(async () => visit.console.join().includes(`data-psw-origins="${feed.origin}"`));
        expect(await visit.see(/116 123/, 'crisis-help')).to.not.match(/False Line|0900/);
      });
    });

    it('shows it where the owner allowed that website, and where the owner wrote the tag', async () => {
      await elsewhere(async (feed) => {
        const source = AWAY;
        const [allowed, own] = await Promise.all([
          openPage({
            scripts: [`${UPGRADING} data-psw-origins="${feed.origin}"`],
            body: `<main>${snippet('placeholder', 'group-finder', { source })}</main>`,
          }),
          openPage({ scripts: [UPGRADING], body: `<main>${snippet('tag', 'group-finder', { source })}</main>` }),
        ]);
        for (const visit of [allowed, own]) await visit.see(/24 groups/, 'group-finder');
      });
    });
  });

  it('makes nothing of placeholders and links where the owner did not ask for it', async () => {
    const html = KINDS.slice(1)
      .map((kind) => snippet(kind, 'coping-tips'))
      .join('');
    const body = `${html}<main><first-visit></first-visit></main>`;
    const visit = await openPage({ scripts: [UPGRADING], body });
    await visit.see(/first/i, 'first-visit');
    expect(await visit.count('coping-tips')).to.equal(0);
  });

  it('is in the one classic file too, for pages that cannot load modules', async () => {
    const body = `<main>${snippet('placeholder', 'coping-tips')}${snippet('upgraded-link', 'first-visit')}</main>`;
    const visit = await openPage({ scripts: ['src="/cdn/all.iife.js" data-psw-upgrade="main"'], body });
    await visit.see(/helped/i, 'coping-tips');
    await visit.see(/first/i, 'first-visit');
    expect(pathsOf(visit)).to.deep.equal(['/cdn/all.iife.js']);
    expect([...visit.uncaught, ...visit.consoleErrors]).to.deep.equal([]);
  });

  it('works from a file that somebody opens with a double click', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psw-page-'));
    try {
      cpSync(join(DIST, 'cdn/all.iife.js'), join(folder, 'all.iife.js'));
      const link = '<p><a href="embed.html#psw=first-visit">Your first visit</a></p>';
      writeFileSync(
        join(folder, 'page.html'),
        `<!doctype html><title>Page</title><script src="all.iife.js" data-psw-upgrade="main"></script>
        <main>${snippet('placeholder', 'coping-tips')}${link}</main><peer-support><crisis-help country="GB"></crisis-help></peer-support>`,
      );
      const visit = await open(pathToFileURL(join(folder, 'page.html')).href);
      await visit.see(/helped/i, 'coping-tips');
      await visit.see(/What usually happens/i, 'first-visit');
      await visit.see(/999/, 'crisis-help');
      expect(visit.uncaught).to.deep.equal([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe('moves what follows by at most 0.02 (assertion 31)', () => {
    const WIDTHS = [360, 1200];
    const TEXT = `<p>${'We are here for people of all ages and ways of life. '.repeat(8)}</p>`.repeat(6);
    const SAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'group-finder': { source: '/groups.json' },
      'first-visit': {},
      'stigma-myth-buster': { count: '2' },
      // Lower than a screen.
      'next-meetings': { source: '/groups.json', count: '2' },
      'crisis-help': { country: 'GB' },
    };
    /** The rule that the guide gives to owners. */
    const rule = /```css\n([^`]+)```/.exec(readFileSync(join(root, 'docs/loader.md'), 'utf8'))?.[1] ?? '';
    const ruleFor = (tag: string): string => `<style>${rule.replaceAll('group-finder', tag)}</style>`;
    /** Around the snippet, and the style of the page. */
    const PLACES: Readonly<Record<string, { page(html: string): string; head(tag: string): string }>> = {
      'at the end of its region': { page: (html) => html, head: () => '' },
      'below the first screen': {
        page: (html) => `<div class="screen"></div>${html}${TEXT}`,
        head: () => '<style>.screen { block-size: 900px }</style>',
      },
      'with a page of text after it': { page: (html) => html + TEXT, head: () => '' },
      'with a page of text after it and the rule of the guide': { page: (html) => html + TEXT, head: ruleFor },
    };

    /** A page with the snippet, when all of its element is there. */
    async function show(kind: SnippetKind, tag: string, place: string, width: number, room?: number): Promise<Visit> {
      const entries = Object.entries(SAMPLES[tag]!);
      const attributes = entries.map(([name, value]) => [name, value.replace(/^\//, `${site.origin}/`)] as const);
      const { page, head } = PLACES[place]!;
      const html = snippet(kind, tag, Object.fromEntries(attributes), room === undefined ? {} : { room });
      const body = `<main><h1>Our clinic</h1>${page(html)}</main>`;
      const visit = await openPage({ scripts: [UPGRADING], head: head(tag), body }, { width });
      await until(async () => {
        const frame = visit.page.frames().at(-1)!;
        return frame.evaluate((each) => document.querySelector(`${each}:state(ready)`) !== null, tag);
      });
      // Shifts are told a frame late, and what follows the first view comes a little later.
      await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      return visit;
    }

    async function shiftOf(
      kind: SnippetKind,
      tag: string,
      place: string,
      width: number,
      room?: number,
    ): Promise<number> {
      return (await (await show(kind, tag, place, width, room)).log()).shift;
    }

    /** The larger height of the two, with the paragraph that stays above a link, as the builder measures it. */
    async function measure(kind: SnippetKind, tag: string): Promise<number> {
      const visits = await Promise.all(WIDTHS.map((width) => show(kind, tag, 'at the end of its region', width)));
      const heights = visits.map(({ page }) =>
        page.$eval(tag, (each) => {
          const above = each.previousElementSibling;
          const top = (above?.localName === 'p' ? above : each).getBoundingClientRect().top;
          return each.getBoundingClientRect().bottom - top;
        }),
      );
      return Math.max(...(await Promise.all(heights)));
    }
    const rooms = new Map<string, Promise<number>>();
    const roomFor = (kind: SnippetKind, tag: string): Promise<number> => {
      const measured = kind === 'upgraded-link' && tag === 'crisis-help' ? kind : 'tag';
      const room = rooms.get(measured + tag) ?? measure(measured, tag);
      rooms.set(measured + tag, room);
      return room;
    };

    before(() => {
      expect(rule).to.include('min-block-size');
      // Another test put a page of its own there.
      site.set('/cdn/embed.html', { body: read('dist/cdn/embed.html'), headers: { 'content-type': 'text/html' } });
    });

    const still = Object.keys(PLACES).filter((place) => place !== 'with a page of text after it');
    for (const place of still) {
      for (const kind of KINDS) {
        it(`a ${kind} ${place}`, async () => {
          site.set('/groups.json', { ...json(aNativeFeed()), delayMs: 200 });
          // One kind shows what all of them do with other elements.
          const tags = kind === 'placeholder' ? Object.keys(SAMPLES) : ['group-finder'];
          const shifts = await Promise.all([
            shiftOf(kind, 'group-finder', place, 360),
            ...tags.map((tag) => shiftOf(kind, tag, place, 1200)),
          ]);
          expect(Math.max(...shifts)).to.be.at.most(0.02);
        });
      }
    }

    for (const kind of [...KINDS, 'frame'] as const) {
      for (const tag of Object.keys(SAMPLES)) {
        it(`a ${kind} of ${tag} with a page of text after it, with the room that the builder gives it`, async () => {
          site.set('/groups.json', { ...json(aNativeFeed()), delayMs: 200 });
          const room = await roomFor(kind, tag);
          const place = 'with a page of text after it';
          const shifts = await Promise.all(WIDTHS.map((width) => shiftOf(kind, tag, place, width, room)));
          expect(Math.max(...shifts)).to.be.at.most(0.02);
        });
      }
    }

    it('which the text after it would notice without room and rule', async () => {
      site.set('/groups.json', { ...json(aNativeFeed()), delayMs: 200 });
      expect(await shiftOf('placeholder', 'group-finder', 'with a page of text after it', 1200)).to.be.above(0.02);
    });
  });
});
