import { expect } from 'chai';
import {
  type Direction,
  EVIDENCE_TOPICS,
  type Finding,
  selectFindings,
  sizeOf,
} from '../../src/content/evidence/finding.js';
import { FINDINGS_EN } from '../../src/content/evidence/findings.en.js';
import { FIRST_FINDINGS_EN } from '../../src/content/evidence/findings.en.first.js';
import { COLLECTION } from '../../src/content/evidence/index.js';
import { asWritten, readFindings } from '../../src/content/evidence/read.js';
import { FIRST_LIST, FIRST_LIST_UNTIL } from '../../src/elements/evidence-summary/evidence-summary.first.js';
import { firstList, firstListIn, firstListUntil } from '../support/evidence-first-view.js';
import { frozen } from '../support/builders.js';
import { ownFinding } from '../support/findings.js';

const SETS = COLLECTION.sets as unknown as readonly { readonly language: string; readonly items: readonly Finding[] }[];
const [english, ...others] = SETS;
const every = SETS.flatMap(({ language, items }) =>
  items.map((item) => ({ item, where: `${language} ${item.id}`, language })),
);
const TEXTS = ['outcome', 'summary', 'caution', 'who', 'against', 'why', 'fundedBy'] as const;
const textsOf = (item: Finding): string[] => [...TEXTS.flatMap((field) => item[field] ?? []), ...(item.reasons ?? [])];
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!؟])\s+/);
const byId = (id: string): Finding => english!.items.find((item) => item.id === id)!;

describe('the built-in findings', () => {
  it('number 38 in each language, each with an id of its own', () => {
    for (const { language, items } of SETS) {
      expect(new Set(items.map(({ id }) => id)).size, language).to.equal(38);
      expect(items, language).to.have.length(38);
    }
  });

  it('pass the same check as a site’s own', () => {
    for (const { language, items } of SETS) {
      const { problems, items: read } = readFindings(JSON.parse(JSON.stringify(items)));
      expect(problems, language).to.deep.equal([]);
      expect(
        read.map(({ id }) => id),
        language,
      ).to.deep.equal(items.map(({ id }) => id));
    }
  });

  it('have the same numbers, sources, dates and codes in every language, and the same texts filled', () => {
    const shared = (item: Finding): unknown => {
      const filled = TEXTS.filter((field) => item[field] !== undefined);
      const { outcome, summary, caution, who, against, why, fundedBy, reasons, ...rest } = item;
      expect([outcome, summary, who, why, caution, against, fundedBy].length).to.equal(7);
      return { ...rest, filled, reasons: reasons?.length };
    };
    for (const { language, items } of others) {
      expect(items.map(shared), language).to.deep.equal(english!.items.map(shared));
    }
  });

  it('differ in every text from one language to the next', () => {
    for (const { language, items } of others) {
      for (const [at, item] of items.entries()) {
        const same = textsOf(item).filter((text) => textsOf(english!.items[at]!).includes(text));
        expect(same, `${language} ${item.id}`).to.deep.equal([]);
      }
    }
  });

  it('name the same figures in every language', () => {
    const figures = (item: Finding): string[] =>
      textsOf(item)
        .flatMap((text) => text.match(/\d+(?:[,.]\d+)*/g) ?? [])
        .sort();
    for (const { language, items } of others) {
      for (const [at, item] of items.entries()) {
        // "Math 2" and "النوع الثاني", and spelt out numbers, may differ; what counts people and studies may not.
        const large = (each: Finding): string[] => figures(each).filter((figure) => figure.length > 2);
        expect(large(item), `${language} ${item.id}`).to.deep.equal(large(english!.items[at]!));
      }
    }
  });

  it('are about every topic, in every language', () => {
    for (const { language, items } of SETS) {
      for (const topic of EVIDENCE_TOPICS) {
        const about = items.filter((item) => item.topics.includes(topic));
        expect(about.length, `${language} ${topic}`).to.be.above(0);
      }
      expect(
        items.flatMap(({ topics }) => topics).filter((topic) => !EVIDENCE_TOPICS.some((each) => each === topic)),
      ).to.deep.equal([]);
    }
  });

  it('begin with what was found about groups, online or together', () => {
    for (const { support } of FIRST_FINDINGS_EN) expect(['groups', 'online']).to.include(support);
  });

  it('show all six kinds of result', () => {
    expect(new Set(english!.items.map(({ direction }) => direction)).size).to.equal(6);
  });

  it('cite an https page with a date, and were checked before they must be checked again', () => {
    for (const { item, where } of every) {
      expect(item.source.url, where).to.match(/^https:\/\/[a-z.]+\/\S+$/);
      expect(item.source.date, where).to.match(/^\d{4}/);
      expect([item.checkedOn, item.reviewBy], where).to.deep.equal(['2026-11-22', '2027-05-22']);
      if (item.searchedTo) expect(item.searchedTo.slice(0, 4) <= item.source.date!.slice(0, 4), where).to.equal(true);
    }
  });

  it('say who paid for each study of a charity', () => {
    for (const { item, where } of every) {
      if (item.direction === 'said') expect(item.fundedBy, where).to.be.a('string');
    }
  });
});

const SAYS: Readonly<Partial<Record<Direction, RegExp>>> = {
  'no-clear-difference': /\b(not show|did not|no clear|little or no|about as well|may be chance)\b/,
  'not-studied': /\b(do not know|too weak)\b/,
  mixed: /\b(mixed|no clear|less clear)\b/,
};
const GAIN = /\b(better|helps?|helped|help|eased|higher|more|less|lower|gain|small effects|much the same)\b/;

describe('what the findings say in English', () => {
  for (const item of FINDINGS_EN.items) {
    it(`fits its mark: ${item.id}`, () => {
      const wanted = SAYS[item.direction];
      if (wanted) expect(item.summary).to.match(wanted);
      if (item.direction === 'better') {
        expect(item.summary)
          .to.match(GAIN)
          .and.not.to.match(/\bno\b(?! treatment)|\bnot show/);
      }
      const size = sizeOf(item);
      if (size === 'very-small') expect(item.summary).to.match(/very slightly/);
      if (size === 'small' && item.numberNotSeen) expect(item.summary).to.match(/a little|small/);
      expect(item.summary).not.to.match(/\b(proves?|proof|works|cures?|effective|significant\w*)\b/i);
    });
  }

  it('keeps every sentence to 24 words, as all languages do', () => {
    for (const { item, where } of every) {
      for (const text of textsOf(item)) {
        for (const sentence of sentencesOf(text)) {
          expect(sentence.split(/\s+/).length, `${where}: ${sentence}`).to.be.at.most(24);
        }
      }
    }
  });

  it('says of each two sides of hope: trials of groups did not show it, reviews with one-to-one support did', () => {
    expect(byId('hope-groups').direction).to.equal('no-clear-difference');
    expect(byId('hope-groups').caution).to.match(/one-to-one support do show a small gain/);
    expect(byId('hope-both').direction).to.equal('better');
    expect(byId('hope-both').caution).to.match(/groups alone did not show/);
  });

  it('says that no difference found is not the same as being as good', () => {
    expect(byId('depression-group-cbt').caution).to.match(/does not show that one is as good as the other/);
  });

  it('says of one-to-one support that it is not about groups', () => {
    const alone = FINDINGS_EN.items.filter(({ support }) => support === 'one-to-one');
    expect(alone.length).to.equal(3);
    for (const { id, outcome } of alone) expect(outcome, id).to.match(/one-to-one support/);
  });

  const BANNED: Readonly<Record<string, RegExp>> = {
    'mental disorder, victim, suffering': /\b(mentally ill|mental disorders?|victims?|suffer\w*|afflicted)\b/i,
    'labels for people': /\b(addicts?|alcoholics(?! anonymous)|drinkers?|schizophrenics?|depressives?|patients?)\b/i,
    'crime words for suicide': /\bcommit\w* suicide\b/i,
    'words of the trade':
      /\b(RCTs?|randomi[sz]ed|meta-analys\w+|p-value|confidence interval|psychosocial|intervention\w*|efficacy|outcome measures?)\b/i,
    alarm: /!|\b(shocking|dangerous|useless|fails?|failed|bad evidence)\b/i,
  };
  for (const [what, words] of Object.entries(BANNED)) {
    it(`avoids ${what}`, () => {
      for (const item of FINDINGS_EN.items) expect(textsOf(item).join('\n'), item.id).not.to.match(words);
    });
  }
});

/** In the three languages. Whoever writes of PeerTalk has no business with any of these. */
const NEVER = /\bhope|empower|symptom|in control|gobaith|grymus|rheolaeth|الأمل|تمكين|أعراض|زمام/i;

describe('PeerTalk', () => {
  const about = every.filter(({ item }) => /PeerTalk/.test(textsOf(item).join(' ') + item.source.name));

  it('is shown as what people said in two interview studies, in every language', () => {
    expect(about.map(({ where }) => where).sort()).to.deep.equal(
      ['ar', 'cy', 'en'].flatMap((language) => [`${language} said-2023`, `${language} said-2024`]).sort(),
    );
    for (const { item, where } of about) {
      expect([item.direction, item.design, item.effects, item.certainty], where).to.deep.equal([
        'said',
        'interviews',
        undefined,
        'cannot-say',
      ]);
    }
  });

  it('is never said to have changed hope, control or symptoms, or to have left them as they were', () => {
    for (const { item, where } of about) expect(textsOf(item).join('\n'), where).not.to.match(NEVER);
  });

  it('has its payer named where it is known, and said to be unknown where it is not', () => {
    expect(byId('said-2024').fundedBy).to.match(/PeerTalk/);
    expect(byId('said-2023').fundedBy).to.match(/not said/);
  });
});

describe('choosing findings', () => {
  const finding = (id: string, topics: readonly string[], overrides = {}): Finding =>
    frozen(ownFinding({ id, topics, ...overrides }));
  const all = [
    finding('a', ['cancer', 'online']),
    finding('b', ['online']),
    finding('old', ['online'], { reviewBy: '2026-11-02' }),
    finding('c', ['harms']),
  ];
  const ids = (topics: readonly string[], count = 0, today = '2026-11-24'): unknown =>
    selectFindings(all, { topics, count, today }).sections.map((section) => [
      section.topic,
      section.findings.map(({ id }) => id).join(),
    ]);

  it('takes those of a topic, in the order given', () => {
    expect(ids(['online'])).to.deep.equal([['online', 'a,b']]);
  });

  it('shows a finding of two topics once, under the first', () => {
    expect(ids(['cancer', 'online'])).to.deep.equal([
      ['cancer', 'a'],
      ['online', 'b'],
    ]);
    expect(ids(['online', 'cancer'])).to.deep.equal([['online', 'a,b']]);
  });

  it('counts over all topics', () => {
    expect(ids(['cancer', 'online', 'harms'], 2)).to.deep.equal([
      ['cancer', 'a'],
      ['online', 'b'],
    ]);
  });

  it('hides what is past its review date, and reports it', () => {
    const { sections, expired } = selectFindings(all, { topics: ['online'], count: 0, today: '2027-05-02' });
    expect([sections, expired.map(({ id }) => id)]).to.deep.equal([[], ['a', 'b', 'old']]);
  });

  for (const [today, shown] of [
    ['2027-05-22', 38],
    ['2027-05-23', 0],
  ] as const) {
    it(`shows ${shown} of the built-in findings on ${today}`, () => {
      const { sections } = selectFindings(FINDINGS_EN.items, { topics: EVIDENCE_TOPICS, count: 0, today });
      expect(sections.flatMap(({ findings }) => findings)).to.have.length(shown);
    });
  }
});

describe('the first view, written out', () => {
  it('is what the findings and the labels say now (else run scripts/evidence-first-view.mjs)', () => {
    expect(FIRST_LIST).to.deep.equal(firstList);
    expect(FIRST_LIST_UNTIL).to.equal(firstListUntil);
  });

  it('reads the same in British and American English', () => {
    for (const language of ['en-GB', 'en-US']) expect(firstListIn(language), language).to.deep.equal(firstList);
  });
});

describe('findings as people write them in a page', () => {
  const written = { ...ownFinding({ effects: undefined }), direction: 'A little better', support: 'Groups only' };

  it('may say in words what the file has as codes', () => {
    const list = [{ ...written, certainty: 'Not very.', design: 'Trials', people: '1,240', trials: '5' }];
    const { items, problems } = readFindings(
      asWritten(list.map((each) => ({ ...each, effects: 'SMD −0.18 (−0.29 to −0.07), lower is better' }))),
    );
    expect(problems).to.deep.equal([]);
    expect(items[0]).to.deep.include({ direction: 'better', support: 'groups', certainty: 'not-very', people: 1240 });
    expect(items[0]!.effects).to.deep.equal([
      { measure: 'SMD', value: -0.18, low: -0.29, high: -0.07, betterWhen: 'lower' },
    ]);
  });

  it('may have a number that was not seen, when they say so, and not otherwise', () => {
    expect(readFindings(asWritten([{ ...written, effects: 'Not seen' }])).items[0]?.numberNotSeen).to.equal(true);
    expect(readFindings(asWritten([written])).items).to.deep.equal([]);
  });

  it('never throws, whatever stands for a number or a finding', () => {
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 'x');
    const strange: readonly unknown[] = [{ toString: 1, valueOf: 1 }, deep];
    const list = [...strange.map((effects) => ({ ...ownFinding(), id: 'wrong', effects })), ...strange, ownFinding()];
    expect(readFindings(asWritten(list)).items.map(({ id }) => id)).to.deep.equal(['own-finding']);
  });

  it('are reported when the number cannot be read', () => {
    const { items, problems } = readFindings(asWritten([{ ...written, effects: 'quite a lot' }]));
    expect(items).to.deep.equal([]);
    expect(problems.map(({ field }) => field)).to.include('effects');
  });

  it('go through unchanged when they are codes already', () => {
    expect(asWritten({ findings: [ownFinding()] })).to.deep.equal({ findings: [ownFinding()] });
  });
});
