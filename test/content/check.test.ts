import { expect } from 'chai';
import { checkCollections, checkWords } from '../../src/content/check/check.js';
import { isCode, leavesOf } from '../../src/content/check/leaves.js';
import {
  bySeverity,
  type ContentProblem,
  hasErrors,
  problemLines,
  problemSentence,
} from '../../src/content/check/problem.js';
import type { ContentCollection } from '../../src/content/collection.js';
import { COLLECTION as MYTHS } from '../../src/content/myths/index.js';
import { frozen } from '../support/builders.js';
import { aCollection, anItem, aSet, type Fields, oneItem, TODAY } from '../support/content.js';

const check = (collection: ContentCollection, today = TODAY): readonly ContentProblem[] =>
  checkCollections(frozen([collection]), { today });

const short = ({ item, field, reason, severity }: ContentProblem): string =>
  [severity, reason, item, field].filter(Boolean).join(' ');

const found = (collection: ContentCollection, today = TODAY): readonly string[] => check(collection, today).map(short);

/** One fault each, and the one problem that comes of it. */
const FACTS: readonly (readonly [title: string, overrides: Fields, problem: string])[] = [
  ['no source', { source: undefined }, 'error source-missing kettle source'],
  ['a source without a name', { source: { url: 'https://a.example/' } }, 'error source-missing kettle source'],
  ['a source of blanks', { source: { name: '  ', url: 'https://a.example/' } }, 'error source-missing kettle source'],
  ['a source without an address', { source: { name: 'A' } }, 'error source-missing kettle source.url'],
  [
    'an address without a lock',
    { source: { name: 'A', url: 'http://a.example/' } },
    'error source-missing kettle source.url',
  ],
  ['an address that is none', { source: { name: 'A', url: 'a.example' } }, 'error source-missing kettle source.url'],
  [
    'an address that runs script',
    { source: { name: 'A', url: 'javascript:alert(1)' } },
    'error source-missing kettle source.url',
  ],
  [
    'a source without a date',
    { source: { name: 'A', url: 'https://a.example/' } },
    'warning source-date-missing kettle source.date',
  ],
  ['no day of the check', { checkedOn: undefined }, 'error check-missing kettle checkedOn'],
  ['a check in a month', { checkedOn: '2026-11' }, 'error check-missing kettle checkedOn'],
  ['a check tomorrow', { checkedOn: '2026-12-02' }, 'warning check-in-future kettle checkedOn'],
  ['no reviewer', { reviewedBy: undefined }, 'warning reviewer-missing kettle reviewedBy'],
  ['a reviewer of blanks', { reviewedBy: ' ' }, 'warning reviewer-missing kettle reviewedBy'],
  ['no review date', { reviewBy: undefined }, 'error review-missing kettle reviewBy'],
  ['a review date in words', { reviewBy: 'next spring' }, 'error review-missing kettle reviewBy'],
  ['a review on 30 February', { reviewBy: '2027-02-30' }, 'error review-missing kettle reviewBy'],
  ['a review on the day of the check', { reviewBy: '2026-11-01' }, 'error review-missing kettle reviewBy'],
  ['a review that was yesterday', { reviewBy: '2026-11-30' }, 'error expired kettle reviewBy'],
  ['a review today', { reviewBy: '2026-12-01' }, 'warning expires-soon kettle reviewBy'],
  ['a review in 60 days', { reviewBy: '2027-01-30' }, 'warning expires-soon kettle reviewBy'],
  ['a review in ten years', { reviewBy: '2036-11-01' }, 'warning review-far kettle reviewBy'],
  ['no id', { id: undefined }, 'error id-repeated #1 id'],
  ['a text that adds to stigma', { title: 'For addicts' }, 'error wording kettle title'],
  ['the same deep inside', { steps: [{}, { text: 'For addicts' }] }, 'error wording kettle steps[1].text'],
];

/** What is right, though it looks like a fault. */
const RIGHT: readonly (readonly [title: string, overrides: Fields])[] = [
  ['nothing changed', {}],
  ['a review in 61 days', { reviewBy: '2027-01-31' }],
  ['a review a year after the check', { reviewBy: '2027-11-01' }],
  ['a source dated to the year', { source: { name: 'A', url: 'https://a.example/', date: '2013' } }],
  [
    'a title of a paper that uses an old word',
    { source: { name: 'Journal of Addicts', url: 'https://a.example/addicts', date: '2013' } },
  ],
  ['a slug that holds an old word', { topics: ['addict', 'mentally-ill'] }],
  ['an address that does', { page: 'https://a.example/addicts' }],
  ['a person’s own words', { ownWords: true, title: 'I am an addict' }],
  ['a person’s own words inside', { quotes: [{ ownWords: true, text: 'I am an addict' }] }],
];

describe('checking an item', () => {
  for (const [title, overrides, problem] of FACTS)
    it(`finds ${title}`, () => expect(found(oneItem(overrides))).to.deep.equal([problem]));

  for (const [title, overrides] of RIGHT)
    it(`is content with ${title}`, () => expect(found(oneItem(overrides))).to.deep.equal([]));

  it('leaves fields with people’s own words alone, and no others', () => {
    const item = { words: 'I am an addict', title: 'An addict speaks' };
    expect(found(oneItem(item, { ownWords: ['words'] }))).to.deep.equal(['error wording kettle title']);
  });

  it('leaves fields alone that the kind calls no text', () => {
    expect(found(oneItem({ unit: 'For addicts' }, { notProse: ['unit'] }))).to.deep.equal([]);
  });

  it('lets words pass that a group chose for itself', () => {
    const collection = oneItem({ title: 'For recovering addicts' });
    expect(checkCollections([collection], { today: TODAY, allow: ['recovering addicts'] })).to.deep.equal([]);
  });

  it('finds an id that stands twice', () => {
    const twice = aCollection([aSet('en', [anItem(), anItem({ title: 'Another' })])]);
    expect(found(twice)).to.deep.equal(['error id-repeated kettle id']);
  });

  it('finds every fault of an item at once', () => {
    const bare = oneItem({ source: undefined, checkedOn: undefined, reviewedBy: undefined, reviewBy: undefined });
    expect(check(bare).map(({ reason }) => reason)).to.have.members([
      ...['source-missing', 'check-missing', 'reviewer-missing', 'review-missing'],
    ]);
  });
});

const english = anItem({
  topics: ['tea-time'],
  isHot: true,
  minutes: 3,
  tel: '01632 960 123',
  steps: ['Fill the kettle', 'Wait'],
  unit: 'cup',
});
const inWelsh = (overrides: Fields = {}): ContentCollection =>
  aCollection([
    aSet('en', [english]),
    aSet('cy', [{ ...english, ...{ title: 'Berwch y tegell', steps: ['Llenwch', 'Arhoswch'] }, ...overrides }]),
  ]);
const otherSource = { ...english.source, url: 'https://other.example/' };

const DIFFERENCES: readonly (readonly [title: string, overrides: Fields, problems: readonly string[]])[] = [
  ['nothing but its words', {}, []],
  ['another source', { source: otherSource }, ['error translation-differs kettle source']],
  ['another day of the check', { checkedOn: '2026-11-02' }, ['error translation-differs kettle checkedOn']],
  ['another review date', { reviewBy: '2027-05-02' }, ['error translation-differs kettle reviewBy']],
  ['another telephone number', { tel: '01632 960 124' }, ['error translation-differs kettle tel']],
  ['another number', { minutes: 4 }, ['error translation-differs kettle minutes']],
  ['another mark', { isHot: false }, ['error translation-differs kettle isHot']],
  ['another topic', { topics: ['tea-cup'] }, ['error translation-differs kettle topics[0]']],
  ['a lone word that may be a mark', { unit: 'cwpan' }, ['warning translation-differs kettle unit']],
  ['a lone word in other letters', { unit: 'كوب' }, []],
  ['a step less', { steps: ['Llenwch'] }, ['warning translation-differs kettle steps[1]']],
  ['a part that English lacks', { note: 'Ychydig o siwgr' }, ['warning translation-differs kettle note']],
  ['Arabic digits', { tel: '٠١٦٣٢ ٩٦٠ ١٢٣' }, []],
];

describe('checking translations', () => {
  for (const [title, overrides, problems] of DIFFERENCES)
    it(`compares with English: ${title}`, () => expect(found(inWelsh(overrides))).to.deep.equal(problems));

  it('finds an item that is missing, and one that English lacks', () => {
    const sets = [aSet('en', [anItem(), anItem({ id: 'cup' })]), aSet('cy', [anItem(), anItem({ id: 'cwpan' })])];
    expect(found(aCollection(sets))).to.deep.equal(['error translation-missing cup', 'error translation-extra cwpan']);
  });

  it('tells a fault of all languages once', () => {
    const item = anItem({ source: undefined });
    expect(found(aCollection([aSet('en', [item]), aSet('cy', [item]), aSet('ar', [item])]))).to.have.length(1);
  });

  it('finds stigma in any language that has a list', () => {
    const title = 'Wedi cyflawni hunanladdiad';
    expect(check(inWelsh({ title })).map(({ language, reason }) => `${language} ${reason}`)).to.deep.equal([
      'cy wording',
    ]);
  });

  it('notes a translation that nobody has read, and warns of a language that is not there at all', () => {
    const sets = [aSet('en', [anItem()]), { ...aSet('cy', [anItem()]), reviewed: null }];
    const problems = checkCollections([aCollection(sets)], { today: TODAY, languages: ['en', 'cy', 'ar'] });
    expect(problems.map((each) => `${each.language} ${short(each)}`)).to.deep.equal([
      'cy info translation-unreviewed',
      'ar warning translation-missing',
    ]);
    expect(hasErrors(problems)).to.equal(false);
  });
});

describe('what a check says', () => {
  it('names the place, and ends each sentence', () => {
    const all = [
      ...FACTS.flatMap(([, overrides]) => check(oneItem(overrides))),
      ...DIFFERENCES.flatMap(([, overrides]) => check(inWelsh(overrides))),
    ];
    expect(all.length).to.be.at.least(FACTS.length);
    for (const problem of all) {
      expect(problemLines([problem])[0]!.line).to.match(/^(en|cy), (kettle|#1)(, [\w.[\]]+)?: \S/);
      expect(problemSentence(problem)).to.match(/^(It|“.+”|\d.*?) (is|was|has|does|stands)[^]*\.$/u);
      expect(problem.value.length).to.be.at.most(200);
    }
  });

  it('says what to write instead, and who says so', () => {
    const [problem] = check(oneItem({ title: 'He committed suicide' }));
    expect(problemSentence(problem!)).to.match(
      /^“committed suicide” is to be avoided\. Write “died by suicide”.*\(Mind/,
    );
  });

  it('says once what is the same of several items', () => {
    const many = Array.from({ length: 23 }, (_, at) => anItem({ id: `tea-${at}`, reviewedBy: undefined }));
    const broken = anItem({ id: 'broken', source: undefined });
    const lines = problemLines(check(aCollection([aSet('en', [...many, broken])])));
    expect(lines.map(({ severity }) => severity)).to.deep.equal(['error', 'warning']);
    expect(lines[0]!.line).to.match(/^en, broken, source: It is no source/);
    expect(lines[1]!.line).to.match(/^en, tea-0 · tea-1 · .* · tea-19 and 3 more, reviewedBy: It does not say/);
  });

  it('puts errors first, and the hardest text before the others', () => {
    const base = check(oneItem({ reviewedBy: undefined }))[0]!;
    const age = (value: string): ContentProblem => ({ ...base, reason: 'reading-age', value });
    const problems: readonly ContentProblem[] = [
      { ...base, severity: 'info' },
      age('12.4'),
      age('15.1'),
      { ...base, severity: 'error' },
    ];
    expect(bySeverity(frozen(problems)).map(({ severity, value }) => `${severity} ${value}`.trim())).to.deep.equal([
      ...['error', 'warning 15.1', 'warning 12.4', 'info'],
    ]);
  });
});

describe('telling text from codes', () => {
  const CODES = [
    ...['kettle', 'tea-time', 'noClearDifference', 'https://a.example/b c'.slice(0, 17), 'tel:999', '#top', '/page'],
    ...['2026-11-22', '01632 960 123', '24/7', 'GB', 'en-GB', 'Europe/London', 'America/Indiana/Knox', ''],
  ];
  const TEXTS = ['Kettle', 'two words', 'Yes.', 'شاي', 'Wait: it boils', 'I', 'Mon–Fri', '9am to 5pm', 'e.g. tea'];

  it('goes by shape', () => {
    expect(CODES.filter((value) => !isCode(value))).to.deep.equal([]);
    expect(TEXTS.filter(isCode)).to.deep.equal([]);
  });

  it('walks into lists and objects, and leaves out what has checks of its own', () => {
    const item = anItem({
      steps: [{ text: 'Fill it', minutes: 2 }],
      link: { url: 'https://a.example/', text: 'More' },
    });
    expect(leavesOf(item).map(({ path, use }) => `${path} ${use}`)).to.deep.equal([
      'title prose',
      'steps[0].text prose',
      'steps[0].minutes code',
      'link.url code',
      'link.text prose',
    ]);
  });
});

describe('the words of the elements', () => {
  it('are checked like content, and for blame as well', () => {
    const words = { finder: { none: 'Sorry, no results.', title: { other: 'Groups for addicts' } } };
    const problems = checkWords(words, 'en', { today: TODAY });
    expect(problems.map(({ kind, item, field, value }) => [kind, item, field, value])).to.deep.equal([
      ['words', 'finder', 'none', 'no results'],
      ['words', 'finder', 'none', 'Sorry'],
      ['words', 'finder', 'title.other', 'addicts'],
    ]);
  });
});

describe('the content that ships', () => {
  it('has nothing that must not be published, on the day it was checked', () => {
    const today = MYTHS.sets[0]!.items[0]!.checkedOn;
    const problems = checkCollections([MYTHS], { today, languages: ['en', 'cy', 'ar'] });
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('expires: a year later nothing of it would pass', () => {
    const expired = check(MYTHS, '2027-11-22').filter(({ reason }) => reason === 'expired');
    expect(expired.map(({ item }) => item)).to.deep.equal(MYTHS.sets[0]!.items.map(({ id }) => id));
  });
});
