import { expect } from 'chai';
import '../../src/define/all.js';
import { TAGS } from '../../src/embed/tags.js';
import { UNWATCHED } from '../../src/embed/upgrade.js';
import { watchPage } from '../../src/embed/watch.js';
import { VOCABULARY, writeSettings } from '../../src/snippets/index.js';
import { isRequesting } from '../../src/snippets/attribute-kinds.js';
import { afterwards, answerWith, listen, press, serve, until, untilTold } from '../support/mount.js';
import { aFetch } from '../support/sources.js';

const SCRIPT = 'https://clinic.example/psw/loader.js';
const PAGE = 'https://clinic.example/psw/embed.html';
const FEED = 'https://feed.example/groups.json';
const GROUPS = {
  groups: [
    { id: 'circle', name: 'Tuesday Circle', when: { every: 'Tuesday', time: '19:00' }, timeZone: 'Europe/London' },
  ],
};

/** What the loader was asked to load, and whether the file comes. */
const asked: string[] = [];
let doesCome: (tag: string) => boolean = () => true;

/** What the owner of the page wrote on the script tag. */
const owner = document.createElement('script');
owner.type = 'text/plain';
Object.assign(owner.dataset, { pswUpgrade: '.entry', pswOrigins: 'https://feed.example' });

before(() => {
  document.head.append(owner);
  watchPage(async (tag) => {
    asked.push(tag);
    return doesCome(tag);
  })(SCRIPT);
});
after(() => owner.remove());

beforeEach(() => {
  asked.length = 0;
  doesCome = () => true;
  answerWith(aFetch());
});

/** Puts markup into the page, in a region that the owner named or outside of it. */
function put(html: string, region = 'entry'): HTMLElement {
  const box = document.createElement('div');
  box.className = region;
  box.innerHTML = html;
  document.body.append(box);
  afterwards(() => box.remove());
  return box;
}

const appears = async (box: Element, selector: string): Promise<HTMLElement> => {
  await until(() => box.querySelector(selector), `there is no ${selector} in ${box.innerHTML}`);
  return box.querySelector<HTMLElement>(selector)!;
};

/** Long enough for anything that comes near at once: an element put in after it has come to life. */
async function enough(): Promise<void> {
  const box = put('<div data-psw="quick-exit">Leave</div>');
  await appears(box, 'quick-exit');
  box.remove();
  for (let turn = 0; turn < 2; turn += 1) await new Promise(requestAnimationFrame);
}

const linkTo = (tag: string, attributes: Record<string, string> = {}): string =>
  `<a href="${PAGE}#${writeSettings({ tag, attributes }).replaceAll('&', '&amp;')}">Our groups</a>`;

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('what the loader knows by heart', () => {
  it('is every element there is', () => {
    expect([...TAGS]).to.have.members([...VOCABULARY.keys()]);
  });

  it('is every attribute that an element takes without watching it', () => {
    const unwatched = [...VOCABULARY.values()].flatMap(({ tag, attributes }) => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      return attributes.map(({ name }) => name).filter((name) => !observedAttributes.includes(name));
    });
    expect(UNWATCHED).to.include.members(unwatched);
  });
});

describe('a placeholder', () => {
  it('becomes an element with its settings, in its place, around its own words', async () => {
    const box = put(
      `<div class="wide" id="groups" data-psw="group-finder" data-source="${FEED}" data-save=""><a href="/all">All</a></div>`,
    );
    const element = await appears(box, 'group-finder');
    expect(attributesOf(element)).to.deep.equal({ source: FEED, save: '', id: 'groups' });
    expect(element.innerHTML).to.equal('<a href="/all">All</a>');
    expect(element.parentElement!.className).to.equal('wide');
    expect(box.querySelectorAll('[id=groups]')).to.have.length(1);
  });

  it('is forgiven what editors did to it', async () => {
    const box = put(`<div data-psw="“group-finder”" data-source="”${FEED}”" data-heading-level="&nbsp;3"></div>`);
    const element = await appears(box, 'group-finder');
    expect(attributesOf(element)).to.deep.equal({ source: FEED, 'heading-level': '3' });
  });

  it('keeps its language and direction', async () => {
    const box = put('<p lang="cy" dir="ltr" data-psw="coping-tips"><a href="/tips">Awgrymiadau</a></p>');
    expect(attributesOf(await appears(box, 'coping-tips'))).to.deep.equal({ lang: 'cy', dir: 'ltr' });
  });

  it('turns on what it names, also as "false", and says how to turn it off', async () => {
    const said = listen();
    const box = put(`<div data-psw="group-finder" data-source="${FEED}" data-hide-near="false">Our groups</div>`);
    expect((await appears(box, 'group-finder')).hasAttribute('hide-near')).to.equal(true);
    await untilTold(said, '<group-finder> hide-near="false" is on', 'leave hide-near out');
  });

  it('leaves out what the element does not know, and names what it does', async () => {
    const said = listen('info');
    const box = put('<div data-psw="coping-tips" data-hedding="x" data-title="y" data-role="z" data-count="2"></div>');
    const element = await appears(box, 'coping-tips');
    expect(attributesOf(element)).to.deep.equal({ count: '2' });
    expect(said.join()).to.match(/hedding.*heading-level/);
  });

  it('says once what is wrong, however often it stands there', async () => {
    const said = listen('info');
    put('<div data-psw="coping-tips" data-colour="x"></div>'.repeat(5));
    await enough();
    expect(said.filter((line) => line.includes('colour'))).to.have.length(1);
  });

  it('of no element that there is stays as it was', async () => {
    const said = listen('info');
    for (const name of ['grup-finder', 'script', 'a,b{', '', 'constructor']) {
      const html = `<div data-psw="${name}"><a href="/all">All</a></div>`;
      const box = put(html);
      await enough();
      expect(box.innerHTML).to.equal(html);
    }
    expect(said.join()).to.match(/<grup-finder> stays as it was.*group-finder/);
  });

  it('outside the region that the owner named stays as it was', async () => {
    const html = '<div data-psw="coping-tips"><a href="/tips">Tips</a></div>';
    const box = put(html, 'comments');
    await enough();
    expect(box.innerHTML).to.equal(html);
  });

  it('with a list of another website stays as it was, and the console says how to allow it (assertion 20)', async () => {
    const said = listen('info');
    const names = VOCABULARY.get('group-finder')!.attributes.map(({ name }) => name);
    for (const name of ['source', ...names.filter(isRequesting)]) {
      const html = `<div data-psw="group-finder" data-${name}="https://evil.example/x"><a href="/all">All</a></div>`;
      const box = put(html);
      await enough();
      expect(box.innerHTML).to.equal(html);
    }
    expect(said.join()).to.include('data-psw-origins="https://evil.example"');
    expect(asked).to.not.include('group-finder');
  });

  it('that somebody is writing is left alone', async () => {
    const html = '<div data-psw="coping-tips"><a href="/tips">Tips</a></div>';
    const box = document.createElement('div');
    box.contentEditable = 'true';
    const region = put('');
    region.append(box);
    box.innerHTML = html;
    await enough();
    expect(box.innerHTML).to.equal(html);
  });

  it('that was saved with its element in it gets no second one', async () => {
    const html = '<div data-psw="coping-tips"><coping-tips><a href="/tips">Tips</a></coping-tips></div>';
    const box = put(html);
    await enough();
    expect(box.querySelectorAll('coping-tips')).to.have.length(1);
  });

  it('inside another one stands inside its element', async () => {
    serve({ [FEED]: GROUPS });
    const box = put(
      `<div data-psw="peer-support" data-source="${FEED}"><div data-psw="group-finder"><a href="/all">All</a></div></div>`,
    );
    const element = await appears(box, 'peer-support group-finder');
    await until(() => element.matches(':state(ready)'), 'it found no list');
  });

  it('with nothing but the blanks of an editor in it shows that it is loading', async () => {
    const box = put(`<div data-psw="group-finder" data-source="${FEED}">&nbsp;<br><p>&nbsp;</p></div>`);
    const element = await appears(box, 'group-finder');
    await until(() => element.shadowRoot?.querySelector('.bones'), 'there is nothing to see');
  });
});

describe('a link to a frame page', () => {
  it('becomes the element that its address names, with the paragraph around it as what it shows first', async () => {
    const box = put(`<p>${linkTo('group-finder', { source: FEED, topics: 'anxiety' })}</p>`);
    const element = await appears(box, 'group-finder');
    expect(attributesOf(element)).to.deep.equal({ source: FEED, topics: 'anxiety' });
    expect(element.parentElement).to.equal(box);
    expect(element.firstElementChild!.outerHTML).to.match(/^<p><a [^>]*>Our groups<\/a><\/p>$/);
  });

  it('amid a sentence stays there, and the element follows', async () => {
    const box = put(`<p lang="cy">See ${linkTo('coping-tips')} here.</p><p>More</p>`);
    await appears(box, 'p:first-child + coping-tips + p');
    expect(box.querySelector('p')!.textContent).to.equal('See Our groups here.');
  });

  for (const sign of ['&amp;amp;', '&amp;#38;', '&amp;#038;', '&amp;#x26;', '&amp;#x26;amp;']) {
    it(`comes alive with all its settings when its & were written as ${sign}`, async () => {
      const box = put(linkTo('group-finder', { source: FEED, limit: '5' }).replaceAll('&amp;', sign));
      expect(attributesOf(await appears(box, 'group-finder'))).to.deep.equal({ source: FEED, limit: '5' });
    });
  }

  it('cannot say words of the site', async () => {
    const href = `${PAGE}#psw=crisis-help&country=GB&phone=0900123&name=Pay&aria-label=Pay&title=Pay&popover=auto&id=x&shade=red`;
    const said = listen('info');
    const box = put(`<p><a href="${href}">Urgent help</a></p>`);
    expect(attributesOf(await appears(box, 'crisis-help'))).to.deep.equal({ country: 'GB' });
    expect(said.join()).to.match(/<crisis-help> does not know .*shade/);
  });

  it('to urgent help stays too, and is not taken for a number to call', async () => {
    listen('warn');
    const box = put(`<p>${linkTo('crisis-help', { country: 'GB' })}</p>`);
    const element = await appears(box, 'p + crisis-help');
    await until(() => element.matches(':state(ready)'), 'it shows nothing');
    expect(box.querySelector('p')!.textContent).to.equal('Our groups');
    expect(element.shadowRoot!.textContent).to.include('Samaritans').and.not.include('Our groups');
  });

  const staying: readonly (readonly [string, string])[] = [
    ['of another website', linkTo('coping-tips').replace('clinic.example', 'other.example')],
    ['of another page', linkTo('coping-tips').replace('embed.html', 'embed.html.html')],
    ['without an element', `<a href="${PAGE}?x=psw=">Groups</a>`],
    ['to a list of another website (assertion 20)', linkTo('group-finder', { source: 'https://other.example/a.json' })],
    ['to one in quotes (assertion 20)', linkTo('group-finder', { source: '”https://other.example/a.json”' })],
    ['to an exit, which would lead nowhere else', linkTo('quick-exit')],
    ['to what holds other elements', linkTo('peer-support', { source: FEED })],
    ['inside an element, where it is what that shows first', `<coping-tips>${linkTo('coping-tips')}</coping-tips>`],
  ];
  for (const [which, html] of staying) {
    it(`${which} stays a link`, async () => {
      listen('info');
      const box = put(`<p>1 ${html}</p>`);
      const before = box.innerHTML;
      await enough();
      expect(box.innerHTML).to.equal(before);
    });
  }

  it('may lead to a frame page that the owner names', async () => {
    owner.dataset['pswPages'] = 'https://other.example/embed.html';
    afterwards(() => delete owner.dataset['pswPages']);
    const box = put(linkTo('coping-tips').replace('clinic.example/psw', 'other.example'));
    await appears(box, 'coping-tips');
  });

  it('is not taken from under somebody who is on it', async () => {
    const box = put('<button>Before</button>');
    const paragraph = document.createElement('p');
    paragraph.innerHTML = linkTo('coping-tips');
    doesCome = () => false;
    box.append(paragraph);
    await until(() => asked.includes('coping-tips'), 'it was not seen');
    doesCome = () => true;
    paragraph.querySelector('a')!.focus();
    // Comes near again.
    paragraph.remove();
    box.append(paragraph);
    paragraph.querySelector('a')!.focus();
    await enough();
    expect(box.querySelector('coping-tips')).to.equal(null);
    await press('Shift+Tab');
    await appears(box, 'coping-tips');
  });
});

describe('an element of a page with the loader', () => {
  it('is loaded when it comes into the page late, in a cell, a paragraph, a box of a builder, twice', async () => {
    const cell = '<table><tbody><tr><td><first-visit></first-visit></td></tr></tbody></table>';
    for (const html of [
      cell,
      '<p><first-visit></first-visit></p>',
      '<x-canvas><div><first-visit></first-visit><first-visit></first-visit></div></x-canvas>',
    ]) {
      asked.length = 0;
      const box = put(html);
      await until(() => asked.includes('first-visit'), `not seen in ${html}`);
      box.remove();
    }
  });

  it('is loaded inside another that is not there yet', async () => {
    doesCome = (tag) => tag !== 'peer-support';
    put('<peer-support><div><next-meetings></next-meetings></div></peer-support>');
    await until(() => asked.includes('next-meetings'), 'it waits for its provider');
  });

  it('is not loaded far from the screen, and is when it comes near', async () => {
    const box = put('<div class="far"></div><evidence-summary></evidence-summary>');
    const far = box.querySelector<HTMLElement>('.far')!;
    far.style.blockSize = '500vh';
    await enough();
    expect(asked).to.not.include('evidence-summary');
    far.style.blockSize = '0';
    await until(() => asked.includes('evidence-summary'), 'it was not seen');
  });

  it('is loaded at once, wherever it stands, when it is urgent', async () => {
    const box = put(
      '<div class="far"></div><crisis-help></crisis-help><quick-exit></quick-exit><peer-support></peer-support>',
    );
    box.querySelector<HTMLElement>('.far')!.style.blockSize = '500vh';
    await until(() => ['crisis-help', 'quick-exit', 'peer-support'].every((tag) => asked.includes(tag)), asked.join());
  });

  it('is loaded on a page that hides it until it is there', async () => {
    const box = put('<group-agreement></group-agreement>');
    box.querySelector<HTMLElement>('group-agreement')!.style.display = 'none';
    await until(() => asked.includes('group-agreement'), 'it waits for ever');
  });

  it('that did not come is asked for again when it comes near again, and when the network is back', async () => {
    doesCome = () => false;
    const box = put(
      '<p><a href="/">1</a></p><div data-psw="listing-feedback"><a href="/contact">Write to us</a></div>',
    );
    await until(() => asked.includes('listing-feedback'), 'it was not seen');
    expect(box.querySelector('a[href="/contact"]')!.checkVisibility()).to.equal(true);
    asked.length = 0;
    dispatchEvent(new Event('online'));
    await until(() => asked.includes('listing-feedback'), 'the network is back, and nobody cares');
    doesCome = () => true;
    box.hidden = true;
    for (let turn = 0; turn < 3; turn += 1) await new Promise(requestAnimationFrame);
    box.hidden = false;
    await appears(box, 'listing-feedback');
  });
});

describe('the words that stood there before', () => {
  /** The provider shows nothing, and saved groups ask for a list only when there are any. */
  const other = ['peer-support', 'my-groups'];
  const withList = [...VOCABULARY.values()]
    .filter(({ tag, attributes }) => !other.includes(tag) && attributes.some(({ name }) => name === 'source'))
    .map(({ tag }) => tag);

  const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

  it('are tried with every element that shows a list', () => {
    expect(withList).to.include.members([
      'group-finder',
      'next-meetings',
      'meeting-timetable',
      'group-map',
      'group-match',
    ]);
  });

  for (const tag of withList) {
    it(`stay until <${tag}> has something to show, and come back when its list does not come`, async () => {
      const fake = answerWith(aFetch());
      listen('warn');
      const placeholder = `<div data-psw="${tag}" data-source="${FEED}"><a href="/all">All our groups</a></div>`;
      const box = put(`${placeholder}<p>${linkTo(tag, { source: FEED })}</p>`);
      await appears(box, `${tag} + ${tag}, ${tag} p a`);
      await until(() => box.querySelectorAll(tag).length === 2, 'both are there');
      await until(() => fake.requests.length > 0, 'the list was asked for');
      const links = [...box.querySelectorAll('a')];
      expect(links.map(isSeen)).to.deep.equal([true, true]);
      // A second attempt follows where the first one found no server.
      fake.requests[0]!.respond('gone', { status: 404 });
      await until(
        () => [...box.querySelectorAll(tag)].every((each) => each.matches(':state(error)')),
        'it did not notice',
      );
      expect(links.map(isSeen)).to.deep.equal([true, true]);
    });
  }
});
