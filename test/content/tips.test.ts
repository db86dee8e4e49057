import { expect } from 'chai';
import { byReviewDate } from '../../src/content/item.js';
import { readTips } from '../../src/content/tips/read.js';
import { tipText } from '../../src/content/tips/tip-text.js';
import { selectTips, SITUATIONS, type SourcedTip, type Tip } from '../../src/content/tips/tip.js';
import { TIPS_AR } from '../../src/content/tips/tips.ar.js';
import { TIPS_CY } from '../../src/content/tips/tips.cy.js';
import { TIPS_EN } from '../../src/content/tips/tips.en.js';
import { TOPICS } from '../../src/domain/vocabulary.js';
import { problemLine } from '../../src/content/read-items.js';
import { frozen } from '../support/builders.js';
import { FAULTS, ownTip, RIGHT } from '../support/tips.js';

const SETS = [TIPS_EN, TIPS_CY, TIPS_AR];
const WORDS = ['helped', 'notForEveryone', 'role'] as const;
const english = TIPS_EN.items;
const TODAY = '2026-11-24';
/** Pages that carry no date of their own. */
const UNDATED = ['stepping-out', 'private-place', 'muted-words', 'nothing-to-fix', 'coming-anyway', 'being-open'];

function forEachTip(check: (tip: SourcedTip, where: string) => void): void {
  for (const { language, items } of SETS) for (const tip of items) check(tip, `${language} ${tip.id}`);
}

describe('built-in tips', () => {
  it('number fourteen in each language, each with an id of its own, and there is one for every situation', () => {
    for (const { language, items } of SETS) {
      expect(new Set(items.map(({ id }) => id)).size, language).to.equal(14);
      expect([...new Set(items.map(({ situation }) => situation))], language).to.have.members([...SITUATIONS]);
    }
  });

  it('pass the same check as a site’s own tips', () => {
    for (const { language, items } of SETS) {
      expect(readTips(JSON.parse(JSON.stringify(items))), language).to.deep.equal({ items, problems: [] });
    }
  });

  it('have the same situations, topics, sources, dates and reviewer in every language', () => {
    const shared = ({ helped, notForEveryone, role, ...rest }: SourcedTip) => ({
      ...rest,
      words: [helped, notForEveryone, role].map((text) => text.length > 0),
    });
    for (const { language, items } of SETS) expect(items.map(shared), language).to.deep.equal(english.map(shared));
  });

  it('differ in every word of every part from one language to the next', () => {
    for (const { language, items } of [TIPS_CY, TIPS_AR]) {
      items.forEach((tip, at) => {
        for (const part of WORDS) expect(tip[part], `${language} ${tip.id}`).not.to.equal(english[at]?.[part]);
      });
    }
  });

  it('report and never instruct: no sentence calls on the reader', () => {
    const CALL =
      /(?:^|[.:] )(?:ask|bring|try|take|tell|talk|go|join|remember|make|do|don’t|use|find|write|think|keep|stop|start|listen|share)\b|\byou (?:should|must|need to|have to|ought)\b|\bnever\b|\balways\b/i;
    for (const { id, helped, notForEveryone } of english) {
      for (const text of [helped, notForEveryone])
        expect(text.replace('You do not have to', ''), id).not.to.match(CALL);
    }
  });

  it('name a role and never a person', () => {
    for (const { id, role } of english) expect(role.slice(1).replace('Norway', ''), id).not.to.match(/\p{Lu}/u);
  });

  it('say in words whom it did not help, and carry no score', () => {
    forEachTip(({ notForEveryone, helped }, where) => {
      expect(notForEveryone.split(' ').length, where).to.be.at.least(4);
      expect(helped + notForEveryone, where).not.to.match(/[\d★%!]/u);
    });
  });

  it('are set with curly marks, without dashes and shouting, in sentences of at most 22 words', () => {
    forEachTip((tip, where) => {
      for (const part of WORDS) {
        expect(tip[part], where).not.to.match(/["']| [-–—] |!/);
        for (const sentence of tip[part].split(/(?<=[.:])\s+/)) {
          expect(sentence.split(/\s+/).length, `${where}: ${sentence}`).to.be.at.most(22);
        }
      }
    });
  });

  it('put the person first and blame nobody', () => {
    const AVOID =
      /\b(suffer\w*|victims?|addicts?|alcoholics?|mentally ill|disorders?|service users?|crazy|normal people|depressives?|lazy|weak)\b/i;
    for (const tip of english) for (const part of WORDS) expect(tip[part], tip.id).not.to.match(AVOID);
  });

  it('say nothing of food, drink, drugs, sleep, supplements or self-harm', () => {
    const LEFT_OUT =
      /\b(food|eat\w*|meals?|diets?|alcohol|drink\w*|drugs?|sleep\w*|supplements?|harm\w*|fast\w*|medicines?)\b/i;
    for (const tip of english) for (const part of WORDS) expect(tip[part], tip.id).not.to.match(LEFT_OUT);
  });

  it('cite an https page, dated where the page is dated', () => {
    forEachTip(({ id, source }, where) => {
      expect(source.url, where).to.match(/^https:\/\/[a-z.]+\/\S+$/);
      expect(source.date === undefined, where).to.equal(UNDATED.includes(id));
    });
  });

  it('say how few were asked, and who paid, where that matters', () => {
    const byId = (id: string): SourcedTip => english.find((tip) => tip.id === id)!;
    expect(byId('how-others-cope').notForEveryone).to.match(/eight people/);
    expect(byId('only-listening').source.name).to.match(/Paid for by PeerTalk/);
  });

  it('were checked, by whom is said, and must be checked again', () => {
    forEachTip(({ checkedOn, reviewBy, reviewedBy }, where) => {
      expect([checkedOn, reviewBy], where).to.deep.equal(['2026-11-22', '2027-05-22']);
      expect(reviewedBy, where).to.match(/editors/);
    });
  });

  it('have topics of the vocabulary, or about mental health and groups in general', () => {
    const known: readonly string[] = [...TOPICS, 'mental-health', 'groups'];
    forEachTip(({ topics }, where) => expect(known, where).to.include.members([...topics]));
  });

  it('say who has read a translation, or that nobody has', () => {
    for (const { reviewed } of SETS) expect(reviewed).to.equal(null);
  });

  it('are shown on their last day and not on the next', () => {
    expect(byReviewDate(english, '2027-05-22').shown).to.have.length(14);
    expect(byReviewDate(english, '2027-05-23').shown).to.have.length(0);
  });
});

describe('choosing tips', () => {
  const tip = (id: string, situation: string, overrides: Partial<Tip> = {}): Tip =>
    frozen(ownTip({ id, situation, ...overrides }));
  const tips = frozen([
    tip('a', 'hard-days'),
    tip('b', 'at-the-clinic', { situationLabel: 'At the clinic' }),
    tip('c', 'before-a-group'),
    tip('d', 'at-the-clinic', { situationLabel: 'Another name' }),
    tip('e', 'before-a-group', { topics: ['depression'] }),
    tip('old', 'online', { reviewBy: '2026-01-01' }),
  ]);
  const chosen = (choice: Parameters<typeof selectTips>[1]): string =>
    selectTips(tips, choice)
      .groups.map(({ situation, tips: inside }) => `${situation}: ${inside.map(({ id }) => id).join(' ')}`)
      .join(' | ');

  const cases: readonly [title: string, choice: Partial<Parameters<typeof selectTips>[1]>, shown: string][] = [
    ['all, a site’s own situations first', {}, 'at-the-clinic: b d | before-a-group: c e | hard-days: a'],
    [
      'situations in the order asked for',
      { situations: ['hard-days', 'at-the-clinic'] },
      'hard-days: a | at-the-clinic: b d',
    ],
    ['a situation asked for twice, once', { situations: ['hard-days', 'hard-days'] }, 'hard-days: a'],
    ['none for a situation without tips', { situations: ['nowhere'] }, ''],
    ['one topic', { topic: 'depression' }, 'before-a-group: e'],
    ['so many, across situations', { count: 3 }, 'at-the-clinic: b d | before-a-group: c'],
    ['all for a count of nothing', { count: 0 }, 'at-the-clinic: b d | before-a-group: c e | hard-days: a'],
    ['so many of the situations asked for', { situations: ['before-a-group'], count: 1 }, 'before-a-group: c'],
  ];
  for (const [title, choice, shown] of cases) {
    it(`shows ${title}`, () => expect(chosen({ today: TODAY, ...choice })).to.equal(shown));
  }

  it('hides and reports expired tips, but not those that nobody asked for', () => {
    expect(selectTips(tips, { today: TODAY }).expired.map(({ id }) => id)).to.deep.equal(['old']);
    expect(selectTips(tips, { today: TODAY, situations: ['hard-days'] }).expired).to.deep.equal([]);
  });

  it('calls a site’s own situation by its first name', () => {
    expect(selectTips(tips, { today: TODAY }).groups.map(({ label }) => label)).to.deep.equal([
      'At the clinic',
      undefined,
      undefined,
    ]);
  });

  it('shows every current tip exactly once, whatever the order', () => {
    for (let turn = 0; turn < 14; turn += 1) {
      const turned = [...english.slice(turn), ...english.slice(0, turn)];
      const shown = selectTips(turned, { today: TODAY }).groups.flatMap((group) => group.tips.map(({ id }) => id));
      expect([...shown].sort()).to.deep.equal(english.map(({ id }) => id).sort());
    }
  });
});

describe('a tip as plain text', () => {
  const words = {
    helped: 'H',
    notForEveryone: 'N',
    offeredBy: 'O',
    source: 'S',
    checked: 'C',
    safety: 'Talk to a doctor.',
  };

  it('has what helped, that it did not help everyone, who, the source and the dates, and ends with medical advice', () => {
    forEachTip((tip, where) => {
      const lines = tipText(tip, words).split('\n');
      expect(lines, where).to.deep.equal([
        `H: ${tip.helped}`,
        `N: ${tip.notForEveryone}`,
        ...['O', '', 'S', tip.source.url, 'C', '', 'Talk to a doctor.'],
      ]);
    });
  });

  it('leaves out a source that is not there, and nothing else', () => {
    expect(
      tipText(ownTip({ source: undefined }), words)
        .split('\n')
        .slice(2),
    ).to.deep.equal([...['O', '', 'C', '', 'Talk to a doctor.']]);
  });
});

describe('reading a site’s own tips', () => {
  for (const { title, tip } of RIGHT) {
    it(`takes ${title}`, () => {
      const given = JSON.parse(JSON.stringify(tip)) as unknown;
      expect(readTips(frozen([given]))).to.deep.equal({ items: [given], problems: [] });
    });
  }

  for (const { title, tip, field, severity } of FAULTS) {
    it(`${severity === 'error' ? 'leaves out, and reports,' : 'keeps, and reports,'} ${title}`, () => {
      const { items, problems } = readTips(frozen([tip]));
      expect(problems.map((problem) => [problem.field, problem.severity])).to.deep.equal([[field, severity]]);
      expect(items).to.have.length(severity === 'error' ? 0 : 1);
    });
  }

  it('tells the editor in one clear line what was found and what to do', () => {
    const lines = [
      ownTip({ helped: 'You should stop taking them.' }),
      ownTip({ helped: 'I took half the dose.' }),
      ownTip({ role: 'Jane Example' }),
    ].map((tip) => problemLine('tip', readTips([tip]).problems[0]!));
    expect(lines).to.deep.equal([
      'tip seat-by-the-door, helped: "you should stop" is not a report of what helped somebody. Tips never tell people what to do about a medicine or a treatment. The tip is left out.',
      'tip seat-by-the-door, helped: "dose" is not shown without a clinician who read it. Name one by role in clinicianReviewed, with the date. The tip is left out.',
      'tip seat-by-the-door, role: "Jane Example" is not a role such as "A carer". It looks like the name of a person. The tip is shown. Please look at it again.',
    ]);
  });

  it('keeps the good tips beside a bad one', () => {
    const { items } = readTips({ tips: [ownTip({ id: 'a' }), 7, ownTip({ id: 'b', role: '' }), ownTip({ id: 'c' })] });
    expect(items.map(({ id }) => id)).to.deep.equal(['a', 'c']);
  });

  for (const value of [undefined, null, '[]', 0, { list: [] }, { tips: {} }]) {
    it(`reports ${JSON.stringify(value)} instead of a list, and does not throw`, () => {
      expect(readTips(value).items).to.deep.equal([]);
      expect(readTips(value).problems).to.have.length(1);
    });
  }
});
