/** A belief is never met without its fact: not in any view, not in a copy, not on paper, not by name. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/stigma-myth-buster.js';
import type { MythCard } from '../../src/content/myths/card.js';
import { COLLECTION } from '../../src/content/myths/index.js';
import type { StigmaMythBuster } from '../../src/elements/stigma-myth-buster/stigma-myth-buster.js';
import { beliefFaults, beliefsIn } from '../support/beliefs.js';
import { afterwards, answerWith, listen, nextFrames, NOW, place, serve, stub, until } from '../support/mount.js';
import { allByRole, byRole, textOf } from '../support/roles.js';
import { ownCard } from '../support/myth-cards.js';
import { aFetch } from '../support/sources.js';

const LANGUAGES = ['en', 'cy', 'ar'];
const CARDS = 'https://site.example/cards.json';
const LATER = Date.parse('2099-01-01');
const setOf = (language: string): readonly MythCard[] =>
  COLLECTION.sets.find((set) => set.language === language)!.items as readonly MythCard[];
const OWN = ['one', 'two'].map((id) =>
  ownCard({
    ...{ id, reviewBy: '2098-05-01', topics: ['groups'], fact: `You can come, ${id}`, factsOnly: id === 'two' },
    ...{ belief: `Some people think that they cannot, ${id}.`, why: `Nobody told them, ${id}.` },
  }),
);
/** Whatever the page speaks, no belief of any language may stand alone. */
const EVERY = [...LANGUAGES.flatMap(setOf), ...OWN];

const faults = (element: HTMLElement): readonly string[] => beliefFaults(element, EVERY);
const shownFacts = (element: HTMLElement): readonly string[] =>
  allByRole(element, 'article').map((article) => textOf(allByRole(article, 'heading')[0]!));

/** Whole: with the cards that load after the first ones, in its language. */
async function buster(language = 'en', more = html``): Promise<StigmaMythBuster> {
  listen('warn');
  const element = await place<StigmaMythBuster>(
    html`<stigma-myth-buster lang=${language} .now=${NOW}>${more}</stigma-myth-buster>`,
  );
  const last = setOf(language).at(-1)!.fact;
  await until(() => shownFacts(element).includes(last), `the cards in ${language} never came`);
  return element;
}

/** What a printer would be given: the rules for paper are in force, in any engine. */
function putOnPaper(element: StigmaMythBuster): void {
  for (const sheet of element.shadowRoot!.adoptedStyleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== 'print') continue;
      rule.media.mediaText = 'all';
      afterwards(() => (rule.media.mediaText = 'print'));
    }
  }
}

const CHOICES = ['', 'groups', 'suicidal-thoughts'].flatMap((topic) =>
  [undefined, 2].flatMap((count) =>
    [false, true].flatMap((factsOnly) =>
      ['none', 'too', 'only'].map((own) => ({ topic, count, factsOnly, own, ownOnly: own === 'only' })),
    ),
  ),
);

/** Which beliefs are to be in view: those of the cards shown, unless they are for facts only. */
const expectedBeliefs = (element: HTMLElement, factsOnly: boolean): readonly string[] =>
  shownFacts(element)
    .map((fact) => EVERY.find((card) => card.fact === fact)!)
    .filter((card) => !factsOnly && !card.factsOnly)
    .map(({ id }) => id);

describe('a belief in <stigma-myth-buster>', function () {
  // Each choice of settings is looked at whole, and slower engines need their time for that.
  this.timeout(60_000);

  for (const language of LANGUAGES) {
    it(`follows its fact in the same card, whatever is set, in ${language}, and is not on paper`, async () => {
      const fake = serve({ [CARDS]: OWN });
      const element = await buster(language);
      const check = (isPaper: boolean, what: string): void => {
        expect(faults(element), what).to.deep.equal([]);
        const expected = isPaper ? [] : expectedBeliefs(element, element.factsOnly);
        expect([...new Set(beliefsIn(element, EVERY))], what).to.have.members([...new Set(expected)]);
      };
      for (const isPaper of [false, true]) {
        if (isPaper) putOnPaper(element);
        // Paper leaves beliefs out in any case.
        for (const { own, ...choice } of CHOICES.filter(({ factsOnly }) => !isPaper || !factsOnly)) {
          const what = JSON.stringify({ language, isPaper, own, ...choice });
          const before = fake.requests.length;
          Object.assign(element, choice, { cards: own === 'none' ? '' : CARDS });
          await element.updateComplete;
          check(isPaper, `${what}, at once`);
          await nextFrames();
          if (own !== 'none') expect(fake.requests.length).to.be.at.least(Math.min(before, 1));
          check(isPaper, what);
        }
      }
    });
  }

  it('is there to be looked for: nearly every card in view has one, and its own heading is the fact', async () => {
    const element = await buster();
    expect(beliefsIn(element, EVERY).length).to.be.at.least(19);
  });

  it('is not there before the cards are, while own cards load, when they fail, nor past the review date', async () => {
    listen('warn');
    const fake = answerWith(aFetch());
    const words = html`<p>Our facts come here.</p>`;
    const element = await place<StigmaMythBuster>(
      html`<stigma-myth-buster cards=${CARDS} own-only .now=${NOW}>${words}</stigma-myth-buster>`,
    );
    const nothing = (when: string): void => {
      expect([faults(element), beliefsIn(element, EVERY)], when).to.deep.equal([[], []]);
    };
    nothing('at first');
    await until(() => element.matches(':state(loading)'), 'never loading');
    nothing('loading');
    await until(() => fake.requests.length === 1, 'not asked');
    fake.requests[0]!.respond({ cards: [] });
    await until(() => element.matches(':state(error)'), 'never failed');
    nothing('failed');
    Object.assign(element, { ownOnly: false, cards: '', now: LATER });
    await until(() => element.matches(':state(empty)'), 'never empty');
    nothing('past the review date');
  });

  it('is not in a copy, of any card in any language', async () => {
    const copied: string[] = [];
    stub(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void copied.push(text)) });
    for (const language of LANGUAGES) {
      const element = await buster(language);
      const buttons = allByRole(element, 'button');
      expect(buttons.length).to.equal(setOf(language).length);
      for (const button of buttons) button.click();
    }
    expect(copied.length).to.equal(LANGUAGES.flatMap(setOf).length);
    const facts = LANGUAGES.flatMap(setOf).map(({ fact }) => fact);
    expect(copied.filter((text, at) => !text.startsWith(facts[at]!))).to.deep.equal([]);
    for (const text of copied) {
      for (const { belief, why, question } of EVERY)
        expect(text).not.to.include(belief).and.not.include(why).and.not.include(question);
    }
  });

  it('cannot be selected', async () => {
    const element = await buster();
    const parts = [...element.shadowRoot!.querySelectorAll('p')].filter((part) =>
      EVERY.some(({ belief, why }) => [belief, why].includes(part.textContent ?? '')),
    );
    expect(parts.length).to.be.at.least(2 * 19);
    const canSelect = (part: Element | null): boolean => {
      if (!part) return true;
      const style = getComputedStyle(part);
      return (style.userSelect || style.webkitUserSelect) !== 'none' && canSelect(part.parentElement);
    };
    expect(parts.filter(canSelect).map(({ textContent }) => textContent)).to.deep.equal([]);
    expect(canSelect(byRole(element, 'heading', setOf('en')[0]!.fact)), 'a fact can').to.equal(true);
  });

  it('is not on paper when a browser prints', async () => {
    const element = await buster();
    const canPrint = Boolean(await executeServerCommand('media', { media: 'print' }));
    afterwards(() => void executeServerCommand('media', {}));
    // The other engines cannot be told to; the rules themselves are tried above, in all of them.
    expect(matchMedia('print').matches).to.equal(canPrint);
    expect(beliefsIn(element, EVERY).length === 0).to.equal(canPrint);
    expect(shownFacts(element)).to.deep.equal(setOf('en').map(({ fact }) => fact));
    await executeServerCommand('media', {});
  });
});

describe('the search for beliefs that stand alone', () => {
  const break_: Readonly<Record<string, (card: HTMLElement, belief: HTMLElement) => void>> = {
    'a belief before its fact': (card, belief) => card.prepend(belief),
    'a belief whose fact is gone': (card) => allByRole(card, 'heading')[0]!.remove(),
    'a belief outside its card': (card, belief) => card.before(belief),
    'a belief in the card of another fact': (card, belief) => card.nextElementSibling!.append(belief),
    'a belief as a heading': (card, belief) => {
      const heading = document.createElement('h3');
      heading.append(belief);
      card.append(heading);
    },
    'a belief as the name of a card': (card, belief) =>
      card.setAttribute('aria-label', belief.lastElementChild!.textContent.trim()),
    'a belief as a tooltip': (card, belief) => card.setAttribute('title', belief.lastElementChild!.textContent.trim()),
    'a belief told twice': (card, belief) => card.append(belief.cloneNode(true)),
  };
  for (const [title, act] of Object.entries(break_)) {
    it(`finds ${title}`, async () => {
      const element = await buster();
      expect(faults(element)).to.deep.equal([]);
      const card = allByRole(element, 'article').find((each) => each.querySelector('.belief'))!;
      act(card, card.querySelector<HTMLElement>('.belief')!);
      expect(faults(element)).not.to.deep.equal([]);
    });
  }
});
