/**
 * The page for frames, on a server of its own, inside a page of another: with no rights but scripts, as WordPress shows
 * it, and alone.
 */
import { expect } from 'chai';
import type { Browser, Frame } from 'puppeteer-core';
import {
  FILE_HEADERS,
  FRAME_HEADERS,
  FRAME_POLICY,
  makeFramePage,
  makeOEmbed,
  oEmbedAddress,
} from '../../src/snippets/frame-page.js';
import { writeSettings } from '../../src/snippets/address.js';
import { aNativeFeed, aSite, json, type Site } from '../support/built-site.js';
import { launch, until, Visit } from '../support/visit.js';
import { definedTags } from './helpers.js';

const RIGHTS = 'allow-scripts';
/** What a page around hears. */
interface Heard {
  readonly data: Readonly<Record<string, unknown>>;
  readonly origin: string;
}

const LISTENER = `window.heard = []; addEventListener('message', ({data, origin}) => heard.push({data, origin}));`;

/** What each element shows first in a frame, with nothing between its tags. */
const SEES: Readonly<
  Record<string, { readonly attributes?: Readonly<Record<string, string>>; readonly sees: RegExp }>
> = {
  'group-finder': { attributes: { source: '/groups.json' }, sees: /24 groups/ },
  'meeting-card': { attributes: { source: '/groups.json', 'meeting-id': 'circle-1' }, sees: /Circle 1/ },
  'meeting-timetable': { attributes: { source: '/groups.json' }, sees: /Circle 0/ },
  'group-map': { attributes: { source: '/placed.json' }, sees: /Show map/ },
  'next-meetings': { attributes: { source: '/groups.json' }, sees: /Circle 0/ },
  'group-match': { attributes: { source: '/groups.json' }, sees: /What brings you here/ },
  'my-groups': { attributes: { source: '/groups.json' }, sees: /My groups/i },
  'stigma-myth-buster': { sees: /A common belief/ },
  'evidence-summary': { sees: /studies|research/i },
  'coping-tips': { sees: /helped/i },
  'first-visit': { sees: /first/i },
  'group-agreement': { sees: /private|What we agree/i },
  'crisis-help': { attributes: { country: 'GB' }, sees: /116 123/ },
  'quick-exit': { sees: /Leave this page[^]*close the tab or the window/ },
  'listing-feedback': { sees: /Tell us about a group/ },
};

describe('the page for frames', () => {
  let browser: Browser;
  let widgets: Site;
  let clinic: Site;
  const visits: Visit[] = [];

  before(async () => {
    browser = await launch();
    clinic = await aSite();
    // What `docs/frame-page.md` asks of a server.
    widgets = await aSite({ headers: { ...FILE_HEADERS, ...FRAME_HEADERS } });
  });
  after(async () => {
    await browser.close();
    await Promise.all([widgets.close(), clinic.close()]);
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });

  async function open(address: string, options: Parameters<typeof Visit.open>[2] = {}): Promise<Visit> {
    const visit = await Visit.open(browser, address, options);
    visits.push(visit);
    return visit;
  }

  const address = (tag: string, attributes: Readonly<Record<string, string>> = {}, more = ''): string =>
    `${widgets.origin}/cdn/embed.html?${writeSettings({ tag, attributes })}${more}`;

  /** A page of the clinic with frames in it. */
  async function framed(sources: readonly string[], sandbox = RIGHTS): Promise<{ visit: Visit; frames: Frame[] }> {
    const frames = sources.map(
      (source) =>
        `<iframe sandbox="${sandbox}" src="${source.replaceAll('&', '&amp;')}" width="800" height="500" title="Groups"></iframe>`,
    );
    const visit = await open(clinic.page({ scripts: [], body: frames.join('') }), { before: LISTENER });
    const handles = await visit.page.$$('iframe');
    return { visit, frames: await Promise.all(handles.map(async (each) => await each.contentFrame())) };
  }

  const textOf = (frame: Frame): Promise<string> => frame.evaluate(() => probe.text('body'));
  async function see(frame: Frame, pattern: RegExp): Promise<string> {
    let text = '';
    await until(async () => pattern.test((text = await textOf(frame)))).catch(() => undefined);
    expect(text).to.match(pattern);
    return text;
  }
  const heard = (visit: Visit): Promise<Heard[]> =>
    visit.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  const press = (frame: Frame, selector: string): Promise<void> =>
    frame.evaluate((each) => (probe.all(each)[0] as HTMLElement).click(), selector);

  it('is tried with every element that shows something by itself', () => {
    // A provider shows nothing, and stories need a file of the site's own.
    const known = [...Object.keys(SEES), 'peer-support', 'peer-stories'];
    expect(known.sort()).to.deep.equal([...definedTags()].sort());
  });

  it('shows every element in a frame with no rights but scripts, and breaks no rule of its policy (assertion 21)', async () => {
    const tags = Object.keys(SEES);
    const { visit, frames } = await framed(tags.map((tag) => address(tag, SEES[tag]!.attributes)));
    for (const [at, frame] of frames.entries()) {
      const tag = tags[at]!;
      await see(frame, SEES[tag]!.sees);
      const { violations, errors } = await frame.evaluate(() => probe.log);
      expect({ tag, violations, errors }).to.deep.equal({ tag, violations: [], errors: [] });
    }
    expect(visit.uncaught).to.deep.equal([]);
    const foreign = visit.requests.filter((each) => ![widgets.origin, clinic.origin].includes(new URL(each).origin));
    expect(foreign).to.deep.equal([]);
  });

  it('lets every number be read, because a frame without rights cannot call', async () => {
    const { frames } = await framed([address('crisis-help', { country: 'GB' })]);
    const text = await see(frames[0]!, /116 123/);
    const numbers = await frames[0]!.evaluate(() =>
      probe.all('a[href^="tel:"]').map((link) => (link as HTMLAnchorElement).href.replace(/\D/g, '')),
    );
    expect(numbers).to.include('116123');
    const digits = text.replace(/\D/g, '');
    for (const number of numbers) expect(digits, number).to.include(number.replace(/^44/, ''));
  });

  it('answers to its buttons in a frame that may send no form', async () => {
    const { frames } = await framed([
      address('group-match', { source: '/groups.json' }),
      address('listing-feedback'),
      address('group-finder', { source: '/groups.json' }),
    ]);
    const [match, feedback, finder] = frames as [Frame, Frame, Frame];
    await see(match, /What brings you here/);
    const first = await textOf(match);
    await press(match, 'group-match .primary, .primary');
    await until(async () => (await textOf(match)) !== first);
    await see(match, /Question 2|2 of|Back/);
    await see(feedback, /Tell us about a group/);
    await press(feedback, 'input[type="radio"]');
    await press(feedback, '.primary');
    await see(feedback, /Back/);
    await see(finder, /24 groups/);
    await finder.evaluate(() => (probe.all('input[type="search"]')[0] as HTMLInputElement).focus());
    await finder.page().keyboard.type('grief');
    await see(finder, /12 groups/);
  });

  it('tells its height also to a page that begins to listen when nothing changes any more', async () => {
    const { visit, frames } = await framed([address('group-finder', { source: '/groups.json' })]);
    const frame = frames[0]!;
    await see(frame, /24 groups/);
    const height = (): Promise<number> =>
      frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
    await until(async () => (await heard(visit)).at(-1)?.data['height'] === (await height()));
    const late = await visit.page.evaluate(
      () => new Promise((done) => addEventListener('message', ({ data }) => done(data.height), { once: true })),
    );
    expect(late).to.equal(await height());
  });

  it('tells the page around its height in numbers, again when it grows, and nothing else (assertion 23)', async () => {
    const { visit, frames } = await framed([address('group-finder', { source: '/groups.json' }, '&psw-id=one-2')]);
    const frame = frames[0]!;
    await see(frame, /24 groups/);
    const height = (): Promise<number> =>
      frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));
    await until(async () => (await heard(visit)).at(-1)?.data['height'] === (await height()));
    const before = await height();
    await frame.evaluate(() => (probe.all('button.name, .name button, h3 button')[0] as HTMLElement).click());
    await see(frame, /Back to/);
    await until(
      async () => (await height()) !== before && (await heard(visit)).at(-1)?.data['height'] === (await height()),
    );
    for (const { data, origin } of await heard(visit)) {
      expect(origin).to.equal('null');
      expect(Object.keys(data).sort()).to.deep.equal(['height', 'id', 'type', 'v']);
      expect(data).to.include({ type: 'psw:height', v: 1, id: 'one-2' });
      expect(data['height']).to.be.a('number');
    }
  });

  describe('in WordPress, which adds a secret to the address', () => {
    const SECRET = 'AbCdEf1234';

    it('says its height as WordPress asks', async () => {
      const { visit, frames } = await framed([
        address('group-finder', { source: '/groups.json' }, `#?secret=${SECRET}`),
      ]);
      await see(frames[0]!, /24 groups/);
      await until(async () => (await heard(visit)).some(({ data }) => data['message'] === 'height'));
      const own = (await heard(visit)).filter(({ data }) => 'message' in data);
      for (const { data } of own) expect(Object.keys(data).sort()).to.deep.equal(['message', 'secret', 'value']);
      expect(own.at(-1)!.data).to.include({ secret: SECRET });
    });

    it('tells nobody which link was pressed, not even one to a page of its own server', async () => {
      const made = { tag: 'crisis-help', attributes: { country: 'GB', 'more-url': '/urgent?for=me' }, files: '/cdn/' };
      const page = {
        ...made,
        url: `${widgets.origin}/more.html`,
        title: 'Help',
        link: { href: '/urgent', text: 'Urgent' },
      };
      widgets.set('/more.html', { body: makeFramePage(page), headers: { 'content-type': 'text/html; charset=utf-8' } });
      const { visit, frames } = await framed([`${widgets.origin}/more.html#?secret=${SECRET}`]);
      await see(frames[0]!, /116 123/);
      await frames[0]!.evaluate(() => (probe.all('a[href^="http"]')[0] as HTMLElement).click());
      await see(frames[0]!, /cannot be opened/);
      expect((await heard(visit)).filter(({ data }) => data['message'] === 'link')).to.deep.equal([]);
    });

    it('says that other websites do not open, and has WordPress open the page itself', async () => {
      const { visit, frames } = await framed([address('stigma-myth-buster', {}, `#?secret=${SECRET}`)]);
      const frame = frames[0]!;
      await see(frame, /A common belief/);
      await frame.evaluate(() => (probe.all('a[href^="https:"]')[0] as HTMLElement).click());
      await see(frame, /cannot be opened/);
      expect(await frame.evaluate(() => document.activeElement?.textContent)).to.equal(
        'Open this part on a page of its own',
      );
      await press(frame, '.way-out a');
      await until(async () => (await heard(visit)).some(({ data }) => data['message'] === 'link'));
      const { data } = (await heard(visit)).find((each) => each.data['message'] === 'link')!;
      expect(data).to.deep.equal({ message: 'link', value: address('stigma-myth-buster'), secret: SECRET });
    });
  });

  describe('for addresses that anybody can write', () => {
    it('takes no list from elsewhere, and says so calmly (assertion 17)', async () => {
      const foreign = `${clinic.origin}/groups.json`;
      const { visit, frames } = await framed([
        address('group-finder', { source: foreign }),
        address('crisis-help', { lines: foreign }),
        // A tab inside an address, which browsers overlook.
        address('crisis-help', { lines: `/\t/${new URL(foreign).host}/groups.json` }),
        address('peer-stories', { stories: `/\n/${new URL(foreign).host}/groups.json` }),
        address('group-finder', { source: `/groups.json ${foreign}` }),
        address('group-map', { source: '/placed.json', 'tile-url': `${clinic.origin}/{z}/{x}/{y}.png` }),
      ]);
      for (const frame of frames) expect(await see(frame, /could not be shown/)).to.not.match(/Circle|groups? in/);
      expect(visit.requests.filter((each) => each.startsWith(`${clinic.origin}/groups`))).to.deep.equal([]);
      expect(visit.console.join('\n')).to.include('data-psw-origins');
    });

    it('takes lists of those whom the owner of the page names', async () => {
      const foreign = `${clinic.origin}/groups.json`;
      clinic.set('/groups.json', {
        ...json(aNativeFeed()),
        headers: { ...FILE_HEADERS, 'content-type': 'application/json' },
      });
      widgets.page(
        {
          scripts: [`type="module" src="/cdn/embed.js" data-psw-origins="${clinic.origin}"`],
          body: '<main></main>',
          // In the same letters as the server's own, or there would be two.
          headers: { 'Content-Security-Policy': FRAME_POLICY.replace('https:', clinic.origin) },
        },
        '/own.html',
      );
      const settings = writeSettings({ tag: 'group-finder', attributes: { source: foreign } });
      const { frames } = await framed([`${widgets.origin}/own.html?${settings}`]);
      await see(frames[0]!, /24 groups/);
    });

    it('takes no list from elsewhere by way of an address here that sends on to it', async () => {
      clinic.set('/groups.json', { ...json(aNativeFeed()), headers: FILE_HEADERS });
      widgets.set('/go.json', { status: 302, headers: { location: `${clinic.origin}/groups.json` } });
      // A policy lets redirects through to all that it names.
      const headers = { 'Content-Security-Policy': FRAME_POLICY.replace('https:', clinic.origin) };
      widgets.page({ scripts: ['type="module" src="/cdn/embed.js"'], body: '<main></main>', headers }, '/here.html');
      const settings = writeSettings({ tag: 'group-finder', attributes: { source: '/go.json' } });
      const { visit, frames } = await framed([`${widgets.origin}/here.html?${settings}`]);
      expect(await see(frames[0]!, /could not load/)).to.not.include('Circle');
      expect(visit.console.join('\n')).to.include(`data-psw-origins="${clinic.origin}"`);
    });

    it('says no number, name or link that stands in an address (assertion 17)', async () => {
      const words =
        'phone=0900+666+666&name=False+line&emergency=0900&href=https%3A%2F%2Fevil.example&label=Give+money';
      const { frames } = await framed(
        ['crisis-help', 'meeting-card', 'quick-exit', 'listing-feedback'].map(
          (tag) => `${widgets.origin}/cdn/embed.html?psw=${tag}&country=GB&${words}&email=a+at+evil.example`,
        ),
      );
      await see(frames[0]!, /116 123/);
      await see(frames[2]!, /Leave this page/);
      for (const frame of frames) {
        const text = await textOf(frame);
        expect(text).to.not.match(/0900|False line|evil|Give money/);
        expect(
          await frame.evaluate(() =>
            probe
              .all('a')
              .map((a) => (a as HTMLAnchorElement).href)
              .join(),
          ),
        ).to.not.include('evil');
      }
    });

    it('runs nothing, whatever the address holds', async () => {
      const hostile = [
        'javascript:alert(1)',
        '"><img src=x onerror=alert(1)>',
        '__proto__',
        'constructor',
        '<script>alert(1)</script>',
      ];
      const addresses = hostile.flatMap((text) => {
        const value = encodeURIComponent(text);
        return [
          `psw=${value}`,
          `psw=group-finder&source=${value}`,
          `psw=group-finder&${value}=1`,
          `psw=group-finder&onclick=${value}&style=${value}&lang=${value}`,
        ];
      });
      const { visit, frames } = await framed(addresses.map((each) => `${widgets.origin}/cdn/embed.html?${each}`));
      for (const frame of frames) {
        await until(async () => (await textOf(frame)).trim().length > 0);
        const { violations, errors } = await frame.evaluate(() => probe.log);
        expect({ violations, errors }).to.deep.equal({ violations: [], errors: [] });
        expect(await frame.evaluate(() => probe.all('[onclick], [style], img, script:not([src])').length)).to.equal(0);
      }
      expect(visit.dialogs).to.deep.equal([]);
    });

    it('says so when it names no element, or one that there is not', async () => {
      const { frames } = await framed([
        `${widgets.origin}/cdn/embed.html`,
        `${widgets.origin}/cdn/embed.html#psw=group-news`,
      ]);
      for (const frame of frames) await see(frame, /could not be shown here/);
    });
  });

  it('is a page of its own for those who follow the link, with the settings behind # or ?', async () => {
    const before = widgets.requests.length;
    for (const sign of ['#', '?']) {
      const settings = writeSettings({ tag: 'group-finder', attributes: { source: '/groups.json' } });
      const visit = await open(`${widgets.origin}/cdn/embed.html${sign}${settings}`);
      await visit.see(/24 groups/);
      expect(await visit.page.$eval('html', (html) => html.className)).to.equal('alone');
      expect((await visit.log()).violations).to.deep.equal([]);
    }
    expect(
      widgets.requests
        .slice(before)
        .map(({ headers }) => headers.referer)
        .filter(Boolean),
    ).to.deep.equal([]);
  });

  it('speaks the language of its address, from right to left where that is so', async () => {
    const visit = await open(address('quick-exit', { lang: 'ar' }));
    await visit.see(/غادر|مغادرة|اترك/);
    expect(await visit.page.$eval('html', ({ lang, dir }) => [lang, dir])).to.deep.equal(['ar', 'rtl']);
  });

  it('prints the element and nothing around it', async () => {
    const visit = await open(address('group-agreement'));
    await visit.see(/private|What we agree/i);
    await visit.page.emulateMediaType('print');
    await visit.see(/private|What we agree/i);
    expect(await visit.page.$eval('main', (main) => getComputedStyle(main).padding)).to.equal('0px');
  });

  it('says what is missing without script', async () => {
    const visit = await open(address('group-finder', { source: '/groups.json' }), { javaScript: false });
    expect(await visit.page.$eval('main', (main) => main.textContent)).to.include('JavaScript');
  });

  describe('made for one element', () => {
    const request = (origin: string): Parameters<typeof makeFramePage>[0] => ({
      tag: 'crisis-help',
      attributes: { country: 'GB', name: 'Harbour Line', phone: '01632 960 001' },
      files: '/cdn/',
      url: `${origin}/help.html`,
      title: 'Urgent "help" & more',
      link: { href: 'https://harbour.example/help', text: 'Urgent help' },
      words: 'Call 01632 960 001.',
    });
    const put = (made: Parameters<typeof makeFramePage>[0]): void => {
      widgets.set('/help.html', { body: makeFramePage(made), headers: { 'content-type': 'text/html; charset=utf-8' } });
      widgets.set('/help.oembed.json', { body: makeOEmbed(made), headers: { 'content-type': 'application/json' } });
    };

    it('shows what its owner wrote into it, also their own numbers', async () => {
      put(request(widgets.origin));
      const { frames } = await framed([`${widgets.origin}/help.html#?secret=AbCdEf1234`]);
      await see(frames[0]!, /Harbour Line[^]*01632 960 001/);
    });

    it('says the numbers of a country without script, where its owner wrote no words', async () => {
      const { words: _, ...rest } = request(widgets.origin);
      put({ ...rest, attributes: { country: 'GB' } });
      const visit = await open(`${widgets.origin}/help.html`, { javaScript: false });
      expect(await visit.page.$eval('main', (main) => main.textContent))
        .to.include('999')
        .and.include('116 123');
    });

    it('has the number and the link without script', async () => {
      put(request(widgets.origin));
      const visit = await open(`${widgets.origin}/help.html`, { javaScript: false });
      const text = await visit.page.$eval('main', (main) => main.textContent);
      expect(text).to.include('Call 01632 960 001.').and.include('Urgent help');
    });

    it('is found by those who read oEmbed, which get a frame of at most 1000 pixels and a link', async () => {
      put(request(widgets.origin));
      const visit = await open(`${widgets.origin}/help.html`);
      const found = await visit.page.$eval('link[type="application/json+oembed"]', (link) => link.href);
      expect(found).to.equal(oEmbedAddress(`${widgets.origin}/help.html`));
      const answer = (await (await fetch(found)).json()) as Record<string, unknown>;
      expect(answer).to.include({ version: '1.0', type: 'rich', title: 'Urgent "help" & more', width: 1000 });
      const html = String(answer['html']);
      expect(html.match(/<[a-z]+/g)).to.deep.equal(['<blockquote', '<a', '<iframe']);
      expect(html).to.include(`href="${widgets.origin}/help.html"`).and.include(`src="${widgets.origin}/help.html"`);
    });
  });

  it('comes with headers that let everybody frame it, and keep no trace (assertion 24)', async () => {
    const { headers } = await fetch(`${widgets.origin}/cdn/embed.html`);
    expect(headers.get('content-security-policy')).to.include("default-src 'none'");
    expect(headers.get('referrer-policy')).to.equal('no-referrer');
    expect(headers.get('permissions-policy')).to.include('camera=()');
    expect([headers.get('x-frame-options'), headers.get('set-cookie')]).to.deep.equal([null, null]);
    expect(headers.get('content-security-policy')).to.not.include('frame-ancestors');
  });
});
