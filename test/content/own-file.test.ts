import { expect } from 'chai';
import { checkOwnFile, knownLists } from '../../src/content/check/own-file.js';
import { COLLECTION as MYTHS } from '../../src/content/myths/index.js';
import { aCollection, TODAY } from '../support/content.js';
import { ownCard } from '../support/myth-cards.js';

const KINDS = [MYTHS];
const check = (value: unknown, more = {}) => checkOwnFile('own.json', value, KINDS, { today: TODAY, ...more });
const found = (value: unknown, more = {}): readonly string[] =>
  check(value, more).problems.map(({ severity, reason, item, field }) =>
    [severity, reason, item, field].join(' ').trim(),
  );

describe('checking a site’s own file', () => {
  it('knows which kind it is by the name of its list', () => {
    expect(knownLists(KINDS)).to.deep.equal(['cards']);
    expect(found({ cards: [ownCard({ reviewedBy: 'our nurses' })] })).to.deep.equal([]);
    expect(found([ownCard({ reviewedBy: 'our nurses' })], { list: 'cards' })).to.deep.equal([]);
  });

  it('says what it knows when it does not', () => {
    for (const [value, more] of [[{ pages: [] }], [[ownCard()]], [{ cards: [] }, { list: 'pages' }]] as const) {
      const { problems, collection } = check(value, more);
      expect(problems.map(({ reason, severity }) => `${severity} ${reason}`)).to.deep.equal(['error unreadable']);
      expect(problems[0]!.advice).to.include('cards');
      expect(collection).to.equal(undefined);
    }
  });

  it('reports what the reader leaves out, and goes on with the rest', () => {
    const cards = [ownCard({ source: undefined }), ownCard({ id: 'b', reviewBy: '2026-11-30', myth: 'x' })];
    expect(found({ cards })).to.deep.equal([
      'error unreadable own-card source',
      'warning unreadable b myth',
      'warning reviewer-missing b reviewedBy',
      'error expired b reviewBy',
    ]);
  });

  it('asks for no more than the reader of the kind does', () => {
    const tea = aCollection([], { ownFile: { list: 'teas', read: () => ({ items: [{ id: 'mint' }], problems: [] }) } });
    const { problems } = checkOwnFile('teas.json', { teas: [{}] }, [tea], { today: TODAY });
    expect(problems.map(({ reason }) => reason)).to.deep.equal(['reviewer-missing']);
  });

  it('leaves it to the site which words it uses: it warns, in English or in the language given', () => {
    const card = ownCard({ reviewedBy: 'us', summary: 'It is run by addicts.' });
    expect(found({ cards: [card] })).to.deep.equal(['warning wording own-card summary']);
    expect(found({ cards: [card] }, { language: 'de' })).to.deep.equal([]);
    expect(found({ cards: [card] }, { allow: ['addicts'] })).to.deep.equal([]);
  });
});
