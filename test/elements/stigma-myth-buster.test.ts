import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define/stigma-myth-buster.js';
import { MYTH_CARDS_EN } from '../../src/content/myths/cards.en.js';
import type { StigmaMythBuster } from '../../src/elements/stigma-myth-buster/stigma-myth-buster.js';
import { ownCard } from '../support/myth-cards.js';
import {
  answerWith,
  becomes,
  listen,
  nextFrames,
  NOW,
  place,
  placeReady,
  serve,
  stub,
  until,
  untilTold,
} from '../support/mount.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch, HOSTILE_STRINGS } from '../support/sources.js';

const CARDS = 'https://site.example/cards.json';
const ALL = MYTH_CARDS_EN.items;
/** After every built-in card's review date. */
const LATER = Date.parse('2099-01-01');

const facts = (element: Element): string[] =>
  outlineOf(element)
    .slice(1)
    .map((heading) => heading.slice(3));
/** With all its cards: some come with the element, the others follow by themselves. */
async function buster(
  template = html`<stigma-myth-buster .now=${NOW}></stigma-myth-buster>`,
): Promise<StigmaMythBuster> {
  const element = await placeReady<StigmaMythBuster>(template);
  await nextFrames();
  return element;
}
/** Once the last of the built-in cards is there, and so many of the site's own. */
async function wholeBuster(template?: TemplateResult<1>, own = 0): Promise<StigmaMythBuster> {
  const element = await buster(template);
  await until(() => facts(element).length === ALL.length + own, 'never complete');
  return element;
}
const own = (overrides: Readonly<Record<string, unknown>> = {}): unknown =>
  ownCard({ reviewBy: '2099-05-01', ...overrides });

before(async () => {
  // From here on the cards that follow are there at once.
  const element = await placeReady(html`<stigma-myth-buster .now=${NOW}></stigma-myth-buster>`);
  await until(() => facts(element).length === ALL.length, 'never complete');
});

describe('<stigma-myth-buster>', () => {
  it('leads every card with its fact, and never makes a belief a heading', async () => {
    const element = await wholeBuster();
    expect(outlineOf(element)[0]).to.equal('h2 Facts about mental health');
    expect(facts(element)).to.deep.equal(ALL.map(({ fact }) => fact));
    expect(
      outlineOf(element)
        .slice(1)
        .every((heading) => heading.startsWith('h3 ')),
    ).to.equal(true);
  });

  it('shows fact, belief, reason and source of a card at once, with nothing to press for them', async () => {
    const element = await wholeBuster();
    const articles = allByRole(element, 'article');
    for (const [at, { fact, summary, belief, why, factAgain, source, factsOnly }] of ALL.entries()) {
      const text = textOf(articles[at]!);
      for (const part of [fact, summary, factAgain, source.name, 'Checked', ...(factsOnly ? [] : [belief, why])]) {
        expect(text).to.include(part);
      }
      if (factsOnly) expect(text).to.not.include(belief);
    }
    expect(namesOf(element, 'button').filter((name) => !name.startsWith('Copy this fact'))).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('details, dialog, [hidden]:not(slot)')).to.equal(null);
  });

  it('names what each button copies, and where each source is', async () => {
    const element = await buster(html`<stigma-myth-buster count="1" .now=${NOW}></stigma-myth-buster>`);
    expect(namesOf(element, 'button')).to.deep.equal([`Copy this fact: ${ALL[0]!.fact}`]);
    const link = byRole<HTMLAnchorElement>(element, 'link');
    expect([link.href, link.textContent]).to.deep.equal([
      ALL[0]!.source.url,
      `${ALL[0]!.source.name}, 2 September 2025`,
    ]);
  });

  it('leaves the beliefs out when asked', async () => {
    const element = await wholeBuster(html`<stigma-myth-buster facts-only .now=${NOW}></stigma-myth-buster>`);
    const text = textOf(element);
    for (const { belief, why, fact } of ALL) expect(text).to.include(fact).and.not.include(belief).and.not.include(why);
    expect(text).to.not.include('A common belief');
  });

  it('shows only cards of a topic, and only so many', async () => {
    const element = await buster(html`<stigma-myth-buster topic="groups" .now=${NOW}></stigma-myth-buster>`);
    const about = ALL.filter(({ topics }) => topics.includes('groups')).map(({ fact }) => fact);
    expect(facts(element)).to.deep.equal(about);
    element.count = 1;
    await element.updateComplete;
    expect(facts(element)).to.deep.equal(about.slice(0, 1));
  });

  it('tells the editor about a topic that no card has', async () => {
    const told = listen('warn');
    await placeReady(
      html`<stigma-myth-buster topic="stamp-collecting" .now=${NOW}></stigma-myth-buster>`,
      800,
      'empty',
    );
    expect(told.join()).to.include('<stigma-myth-buster> topic: no card is about "stamp-collecting"');
  });

  it('hides cards past their review date, tells the editor which, and asks the reader to come back', async () => {
    const told = listen('warn');
    const element = await placeReady<StigmaMythBuster>(
      html`<stigma-myth-buster .now=${LATER}></stigma-myth-buster>`,
      800,
      'empty',
    );
    expect(facts(element)).to.deep.equal([]);
    expect(textOf(element)).to.include('These facts are being checked. Please look again soon.');
    expect(told.length).to.equal(1);
    for (const { id } of ALL) expect(told[0]).to.include(id);
  });

  it('shows a card on its last day, and not on the next', async () => {
    listen('warn');
    const day = ALL[0]!.reviewBy;
    const element = await buster(html`<stigma-myth-buster .now=${Date.parse(`${day}T12:00`)}></stigma-myth-buster>`);
    expect(facts(element)).to.include(ALL[0]!.fact);
    element.now = Date.parse(`${day}T12:00`) + 86_400_000;
    await element.updateComplete;
    expect(facts(element)).to.not.include(ALL[0]!.fact);
  });

  it('keeps a way to urgent help in view', async () => {
    const element = await buster(
      html`<stigma-myth-buster .now=${NOW}><p slot="help">Call 999</p></stigma-myth-buster>`,
    );
    expect(textOf(element)).to.include('Call 999');
  });
});

describe('<stigma-myth-buster> copying and printing', () => {
  const card = ALL.find(({ factsOnly }) => !factsOnly)!;

  it('copies the fact with its source, and never the belief', async () => {
    const copied: string[] = [];
    stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    const element = await wholeBuster();
    byRole(element, 'button', `Copy this fact: ${card.fact}`).click();
    await until(() => textOf(byRole(element, 'status')) === 'Fact copied', 'not said');
    expect(namesOf(element, 'button').filter((name) => name.startsWith('Fact copied'))).to.deep.equal([
      `Fact copied: ${card.fact}`,
    ]);
    for (const part of [card.fact, card.summary, card.factAgain, card.source.url]) expect(copied[0]).to.include(part);
    for (const part of [card.belief, card.why, card.question]) expect(copied[0]).to.not.include(part);
  });

  it('says so when it may not copy', async () => {
    stub(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('no')) });
    const element = await wholeBuster();
    byRole(element, 'button', `Copy this fact: ${card.fact}`).click();
    await until(() => /could not copy/.test(textOf(byRole(element, 'status'))), 'not said');
  });

  it('leaves the beliefs off paper', async () => {
    const element = await wholeBuster();
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const hidden = rules
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap((rule) => [...rule.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.display === 'none')
      .flatMap((rule) => [...element.shadowRoot!.querySelectorAll(rule.selectorText)]);
    const printed = textOf(element.shadowRoot!);
    expect(printed).to.include(card.belief);
    for (const part of hidden) part.remove();
    const left = textOf(element.shadowRoot!);
    for (const { belief, why, fact, summary } of ALL) {
      expect(left).to.include(fact).and.include(summary).and.not.include(belief).and.not.include(why);
    }
  });
});

describe('<stigma-myth-buster> a site’s own cards', () => {
  const list = html`<dl slot="card">
    <dt>Question</dt>
    <dd>Do I have to speak?</dd>
    <dt>Fact</dt>
    <dd>You can come and only listen</dd>
    <dt>Summary</dt>
    <dd>Nobody is asked to speak.</dd>
    <dt>A common belief</dt>
    <dd>Some people think that everybody has to tell their story.</dd>
    <dt>Why it misleads</dt>
    <dd>Films show it so.</dd>
    <dt>The fact again</dt>
    <dd>Listening is taking part.</dd>
    <dt>Source</dt>
    <dd><a href="https://circle.example/rules">Our agreement</a></dd>
    <dt>Checked on</dt>
    <dd>2026-11-01</dd>
    <dt>Review by</dt>
    <dd>2099-05-01</dd>
    <dt>Topics</dt>
    <dd>groups</dd>
  </dl>`;

  it('come first when they are written between the tags', async () => {
    const element = await wholeBuster(html`<stigma-myth-buster .now=${NOW}>${list}</stigma-myth-buster>`, 1);
    expect(facts(element)[0]).to.equal('You can come and only listen');
    expect(textOf(element).match(/Listening is taking part/g)?.length, 'shown once').to.equal(1);
  });

  it('are found when they come after the element', async () => {
    const element = await buster(html`<stigma-myth-buster own-only .now=${NOW}>${list}</stigma-myth-buster>`);
    const later = element.querySelector('dl')!;
    later.remove();
    const other = document.createElement('stigma-myth-buster');
    other.ownOnly = true;
    other.now = NOW;
    element.after(other);
    await other.updateComplete;
    other.append(later);
    await until(() => facts(other).join() === 'You can come and only listen', 'own card not shown');
  });

  it('come from a file, alone when asked, also when the address is set late', async () => {
    const fake = serve({ [CARDS]: [own()] });
    const element = document.createElement('stigma-myth-buster');
    (await place(html`<div></div>`)).append(element);
    Object.assign(element, { cards: CARDS, ownOnly: true, now: NOW });
    await until(() => facts(element).join() === 'You cannot catch it', 'own card not shown');
    expect(fake.requests.length).to.equal(1);
  });

  it('are there again after the element was out of the page while they loaded', async () => {
    const fake = answerWith(aFetch());
    const element = await place<StigmaMythBuster>(
      html`<stigma-myth-buster cards=${CARDS} own-only .now=${NOW}></stigma-myth-buster>`,
    );
    const box = element.parentElement!;
    await until(() => fake.requests.length === 1, 'not asked');
    element.remove();
    await until(() => fake.requests[0]!.init.signal!.aborted, 'not stopped');
    box.append(element);
    await until(() => fake.requests.length === 2, 'not asked again');
    fake.requests[1]!.respond([own()]);
    await until(() => facts(element).join() === 'You cannot catch it', 'own card not shown');
  });

  it('leave the built-in cards in view when their file cannot be loaded, and tell the editor', async () => {
    const told = listen('warn');
    serve({});
    await wholeBuster(html`<stigma-myth-buster cards=${CARDS} .now=${NOW}></stigma-myth-buster>`);
    await untilTold(told, `<stigma-myth-buster> cards: could not load ${CARDS}: unreachable.`);
  });

  it('are left out when faulty, with the reason, and hidden when out of date', async () => {
    const told = listen('warn');
    serve({
      [CARDS]: [own({ fact: 'Is it catching?' }), own({ id: 'old', reviewBy: '2026-11-02' }), own({ id: 'good' })],
    });
    const element = await buster(html`<stigma-myth-buster cards=${CARDS} own-only .now=${NOW}></stigma-myth-buster>`);
    expect(facts(element)).to.deep.equal(['You cannot catch it']);
    expect(told.join('\n'))
      .to.include('card own-card, fact: "Is it catching?" is not text')
      .and.include('hidden, past the review date: old');
  });

  it('are text, whatever they hold', async () => {
    listen('warn');
    const texts = HOSTILE_STRINGS.filter((text) => text.length < 120 && !/[?؟]/.test(text));
    serve({
      [CARDS]: texts.map((text, at) => own({ id: `c${at}`, fact: text, summary: text, why: text, factAgain: text })),
    });
    const element = await buster(html`<stigma-myth-buster cards=${CARDS} own-only .now=${NOW}></stigma-myth-buster>`);
    await becomes(element, 'ready');
    expect(allByRole(element, 'article').length).to.equal(texts.length);
    expect(element.shadowRoot!.querySelector('img, script, b, style, textarea')).to.equal(null);
    expect((globalThis as { pswHacked?: unknown }).pswHacked).to.equal(undefined);
  });

  it('stand before the built-in cards of the page’s language', async () => {
    serve({ [CARDS]: [own()] });
    const element = await buster(html`<stigma-myth-buster lang="cy" cards=${CARDS} .now=${NOW}></stigma-myth-buster>`);
    await until(
      () => facts(element)[0] === 'You cannot catch it' && facts(element)[1] !== ALL[0]!.fact,
      'not in Welsh',
    );
    await until(() => facts(element).length === ALL.length + 1, 'never complete');
  });
});
