import { expect } from 'chai';
import { cardText } from '../../src/content/myths/card-text.js';
import { selectCards } from '../../src/content/myths/card.js';
import type { MythCard, MythCardSet } from '../../src/content/myths/card.js';
import { MYTH_CARDS_AR } from '../../src/content/myths/cards.ar.js';
import { MYTH_CARDS_CY } from '../../src/content/myths/cards.cy.js';
import { MYTH_CARDS_EN } from '../../src/content/myths/cards.en.js';
import { readMythCards } from '../../src/content/myths/read.js';
import { TOPICS } from '../../src/domain/vocabulary.js';
import { frozen } from '../support/builders.js';

const SETS: readonly MythCardSet[] = [MYTH_CARDS_EN, MYTH_CARDS_CY, MYTH_CARDS_AR];
const WORDS = ['question', 'fact', 'summary', 'belief', 'why', 'factAgain'] as const;
/** Pages that carry no date of their own. */
const UNDATED = ['work', 'self-harm-reasons', 'ocd'];

const everyCard = SETS.flatMap(({ language, items: cards }) => cards.map((card) => ({ language, card })));
const english = MYTH_CARDS_EN.items;
const allWords = (card: MythCard): string => WORDS.map((part) => card[part]).join('\n');

/** Complains with the card's id and language, so that a failure says where to look. */
function forEachCard(check: (card: MythCard, where: string) => void): void {
  expect(everyCard).to.have.length(60);
  for (const { language, card } of everyCard) check(card, `${language} ${card.id}`);
}

/** How a language reports a belief, and the first part of any attempt to quote it. */
const REPORTED: Readonly<Record<string, RegExp>> = {
  en: /^Some people think that /,
  cy: /^Mae rhai pobl yn meddwl /,
  ar: /^يظن بعض الناس /,
};

const BANNED: Readonly<Record<string, RegExp>> = {
  'a person named by a diagnosis':
    /\b(schizophrenics?|depressives?|psychotics?|anorexics?|bulimics?|the mentally ill)\b/i,
  'mentally ill': /\bmentally ill\b/i,
  'mental disorder': /\bmental disorders?\b/i,
  'victim, afflicted, suffering': /\b(victims?|afflicted|suffer\w*)\b/i,
  'crime words for suicide': /\bcommit\w*/i,
  'success or failure of an attempt': /\b(successful|failed|completed) (attempt|suicide)s?\b/i,
  'labels for people who use substances': /\b(addicts?|alcoholics?|abusers?|junk(y|ies)|clean|dirty)\b/i,
  'diagnosis as a joke': /\bso (ocd|bipolar|schizo\w*)\b/i,
  'service user': /\bservice users?\b/i,
  'ways of self-harm or suicide': /\b(cut|cutting|burn\w*|overdos\w*|hang\w*|poison\w*|pills?|jump\w*|blades?)\b/i,
  'alarm and blame': /\b(shocking|terrible|horrif\w*|epidemic|crazy|insane|lunatic|normal people|your fault)\b/i,
};

describe('built-in myth cards', () => {
  it('number twenty in each language, each with an id of its own', () => {
    for (const { language, items: cards } of SETS) {
      expect(new Set(cards.map((card) => card.id)).size, language).to.equal(20);
      expect(cards, language).to.have.length(20);
    }
  });

  it('pass the same check as a site’s own cards', () => {
    for (const { language, items: cards } of SETS) {
      const read = readMythCards(JSON.parse(JSON.stringify(cards)));
      expect(read.problems, language).to.deep.equal([]);
      expect(read.items, language).to.deep.equal(cards);
    }
  });

  it('have the same ids, topics, sources, dates and marks in every language', () => {
    const shared = ({ id, topics, source, checkedOn, reviewBy, status, sensitive, factsOnly }: MythCard) => ({
      ...{ id, topics, source, checkedOn, reviewBy, status, sensitive, factsOnly },
    });
    for (const { language, items: cards } of SETS) {
      expect(cards.map(shared), language).to.deep.equal(english.map(shared));
    }
  });

  it('differ in every word of every part from one language to the next', () => {
    for (const set of [MYTH_CARDS_CY, MYTH_CARDS_AR]) {
      set.items.forEach((card, index) => {
        for (const part of WORDS) expect(card[part], `${set.language} ${card.id}`).not.to.equal(english[index]?.[part]);
      });
    }
  });

  it('head with a statement: no question mark, no full stop, short', () => {
    forEachCard(({ fact }, where) => {
      expect(fact, where).not.to.match(/[?؟.!:…]/);
      expect(fact.length, where).to.be.at.most(60);
    });
  });

  it('label with a question', () => {
    forEachCard(({ question }, where) => expect(question, where).to.match(/[?؟]$/));
  });

  it('report the belief and never quote it', () => {
    forEachCard(({ belief }, where) => {
      expect(belief, where).to.match(REPORTED[where.slice(0, 2)] ?? /^$/);
      expect(belief, where).not.to.match(/["“”„«»‘]|(^|\s)['’]/);
    });
  });

  it('keep every sentence to 22 words and the summary to one sentence', () => {
    forEachCard((card, where) => {
      for (const part of WORDS) {
        for (const sentence of card[part].split(/(?<=[.?؟])\s+/)) {
          expect(sentence.split(/\s+/).length, `${where} ${part}: ${sentence}`).to.be.at.most(22);
        }
      }
      expect(card.summary.match(/[.?؟!](\s|$)/g), where).to.have.length(1);
    });
  });

  it('use words of about ten letters a reader of eleven knows, counted as at most 3 long words a sentence', () => {
    const KNOWN = /^(antidepressants?|schizophrenia|conditions?|personality|obsessive-compulsive|uncertain)$/i;
    for (const card of english) {
      for (const part of WORDS) {
        const long = (card[part].match(/[\p{L}’-]{11,}/gu) ?? []).filter((word) => !KNOWN.test(word));
        expect(long.length, `${card.id} ${part}: ${long.join(', ')}`).to.be.at.most(3);
      }
    }
  });

  it('use sentence case', () => {
    const NAMES = /\b(OCD|Greek)\b/g;
    for (const card of english) {
      for (const part of WORDS) {
        for (const sentence of card[part].replace(NAMES, 'name').split(/(?<=[.?])\s+/)) {
          expect(sentence.slice(1), `${card.id} ${part}`).not.to.match(/\p{Lu}/u);
        }
      }
    }
  });

  for (const [what, words] of Object.entries(BANNED)) {
    it(`avoid ${what}`, () => {
      for (const card of english) expect(allWords(card), card.id).not.to.match(words);
    });
  }

  it('cite an https page, dated where the page is dated', () => {
    forEachCard(({ id, source }, where) => {
      expect(source.url, where).to.match(/^https:\/\/[a-z.]+\/\S+$/);
      expect(source.date === undefined, where).to.equal(UNDATED.includes(id));
    });
  });

  it('were checked before they must be checked again', () => {
    forEachCard((card, where) => {
      expect([card.checkedOn, card.reviewBy, card.status], where).to.deep.equal([
        '2026-11-22',
        '2027-05-22',
        'verified',
      ]);
    });
  });

  it('have topics of the vocabulary, or about mental health and groups in general', () => {
    const known: readonly string[] = [...TOPICS, 'mental-health', 'groups'];
    forEachCard(({ topics }, where) => expect(known, where).to.include.members([...topics]));
  });

  it('mark every card that speaks of suicide, self-harm or violence as sensitive', () => {
    for (const card of english) {
      expect(card.sensitive ?? false, card.id).to.equal(/suicid|self-harm|violence/i.test(allWords(card)));
    }
  });

  it('keep to the facts by default where the belief is that people are dangerous', () => {
    for (const card of english) {
      expect(card.factsOnly ?? false, card.id).to.equal(/dangerous|violent/i.test(card.belief));
    }
  });

  it('say plainly that the comparison about violence is uncertain', () => {
    const card = english.find(({ id }) => id === 'harmed-by-violence');
    expect(card?.factAgain)
      .to.match(/four times/)
      .and.to.match(/very uncertain/);
  });

  it('say who has read a translation, or that nobody has', () => {
    for (const { reviewed } of SETS) expect(reviewed).to.equal(null);
  });
});

describe('choosing myth cards', () => {
  const card = (id: string, overrides: Partial<MythCard> = {}): MythCard =>
    frozen({ ...(english[0] as MythCard), id, ...overrides });
  const ids = (cards: readonly MythCard[]): string[] => cards.map(({ id }) => id);

  const dates: readonly [today: string, isShown: boolean][] = [
    ['2026-11-22', true],
    ['2027-05-21', true],
    ['2027-05-22', true],
    ['2027-05-23', false],
    ['2028-01-01', false],
  ];
  for (const [today, isShown] of dates) {
    it(`${isShown ? 'shows' : 'hides and reports'} the built-in cards on ${today}`, () => {
      const { shown, expired, unverified } = selectCards(english, { today });
      expect([shown.length, expired.length, unverified.length]).to.deep.equal(isShown ? [20, 0, 0] : [0, 20, 0]);
    });
  }

  it('hides a card whose review date is no date', () => {
    expect(selectCards([card('bad', { reviewBy: '' })], { today: '2026-11-22' }).shown).to.deep.equal([]);
  });

  it('never shows an unverified card, expired or not', () => {
    const cards = [
      card('draft', { status: 'unverified' }),
      card('old-draft', { status: 'unverified', reviewBy: '2020-01-01' }),
    ];
    const selection = selectCards(cards, { today: '2026-11-22' });
    expect(ids(selection.unverified)).to.deep.equal(['draft', 'old-draft']);
    expect([...selection.shown, ...selection.expired]).to.deep.equal([]);
  });

  it('takes the cards of one topic, in the order given', () => {
    const { shown } = selectCards(english, { topic: 'suicidal-thoughts', today: '2026-11-22' });
    expect(ids(shown)).to.deep.equal([
      'asking-about-suicide',
      'talk-of-suicide',
      'suicidal-feelings-pass',
      'suicidal-feelings-anyone',
    ]);
  });

  it('shows nothing for a topic without cards', () => {
    expect(selectCards(english, { topic: 'stoma', today: '2026-11-22' }).shown).to.deep.equal([]);
  });

  const counts: readonly [count: number | undefined, shown: number][] = [
    [undefined, 20],
    [1, 1],
    [3, 3],
    [20, 20],
    [99, 20],
    [0, 20],
    [-2, 20],
    [Number.NaN, 20],
  ];
  for (const [count, shown] of counts) {
    it(`shows ${shown} of 20 for a count of ${count}`, () => {
      expect(
        selectCards(english, { ...(count === undefined ? {} : { count }), today: '2026-11-22' }).shown,
      ).to.have.length(shown);
    });
  }

  it('counts only cards that may be shown, and reports expired ones whatever the count', () => {
    const cards = [card('old', { reviewBy: '2026-01-01' }), card('a'), card('b')];
    const selection = selectCards(frozen(cards), { count: 1, today: '2026-11-22' });
    expect([ids(selection.shown), ids(selection.expired)]).to.deep.equal([['a'], ['old']]);
  });
});

describe('a myth card as plain text', () => {
  it('has the facts, the source and the dates, one to a line', () => {
    expect(cardText(english[0] as MythCard).split('\n')).to.deep.equal([
      'Mental health conditions are very common',
      'More than one billion people in the world live with one, which is about 1 in 8.',
      'If you live with one, you are far from alone.',
      '',
      'Source: World Health Organization, 2025-09-02',
      english[0]?.source.url,
      'Checked on: 2026-11-22',
      'Review by: 2027-05-22',
    ]);
  });

  it('never has the belief, the reason or the question', () => {
    forEachCard((card, where) => {
      const text = cardText(card);
      for (const part of ['belief', 'why', 'question'] as const) expect(text, where).not.to.include(card[part]);
      for (const part of ['fact', 'summary', 'factAgain'] as const) expect(text, where).to.include(card[part]);
    });
  });

  it('leaves out a date that the source does not have', () => {
    const card = english.find(({ id }) => id === 'ocd') as MythCard;
    expect(cardText(card)).to.include('Source: Language, Please\n').and.not.to.include('undefined');
  });

  it('uses the labels and dates of the page’s language', () => {
    const words = {
      source: 'Ffynhonnell',
      checkedOn: 'Gwiriwyd',
      reviewBy: 'Adolygu erbyn',
      date: (date: string) => `<${date}>`,
    };
    const text = cardText(MYTH_CARDS_CY.items[0] as MythCard, words);
    expect(text).to.include('Ffynhonnell: World Health Organization, <2025-09-02>');
    expect(text).to.include('Gwiriwyd: <2026-11-22>').and.to.include('Adolygu erbyn: <2027-05-22>');
  });
});
