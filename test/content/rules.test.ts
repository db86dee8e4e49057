import { expect } from 'chai';
import { ownRule, ownRuleFromText, type Subject } from '../../src/content/rules/own-rule.js';
import { COLLECTION } from '../../src/content/rules/index.js';
import { NAMED_RULES, type Rule, ruleOn } from '../../src/content/rules/rule.js';
import { RULES_AR } from '../../src/content/rules/rules.ar.js';
import { RULES_CY } from '../../src/content/rules/rules.cy.js';
import { RULES_EN } from '../../src/content/rules/rules.en.js';
import { RULE_SOURCES, sourced } from '../../src/content/rules/sources.js';

const SETS = [RULES_EN, RULES_CY, RULES_AR];
const english = RULES_EN.items;
const wordsOf = ({ title, text, more = '' }: Rule): string => [title, text, more].filter(Boolean).join('\n');
const sentencesOf = (rule: Rule): string[] => wordsOf(rule).split(/\n|(?<=[.?؟])\s+/);
const rule = (id: string): Rule => english.find((each) => each.id === id)!;

describe('the rules that come with the library', () => {
  it('are the same in every language: ids, use and dates', () => {
    const shared = ({ id, use, checkedOn, reviewBy, more }: Rule) => ({ id, use, checkedOn, reviewBy, more: !!more });
    for (const { language, items } of SETS) expect(items.map(shared), language).to.deep.equal(english.map(shared));
  });

  it('differ in every word from one language to the next', () => {
    for (const { language, items } of SETS.slice(1)) {
      items.forEach((each, at) => {
        for (const part of ['title', 'text'] as const)
          expect(each[part], `${language} ${each.id}`).not.to.equal(english[at]![part]);
      });
    }
  });

  it('say that nobody has read the translations', () => {
    for (const { reviewed } of SETS) expect(reviewed).to.equal(null);
  });

  it('head with a statement: no question, no full stop, short', () => {
    for (const { items } of SETS) {
      for (const { id, title } of items) {
        expect(title, id).not.to.match(/[?؟.!:]$/);
        expect(title.length, id).to.be.at.most(75);
      }
    }
  });

  it('keep every sentence to 22 words, without shouting or blame', () => {
    for (const { items } of SETS) {
      for (const each of items) {
        for (const sentence of sentencesOf(each)) expect(sentence.split(/\s+/).length, sentence).to.be.at.most(22);
        expect(wordsOf(each), each.id).not.to.match(/["'!]/);
      }
    }
  });

  it('promise nothing that a group cannot keep, and make no claim about law', () => {
    for (const each of english) {
      expect(wordsOf(each), each.id).not.to.match(
        /\b(guarantee\w*|always safe|completely|strictly|absolute\w*|legal\w*|law|must|duty|required|report(ed|ing)?)\b/i,
      );
    }
    expect(rule('confidentiality').text).to.match(/We ask everyone.*We cannot promise/);
    expect(rule('online').text).to.match(/Nobody can promise/);
    expect(rule('limits').text).to.match(/safety is at risk.*may need to/);
  });

  it('say who to ask about medicines, and that a group is no crisis service', () => {
    expect(wordsOf(rule('no-advice'))).to.match(/medicines, diagnoses or treatment[^]*professional[^]*Ask before/);
    expect(wordsOf(rule('danger'))).to.match(/in danger[^]*comes first[^]*urgent help[^]*not a crisis service/);
  });

  it('were each seen at a page that is named, counted once', () => {
    for (const [id, pages] of Object.entries(RULE_SOURCES)) {
      expect(pages.length, id).to.be.greaterThan(0);
      expect(new Set(pages.map(({ url }) => url)).size, id).to.equal(pages.length);
      for (const { name, url } of pages) expect([name, url].join(' '), id).to.match(/^\S.* https?:\/\/[\w.-]+\/\S+$/);
    }
    expect(COLLECTION.sets.flatMap(({ items }) => items).every(({ source }) => source.url)).to.equal(true);
    expect(sourced(RULES_EN).items.map(({ alsoAt }) => alsoAt.length + 1)).to.deep.equal(
      english.map(({ id }) => RULE_SOURCES[id].length),
    );
  });

  const days: readonly (readonly [string, boolean])[] = [
    ['2026-11-22', true],
    ['2027-05-22', true],
    ['2027-05-23', false],
    ['2099-01-01', false],
  ];
  for (const [day, isWhole] of days) {
    it(`${isWhole ? 'say all' : 'say only what always holds, and less of that,'} on ${day}`, () => {
      for (const each of english) {
        const shown = ruleOn(each, day);
        const stays = each.use === 'always' || each.use === 'limit';
        if (isWhole) expect(shown, each.id).to.equal(each);
        else if (!stays) expect(shown, each.id).to.equal(undefined);
        else
          expect([shown?.title, shown?.text, shown?.more], each.id).to.deep.equal([each.title, each.text, undefined]);
      }
    });
  }

  it('name three that a site may add', () => {
    expect(NAMED_RULES).to.deep.equal(['sober', 'no-selling', 'no-names']);
  });
});

describe('a group’s own rule', () => {
  const cut: readonly (readonly [given: string, title: string, text: string])[] = [
    ['Phones on silent.', 'Phones on silent', ''],
    ['  Phones\n on   silent ', 'Phones on silent', ''],
    ['One person speaks at a time. We share the hour.', 'One person speaks at a time', 'We share the hour.'],
    ['Be kind, e.g. by listening. Always.', 'Be kind, e.g. by listening', 'Always.'],
    ['Could you be late? Tell us.', 'Could you be late?', 'Tell us.'],
    ['Wait for it…', 'Wait for it…', ''],
    ['Wait...', 'Wait...', ''],
    ['تكلم عن نفسك. نتقاسم الوقت.', 'تكلم عن نفسك', 'نتقاسم الوقت.'],
    ['', '', ''],
  ];
  for (const [given, title, text] of cut) {
    it(`is cut after a short first sentence: "${given.trim()}"`, () => {
      const { title: head, text: rest } = ownRuleFromText(given);
      expect([head, rest]).to.deep.equal([title, text]);
    });
  }

  it('has no title when it is one long sentence', () => {
    const long = 'We try to '.padEnd(120, 'listen and ');
    expect(ownRuleFromText(long)).to.deep.equal({ title: '', text: long.trim(), subject: undefined });
  });

  const known: readonly (readonly [string, Subject | undefined])[] = [
    ['What is said here stays here', 'confidentiality'],
    ['What we say in the group stays in the group.', 'confidentiality'],
    ['Confidentiality', 'confidentiality'],
    ['Everything is confidential.', 'confidentiality'],
    ['Keep what you hear between us: it stays between us', 'confidentiality'],
    ['You can pass, and what you say stays here', 'confidentiality'],
    ['Mae popeth yn gyfrinachol, cyfrinachedd', 'confidentiality'],
    ['Mae’r hyn a ddywedir yma yn aros yma', 'confidentiality'],
    ['ما يقال هنا يبقى هنا', 'confidentiality'],
    ['السرية', 'confidentiality'],
    ['You can pass', 'pass'],
    ['You may pass at any time', 'pass'],
    ['Just listen if you like', 'pass'],
    ['You don’t have to speak', 'pass'],
    ['Nobody has to share', 'pass'],
    ['Cewch basio', 'pass'],
    ['يمكنك أن تكتفي بالاستماع', 'pass'],
    ['Do not pass judgement', undefined],
    ['Pass the tissues', undefined],
    ['Phones on silent', undefined],
    ['Find a quiet and private place', undefined],
    ['تكلم بشكل سريع', undefined],
    ['Stay as long as you like', undefined],
  ];
  for (const [given, subject] of known) {
    it(`${subject ? `belongs to the rule about ${subject}` : 'stands by itself'}: "${given}"`, () => {
      expect(ownRuleFromText(given).subject).to.equal(subject);
    });
  }

  it('goes where its editor says', () => {
    expect(ownRule('Keep it in the room', '', 'confidentiality').subject).to.equal('confidentiality');
    expect(ownRule('What is said here stays here', '', 'none').subject).to.equal(undefined);
  });

  it('is recognised in the words of the library itself, in every language', () => {
    for (const { language, items } of SETS) {
      for (const id of ['pass', 'confidentiality'] as const) {
        const { title } = items.find((each) => each.id === id)!;
        expect(ownRuleFromText(title).subject, `${language}: ${title}`).to.equal(id);
      }
      for (const each of items.filter(({ use }) => use === 'start' || use === 'named')) {
        expect(ownRuleFromText(each.title).subject, `${language}: ${each.title}`).to.equal(undefined);
      }
    }
  });
});
