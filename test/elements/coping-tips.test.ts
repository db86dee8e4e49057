import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../src/define/coping-tips.js';
import { TIPS_AR } from '../../src/content/tips/tips.ar.js';
import { TIPS_CY } from '../../src/content/tips/tips.cy.js';
import { TIPS_EN } from '../../src/content/tips/tips.en.js';
import type { CopingTips } from '../../src/elements/coping-tips/coping-tips.js';
import { safetyLine } from '../../src/elements/coping-tips/coping-tips.view.js';
import { tipsAr } from '../../src/i18n/ar/tips.js';
import { tipsCy } from '../../src/i18n/cy/tips.js';
import { tipsEn } from '../../src/i18n/en/tips.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { describeElement } from '../support/contract.js';
import {
  afterwards,
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
  stub,
  until,
  untilTold,
} from '../support/mount.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch, HOSTILE_STRINGS } from '../support/sources.js';
import { ownTip } from '../support/tips.js';

const FILE = 'https://site.example/tips.json';
const ALL = TIPS_EN.items;
/** After every built-in tip's review date. */
const LATER = Date.parse('2099-01-01');
const LINE = tipsEn.safety;

const own = (overrides: Readonly<Record<string, unknown>> = {}): unknown =>
  ownTip({ reviewBy: '2099-05-01', ...overrides });
const situations = (element: Element): string[] =>
  outlineOf(element)
    .slice(1)
    .map((heading) => heading.slice(3));
const buttons = (element: Element): HTMLElement[] => allByRole(element, 'button');
const cards = (element: Element): Element[] => [...element.shadowRoot!.querySelectorAll('[part~="card"]')];
const reports = (element: Element): string[] => cards(element).map((card) => textOf(card.querySelector('.helped')!));

/** With what follows the first view: the other tips, and a button for each. */
async function whole(template: ReturnType<typeof html>, state = 'ready'): Promise<CopingTips> {
  const element = await placeReady<CopingTips>(template, 1000, state);
  if (state === 'ready') await until(() => buttons(element).length === cards(element).length, 'no buttons');
  await nextFrames();
  return element;
}

async function complete(): Promise<CopingTips> {
  const element = await whole(html`<coping-tips .now=${NOW}></coping-tips>`);
  await until(() => cards(element).length === ALL.length && buttons(element).length === ALL.length, 'never complete');
  return element;
}

describeElement({
  tag: 'coping-tips',
  fill: (element) => Object.assign(element, { ownOnly: false, count: 1, now: NOW, lang: 'en' }),
  filled: 'count',
  isComplete: (element) => buttons(element).length > 0 && buttons(element).length === cards(element).length,
  load: () => ({
    template: html`<coping-tips tips=${FILE} own-only></coping-tips>`,
    fake: serve({ [FILE]: [own()] }),
  }),
  // It is `initial` only for as long as a language takes to load, which no test can hold.
  enter: {
    loading: (content) => {
      answerWith(aFetch());
      return html`<coping-tips tips=${FILE} own-only>${content}</coping-tips>`;
    },
    empty: () => html`<coping-tips topic="stoma" .now=${NOW}></coping-tips>`,
    error: (content) => {
      serveNothing();
      return html`<coping-tips tips=${FILE} own-only>${content}</coping-tips>`;
    },
    ready: (content) => html`<coping-tips count="1" .now=${NOW}>${content}</coping-tips>`,
  },
  act: (element) => void Object.assign(element, { situation: 'hard-days' }),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<coping-tips
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        count="1"
        .now=${NOW}
      ></coping-tips>`,
  },
});

describe('<coping-tips>', () => {
  it('says each situation once, as a heading one below the title', async () => {
    const element = await complete();
    expect(outlineOf(element)[0]).to.equal('h2 What has helped other people');
    expect(outlineOf(element).slice(1)).to.deep.equal(Object.values(tipsEn.situations).map((name) => `h3 ${name}`));
  });

  it('shows what helped, that it did not help everyone, who offered and who checked it, all at once', async () => {
    const element = await complete();
    const text = textOf(element);
    for (const { helped, notForEveryone, role, source } of ALL) {
      for (const part of [helped, notForEveryone, `Offered by: ${role}`, source.name]) expect(text).to.include(part);
    }
    for (const card of cards(element)) {
      expect(textOf(card)).to.match(
        /^What helped .* Did not help everyone .* Offered by: .* Source: .* Checked by .*, November 2026\. Next check May 2027\./,
      );
    }
    expect(element.shadowRoot!.querySelector('details, dialog, [hidden]:not(slot)')).to.equal(null);
    expect(text, 'no score').to.not.match(/[★%]|\bout of\b/);
  });

  it('links each source by its name and date', async () => {
    const element = await complete();
    const links = allByRole(element, 'link') as HTMLAnchorElement[];
    const sources = cards(element).map((card) => ALL.find(({ helped }) => textOf(card).includes(helped))!.source);
    expect(links.map(({ href }) => href)).to.deep.equal(sources.map(({ url }) => url));
    expect(namesOf(element, 'link')).to.include.members(['Drink Wise, Age Well, 12 December 2018', 'Mind, July 2019']);
  });

  it('paints the first tip before anything else is asked for', async () => {
    const element = await place<CopingTips>(html`<coping-tips .now=${NOW}></coping-tips>`);
    expect(reports(element)).to.deep.equal([ALL[0]!.helped]);
    expect(textOf(element)).to.include(LINE);
    expect(buttons(element), 'no button before it can do anything').to.deep.equal([]);
    await until(() => cards(element).length === ALL.length, 'never complete');
    expect(reports(element)[0], 'what is read first stays first').to.equal(ALL[0]!.helped);
  });

  it('shows the situations asked for, in that order', async () => {
    const element = await whole(html`<coping-tips situation="online, hard-days" .now=${NOW}></coping-tips>`);
    expect(situations(element)).to.deep.equal(['Online', 'Hard days']);
    element.situation = 'hard-days online';
    await element.updateComplete;
    expect(situations(element)).to.deep.equal(['Hard days', 'Online']);
  });

  it('shows only tips of a topic, and only so many', async () => {
    const element = await whole(html`<coping-tips topic="depression" .now=${NOW}></coping-tips>`);
    const about = ALL.filter(({ topics }) => topics.includes('depression')).map(({ helped }) => helped);
    expect(reports(element)).to.have.members(about);
    element.count = 2;
    await element.updateComplete;
    expect(reports(element).length).to.equal(2);
  });

  it('tells the editor about a situation and a topic that no tip has', async () => {
    const told = listen('warn');
    await placeReady(
      html`<coping-tips situation="at-sea" topic="stamp-collecting" .now=${NOW}></coping-tips>`,
      800,
      'empty',
    );
    await untilTold(told, 'situation: no tip is for "at-sea"', 'topic: no tip is about "stamp-collecting"');
  });

  it('hides tips past their review date, tells the editor which, and shows what stands between the tags', async () => {
    const told = listen('warn');
    const element = await placeReady<CopingTips>(
      html`<coping-tips .now=${LATER}><p>Ask at the desk</p></coping-tips>`,
      800,
      'empty',
    );
    expect(cards(element)).to.deep.equal([]);
    expect(textOf(element)).to.include('There are no tips here at the moment. Please look again soon.');
    expect(textOf(element)).to.include('Ask at the desk');
    await untilTold(told, ...ALL.map(({ id }) => id));
  });

  it('shows a tip on its last day, and not on the next', async () => {
    listen('warn');
    const day = Date.parse(`${ALL[0]!.reviewBy}T12:00`);
    const element = await whole(html`<coping-tips .now=${day}></coping-tips>`);
    expect(reports(element)).to.include(ALL[0]!.helped);
    element.now = day + 86_400_000;
    await becomes(element, 'empty');
    expect(reports(element)).to.deep.equal([]);
  });

  for (const { language, items } of [TIPS_CY, TIPS_AR]) {
    it(`speaks ${language} throughout, and tells the editor that nobody has read it`, async () => {
      const told = listen('warn');
      const element = await whole(html`<coping-tips lang=${language} .now=${NOW}></coping-tips>`);
      await until(() => cards(element).length === items.length, 'not complete');
      expect(reports(element)).to.have.members(items.map(({ helped }) => helped));
      expect(element.shadowRoot!.querySelectorAll(`.helped[lang="${language}"]`).length).to.equal(items.length);
      await untilTold(told, `the texts in "${language}"`, `the words in "${language}"`);
    });
  }

  it('has no word of its own in a made-up language', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const word = (number: number): string => `⟦${number}⟧`;
    const written = own({
      ...{ situation: '1', situationLabel: word(1), helped: word(2), notForEveryone: word(3), role: word(4) },
      ...{ reviewedBy: word(5), source: { name: word(6), url: 'https://1.example/', date: '2026' } },
      clinicianReviewed: { role: word(7), on: '2026-11-02' },
    });
    serve({
      [FILE]: [
        written,
        own({
          helped: word(8),
          notForEveryone: word(9),
          role: word(10),
          reviewedBy: word(11),
          id: '2',
          source: undefined,
        }),
      ],
    });
    const element = await whole(html`<coping-tips lang=${PSEUDO_TAG} tips=${FILE} own-only .now=${NOW}></coping-tips>`);
    expect(cards(element).length).to.equal(2);
    const blocks = element.shadowRoot!.querySelectorAll('h1, h2, h3, p, dt, dd, a, button');
    const foreign = [...blocks]
      .map((block) => outsideMessages(block.textContent ?? ''))
      .filter((rest) => /\p{L}/u.test(rest));
    expect(foreign).to.deep.equal([]);
    expect(textOf(element)).to.match(/⟦/);
  });
});

describe('<coping-tips> the line on medical advice', () => {
  /** What a page can set, and the worst it can set it to. */
  const ATTRIBUTES: readonly Readonly<Record<string, string>>[] = [
    {},
    { count: '1' },
    { situation: 'before-a-group' },
    { topic: 'groups' },
    { 'heading-level': '6' },
    { tips: FILE },
    { tips: FILE, 'own-only': '' },
    { safety: '', 'no-safety': '', label: '', line: 'none' },
  ];
  const CONTENTS = [
    '',
    '<h2 slot="heading"></h2>',
    '<p slot="help">Call 01632 960199</p>',
    '<p slot="safety">All is well</p><p slot="line"></p><p slot="note"></p>',
    '<p>Words of the page</p>',
  ];

  for (const attributes of ATTRIBUTES) {
    for (const content of CONTENTS) {
      it(`is in view with ${JSON.stringify(attributes)} and ${content || 'nothing'} between the tags`, async () => {
        listen('warn');
        serve({ [FILE]: [own()] });
        const box = await place<HTMLElement>(html`<div></div>`);
        const element = document.createElement('coping-tips');
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.now = NOW;
        element.innerHTML = content;
        box.append(element);
        await until(() => cards(element).length > 0, 'no tip');
        expect(textOf(element)).to.include(LINE);
        await until(() => buttons(element).length === cards(element).length, 'no buttons');
        expect(textOf(element)).to.include(LINE);
      });
    }
  }

  it('has no part and no slot of its own, so that a style sheet or a page cannot reach it alone', async () => {
    const element = await complete();
    const line = [...element.shadowRoot!.querySelectorAll('p')].find((each) => textOf(each) === LINE)!;
    expect(line.closest('slot')).to.equal(null);
    for (let at: Element | null = line; at && !at.matches('[part~="base"]'); at = at.parentElement) {
      expect(at.getAttribute('part')).to.equal(null);
    }
  });

  it('stands before the first tip, at the size of the text around it', async () => {
    const element = await complete();
    const line = element.shadowRoot!.querySelector('.safety')!;
    expect(line.compareDocumentPosition(cards(element)[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(parseFloat(getComputedStyle(line).fontSize)).to.be.at.least(16);
  });

  it('may be said in other words, and not be left empty', () => {
    const saying = (safety: string): string => safetyLine({ tips: { ...tipsEn, safety } });
    expect(saying('Ask your doctor.')).to.equal('Ask your doctor.');
    for (const empty of ['', ' ', '\n\u00a0']) expect(saying(empty)).to.equal(LINE);
  });

  it('speaks of a doctor, a pharmacist, medicine and treatment in every language', () => {
    expect(tipsEn.safety)
      .to.match(/doctor.*pharmacist.*medicine.*treatment/)
      .and.match(/not advice for you/);
    expect(tipsCy.safety)
      .to.match(/meddyg.*fferyllydd.*meddyginiaeth.*driniaeth/)
      .and.match(/Nid cyngor/);
    expect(tipsAr.safety).to.match(/ليس نصيحة.*طبيب.*صيدلي.*دواء.*علاج/);
  });

  /** The rules for paper, as they would apply: what they hide, and what they bring. */
  const onPaper = (element: Element): { hidden: Set<Element>; brought: Set<Element> } => {
    const root = element.shadowRoot!;
    const rules = root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...rule.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
    const reached = (isRight: (display: string) => boolean): Set<Element> =>
      new Set(
        rules
          .filter(({ style }) => style.display !== '' && isRight(style.display))
          .flatMap(({ selectorText }) => [...root.querySelectorAll(selectorText)]),
      );
    return { hidden: reached((display) => display === 'none'), brought: reached((display) => display === 'block') };
  };

  it('is on paper at the top and again with every situation after the first; no tip is left off, no button is there', async () => {
    const element = await complete();
    const { hidden, brought } = onPaper(element);
    expect([...brought].map((part) => part.textContent)).to.deep.equal(
      Array(situations(element).length - 1).fill(LINE),
    );
    const isHidden = (part: Element): boolean => [...hidden].some((each) => each.contains(part));
    expect(isHidden(element.shadowRoot!.querySelector('.safety')!)).to.equal(false);
    expect(cards(element).some((card) => isHidden(card) || isHidden(card.querySelector('.about')!))).to.equal(false);
    expect(buttons(element).every(isHidden)).to.equal(true);
  });
});

describe('<coping-tips> copying', () => {
  const clipboard = (): string[] => {
    const copied: string[] = [];
    stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    return copied;
  };

  it('names what each button copies', async () => {
    const names = namesOf(await complete(), 'button');
    expect(new Set(names).size).to.equal(ALL.length);
    expect(names[0]).to.match(/^Copy this tip: One person only went to a first meeting/);
  });

  it('copies every tip whole, with its source, and always with the line on medical advice at the end', async () => {
    const copied = clipboard();
    const element = await complete();
    for (const button of buttons(element)) button.click();
    await until(() => copied.length === ALL.length, 'not copied');
    for (const { helped, notForEveryone, role, source } of ALL) {
      const copy = copied.find((text) => text.includes(helped))!;
      for (const part of [notForEveryone, role, source.name, source.url, 'Next check May 2027'])
        expect(copy).to.include(part);
      expect(copy.endsWith(`\n${LINE}`)).to.equal(true);
    }
  });

  it('says that it has, and marks the button', async () => {
    clipboard();
    const element = await complete();
    buttons(element)[2]!.click();
    await until(() => textOf(byRole(element, 'status')) === 'Tip copied', 'not said');
    expect(namesOf(element, 'button').filter((name) => name.startsWith('Tip copied')).length).to.equal(1);
  });

  it('says so when it may not copy', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
    const element = await complete();
    buttons(element)[0]!.click();
    await until(() => /could not copy/.test(textOf(byRole(element, 'status'))), 'not said');
  });

  it('is done with the keyboard, source and button of each tip in the order they are read', async () => {
    const copied = clipboard();
    const element = await complete();
    const wanted = cards(element).flatMap((card) => [card.querySelector('a')!, card.querySelector('button')!]);
    const before = document.createElement('button');
    before.textContent = 'Before';
    element.before(before);
    afterwards(() => before.remove());
    before.focus();
    const met: (HTMLElement | null)[] = [];
    for (let steps = 0; steps < 6; steps += 1) {
      await press('Tab');
      met.push(focused());
    }
    expect(met).to.deep.equal(wanted.slice(0, 6));
    await press('Enter');
    await until(() => copied.length === 1, 'not copied');
    expect(focused(), 'the focus stays').to.equal(wanted[5]);
  });

  it('moves nothing when the buttons come', async () => {
    const element = await place<CopingTips>(html`<coping-tips count="1" .now=${NOW}></coping-tips>`);
    const { height } = element.getBoundingClientRect();
    await until(() => buttons(element).length === 1, 'no button');
    expect(element.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
  });
});

describe('<coping-tips> a site’s own tips', () => {
  const list = html`<dl slot="tip" id="kettle">
    <dt>Situation</dt>
    <dd>At the clinic</dd>
    <dt>What helped me</dt>
    <dd>I waited by the window.</dd>
    <dt>Did not help everyone</dt>
    <dd>Others wanted to see the desk.</dd>
    <dt>Offered by</dt>
    <dd>A visitor of our clinic</dd>
    <dt>Checked by</dt>
    <dd>the patient council</dd>
    <dt>Checked on</dt>
    <dd>2026-11-01</dd>
    <dt>Next check</dt>
    <dd>2099-05-01</dd>
  </dl>`;

  it('come first when they are written between the tags, under their own situation and without a source', async () => {
    const element = await complete();
    const other = await whole(html`<coping-tips .now=${NOW}>${list}</coping-tips>`);
    await until(() => cards(other).length === ALL.length + 1, 'own tip not shown');
    expect(situations(other)).to.deep.equal(['At the clinic', ...situations(element)]);
    expect(textOf(cards(other)[0]!))
      .to.include('Offered by: A visitor of our clinic')
      .and.not.include('Source');
    expect(reports(other).filter((text) => text === 'I waited by the window.').length, 'shown once').to.equal(1);
    expect(other.querySelector('dl')!.checkVisibility(), 'the list itself').to.equal(false);
  });

  it('join a known situation by its name, and take a name in any alphabet for their own', async () => {
    const known = document.createElement('coping-tips');
    Object.assign(known, { ownOnly: true, now: NOW });
    const box = await place<HTMLElement>(html`<div>${list}</div>`);
    const source = box.querySelector('dl')!;
    for (const name of ['Hard days', 'في العيادة', 'في المقهى']) {
      const copy = source.cloneNode(true) as HTMLElement;
      copy.id = `tip-${known.children.length}`;
      copy.querySelector('dd')!.textContent = name;
      known.append(copy);
    }
    source.replaceWith(known);
    await until(() => cards(known).length === 3, 'not shown');
    expect(situations(known)).to.have.members(['في العيادة', 'في المقهى', 'Hard days']);
  });

  it('come from a file, alone when asked, before the built-in ones of their situation otherwise', async () => {
    const fake = serve({ [FILE]: [own()] });
    const element = await whole(html`<coping-tips tips=${FILE} own-only .now=${NOW}></coping-tips>`);
    expect(reports(element)).to.deep.equal([ownTip().helped]);
    element.ownOnly = false;
    await until(() => cards(element).length === ALL.length + 1, 'built-in tips not shown');
    const room = element.shadowRoot!.querySelectorAll('.situation')[1]!;
    expect(textOf(room)).to.match(/^In the room What helped I sit near the door/);
    expect(fake.requests.length).to.equal(1);
  });

  it('are refused by the guards, with the reason for the editor, and the others stay', async () => {
    const told = listen('warn');
    serve({
      [FILE]: [
        own({ id: 'stop', helped: 'Stop taking your tablets.' }),
        own({ id: 'dose', helped: 'I took half the dose.' }),
        own({ id: 'name', role: 'Jane Example' }),
        own({ id: 'old', reviewBy: '2026-11-02' }),
        own({
          id: 'read',
          helped: 'I keep a list of my medicines.',
          clinicianReviewed: { role: 'A pharmacist', on: '2026-11-02' },
        }),
      ],
    });
    const element = await whole(html`<coping-tips tips=${FILE} own-only .now=${NOW}></coping-tips>`);
    expect(reports(element)).to.deep.equal([ownTip().helped, 'I keep a list of my medicines.']);
    expect(textOf(cards(element)[1]!)).to.include('Also checked by A pharmacist, November 2026.');
    await untilTold(
      told,
      'past the review date: old',
      'tip stop, helped: "stop taking" is not a report of what helped somebody',
      'tip dose, helped: "dose" is not shown without a clinician',
      'tip name, role: "Jane Example" is not a role',
    );
  });

  it('that are all refused leave a calm word, what stands between the tags, and nothing of the tip', async () => {
    listen('warn');
    serve({ [FILE]: [own({ helped: 'Stop taking your tablets.' })] });
    const element = await place<CopingTips>(
      html`<coping-tips tips=${FILE} own-only .now=${NOW}><p>Ask at the desk</p></coping-tips>`,
    );
    await until(() => element.matches(':state(empty), :state(error)'), 'never done');
    expect(textOf(element)).to.include('Ask at the desk').and.not.include('tablets');
  });

  it('leave the built-in tips in view when their file cannot be loaded, and tell the editor', async () => {
    const told = listen('warn');
    serve({});
    const element = await whole(html`<coping-tips tips=${FILE} .now=${NOW}></coping-tips>`);
    await untilTold(told, `<coping-tips> tips: could not load ${FILE}: unreachable.`);
    await until(() => cards(element).length === ALL.length, 'built-in tips not shown');
  });

  it('are text, whatever they hold', async () => {
    listen('warn');
    const texts = HOSTILE_STRINGS.filter((text) => text.trim() && text.length < 60);
    serve({
      [FILE]: texts.map((text, at) =>
        own({ id: `t${at}`, helped: text, notForEveryone: text, role: text, reviewedBy: text, situationLabel: text }),
      ),
    });
    const element = await whole(html`<coping-tips tips=${FILE} own-only .now=${NOW}></coping-tips>`);
    expect(cards(element).length).to.be.greaterThan(texts.length / 2);
    expect(element.shadowRoot!.querySelector('img, script, b, style, textarea')).to.equal(null);
    expect((globalThis as { pswHacked?: unknown }).pswHacked).to.equal(undefined);
  });
});
