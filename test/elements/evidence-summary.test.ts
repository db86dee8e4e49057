import { expect } from 'chai';
import { html, nothing, type LitElement } from 'lit';
import '../../src/define/evidence-summary.js';
import { FINDINGS_AR } from '../../src/content/evidence/findings.ar.js';
import { FINDINGS_CY } from '../../src/content/evidence/findings.cy.js';
import { FINDINGS_EN } from '../../src/content/evidence/findings.en.js';
import { FIRST_FINDINGS_EN } from '../../src/content/evidence/findings.en.first.js';
import { EVIDENCE_TOPICS, type Finding } from '../../src/content/evidence/finding.js';
import type { EvidenceSummary } from '../../src/elements/evidence-summary/evidence-summary.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { describeElement, isDiscreet, watchPage } from '../support/contract.js';
import { ownFinding } from '../support/findings.js';
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
import { aFetch, HOSTILE_STRINGS } from '../support/sources.js';

const SOURCE = 'https://site.example/findings.json';
const ALL = FINDINGS_EN.items;
const FIRST = FIRST_FINDINGS_EN;
/** After every built-in finding's review date. */
const LATER = Date.parse('2099-01-01');
const about = (topic: string): readonly Finding[] => ALL.filter(({ topics }) => topics.includes(topic));
const own = (overrides: Readonly<Record<string, unknown>> = {}): unknown =>
  ownFinding({ reviewBy: '2999-05-01', ...overrides });

describeElement({
  tag: 'evidence-summary',
  fill: (element) => Object.assign(element, { topic: 'cancer', now: NOW, lang: 'en' }),
  filled: 'topic',
  load: () => ({
    template: html`<evidence-summary findings=${SOURCE} own-only></evidence-summary>`,
    fake: serve({ [SOURCE]: [own()] }),
  }),
  // It is `initial` only for as long as a language takes to load, which no test can hold.
  enter: {
    loading: (content) => {
      answerWith(aFetch());
      return html`<evidence-summary findings=${SOURCE} own-only>${content}</evidence-summary>`;
    },
    empty: () => html`<evidence-summary .now=${LATER}></evidence-summary>`,
    error: (content) => {
      serveNothing();
      return html`<evidence-summary findings=${SOURCE} own-only>${content}</evidence-summary>`;
    },
    ready: (content) => html`<evidence-summary .now=${NOW}>${content}</evidence-summary>`,
  },
  act: (element) => void Object.assign(element, { topic: 'cancer' }),
  words: {
    headingLevel: 2,
    with: ({ lang, dir, level }) =>
      html`<evidence-summary
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
        .now=${NOW}
      ></evidence-summary>`,
  },
});

const summary = (template = html`<evidence-summary .now=${NOW}></evidence-summary>`): Promise<EvidenceSummary> =>
  placeReady<EvidenceSummary>(template);

const headings = (element: Element): string[] =>
  outlineOf(element)
    .slice(1)
    .map((heading) => heading.slice(3));
const outcomes = (findings: readonly Finding[]): string[] => findings.map(({ outcome }) => outcome);
const card = (element: Element, outcome: string): HTMLElement =>
  allByRole(element, 'article').find((article) => outlineOf(article)[0]?.slice(3) === outcome)!;
const parts = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="card"]'),
];

describe('<evidence-summary>', () => {
  it('says under its title that a group goes alongside treatment', async () => {
    const element = await summary();
    expect(outlineOf(element)[0]).to.equal('h2 What research says about support groups');
    expect(textOf(element)).to.match(/A group goes alongside your treatment\. It never replaces it\./);
  });

  it('begins with what is known about groups', async () => {
    const element = await summary();
    expect(headings(element)).to.deep.equal(outcomes(FIRST));
    for (const article of allByRole(element, 'article')) expect(textOf(article)).to.match(/Groups only|Online support/);
  });

  it('tells of each finding what was found, how sure one can be, who was studied and where it stands', async () => {
    const element = await summary();
    for (const { outcome, summary: found, why, source } of FIRST) {
      const text = textOf(card(element, outcome));
      for (const part of [found, why, 'How sure: ', 'Who was studied: ', `Source: ${source.name}, `])
        expect(text).to.include(part);
      expect(byRole<HTMLAnchorElement>(card(element, outcome), 'link').href).to.equal(source.url);
      expect(isDiscreet(byRole(card(element, outcome), 'link'))).to.equal(true);
    }
    expect(textOf(element)).to.include('Checked November 2026, next check May 2027.');
  });

  it('gives the size in words and in numbers, until when studies were looked for, and how many people', async () => {
    const text = textOf(card(await summary(), 'Recovery overall'));
    expect(text)
      .to.include('A little better')
      .and.include('How big: small. 0.18, likely between 0.07 and 0.29. 0.2 counts as small.')
      .and.include('1,265 people in 5 trials')
      .and.include('Studies up to July 2019.');
  });

  it('says of a number that goes both ways how far it goes each way', async () => {
    const text = textOf(card(await summary(), 'Hope'));
    expect(text).to.include('0.18 points better, likely between 0.34 worse and 0.69 better.');
    expect(text).to.not.include('How big');
  });

  it('shows interviews as what people say, with who paid, and with no effect', async () => {
    const element = await summary();
    for (const { outcome } of FIRST.filter(({ direction }) => direction === 'said')) {
      const text = textOf(card(element, outcome));
      expect(text)
        .to.include('What people say')
        .and.include('Paid for by: ')
        .and.include('They cannot show what caused it.');
      expect(text).to.not.match(/better|How big|likely between/i);
    }
  });

  it('gives each kind of result words and a shape of its own, and all one colour', async () => {
    const element = await summary(html`<evidence-summary count="99" .now=${NOW}></evidence-summary>`);
    const seen = new Map<string, string>();
    const colours = new Set<string>();
    for (const found of element.shadowRoot!.querySelectorAll('.found')) {
      const drawing = found.querySelector('svg')!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      colours.add(getComputedStyle(drawing).color);
      const shape = [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
      const words = textOf(found);
      expect(words).to.not.equal('');
      const known = words === 'Better' ? 'A little better' : words;
      if (seen.has(known)) expect(seen.get(known), words).to.equal(shape);
      seen.set(known, shape);
    }
    expect([...seen.keys()].sort()).to.deep.equal([
      'A little better',
      'No clear difference',
      'Not studied enough',
      'Studies disagree',
      'What people say',
      'Worse for some',
    ]);
    expect(new Set(seen.values()).size).to.equal(6);
    expect(colours.size).to.equal(1);
  });

  it('fills as many squares as it says in words', async () => {
    const element = await summary(html`<evidence-summary count="99" .now=${NOW}></evidence-summary>`);
    const levels = ['cannot say', 'not at all yet', 'not very', 'fairly', 'very'];
    for (const line of element.shadowRoot!.querySelectorAll('.sure')) {
      const level = /^How sure: ([^.]+)\./.exec(textOf(line))![1]!;
      expect(line.querySelectorAll('.ink').length, level).to.equal(levels.indexOf(level));
    }
  });

  it('is all in view: nothing to open, and no layout of its own for those who do not see', async () => {
    const element = await summary();
    expect(element.shadowRoot!.querySelector('details, dialog, [hidden]:not(slot)')).to.equal(null);
  });

  it('keeps a way to urgent help in view', async () => {
    const element = await summary(
      html`<evidence-summary topic="bereavement" .now=${NOW}><p slot="help">Call 999</p></evidence-summary>`,
    );
    expect(textOf(element)).to.include('Call 999');
  });

  it('falls back to the defaults, and tells the editor, when a setting makes no sense', async () => {
    const told = listen('warn');
    const element = await summary(
      html`<evidence-summary layout="grid" count="few" heading-level="huge" .now=${NOW}></evidence-summary>`,
    );
    expect(headings(element)).to.deep.equal(outcomes(FIRST));
    expect(told.join('\n'))
      .to.include('<evidence-summary> layout: "grid" is not one of cards, table')
      .and.include('count: expected a whole number from 1');
  });
});

describe('<evidence-summary> topics', () => {
  for (const topic of EVIDENCE_TOPICS.slice(1)) {
    it(`shows every finding about ${topic} under its name`, async () => {
      const element = await summary(html`<evidence-summary topic=${topic} .now=${NOW}></evidence-summary>`);
      expect(headings(element).slice(1)).to.deep.equal(outcomes(about(topic)));
      expect(outlineOf(element).map((heading) => heading[1])).to.deep.equal(['2', '3', ...about(topic).map(() => '4')]);
      expect(namesOf(element, 'button')).to.deep.equal([]);
    });
  }

  it('takes several, and shows a finding of two topics once', async () => {
    const element = await summary(html`<evidence-summary topic="harms, online" .now=${NOW}></evidence-summary>`);
    const online = about('online').filter(({ topics }) => !topics.includes('harms'));
    expect(headings(element)).to.deep.equal([
      'When it does not help',
      ...outcomes(about('harms')),
      'Online groups',
      ...outcomes(online),
    ]);
  });

  it('shows only so many', async () => {
    const element = await summary(html`<evidence-summary count="3" .now=${NOW}></evidence-summary>`);
    expect(headings(element)).to.deep.equal(outcomes(FIRST.slice(0, 3)));
    expect(namesOf(element, 'button')).to.deep.equal([]);
    element.count = 99;
    await until(() => headings(element).length === about('any-mental-health').length, 'not all');
  });

  it('tells the editor about a topic that nothing is about, and the visitor calmly', async () => {
    const told = listen('warn');
    const element = await placeReady(
      html`<evidence-summary topic="stamp-collecting" .now=${NOW}><p>Our page</p></evidence-summary>`,
      800,
      'empty',
    );
    expect(told.join()).to.include('<evidence-summary> topic: no finding is about "stamp-collecting"');
    expect(textOf(element)).to.include('There is nothing about this here yet.').and.include('Our page');
  });

  it('adds one-to-one support when asked, and takes the reader to it', async () => {
    const element = await summary();
    const button = byRole(element, 'button', 'Also show one-to-one support');
    button.focus();
    await press('Enter');
    await until(() => focused()?.matches('[part="card"]') ?? false, 'the focus did not move');
    expect(focused()).to.equal(parts(element)[FIRST.length]);
    expect(headings(element)).to.deep.equal(outcomes(about('any-mental-health')));
    expect(namesOf(element, 'button')).to.deep.equal([]);
  });

  it('lets the visitor choose a topic with the keyboard, says what came, and keeps it nowhere', async () => {
    const element = await summary(html`<evidence-summary with-topics .now=${NOW}></evidence-summary>`);
    const touched = watchPage();
    const address = location.href;
    const select = byRole<HTMLSelectElement>(element, 'combobox', 'What is it about?');
    expect([...select.options].map(({ value }) => value)).to.deep.equal([...EVIDENCE_TOPICS]);
    expect(select.value).to.equal('any-mental-health');
    select.focus();
    await press('d');
    // Some engines open the list first.
    if (select.value !== 'depression') {
      select.value = 'depression';
      select.dispatchEvent(new Event('change'));
    }
    await until(() => headings(element)[0] === 'Depression', 'not shown');
    expect(headings(element).slice(1)).to.deep.equal(outcomes(about('depression')));
    expect(focused()).to.equal(select);
    await until(
      () => textOf(byRole(element, 'status')) === `Depression: ${about('depression').length} findings`,
      'not said',
    );
    expect([...touched, location.href === address]).to.deep.equal([true]);
    expect(element.topic, 'what the page set').to.equal('');
  });

  it('offers only the topics that the page names, and shows one of them at a time', async () => {
    const element = await summary(
      html`<evidence-summary with-topics topic="cancer bereavement" .now=${NOW}></evidence-summary>`,
    );
    const select = byRole<HTMLSelectElement>(element, 'combobox');
    expect([...select.options].map((option) => textOf(option))).to.deep.equal(['Cancer', 'Bereavement']);
    expect(headings(element)[0]).to.equal('Cancer');
    expect(headings(element)).to.not.include('Bereavement');
  });
});

describe('<evidence-summary> as a table', () => {
  const table = (topic = '') => html`<evidence-summary layout="table" topic=${topic} .now=${NOW}></evidence-summary>`;

  it('is named by its topic, and has a head for each column and for each row', async () => {
    const element = await summary(table('cancer'));
    const shown = byRole(element, 'table');
    expect(textOf(shown.querySelector('caption')!)).to.equal('Cancer');
    expect([...shown.querySelectorAll('th[scope="col"]')].map(textOf)).to.deep.equal([
      'What was looked at',
      'What studies found',
      'How sure',
      'Who was studied',
      'Source',
    ]);
    expect([...shown.querySelectorAll('th[scope="row"]')].map(textOf)).to.deep.equal(outcomes(about('cancer')));
  });

  it('says the same as the cards, without saying the heads twice', async () => {
    const element = await summary(table());
    const text = textOf(element);
    for (const { outcome, summary: found, why, source } of FIRST) {
      for (const part of [outcome, found, why, source.name]) expect(text).to.include(part);
    }
    expect(text).to.include('Not very. Most of the trials had weaknesses.').and.not.include('How sure: ');
    expect(text).to.include('How big: small. 0.18, likely between 0.07 and 0.29. 0.2 counts as small.');
  });

  it('folds on a narrow page, and stays a table for those who do not see', async () => {
    const element = await placeReady<EvidenceSummary>(table('perinatal'), 320);
    await nextFrames();
    const row = element.shadowRoot!.querySelector('tbody tr')!;
    expect(getComputedStyle(row).display).to.equal('block');
    expect(row.getAttribute('role')).to.equal('row');
    expect([...row.children].map((cell) => cell.getAttribute('role'))).to.deep.equal([
      'rowheader',
      ...Array<string>(4).fill('cell'),
    ]);
    expect(element.scrollWidth).to.be.at.most(320);
    for (const label of ['What studies found', 'How sure', 'Who was studied', 'Source'])
      expect(textOf(row)).to.include(label);
  });
});

describe('<evidence-summary> when findings are out of date', () => {
  it('hides them, tells the editor which, asks the reader to come back, and shows what the page wrote', async () => {
    const told = listen('warn');
    const element = await placeReady<EvidenceSummary>(
      html`<evidence-summary .now=${LATER}><p>Our page on research</p></evidence-summary>`,
      800,
      'empty',
    );
    expect(headings(element)).to.deep.equal([]);
    expect(textOf(element))
      .to.include('These findings are being checked. Please look again soon.')
      .and.include('Our page on research');
    expect(told.length).to.equal(1);
    for (const { id } of FIRST) expect(told[0]).to.include(id);
  });

  it('shows them on their last day, and not on the next', async () => {
    listen('warn');
    const noon = Date.parse(`${FIRST[0]!.reviewBy}T12:00`);
    const element = await summary(html`<evidence-summary .now=${noon}></evidence-summary>`);
    expect(headings(element)).to.deep.equal(outcomes(FIRST));
    element.now = noon + 86_400_000;
    await becomes(element, 'empty');
    expect(headings(element)).to.deep.equal([]);
    element.now = noon;
    await becomes(element, 'ready');
    expect(headings(element)).to.deep.equal(outcomes(FIRST));
  });

  it('hides a site’s own by their own date, and keeps the others', async () => {
    const told = listen('warn');
    serve({ [SOURCE]: [own({ id: 'old', reviewBy: '2026-11-02' }), own({ id: 'new', outcome: 'Rest' })] });
    const element = await summary(html`<evidence-summary findings=${SOURCE} own-only .now=${NOW}></evidence-summary>`);
    expect(headings(element)).to.deep.equal(['Rest']);
    expect(told.join()).to.include('hidden, past the review date: old');
  });
});

describe('<evidence-summary> in other languages', () => {
  for (const set of [FINDINGS_CY, FINDINGS_AR]) {
    it(`says all of the first view in ${set.language}, and tells the editor that nobody has read it`, async () => {
      const told = listen('warn');
      const element = await summary(html`<evidence-summary lang=${set.language} .now=${NOW}></evidence-summary>`);
      const first = outcomes(set.items.slice(0, FIRST.length));
      await until(() => headings(element).join() === first.join(), 'not in the language');
      expect(parts(element).map((part) => part.lang)).to.deep.equal(first.map(() => set.language));
      await untilTold(told, `the texts in "${set.language}" were not read by a speaker of it yet`);
      byRole(element, 'button').click();
      await until(() => headings(element).length === about('any-mental-health').length, 'not all');
    });
  }

  it('has no word of its own outside the messages', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const word = (at: number): string => `⟦${at}⟧`;
    const words = Object.fromEntries(
      ['outcome', 'summary', 'caution', 'who', 'against', 'why', 'fundedBy'].map((field, at) => [field, word(at)]),
    );
    const source = { name: word(8), url: 'https://1.example/', date: '2026-03' };
    const effects = [{ measure: 'MD', value: 0.1, low: -0.2, high: 0.4, betterWhen: 'higher' }];
    const percent = [{ measure: 'share', value: 8, betterWhen: 'lower' }];
    const list = [
      own({ ...words, source }),
      own({ ...words, source, id: 'b', direction: 'no-clear-difference', effects, support: 'both' }),
      own({ ...words, source, id: 'c', direction: 'worse-for-some', design: 'survey', effects: percent }),
      own({
        ...words,
        ...{ source, id: 'd', direction: 'mixed', effects: undefined, reasons: [word(9), word(10)] },
        topics: ['cancer'],
      }),
    ];
    for (const layout of ['cards', 'table']) {
      serve({ [SOURCE]: list });
      const page = await place<HTMLElement>(
        html`<div lang=${PSEUDO_TAG}>
          <evidence-summary
            findings=${SOURCE}
            own-only
            topic="any-mental-health cancer"
            layout=${layout}
            .now=${NOW}
          ></evidence-summary>
        </div>`,
      );
      const element = page.querySelector<LitElement>('evidence-summary')!;
      await becomes(element, 'ready');
      expect(parts(element).length, layout).to.equal(4);
      const blocks = [...element.shadowRoot!.querySelectorAll('p, li, th, td, h2, h3, h4, option, label, caption')];
      const foreign = blocks.map((block) => outsideMessages(block.textContent)).filter((rest) => /\p{L}/u.test(rest));
      expect(foreign, layout).to.deep.equal([]);
    }
  });

  it('shows the words of a site that changed them', async () => {
    const element = await summary(html`<evidence-summary lang="en-NZ" .now=${NOW}></evidence-summary>`);
    registerLanguage('en-NZ', { evidence: { title: 'What we know' } });
    await until(() => outlineOf(element)[0] === 'h2 What we know', 'not changed');
    expect(headings(element)).to.deep.equal(outcomes(FIRST));
  });
});

describe('<evidence-summary> a site’s own findings', () => {
  const list = html`<dl slot="finding" id="survey">
    <dt>What was looked at</dt>
    <dd>What our members say</dd>
    <dt>What studies found</dt>
    <dd>What people say</dd>
    <dt>Summary</dt>
    <dd>Most felt less alone.</dd>
    <dt>Kind of study</dt>
    <dd>Survey</dd>
    <dt>How sure</dt>
    <dd>Cannot say</dd>
    <dt>Why</dt>
    <dd>A survey cannot show the cause.</dd>
    <dt>Who was studied</dt>
    <dd>our members</dd>
    <dt>Source</dt>
    <dd><a href="https://survey.example/report">Our survey</a></dd>
    <dt>Checked on</dt>
    <dd>2026-11-01</dd>
    <dt>Review by</dt>
    <dd>2099-05-01</dd>
  </dl>`;

  it('come first when they are written between the tags', async () => {
    const element = await summary(html`<evidence-summary .now=${NOW}>${list}</evidence-summary>`);
    await until(() => headings(element)[0] === 'What our members say', 'own finding not shown');
    expect(headings(element).length).to.equal(FIRST.length + 1);
    const text = textOf(card(element, 'What our members say'));
    expect(text).to.include('What people say').and.include('Who was studied: our members.');
    expect(textOf(element).match(/Most felt less alone/g)?.length, 'shown once').to.equal(1);
  });

  it('are found when they come after the element', async () => {
    const element = await summary();
    const box = await place<HTMLElement>(html`<div>${list}</div>`);
    element.append(box.firstElementChild!);
    await until(() => headings(element)[0] === 'What our members say', 'own finding not shown');
  });

  it('come from a file, alone when asked, also when the address is set late', async () => {
    const fake = serve({ [SOURCE]: { findings: [own()] } });
    const element = await summary();
    Object.assign(element, { findings: SOURCE, ownOnly: true });
    await until(() => headings(element).join() === 'Sleep', 'own finding not shown');
    expect(fake.requests.length).to.equal(1);
  });

  it('leave the built-in ones in view when their file cannot be loaded, and tell the editor', async () => {
    const told = listen('warn');
    serve({});
    const element = await summary(html`<evidence-summary findings=${SOURCE} .now=${NOW}></evidence-summary>`);
    await untilTold(told, `<evidence-summary> findings: could not load ${SOURCE}`);
    expect(headings(element)).to.deep.equal(outcomes(FIRST));
  });

  it('say calmly that they could not be loaded when there is nothing else, with what the page wrote', async () => {
    listen('warn');
    serveNothing();
    const element = await placeReady(
      html`<evidence-summary findings=${SOURCE} own-only><p>Our page</p></evidence-summary>`,
      800,
      'error',
    );
    expect(textOf(element)).to.include('We could not load this. It is not something you did.').and.include('Our page');
  });

  it('are left out when they contradict their own data, with the reason', async () => {
    const told = listen('warn');
    const touching = [{ measure: 'SMD', value: 0.3, low: -0.1, high: 0.7, betterWhen: 'higher' }];
    serve({ [SOURCE]: [own({ id: 'wishful', effects: touching }), own({ id: 'sound', outcome: 'Rest' })] });
    const element = await summary(html`<evidence-summary findings=${SOURCE} own-only .now=${NOW}></evidence-summary>`);
    expect(headings(element)).to.deep.equal(['Rest']);
    expect(told.join('\n')).to.include('finding wishful, direction: "better" is not an interval that lies wholly');
  });

  it('say when each was checked, where that differs', async () => {
    serve({ [SOURCE]: [own(), own({ id: 'b', checkedOn: '2026-09-01' })] });
    const element = await summary(html`<evidence-summary findings=${SOURCE} own-only .now=${NOW}></evidence-summary>`);
    expect(allByRole(element, 'article').map((article) => /Checked \w+ 2026/.exec(textOf(article))?.[0])).to.deep.equal(
      ['Checked November 2026', 'Checked September 2026'],
    );
  });

  it('may have topics of their own, which the visitor can choose', async () => {
    serve({ [SOURCE]: [own(), own({ id: 'b', topics: ['long-sleep'], outcome: 'Rest' })] });
    const element = await summary(
      html`<evidence-summary findings=${SOURCE} own-only with-topics .now=${NOW}></evidence-summary>`,
    );
    const select = byRole<HTMLSelectElement>(element, 'combobox');
    expect([...select.options].map((option) => textOf(option))).to.deep.equal([
      'Any mental health problem',
      'long sleep',
    ]);
  });

  it('are text, whatever they hold', async () => {
    listen('warn');
    const texts = HOSTILE_STRINGS.filter((text) => text.length < 120 && text.trim() !== '');
    serve({
      [SOURCE]: texts.map((text, at) =>
        own({ id: `f${at}`, outcome: text, summary: text, who: text, why: text, fundedBy: text, against: text }),
      ),
    });
    const element = await summary(html`<evidence-summary findings=${SOURCE} own-only .now=${NOW}></evidence-summary>`);
    expect(parts(element).length).to.equal(texts.length);
    expect(element.shadowRoot!.querySelector('img, script, b, style, textarea')).to.equal(null);
    expect((globalThis as { pswHacked?: unknown }).pswHacked).to.equal(undefined);
  });
});

describe('<evidence-summary> on paper', () => {
  /** Selectors that the sheets hide in print. */
  const hiddenOnPaper = (element: Element): string[] =>
    element
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...rule.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.display === 'none')
      .map((rule) => rule.selectorText);

  for (const layout of ['cards', 'table']) {
    it(`leaves out only what can be pressed, as ${layout}`, async () => {
      const element = await summary(
        html`<evidence-summary with-topics layout=${layout} .now=${NOW}></evidence-summary>`,
      );
      const hidden = hiddenOnPaper(element);
      for (const part of hidden.flatMap((selector) => [...element.shadowRoot!.querySelectorAll(selector)]))
        part.remove();
      expect(element.shadowRoot!.querySelector('select, button')).to.equal(null);
      const left = textOf(element.shadowRoot!);
      for (const { outcome, summary: found, why, source } of FIRST) {
        for (const part of [outcome, found, why, source.name]) expect(left).to.include(part);
      }
      expect(left).to.include('A group goes alongside your treatment');
    });
  }

  it('draws marks and squares with lines and fills, which browsers print, and not with backgrounds', async () => {
    const element = await summary();
    for (const drawing of element.shadowRoot!.querySelectorAll('.mark, .squares')) {
      expect(drawing.localName).to.equal('svg');
      expect(getComputedStyle(drawing).backgroundImage).to.equal('none');
    }
  });
});
