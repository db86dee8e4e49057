/** How the page for frames behaves to people: its name, its headings, its height, and what opens in it. */
import { expect } from 'chai';
import type { Browser, Frame } from 'puppeteer-core';
import { FILE_HEADERS, FRAME_HEADERS } from '../../src/snippets/frame-page.js';
import { writeSettings } from '../../src/snippets/address.js';
import { aSite, json, type Site } from '../support/built-site.js';
import { launch, until, Visit, type VisitOptions } from '../support/visit.js';

const SOURCE = { source: '/groups.json' };
const PHONE = { width: 375, height: 750 };

describe('the page for frames, as people meet it', () => {
  let browser: Browser;
  let widgets: Site;
  let clinic: Site;
  const visits: Visit[] = [];

  before(async () => {
    browser = await launch();
    clinic = await aSite();
    widgets = await aSite({ headers: { ...FILE_HEADERS, ...FRAME_HEADERS } });
  });
  after(async () => {
    await browser.close();
    await Promise.all([widgets.close(), clinic.close()]);
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });

  const address = (tag: string, attributes: Readonly<Record<string, string>> = {}, more = ''): string =>
    `${widgets.origin}/cdn/embed.html?${writeSettings({ tag, attributes })}${more}`;
  async function open(source: string, options?: VisitOptions): Promise<Visit> {
    const visit = await Visit.open(browser, source, options);
    visits.push(visit);
    return visit;
  }
  /** A page of the clinic with one frame amid its own words, and the loader, which gives it its height. */
  async function framed(source: string, options: VisitOptions = {}): Promise<{ visit: Visit; frame: Frame }> {
    const page = clinic.page({
      scripts: [`type="module" src="${widgets.origin}/cdn/loader.js"`],
      head: '<meta name="viewport" content="width=device-width"><style>iframe { inline-size: 100% }</style>',
      body: `<p>${'Our words. '.repeat(60)}</p>
        <iframe sandbox="allow-scripts" src="${source.replaceAll('&', '&amp;')}" height="600" title="Groups"></iframe>`,
    });
    const visit = await open(page, options);
    const handle = await visit.page.$('iframe');
    return { visit, frame: await handle!.contentFrame() };
  }
  const see = async (frame: Frame, pattern: RegExp): Promise<void> => {
    let text = '';
    await until(async () => pattern.test((text = await frame.evaluate(() => probe.text('body'))))).catch(
      () => undefined,
    );
    expect(text).to.match(pattern);
  };
  const press = (frame: Frame, words: string): Promise<void> =>
    frame.evaluate((each) => {
      const controls = probe.all('button').filter((button) => button.checkVisibility());
      (controls.find((button) => button.textContent.includes(each)) as HTMLElement).click();
    }, words);
  /** Where something is on the screen, from its upper edge. */
  const onScreen = async (visit: Visit, frame: Frame, selector: string): Promise<{ top: number; bottom: number }> => {
    const start = await visit.page.$eval('iframe', (each) => each.getBoundingClientRect().top);
    return frame.evaluate(
      (each, from) => {
        const { top, bottom } = probe.all(each)[0]!.getBoundingClientRect();
        return { top: from + top, bottom: from + bottom };
      },
      selector,
      start,
    );
  };

  it('is called what its element is called, in the language of its address, and nothing that a visitor opens', async () => {
    const visit = await open(address('group-finder', SOURCE));
    await visit.see(/24 groups/);
    expect(await visit.page.title()).to.equal('Find a peer support group');
    await visit.press('button', /Circle 0/);
    await visit.see(/Back to/);
    expect(await visit.page.title()).to.equal('Find a peer support group');
    const arabic = await open(address('group-finder', { ...SOURCE, lang: 'ar' }));
    await until(async () => (await arabic.page.title()) === 'البحث عن مجموعة دعم الأقران');
    const empty = await open(`${widgets.origin}/cdn/embed.html?psw=group-news&lang=cy`);
    await empty.see(/Nid oedd modd/);
    expect(await empty.page.title()).to.equal('Cymorth gan gymheiriaid');
  });

  it('says what it has to say in English where it has no words of the language, and says that it is English', async () => {
    const visit = await open(`${widgets.origin}/cdn/embed.html?psw=group-news&lang=fr`);
    await visit.see(/could not be shown/);
    expect(await visit.page.$eval('p.note', ({ lang }) => lang)).to.equal('en');
  });

  it('has a heading of the first level by itself, unless the address names another, and not in a frame', async () => {
    const heading = 'h1, h2, h3';
    const levelOf = (): string => probe.all('h1, h2, h3')[0]!.localName;
    const [alone, named] = await Promise.all([
      open(address('coping-tips')),
      open(address('coping-tips', { 'heading-level': '3' })),
    ]);
    for (const visit of [alone, named]) await visit.see(/helped/, heading);
    const { frame } = await framed(address('coping-tips'));
    await see(frame, /helped/);
    const levels = [alone.page.evaluate(levelOf), named.page.evaluate(levelOf), frame.evaluate(levelOf)];
    expect(await Promise.all(levels)).to.deep.equal(['h1', 'h3', 'h2']);
  });

  it('keeps the height that the page gave it until there is something to see', async () => {
    const before = `window.heights = []; addEventListener('message', ({data}) => heights.push(data.height));`;
    const { visit, frame } = await framed(address('first-visit'), { before });
    await see(frame, /first visit/i);
    const heights = (): Promise<readonly number[]> =>
      visit.page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    await until(async () => (await heights()).length > 0);
    expect(Math.min(...(await heights()))).to.be.above(100);
  });

  it('leaves room for the ring around what has the focus', async () => {
    const { frame } = await framed(address('group-finder', SOURCE), PHONE);
    await see(frame, /24 groups/);
    const [start, end] = await frame.evaluate(() => {
      const { left, right } = probe.all('input[type="search"]')[0]!.parentElement!.getBoundingClientRect();
      return [left, document.documentElement.clientWidth - right];
    });
    expect(Math.min(start!, end!)).to.be.at.least(5);
  });

  it('shows the name of what was opened, however far down the list it stood', async () => {
    const { visit, frame } = await framed(address('group-finder', SOURCE), PHONE);
    await see(frame, /24 groups/);
    await until(() => visit.page.evaluate(() => document.documentElement.scrollHeight > 3000));
    await visit.page.evaluate(() => scrollTo(0, 2500));
    await frame.evaluate(() =>
      (probe.all('button.name, .name button, h3 button, h5 button').at(-1) as HTMLElement).click(),
    );
    await see(frame, /Back to/);
    await until(async () => {
      const { top, bottom } = await onScreen(visit, frame, '.details-name');
      return top >= 0 && bottom <= PHONE.height;
    });
  });

  it('has the way out of the filters where the filters end, and not at the end of a long frame', async () => {
    const { visit, frame } = await framed(address('group-finder', SOURCE), PHONE);
    await see(frame, /24 groups/);
    await until(() => visit.page.evaluate(() => document.documentElement.scrollHeight > 3000));
    await press(frame, 'Filters');
    await see(frame, /Show 24 groups/);
    const { top } = await onScreen(visit, frame, '.filter-dialog');
    expect((await onScreen(visit, frame, '.filter-foot')).bottom - top).to.be.below(PHONE.height);
  });

  describe('with the button that leaves the page', () => {
    it('stands in its place, and says that it may take away no more than the frame', async () => {
      const { frame } = await framed(address('quick-exit'));
      await see(frame, /Leave this page[^]*close the tab or the window/);
      const exit = await frame.evaluate(() => {
        const [button] = probe.all('quick-exit .exit, .exit');
        const [note] = probe.all('.note');
        return {
          isAbove: button!.getBoundingClientRect().bottom <= note!.getBoundingClientRect().top,
          saysShift: probe.text('quick-exit').includes('Shift'),
        };
      });
      expect(exit).to.deep.equal({ isAbove: true, saysShift: false });
    });

    it('offers none in WordPress, where it cannot work, and says what is as quick', async () => {
      const { visit, frame } = await framed(address('quick-exit', {}, '#?secret=AbCdEf1234'));
      await see(frame, /does not work in here[^]*close the tab/);
      expect(await frame.evaluate(() => probe.all('quick-exit').length)).to.equal(0);
      expect(visit.console.join()).to.include('Put the element into the page itself');
    });
  });

  it('shows a list that does not come as calmly as any page', async () => {
    widgets.set('/gone.json', { ...json({}), status: 404 });
    const { frame } = await framed(address('group-finder', { source: '/gone.json' }));
    await see(frame, /could not load/);
  });
});
