import { expect } from 'chai';
import { readMythCards } from '../../src/content/myths/read.js';
import { FAULTS, MISFITS, ownCard } from '../support/myth-cards.js';
import { frozen } from '../support/builders.js';

describe('reading a site’s own myth cards', () => {
  it('takes a right card as it stands', () => {
    expect(readMythCards([ownCard()])).to.deep.equal({ items: [ownCard()], problems: [] });
  });

  it('takes an object whose "cards" is the list', () => {
    expect(readMythCards({ $schema: './cards.schema.json', cards: [ownCard()] }).items).to.deep.equal([ownCard()]);
  });

  it('takes a card without the optional fields', () => {
    const { sensitive, factsOnly, source, ...needed } = ownCard();
    const card = { ...needed, source: { name: source.name, url: source.url } };
    expect([sensitive, factsOnly]).to.deep.equal([true, false]);
    expect(readMythCards([card])).to.deep.equal({ items: [card], problems: [] });
  });

  it('takes off blanks around a text', () => {
    expect(readMythCards([ownCard({ fact: '  It is not catching\n' })]).items[0]?.fact).to.equal('It is not catching');
  });

  for (const { title, card, field, severity } of FAULTS) {
    it(`reports ${title}`, () => {
      const { items: cards, problems } = readMythCards(frozen([card]));
      expect(problems.map((problem) => [problem.field, problem.severity])).to.deep.equal([[field, severity]]);
      expect(problems[0]?.expected).to.have.length.above(3);
      expect(cards).to.have.length(severity === 'error' ? 0 : 1);
      if (severity === 'warning') expect(cards[0]).not.to.have.nested.property(field);
    });
  }

  for (const { title, value } of MISFITS) {
    it(`reports ${title} instead of a list, and does not throw`, () => {
      const { items: cards, problems } = readMythCards(value);
      expect(cards).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ item: '', severity: 'error' });
    });
  }

  it('keeps the good cards beside a bad one, and says which was bad', () => {
    const { items: cards, problems } = readMythCards([
      ownCard({ id: 'a' }),
      7,
      ownCard({ id: 'b', why: '' }),
      ownCard({ id: 'c' }),
    ]);
    expect(cards.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(problems.map(({ item, field }) => [item, field])).to.deep.equal([
      ['#2', ''],
      ['b', 'why'],
    ]);
  });

  it('reports every fault of a card at once', () => {
    const { problems } = readMythCards([{ id: 'only-an-id' }]);
    expect(problems.map(({ field }) => field)).to.have.members([
      ...['topics', 'question', 'fact', 'summary', 'belief', 'why', 'factAgain'],
      ...['source', 'checkedOn', 'reviewBy', 'status'],
    ]);
  });

  it('keeps the first of two cards with one id', () => {
    const { items: cards, problems } = readMythCards([ownCard({ fact: 'First' }), ownCard({ fact: 'Second' })]);
    expect(cards.map(({ fact }) => fact)).to.deep.equal(['First']);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ item: 'own-card', field: 'id', severity: 'error' });
  });

  it('does not hold an id for a card that was left out', () => {
    expect(readMythCards([ownCard({ why: '' }), ownCard()]).items).to.deep.equal([ownCard()]);
  });

  it('cuts a long value to 200 characters in the report', () => {
    expect(readMythCards([ownCard({ fact: 'x'.repeat(900) })]).problems[0]?.value).to.have.length(200);
  });
});
