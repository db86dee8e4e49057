import { expect } from 'chai';
import { vocabularyEn } from '../../src/i18n/en/vocabulary.js';
import { fill, fillParts, listWords, sentence } from '../../src/i18n/format.js';
import { plural } from '../../src/i18n/plural.js';
import { languageName, money, regionName } from '../../src/i18n/names.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { cy } from '../../src/i18n/locales/cy.js';

describe('filling a message', () => {
  it('puts each value in its place, as often as it is asked for', () => {
    expect(fill('{b} and {a}, {a}', { a: 1, b: 'two' })).to.equal('two and 1, 1');
  });

  it('leaves a placeholder visible when there is no value for it', () => {
    expect(fill('Back on {date}', { toString: 'x' })).to.equal('Back on {date}');
    expect(fill('{toString}', {})).to.equal('{toString}');
  });

  it('never fills a value a second time, so feed text with braces stays as it is', () => {
    expect(fill('{name} at {place}', { name: '{place}', place: 'here' })).to.equal('{place} at here');
    expect(fill('{name}', { name: '$& $1' })).to.equal('$& $1');
  });

  it('keeps values that are not text, for a link inside a sentence', () => {
    const link = { href: '#' };
    expect(fillParts('Not known: {list}. Ask', { list: link })).to.deep.equal(['Not known: ', link, '. Ask']);
  });
});

describe('counts', () => {
  it('chooses the form by the rules of the language', () => {
    const { groups } = ar.messages.finder;
    const said = [0, 1, 2, 3, 11, 100].map((count) => plural(groups, count, 'ar-u-nu-latn'));
    expect(said).to.deep.equal(['لا توجد مجموعات', 'مجموعة واحدة', 'مجموعتان', '3 مجموعات', '11 مجموعة', '100 مجموعة']);
  });

  it('changes the first letter of Welsh nouns after 2, 3 and 6', () => {
    const { meetings } = cy.messages.finder;
    const said = [1, 2, 3, 4, 6, 7].map((count) => plural(meetings, count, 'cy'));
    expect(said).to.deep.equal(['1 cyfarfod', '2 gyfarfod', '3 chyfarfod', '4 cyfarfod', '6 chyfarfod', '7 cyfarfod']);
  });

  it('falls back to the general form when the language has more forms than the message', () => {
    expect(plural({ other: '{count} left' }, 2, 'ar-u-nu-latn')).to.equal('2 left');
  });

  it('writes large numbers and digits as the language does', () => {
    expect(plural({ other: '{count} groups' }, 1234, 'en')).to.equal('1,234 groups');
    expect(plural({ other: '{count}' }, 12, 'ar-EG')).to.equal('١٢');
  });

  it('takes other values beside the count', () => {
    expect(plural({ one: '{count} on {date}', other: 'x' }, 1, 'en', { date: '1 May' })).to.equal('1 on 1 May');
  });
});

describe('small formats', () => {
  it('joins a list with commas and one last word', () => {
    const list = { comma: ', ', and: ' and ' };
    const said = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listWords(items, list));
    expect(said).to.deep.equal(['', 'a', 'a and b', 'a, b and c']);
    expect(listWords(['a', 'b', 'c'], { comma: '، ' })).to.equal('a، b، c');
  });

  it('makes the first letter a capital, by the rules of the language', () => {
    expect(sentence('every day', 'en')).to.equal('Every day');
    expect(sentence('iki', 'tr')).to.equal('İki');
    expect(sentence('كل يوم', 'ar')).to.equal('كل يوم');
    expect(sentence('', 'en')).to.equal('');
    expect(sentence('𐐨x', 'en')).to.equal('𐐀x');
  });

  it('names languages, sign languages included', () => {
    expect(languageName('pl', 'en')).to.equal('Polish');
    expect(languageName('bfi', 'en', vocabularyEn.languages)).to.equal('British Sign Language (BSL)');
  });

  it('shows as it stands what it cannot name', () => {
    for (const [name, code] of [
      [languageName, 'xx'],
      [languageName, 'English and Polish'],
      [regionName, 'United Kingdom'],
      [regionName, 'ZZZ'],
    ] as const) {
      expect(name(code, 'en')).to.equal(code);
    }
    expect(regionName('IE', 'en')).to.equal('Ireland');
  });

  it('writes a price without empty pence', () => {
    expect(money(3, 'GBP', 'en-GB')).to.equal('£3');
    expect(money(3.5, 'GBP', 'en-GB')).to.equal('£3.50');
    expect(money(500, 'JPY', 'en')).to.equal('¥500');
    expect(money(3, 'pounds', 'en')).to.equal('3 pounds');
  });
});
