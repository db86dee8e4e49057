import { expect } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/crisis-help.js';
import { crisisLines } from '../../src/content/crisis/index.js';
import type { CrisisHelp } from '../../src/elements/crisis-help/crisis-help.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { describeElement } from '../support/contract.js';
import {
  answerWith,
  becomes,
  focused,
  listen,
  nextFrames,
  NOW,
  place,
  placeReady,
  press,
  serve,
  serveNothing,
  until,
  untilTold,
} from '../support/mount.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch } from '../support/sources.js';

const FILE = 'https://site.example/lines.json';
const DIALLED = '2026-11-20';
const DAY = 86_400_000;
const REVIEW = Date.parse('2027-05-22T12:00');
const DESK = { name: 'The desk', phone: '01632 960001', hours: 'weekdays' };

/** The list of countries comes a moment after the numbers. */
const isWhole = (element: Element): boolean => element.shadowRoot!.querySelector('select, .strip') !== null;

describeElement({
  tag: 'crisis-help',
  fill: (element) => Object.assign(element, { country: 'GB', confirmed: DIALLED, now: NOW, lang: 'en' }),
  filled: 'country',
  isComplete: isWhole,
  load: () => ({
    template: html`<crisis-help country="GB" lines=${FILE} confirmed=${DIALLED} .now=${NOW}></crisis-help>`,
    fake: serve({ [FILE]: [DESK] }),
  }),
  repeatsWords: true,
  enter: {
    loading: (content) => {
      answerWith(aFetch());
      return html`<crisis-help country="GB" lines=${FILE} .now=${NOW}>${content}</crisis-help>`;
    },
    empty: () => html`<crisis-help lang="en" .now=${NOW}></crisis-help>`,
    error: (content) => {
      serveNothing();
      return html`<crisis-help country="GB" lines=${FILE} .now=${NOW}>${content}</crisis-help>`;
    },
    ready: (content) => html`<crisis-help country="GB" confirmed=${DIALLED} .now=${NOW}>${content}</crisis-help>`,
  },
  act: (element) => choose(element as CrisisHelp, 'IE'),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<crisis-help
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        country="GB"
        confirmed=${DIALLED}
        .now=${NOW}
      ></crisis-help>`,
  },
});

function choose(element: CrisisHelp, country: string): void {
  const list = byRole<HTMLSelectElement>(element, 'combobox');
  list.value = country;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

interface Given {
  readonly country?: string;
  readonly confirmed?: string;
  readonly now?: number;
  readonly lang?: string;
  readonly layout?: string;
  readonly emergency?: string;
}

const help = (given: Given = {}, content: unknown = ''): TemplateResult =>
  html`<crisis-help
    lang=${given.lang ?? 'en'}
    country=${given.country ?? nothing}
    confirmed=${given.confirmed ?? nothing}
    layout=${given.layout ?? nothing}
    emergency=${given.emergency ?? nothing}
    .now=${given.now ?? NOW}
    >${content}</crisis-help
  >`;

async function whole(template: TemplateResult, state = 'ready', width = 1000): Promise<CrisisHelp> {
  const element = await placeReady<CrisisHelp>(template, width, state);
  await until(() => isWhole(element), 'never whole');
  await element.updateComplete;
  return element;
}

const dials = (element: Element): string[] =>
  allByRole(element, 'link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((url) => /^(tel|sms):/.test(url));
const GB = ['tel:999', 'tel:116123', 'sms:85258', 'tel:111'];

describe('<crisis-help>', () => {
  it('says three levels in order, the emergency number first, and every number as text in its own link', async () => {
    const element = await whole(help({ country: 'GB', confirmed: DIALLED }));
    expect(outlineOf(element)).to.deep.equal([
      'h2 Get help now',
      'h3 Someone’s life is in danger',
      'h3 You need to talk to someone today',
      'h3 It can wait a day or two',
    ]);
    expect(dials(element)).to.deep.equal(GB);
    for (const link of allByRole(element, 'link')) {
      const dialled = /^(?:tel|sms):(.*)/.exec(link.getAttribute('href') ?? '')?.[1];
      if (dialled) expect(textOf(link).replace(/\D/g, '')).to.include(dialled);
    }
    byRole(element, 'link', /^Samaritans Free, day and night 116 123$/);
  });

  it('hides nothing: no dialog, no disclosure, nothing that moves', async () => {
    const element = await whole(help({ country: 'GB', confirmed: DIALLED }));
    expect(element.shadowRoot!.querySelector('details, dialog, [hidden]:not(slot)')).to.equal(null);
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('says what to do when nobody answers after the numbers, and what groups are not', async () => {
    const text = textOf(await whole(help({ country: 'GB', confirmed: DIALLED })));
    expect(text.indexOf('If nobody answers')).to.be.greaterThan(text.indexOf('85258'));
    expect(text).to.include('Peer support groups are not a crisis service. Numbers checked on 20 November 2026.');
  });

  for (const { country, has, lacks } of [
    { country: 'GB', has: /A&E/, lacks: /A doctor can/ },
    { country: 'IE', has: /Call 112[^]*999 works too/, lacks: /A&E|GP/ },
    { country: 'US', has: /988[^]*Text the word AYUDA/, lacks: /A&E|GP/ },
    {
      country: 'EE',
      has: /Free, every day 10:00 to 24:00, local time Estonian, Russian, English/,
      lacks: /Day and night/i,
    },
    { country: 'NO', has: /Mental Helse Hours not checked/, lacks: /day and night/i },
    { country: 'NL', has: /113 Zelfmoordpreventie, by chat 113\.nl/, lacks: /Free/ },
    { country: 'LT', has: /For people aged 16 to 35/, lacks: /117|1809/ },
    { country: 'DE', has: /Call 112[^]*no numbers here that were checked lately/, lacks: /0800|116/ },
  ]) {
    it(`says of ${country} what is known, and nothing else`, async () => {
      const text = textOf(await whole(help({ country, confirmed: DIALLED })));
      expect(text).to.match(has).and.not.match(lacks);
    });
  }

  it('always leaves a second way: the directory', async () => {
    for (const country of ['GB', 'DE', 'TR', undefined]) {
      const element = await whole(
        help(country ? { country } : {}),
        /TR|undefined/.test(String(country)) ? 'empty' : 'ready',
      );
      expect(namesOf(element, 'link').join()).to.include('findahelpline.com');
    }
  });

  it('names each line in its own language', async () => {
    const element = await whole(help({ country: 'NO', confirmed: DIALLED }));
    const names = [...element.shadowRoot!.querySelectorAll<HTMLElement>('strong[lang]')].map(({ lang }) => lang);
    expect(names).to.deep.equal(['nb', 'nb']);
  });
});

describe('<crisis-help> which country', () => {
  const shown = (element: CrisisHelp): string | undefined => /Showing help for ([^.]+)\./.exec(textOf(element))?.[1];

  for (const [given, name] of [
    [{ country: 'IE', lang: 'en-GB' }, 'Ireland'],
    [{ country: 'uk' }, 'the United Kingdom'],
    [{ lang: 'en-GB' }, 'the United Kingdom'],
    [{ lang: 'de-AT' }, 'Austria'],
    [{ lang: 'en' }, undefined],
  ] as const) {
    it(`is ${name ?? 'asked for'} with ${JSON.stringify(given)}`, async () => {
      const element = await whole(help({ confirmed: DIALLED, ...given }), name ? 'ready' : 'empty');
      expect(shown(element)).to.equal(name);
      byRole(element, 'combobox', name ? 'Change country' : 'Choose your country');
      if (!name) expect(textOf(element)).to.include('Call your local emergency number.');
    });
  }

  it('is told to be wrong when it is no country', async () => {
    const told = listen('warn');
    await whole(help({ country: 'Britain' }), 'empty');
    await until(() => told.join().includes('country: "Britain" is no country code'), told.join());
  });

  it('can be changed with the keyboard, keeps the focus, is said politely, and is kept nowhere', async () => {
    const element = await whole(help({ country: 'GB', confirmed: DIALLED }));
    const list = byRole<HTMLSelectElement>(element, 'combobox', 'Change country');
    list.focus();
    choose(element, 'IE');
    await until(() => dials(element).includes('tel:1800247247'), 'never changed');
    expect(dials(element)[0]).to.equal('tel:112');
    expect(focused()).to.equal(byRole(element, 'combobox'));
    await until(() => textOf(byRole(element, 'status')) === 'Showing help for Ireland.', 'not said');
    expect(textOf(element)).to.include('Numbers looked up on 22 November 2026. These numbers may not work from other');
  });

  it('can be another one, of which nothing is known', async () => {
    const element = await whole(help({ country: 'GB', confirmed: DIALLED }));
    const names = [...byRole<HTMLSelectElement>(element, 'combobox').options].map(({ text }) => text);
    expect(names.at(-1)).to.equal('Another country');
    expect(names).to.include.members(['United Kingdom', 'Germany', 'Japan']);
    choose(element, '-');
    await becomes(element, 'empty');
    expect(dials(element)).to.deep.equal([]);
    expect(textOf(element)).to.include('Call your local emergency number.');
  });
});

describe('<crisis-help> confirming and expiry', () => {
  const TOLD = 'confirmed: no day is set. These are numbers from published pages, which nobody has dialled';

  it('tells the editor until somebody says that the numbers were dialled', async () => {
    const told = listen('warn');
    const element = await whole(help({ country: 'GB' }));
    await untilTold(told, TOLD);
    expect(textOf(element)).to.include('Numbers looked up on 22 November 2026.');
  });

  it('is quiet when they were', async () => {
    const told = listen('warn');
    await whole(help({ country: 'GB', confirmed: DIALLED }));
    await nextFrames();
    expect(told).to.deep.equal([]);
  });

  for (const [when, now, confirmed, isShown] of [
    ['on the last day', REVIEW, undefined, true],
    ['the day after', REVIEW + DAY, undefined, false],
    ['the day after, confirmed lately', REVIEW + DAY, '2027-03-01', true],
    ['the day after, confirmed long ago', REVIEW + DAY, '2026-11-22', false],
  ] as const) {
    it(`${isShown ? 'shows' : 'takes away'} the lines ${when}; the emergency number and the directory stay`, async () => {
      const told = listen('warn');
      const element = await whole(help({ country: 'GB', now, ...(confirmed ? { confirmed } : {}) }));
      expect(dials(element)).to.deep.equal(isShown ? GB : GB.slice(0, 1));
      expect(namesOf(element, 'link').join()).to.include('findahelpline.com');
      if (isShown) return;
      await untilTold(told, 'hidden, past the review date: gb-samaritans, gb-shout, gb-nhs-111');
      expect(textOf(element))
        .to.include('no numbers here that were checked lately')
        .and.not.include('Numbers looked up');
    });
  }

  it('does not take a day that is none, or is to come', async () => {
    for (const confirmed of ['2027-01-01', 'May', '2026-02-30']) {
      const told = listen('warn');
      await whole(help({ country: 'GB', confirmed }));
      await untilTold(told, `confirmed: "${confirmed}" is not a day up to today`, TOLD);
    }
  });

  it('holds the site’s own numbers to the same six months, and never hides them', async () => {
    const told = listen('warn');
    const list = html`<p><a href="tel:01632960001">The desk 01632 960001</a></p>`;
    const late = await whole(help({ country: 'GB', confirmed: '2026-01-01' }, list));
    expect(dials(late)).to.deep.equal(['tel:999', 'tel:01632960001']);
    expect(textOf(late)).to.include('Numbers last checked on 1 January 2026.');
    await until(
      () => told.join().includes('"2026-01-01" is more than six months ago. These are your own numbers'),
      told.join(),
    );
    const never = await whole(help({ country: 'GB' }, list));
    expect(textOf(never)).not.to.match(/Numbers (looked up|checked|last)/);
  });
});

describe('<crisis-help> a site’s own lines', () => {
  it('win over those of the country, from between the tags; the rest of the words stay', async () => {
    const element = await whole(
      help(
        { country: 'GB', confirmed: DIALLED },
        html`<p>In danger? Call <a href="tel:999">999</a>.</p>
          <p>These are free.</p>
          <ul>
            <li><a href="tel:01632960001">The desk 01632 960001</a>, weekdays</li>
            <li>Night desk <a href="sms:01632960002">01632 960002</a></li>
          </ul>
          <dl>
            <dt>Web chat</dt>
            <dd><a href="https://desk.example/chat">Start a chat</a></dd>
          </dl>
          <p><a href="https://findahelpline.com">More helplines</a></p>`,
      ),
    );
    expect(dials(element)).to.deep.equal(['tel:999', 'tel:01632960001', 'sms:01632960002']);
    expect(namesOf(element, 'link').slice(1)).to.deep.equal([
      'The desk weekdays 01632 960001',
      'Night desk Text 01632 960002',
      'Web chat Start a chat desk.example',
      'Find a helpline A list on another website findahelpline.com',
    ]);
    expect(textOf(element)).to.include('These are free.').and.not.include('Samaritans');
  });

  it('come from attributes, from script, and from a file, which wins', async () => {
    const fake = serve({ [FILE]: { lines: [{ name: 'File desk', phone: '01632 960003' }] } });
    const element = await whole(
      html`<crisis-help
        lang="en"
        country="GB"
        name="Desk"
        phone="01632 960001"
        hours="weekdays"
        confirmed=${DIALLED}
        .now=${NOW}
      >
        <p><a href="tel:01632960009">Page desk</a></p>
      </crisis-help>`,
    );
    expect(dials(element)).to.deep.equal(['tel:999', 'tel:01632960001']);
    byRole(element, 'link', 'Desk weekdays 01632 960001');
    element.ownLines = [{ name: 'Script desk', sms: '01632 960002' }];
    await until(() => dials(element).includes('sms:01632960002'), 'script never won');
    element.lines = FILE;
    await until(() => dials(element).join() === 'tel:999,tel:01632960003', 'file never won');
    expect(fake.requests.length).to.equal(1);
  });

  it('never leave the page without a number: while their file loads, when it fails, when it is empty', async () => {
    listen('warn');
    const fake = answerWith(aFetch());
    const template = html`<crisis-help
      lang="en"
      country="GB"
      lines=${FILE}
      confirmed=${DIALLED}
      .now=${NOW}
    ></crisis-help>`;
    const element = await placeReady<CrisisHelp>(template, 1000, 'loading');
    await until(() => dials(element).join() === GB.join(), 'no numbers while loading');
    // What asks for the file may be a file of its own.
    await until(() => fake.requests.length > 0, 'not asked for');
    fake.requests[0]!.respond({ lines: [{ name: 'Desk', phone: '0800 HELP' }] });
    await becomes(element, 'error');
    expect(dials(element)).to.deep.equal(GB);
  });

  it('leave the visitor who asks for another country the lines and the emergency number of that one', async () => {
    listen('warn');
    const element = await whole(
      help({ country: 'GB', confirmed: DIALLED, emergency: '117' }, html`<p><a href="tel:01632960001">Desk</a></p>`),
    );
    expect(dials(element)).to.deep.equal(['tel:117', 'tel:01632960001']);
    choose(element, 'IE');
    await until(() => dials(element).includes('tel:1800247247'), 'never changed');
    expect(dials(element)).not.to.include('tel:01632960001');
    expect(dials(element)).not.to.include('tel:117');
    choose(element, 'GB');
    await until(() => dials(element).join() === 'tel:117,tel:01632960001', 'never back');
  });

  it('are refused with a number in their words that they do not dial; the country’s lines are shown then', async () => {
    const told = listen('warn');
    const element = await whole(
      help({ country: 'GB', confirmed: DIALLED }, html`<p><a href="tel:01632960001">Desk, or 01632 960002</a></p>`),
    );
    expect(dials(element)).to.deep.equal(GB);
    expect(textOf(element)).not.to.include('960002');
    await until(() => told.join().includes('01632 960002'), told.join());
  });

  it('are found when they come after the element', async () => {
    const element = await whole(help({ country: 'GB', confirmed: DIALLED }));
    const line = document.createElement('p');
    line.innerHTML = '<a href="tel:01632960001">Desk 01632 960001</a>';
    element.append(line);
    await until(() => dials(element).join() === 'tel:999,tel:01632960001', 'never found');
  });

  it('give way past their own date', async () => {
    const told = listen('warn');
    serve({ [FILE]: [DESK, { name: 'Old desk', phone: '01632 960002', reviewBy: '2026-11-01' }] });
    const element = await whole(html`<crisis-help lang="en" country="GB" lines=${FILE} .now=${NOW}></crisis-help>`);
    expect(dials(element)).to.deep.equal(['tel:999', 'tel:01632960001']);
    await until(() => told.join().includes('hidden, past the review date: Old desk'), told.join());
  });

  it('bring their own emergency number, which wins, and the editor is told when nobody knows it', async () => {
    const told = listen('warn');
    const element = await whole(help({ country: 'GB', emergency: '115', confirmed: DIALLED }));
    expect(dials(element)[0]).to.equal('tel:115');
    expect(textOf(element)).not.to.include('works too');
    await until(
      () => told.join().includes('emergency: "115" is not among the emergency numbers we know of (112, 999)'),
      told.join(),
    );
  });

  it('cannot make the emergency number words', async () => {
    const told = listen('warn');
    const element = await whole(help({ country: 'GB', emergency: 'the desk', confirmed: DIALLED }));
    expect(dials(element)[0]).to.equal('tel:999');
    await until(() => told.join().includes('emergency: "thedesk" is no number'), told.join());
  });
});

describe('<crisis-help> short forms', () => {
  it('say who to call in danger, who to talk to, and where there is more', async () => {
    const element = await whole(
      html`<crisis-help
        lang="en"
        country="GB"
        layout="compact"
        more-url="/urgent"
        confirmed=${DIALLED}
        .now=${NOW}
      ></crisis-help>`,
    );
    expect(namesOf(element, 'link')).to.deep.equal([
      'In danger Call 999',
      'To talk, free, day and night Samaritans 116 123',
      'More urgent help',
    ]);
    expect(outlineOf(element)).to.deep.equal([]);
    expect(byRole(element, 'link', 'More urgent help').getAttribute('href')).to.equal('/urgent');
  });

  it('say the first line of the site, and the directory where there is none', async () => {
    const own = await whole(
      help({ country: 'GB', layout: 'compact' }, html`<p><a href="tel:01632960001">Desk</a>, weekdays</p>`),
    );
    expect(namesOf(own, 'link')[1]).to.equal('To talk, weekdays Desk 01632960001');
    const none = await whole(help({ layout: 'compact' }), 'empty');
    expect(namesOf(none, 'link')).to.deep.equal(['To talk Find a helpline findahelpline.com']);
    expect(textOf(none)).to.include('Call your local emergency number.');
  });

  it('stay in reach of the keyboard, and follow a change of form', async () => {
    const element = await whole(help({ country: 'GB', layout: 'compact', confirmed: DIALLED }));
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    for (const name of ['In danger Call 999', /^To talk/]) {
      await press('Tab');
      expect(focused()).to.equal(byRole(element, 'link', name));
    }
    element.layout = 'full';
    await element.updateComplete;
    expect(outlineOf(element)[0]).to.equal('h2 Get help now');
  });

  it('stay at the end of the window, and never cover what has the focus', async () => {
    const page = await place<HTMLElement>(
      html`<div>
        ${Array.from({ length: 40 }, (_, at) => html`<p><button>Button ${at}</button></p>`)}
        ${help({ country: 'GB', layout: 'sticky', confirmed: DIALLED })}
      </div>`,
    );
    const element = page.querySelector<CrisisHelp>('crisis-help')!;
    await becomes(element, 'ready');
    await until(() => element.shadowRoot!.querySelector('.strip'), 'no strip');
    const box = (): DOMRect => element.getBoundingClientRect();
    expect(Math.abs(box().bottom - document.documentElement.clientHeight)).to.be.lessThan(2);
    const covered = [...page.querySelectorAll<HTMLButtonElement>('p button')].find((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return bottom > box().top && top < box().bottom;
    });
    covered!.focus({ preventScroll: true });
    await until(() => covered!.getBoundingClientRect().bottom <= box().top, 'still covered');
    scrollTo(0, 0);
  });

  it('are told apart from words that are no form', async () => {
    const told = listen('warn');
    await whole(help({ country: 'GB', layout: 'tiny', confirmed: DIALLED }));
    await untilTold(told, 'layout: "tiny" is not one of full, compact, sticky');
  });
});

describe('<crisis-help> in other words and on paper', () => {
  it('tells the editor that nobody who speaks it has read a translation', async () => {
    const told = listen('warn');
    await whole(help({ country: 'GB', lang: 'cy', confirmed: DIALLED }));
    await untilTold(told, 'the words in "cy" were not read by a speaker of it');
  });

  it('has no word of its own in a made-up language, only names and numbers', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const names = ['GB', 'EE', 'US', 'NL'].flatMap(crisisLines).map(({ name }) => name);
    for (const country of ['GB', 'EE', 'US', 'NL', 'DE']) {
      for (const layout of ['full', 'compact']) {
        const element = await whole(help({ country, layout, lang: PSEUDO_TAG, confirmed: DIALLED }));
        // A copy, so that the element finds its parts again.
        const root = document.createElement('div');
        root.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
        for (const part of root.querySelectorAll('option, strong[lang], strong > span[lang], bdi'))
          part.textContent = '';
        const blocks = [...root.querySelectorAll('p, h2, h3, .note, strong, label span, .key, section')];
        const left = blocks.flatMap((block) => [block.textContent ?? '', block.getAttribute('aria-label') ?? '']);
        const rest = left.map(outsideMessages).filter((text) => /\p{L}/u.test(text) && !names.includes(text));
        // Names of languages are the browser's.
        expect(
          rest.filter((text) => !/^(Estonian|English|Spanish)/.test(text)),
          `${country} ${layout}`,
        ).to.deep.equal([]);
      }
    }
  });

  it('prints numbers large, and leaves the list of countries off', async () => {
    const element = await whole(help({ country: 'GB', confirmed: DIALLED }));
    const print = element
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...rule.cssRules] as CSSStyleRule[]);
    const matching = (selector: string): CSSStyleRule[] =>
      print.filter((rule) =>
        [...element.shadowRoot!.querySelectorAll(rule.selectorText)].some((part) => part.matches(selector)),
      );
    expect(matching('.chooser').some(({ style }) => style.display === 'none')).to.equal(true);
    expect(matching('.row .number').some(({ style }) => style.fontSize === '1.75em')).to.equal(true);
    expect(matching('.call').some(({ style }) => style.color !== '')).to.equal(true);
  });

  it('passes axe in both forms', async () => {
    for (const layout of ['full', 'compact']) {
      const element = await whole(help({ country: 'GB', layout, confirmed: DIALLED }));
      await expect(element).to.be.accessible();
    }
  });
});
