import { expect } from 'chai';
import type { Directory } from '../../src/domain/model.js';
import { createIndex, type IndexOptions } from '../../src/search/index.js';
import { SYNONYMS } from '../../src/search/synonyms.js';
import { fold } from '../../src/search/fold.js';
import { VOCABULARY } from '../../src/search/options.js';
import { aGroup } from '../support/builders.js';
import { groupsOf, NOW } from './support.js';

/** Ids of the groups that a text finds, in the order of the directory. */
function found(directory: Directory, text: string, options?: IndexOptions): string {
  const { order } = createIndex(directory, {}, options).search({ text }, NOW);
  return [...order]
    .sort((a, b) => a - b)
    .map((position) => directory.meetings[position]!.groupId)
    .join(' ');
}

const leeds = groupsOf(
  { name: 'Leeds Depression Circle', summary: 'For men and women', meeting: { venue: { postalCode: 'LS1 4AB' } } },
  {
    name: 'Carers Café',
    organisation: 'Harbour Trust',
    meeting: { venue: { locality: 'Bradford', name: 'Mind House' } },
  },
  { name: "Men's Shed", description: 'Postnatal and mental health.\nBring a friend.', meeting: { name: 'Late shift' } },
  {
    name: 'Self-harm support',
    topics: [{ code: 'bereavement' }, { code: 'x1', label: 'Pet loss' }],
    languages: ['cy'],
  },
);

describe('free text', () => {
  const finds: readonly (readonly [text: string, groups: string, why: string])[] = [
    ['depression', 'g0', 'a word of the name'],
    ['DEPRESSION leeds', 'g0', 'words in any order and case'],
    ['depression bradford', '', 'all words must match'],
    ['depression circl', 'g0', 'the last word may be unfinished'],
    ['harbour', 'g1', 'the organisation'],
    ['bradford', 'g1', 'the place'],
    ['house bradford', 'g1', 'words of different fields'],
    ['late', 'g2', "the meeting's own name"],
    ['friend', 'g2', 'the description'],
    ['ls1 4ab', 'g0', 'a postcode with its space'],
    ['LS14AB', 'g0', 'a postcode without'],
    ['ls14ac', '', 'a postcode is not guessed at'],
    ['cafe', 'g1', 'accents left out'],
    ['carer', 'g1', 'the start of a word'],
    ['cafés', 'g1', 'a plural for a singular'],
    ['men ', 'g0 g2', 'a short word is whole: not "mental"'],
    ['mens', 'g2', 'without the apostrophe'],
    ["men's", 'g0 g2', 'with the apostrophe'],
    ['selfharm', 'g3', 'written together'],
    ['self harm', 'g3', 'written apart'],
    ['post natal', 'g2', 'written apart, but together in the record'],
    ['post-natal', 'g2', 'the same with a hyphen'],
    ['natal', 'g2', 'a part of a word, where no word begins so'],
    ['pet', 'g3', "the feed's own label"],
    ['bereavement', 'g3', 'the code of a topic'],
    ['grief', 'g3', 'another word for a topic'],
    ['a group for grief', 'g3', 'words that say nothing are overlooked'],
    ['depresion', 'g0', 'a missing letter'],
    ['derpession', 'g0', 'two letters swapped'],
    ['bradfrod', 'g1', 'a swap in a place'],
    ['brodfird', 'g1', 'two mistakes in eight letters'],
    ['cercle', 'g0', 'one mistake in six letters'],
    ['cerkle', '', 'not two mistakes in six letters'],
    ['ircle', 'g0', 'not a typo, but a part of the word'],
    ['ecirle', '', 'the first letter must be right'],
    ['"men and women"', 'g0', 'a phrase'],
    ['"women and men"', '', 'a phrase in its order'],
    ['"leeds depr"', '', 'a phrase of whole words'],
    ['"circle for"', '', 'no phrase runs from field to field'],
    ['leeds "depression circle"', 'g0', 'a word beside a phrase'],
    ['"leeds depression', 'g0', 'a quote left open is none'],
    ['!!!', 'g0 g1 g2 g3', 'nothing to look for'],
    ['zzzz', '', 'no such word'],
    ['__proto__', '', 'no name of the language itself'],
  ];
  for (const [text, groups, why] of finds) {
    it(`finds ${groups || 'nothing'} for "${text}": ${why}`, () => {
      expect(found(leeds, text)).to.equal(groups);
    });
  }

  it('takes a short word as whole once something is typed after it, and as a start before', () => {
    const directory = groupsOf({ name: 'Men' }, { name: 'Mental health' }, { name: 'Me and you' });
    expect(found(directory, 'men')).to.equal('g0 g1');
    expect(found(directory, 'men ')).to.equal('g0');
    expect(found(directory, 'me')).to.equal('g2');
    expect(found(directory, 'm')).to.equal('g0 g1 g2');
  });

  it('does not let typos in where the word is there', () => {
    const directory = groupsOf({ name: 'Carer' }, { name: 'Career' });
    expect(found(directory, 'carer ')).to.equal('g0');
  });

  it('finds the plural of a short word', () => {
    const directory = groupsOf({ name: 'Dad' }, { name: 'Dads' }, { name: 'Dada' });
    expect(found(directory, 'dad ')).to.equal('g0 g1');
  });

  it('makes no phrase of compounds that are only written together for looking up', () => {
    const directory = groupsOf({ name: "Self-harm men's" });
    expect(found(directory, 'selfharm mens')).to.equal('g0');
    expect(found(directory, '"selfharm mens"')).to.equal('');
    expect(found(directory, `"self harm men's"`)).to.equal('g0');
  });

  it('finds a word typed apart also where the first part is a word of its own', () => {
    const directory = groupsOf({ name: 'Exservice' }, { name: 'Ex' });
    expect(found(directory, 'ex service')).to.equal('g0');
  });

  it('takes the nearer of two typos', () => {
    const directory = groupsOf({ name: 'Bereavement' }, { name: 'Bereavmint' });
    expect(found(directory, 'bereavemant ')).to.equal('g0');
  });

  it('finds the words the page shows for codes, in its language', () => {
    const labels: IndexOptions['labels'] = (facet, code) =>
      facet === 'language' && code === 'cy' ? 'Cymraeg' : undefined;
    expect(found(leeds, 'cymraeg', { labels })).to.equal('g3');
    expect(found(leeds, 'cymraeg')).to.equal('');
  });

  it("keeps to the feed's own label where the page has another for its code", () => {
    expect(found(leeds, 'pet', { labels: (_, code) => code })).to.equal('g3');
  });

  it('takes the words to overlook from the page', () => {
    const directory = groupsOf({ name: 'Trauer Köln' }, { name: 'Angst' });
    expect(found(directory, 'Gruppe Trauer')).to.equal('');
    expect(found(directory, 'Gruppe Trauer', { ignoredWords: ['gruppe'] })).to.equal('g0');
  });

  it('looks at the first thirty words and lets the rest be', () => {
    const many = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const directory = groupsOf({ name: many.slice(0, 30).join(' ') }, { name: many.slice(0, 29).join(' ') });
    expect(found(directory, many.join(' '))).to.equal('g0');
  });

  it('looks at phrases while there is room', () => {
    const many = Array.from({ length: 28 }, (_, index) => `word${index}`).join(' ');
    const directory = groupsOf({ name: `${many} one two three four` }, { name: `${many} one two` });
    expect(found(directory, `${many} "one two" "three four" "not there" "nor this"`)).to.equal('g0');
  });

  it('reads ahead in portions, and finds the same', () => {
    const index = createIndex(leeds);
    let portions = 1;
    while (!index.warm(40)) portions++;
    expect(portions).to.be.greaterThan(2);
    expect([...index.search({ text: 'depression' }, NOW).order]).to.deep.equal([0]);
  });

  it('finds what is typed while reading ahead is not done', () => {
    const index = createIndex(leeds);
    index.warm(3);
    expect([...index.search({ text: 'bradford' }, NOW).order]).to.deep.equal([1]);
  });

  it('has only known codes among its other words, in the spelling they are compared in', () => {
    const codes = new Set(Object.values(VOCABULARY).flat());
    for (const [code, words] of Object.entries(SYNONYMS)) {
      expect(codes.has(code), code).to.be.true;
      expect(fold(words), code).to.equal(words);
    }
  });
});

describe('free text in many languages', () => {
  const finds: readonly (readonly [language: string, name: string, text: string])[] = [
    ['Welsh', 'Tŷ Gobaith', 'ty gobaith'],
    ['Welsh', 'Grŵp Galar', 'grwp'],
    ['Polish', 'Wsparcie w żałobie, Łódź', 'zalobie lodz'],
    ['Turkish', 'Bakırköy yas grubu', 'BAKIRKOY'],
    ['Turkish', 'DESTEK GRUBU İZMİR', 'izmir'],
    ['German', 'Selbsthilfegruppe Trauer', 'selbsthilfe'],
    ['German', 'Selbsthilfegruppe Trauer', 'hilfegruppe'],
    ['German', 'Müllerstraße', 'mullerstrasse'],
    ['Danish', 'Støttegruppe', 'stottegruppe'],
    ['French', 'Groupe d’écoute', 'écoute'],
    ['French', 'Écoute active', "l'écoute"],
    ['Spanish', 'Grupo de ansiedad', 'ANSIÉDAD'],
    ['Greek', 'Ομάδα για το άγχος', 'αγχοσ'],
    ['Russian', 'Группа поддержки', 'поддержки'],
    ['Hebrew', 'קבוצת תמיכה לדיכאון', 'דיכאון'],
    ['Arabic', 'مجموعة دعم الاكتئاب', 'اكتئاب'],
    ['Arabic', 'مجموعة الأُسْرَة', 'اسره'],
    ['Persian', 'گروه حمایتی افسردگی', 'حمايتي'],
    ['Hindi', 'सहायता समूह', 'समूह'],
    ['Chinese', '抑郁症病友互助小组', '互助'],
    ['Chinese', '抑郁症病友互助小组', '组'],
    ['Japanese', 'うつ病の自助グループ', 'グループ'],
    ['Japanese', 'うつ病の自助グループ', 'ｸﾞﾙｰﾌﾟ'],
    ['Thai', 'กลุ่มเพื่อนช่วยเพื่อน', 'เพื่อน'],
    ['Korean', '우울증 자조모임', '자조'],
    ['Vietnamese', 'Nhóm hỗ trợ trầm cảm', 'tram cam'],
  ];
  for (const [language, name, text] of finds) {
    it(`finds "${name}" for "${text}" (${language})`, () => {
      const directory = groupsOf({ name }, { name: 'Other' });
      expect(found(directory, text)).to.equal('g0');
    });
  }

  it('finds a Korean word with what is written onto it, also beside the bare word', () => {
    expect(found(groupsOf({ name: '우울' }, { name: '우울증을' }), '우울')).to.equal('g0 g1');
  });

  it('keeps the characters of a run together: 会互 is not 互助会', () => {
    expect(found(groupsOf({ name: '互助会' }), '助会')).to.equal('g0');
    expect(found(groupsOf({ name: '互助会' }), '"会互"')).to.equal('');
  });

  it('reads text of a group once, however many meetings it has', () => {
    let reads = 0;
    const group = Object.freeze(
      Object.defineProperty({ ...aGroup({ id: 'g0' }) }, 'description', {
        enumerable: true,
        get: () => {
          reads++;
          return 'Quiet talk';
        },
      }),
    );
    const meetings = groupsOf(...Array.from({ length: 50 }, () => ({}))).meetings.map((meeting) => ({
      ...meeting,
      groupId: 'g0',
    }));
    const index = createIndex({ groups: [group], meetings, problems: [], sources: [] });
    expect(index.search({ text: 'quiet' }, NOW).order).to.have.length(50);
    index.search({ text: 'talk' }, NOW);
    expect(reads).to.equal(1);
  });
});
