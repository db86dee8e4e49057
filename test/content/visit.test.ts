import { expect } from 'chai';
import { isCurrent } from '../../src/content/item.js';
import { COLLECTION } from '../../src/content/visit/index.js';
import {
  selectVisit,
  VISIT_PARTS,
  type VisitItem,
  type VisitPart,
  type VisitSet,
} from '../../src/content/visit/visit.js';
import { VISIT_AR } from '../../src/content/visit/visit.ar.js';
import { VISIT_CY } from '../../src/content/visit/visit.cy.js';
import { VISIT_EN } from '../../src/content/visit/visit.en.js';
import { frozen } from '../support/builders.js';

const SETS: readonly VisitSet[] = [VISIT_EN, VISIT_CY, VISIT_AR];
const every = SETS.flatMap(({ language, items }) => items.map((item) => ({ item, where: `${language} ${item.id}` })));
const wordsOf = ({ title, text = '', unknown = '' }: VisitItem): string[] => [title, text, unknown].filter(Boolean);
const english = VISIT_EN.items;
const find = (id: string): VisitItem => english.find((item) => item.id === id)!;

/** How each language tells people to ask. */
const ASK: Readonly<Record<string, RegExp>> = {
  en: /\bAsk\b|depends|promise/,
  cy: /Gofynnwch|dibynnu|addo/,
  ar: /سؤال|السؤال|يختلف|تضمن/,
};

describe('the texts about a first visit', () => {
  it('are there in three languages, with the same ids, parts, facts, sources and dates', () => {
    expect(COLLECTION.sets.map(({ language }) => language)).to.deep.equal(['en', 'cy', 'ar']);
    const shared = ({ title: _title, text, unknown, ...rest }: VisitItem) => ({
      ...rest,
      has: [text !== undefined, unknown !== undefined],
    });
    for (const { language, items } of SETS) {
      expect(items.map(shared), language).to.deep.equal(english.map(shared));
      expect(new Set(items.map(({ id }) => id)).size, language).to.equal(items.length);
    }
  });

  it('have texts for every part, and five steps in their order', () => {
    for (const part of VISIT_PARTS)
      expect(english.filter((item) => item.part === part).length, part).to.be.least(
        3 - Number(part === 'getting-there'),
      );
    expect(english.slice(0, 5).map(({ part }) => part)).to.deep.equal(Array(5).fill('steps'));
    expect(english.findIndex(({ id }) => id === 'step-welcome')).to.equal(0);
    expect(english.findIndex(({ id }) => id === 'step-close')).to.equal(4);
  });

  it('differ from English in every word of the other languages', () => {
    for (const { language, items } of SETS.slice(1)) {
      items.forEach((item, at) => {
        const other = wordsOf(english[at]!);
        wordsOf(item).forEach((text, part) => expect(text, `${language} ${item.id}`).not.to.equal(other[part]));
      });
    }
  });

  it('each name a page on the web that was read, and a day of the next check', () => {
    for (const { item, where } of every) {
      expect(item.source.url, where).to.match(/^https:\/\/[^\s]+$/);
      expect(item.source.name, where).to.match(/\p{L}{3}/u);
      expect([item.checkedOn, item.reviewBy], where).to.deep.equal(['2026-11-22', '2027-05-22']);
    }
  });

  it('rest on no shop and no personal blog', () => {
    for (const { item, where } of every)
      expect(item.source.url, where).not.to.match(/shop|blog|healthphea|eatsip365|menwhofeel/);
  });

  it('are plain: short sentences, no alarm, no exclamation, nobody named by a diagnosis', () => {
    for (const { item, where } of every) {
      for (const text of wordsOf(item)) {
        expect(text, where).not.to.match(/[!{}]|undefined|\s$|^\s|'/);
        for (const sentence of text.split(/(?<=[.?؟])\s+/))
          expect(sentence.split(/\s+/).length, `${where}: ${sentence}`).to.be.most(22);
      }
    }
    const all = english.flatMap(wordsOf).join('\n');
    expect(all).not.to.match(
      /\b(must|never|suffer\w*|victims?|addicts?|sufferer|mentally ill|disorder|service user|facilitator)\b/i,
    );
  });

  it('promise nothing for a group that does not say: what depends on it says so, and to ask', () => {
    for (const { item, where } of every) {
      if (item.unknown) expect(item.unknown, where).to.match(ASK[where.slice(0, 2)]!);
    }
    for (const id of ['for-me', 'booking', 'faith', 'company', 'price']) {
      expect(find(id).text, id).to.equal(undefined);
      expect(find(id).unknown, id).to.match(/^It depends\..*Ask the group\.$/);
    }
  });

  it('say that privacy cannot be promised, and that a group is no crisis service', () => {
    expect(find('private').unknown).to.include('No group can promise');
    expect(find('crisis').text).to.include('not a crisis service');
  });

  it('name no sign of a poor group that no page names', () => {
    const signs = english.filter(({ part }) => part === 'warning-signs');
    expect(signs.map(({ source }) => new URL(source.url).hostname)).to.have.members([
      ...Array<string>(5).fill('www.utsandiego.com'),
      'www.catie.ca',
    ]);
  });
});

describe('the choice of texts', () => {
  const item = (id: string, part: VisitPart, reviewBy: string): VisitItem => ({ ...find('talk'), id, part, reviewBy });
  const items = frozen([
    item('a', 'ask', '2027-05-22'),
    item('b', 'steps', '2027-05-21'),
    item('c', 'steps', '2027-05-22'),
    item('d', 'leave', '2028-01-01'),
    item('e', 'leave', ''),
  ]);
  const ids = (parts: readonly VisitPart[], today: string) => {
    const { shown, expired } = selectVisit(items, parts, today);
    return [Object.values(shown).flat(), expired].map((list) => list.map(({ id }) => id).join(''));
  };
  const table: readonly (readonly [readonly VisitPart[], string, string, string])[] = [
    [VISIT_PARTS, '2027-05-21', 'bcda', 'e'],
    [VISIT_PARTS, '2027-05-22', 'cda', 'be'],
    [VISIT_PARTS, '2027-05-23', 'd', 'abce'],
    [['steps'], '2027-05-22', 'c', 'b'],
    [['ask', 'steps'], '2027-05-22', 'ca', 'b'],
    [[], '2027-05-22', '', ''],
  ];
  for (const [parts, today, shown, expired] of table) {
    it(`shows "${shown}" and hides "${expired}" on ${today} of ${parts.join(' ')}`, () => {
      expect(ids(parts, today)).to.deep.equal([shown, expired]);
    });
  }

  it('shows all that comes with the library up to its day, and nothing the day after', () => {
    for (const { items: all } of SETS) {
      expect(all.every((each) => isCurrent(each, '2027-05-22'))).to.equal(true);
      expect(all.some((each) => isCurrent(each, '2027-05-23'))).to.equal(false);
    }
  });
});
