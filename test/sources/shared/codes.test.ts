import { expect } from 'chai';
import '../../support/whole-reading.js';
import { settleAttendance, type AttendanceClues } from '../../../src/sources/shared/attendance.js';
import { gatherCodes, readCodes } from '../../../src/sources/shared/codes.js';
import { ProblemLog } from '../../../src/sources/shared/problems.js';
import { codesOf, meaningIn, programmeFacts } from '../../../src/sources/shared/programmes.js';
import { AUDIENCES, ACCESS_FEATURES, OPENNESS, ROLES, TOPICS } from '../../../src/domain/vocabulary.js';

const read = (types: unknown, programme = 'aa') => {
  const log = new ProblemLog();
  const report = log.forRecord('7');
  const facts = gatherCodes(report, 'types', readCodes(report, 'types', types, meaningIn(programme)));
  return { ...facts, problems: log.problems.map(({ reason, value }) => `${reason} ${value}`) };
};
const codesIn = (terms: readonly { readonly code: string }[]) => terms.map((term) => term.code);

describe('codes of Alcoholics Anonymous', () => {
  it('say how open a meeting is', () => {
    expect(read(['O']).openness).to.equal('open');
    expect(read(['C']).openness).to.equal('closed');
    expect(read(['B']).openness).to.equal(undefined);
  });

  it('say neither when they say both', () => {
    expect(read(['O', 'C'])).to.deep.include({ openness: undefined, problems: ['value-unknown closed, open'] });
  });

  it('say who it is for', () => {
    expect(codesIn(read(['W', 'Y', 'SEN', 'BE', 'D-HOH']).audiences)).to.deep.equal([
      'deaf',
      'newcomers',
      'older-people',
      'women',
      'young-people',
    ]);
    expect(codesIn(read(['P']).roles)).to.deep.equal(['professional']);
  });

  it('keep the narrower word where our own is wider', () => {
    expect(read(['G'])).to.deep.include({ audiences: [{ code: 'lgbtq' }], formats: [{ code: 'G', label: 'Gay' }] });
  });

  it('say what the building and the group offer', () => {
    expect(read(['X', 'XB', 'FF', 'CF', 'BA']).access).to.deep.equal([
      { code: 'accessible-toilet', answer: 'yes' },
      { code: 'children-welcome', answer: 'yes' },
      { code: 'fragrance-free', answer: 'yes' },
      { code: 'step-free', answer: 'yes' },
    ]);
  });

  it('name languages, which are not the letters’ own', () => {
    expect(read(['S', 'EN', 'UK', 'JA', 'KOR', 'PUN', 'FA']).languages).to.deep.equal([
      'en',
      'es',
      'fa',
      'ja',
      'ko',
      'pa',
      'uk',
    ]);
    expect(read(['ASL'])).to.deep.include({ languages: ['ase'], access: [{ code: 'sign-language', answer: 'yes' }] });
    expect(read(['AL', 'BE', 'BA']).languages, 'Alateen, newcomer, babysitting').to.deep.equal([]);
  });

  it('that are left are kinds of session, with a label', () => {
    expect(read(['B', '12x12', 11]).formats).to.deep.equal([
      { code: 'B', label: 'Big Book' },
      { code: '12x12', label: 'Twelve Steps and Twelve Traditions' },
      { code: '11', label: '11th Step meditation' },
    ]);
  });

  it('come in any case, as words, and as one text', () => {
    expect(read('Open, wheelchair access, big book, Spanish')).to.deep.include({
      openness: 'open',
      languages: ['es'],
      access: [{ code: 'step-free', answer: 'yes' }],
    });
    expect(read(['onl', 'tc'])).to.deep.include({ isOnline: true, isBuildingClosed: true, formats: [] });
  });

  it('that are not known are kept as they are and reported', () => {
    expect(read(['ASBI', '', null])).to.deep.include({
      formats: [{ code: 'ASBI', label: 'ASBI' }],
      problems: ['code-unknown ASBI'],
    });
  });

  it('are not read from objects or inherited names', () => {
    expect(read([{ a: 1 }, true]).problems).to.deep.equal(['value-unknown {"a":1}', 'value-unknown true']);
    expect(read(['constructor', '__proto__']).formats).to.deep.equal([
      { code: 'constructor', label: 'constructor' },
      { code: '__proto__', label: '__proto__' },
    ]);
  });

  it('give the same facts in any order', () => {
    const { formats: one, ...left } = read(['W', 'EN', 'X', 'S', 'B', 'Y']);
    const { formats: other, ...right } = read(['Y', 'B', 'S', 'X', 'EN', 'W']);
    expect([left, codesIn(one)]).to.deep.equal([right, codesIn(other)]);
  });
});

describe('the same letters in other programmes', () => {
  it('mean other things', () => {
    expect(read(['AC'], 'al-anon').formats).to.deep.equal([{ code: 'AC', label: 'Adult children' }]);
    expect(read(['BEG', 'WCHR', 'NC'], 'na')).to.deep.include({
      audiences: [{ code: 'newcomers' }],
      access: [
        { code: 'step-free', answer: 'yes' },
        { code: 'children-welcome', answer: 'no' },
      ],
    });
  });

  it('mean nothing where the programme is not known, but for what is the same everywhere', () => {
    expect(read(['O', 'B', 'S', 'TC'], 'eda')).to.deep.include({
      openness: 'open',
      isBuildingClosed: true,
      languages: [],
      problems: ['code-unknown B', 'code-unknown S'],
    });
    expect(read(['O'], 'constructor').openness).to.equal('open');
  });

  for (const programme of ['aa', 'na', 'al-anon', 'other']) {
    it(`lead to our own words only (${programme})`, () => {
      const facts = read(Object.keys(codesOf(programme)), programme);
      expect(AUDIENCES).to.include.members(codesIn(facts.audiences));
      expect(ACCESS_FEATURES).to.include.members(codesIn(facts.access));
      expect(ROLES).to.include.members(codesIn(facts.roles));
      for (const tag of facts.languages) expect(Intl.getCanonicalLocales(tag)).to.have.length(1);
      expect(facts.problems).to.deep.equal(['value-unknown closed, open']);
      expect(facts.formats.every(({ code, label }) => label && label !== code)).to.equal(true);
    });
  }
});

describe('what a programme says of its groups', () => {
  it('is said only when the site names it', () => {
    expect(programmeFacts(undefined)).to.deep.equal({});
    expect(programmeFacts('other')).to.deep.equal({});
    for (const programme of ['aa', 'na', 'al-anon']) {
      const { topics = [], leadership } = programmeFacts(programme);
      expect(TOPICS).to.include.members(codesIn(topics));
      expect(leadership).to.equal('peer');
    }
    expect(OPENNESS).to.include('closed');
  });
});

describe('attendance', () => {
  const settle = (clues: Partial<Omit<AttendanceClues, 'codes'>> & Partial<AttendanceClues['codes']>) => {
    const log = new ProblemLog();
    const { isOnline = false, isHybrid = false, isBuildingClosed = false, ...rest } = clues;
    const reading = settleAttendance(log.forRecord('7'), {
      field: 'attendance_option',
      value: undefined,
      hasJoinLink: false,
      hasDialIn: false,
      hasExactAddress: false,
      ...rest,
      codes: { isOnline, isHybrid, isBuildingClosed },
    });
    const { attendance, attendanceReason = '', status = '' } = reading;
    return [attendance.join('+'), attendanceReason, status, ...log.problems.map((problem) => problem.reason)].join('|');
  };
  const cases: readonly (readonly [title: string, clues: Parameters<typeof settle>[0], outcome: string])[] = [
    ['is as stated', { stated: ['in-person'], hasExactAddress: true }, 'in-person||'],
    ['is as stated, even without a way in', { stated: ['online'] }, 'online||'],
    [
      'has the telephone too when online has a dial-in',
      { stated: ['online'], hasJoinLink: true, hasDialIn: true },
      'online+phone||',
    ],
    [
      'is as stated against a link, which is reported',
      { stated: ['in-person'], hasJoinLink: true },
      'in-person|||attendance-contradicted',
    ],
    ['is online by a join link', { hasJoinLink: true }, 'online|join-link-given||attendance-inferred'],
    ['is by telephone when that is all', { hasDialIn: true }, 'phone|dial-in-given||attendance-inferred'],
    ['is in person by an exact address', { hasExactAddress: true }, 'in-person|address-given||attendance-inferred'],
    [
      'is both by both',
      { hasExactAddress: true, hasJoinLink: true },
      'in-person+online|join-link-given||attendance-inferred',
    ],
    ['is online by a code', { isOnline: true }, 'online|format-code||attendance-inferred'],
    ['is both by a code', { isHybrid: true }, 'in-person+online|format-code||attendance-inferred'],
    ['is unknown without any clue', {}, '|not-stated||attendance-unknown'],
    [
      'is online for now when the building is closed',
      { stated: ['in-person', 'online'], hasJoinLink: true, isBuildingClosed: true },
      'online|building-closed|',
    ],
    [
      'is online for now by a link when the building is closed',
      { stated: ['in-person'], hasJoinLink: true, isBuildingClosed: true },
      'online|building-closed|',
    ],
    [
      'is by telephone for now when the building is closed',
      { hasExactAddress: true, hasDialIn: true, isBuildingClosed: true },
      'phone|building-closed|',
    ],
    [
      'pauses when the building is closed and nothing is left',
      { stated: ['in-person'], isBuildingClosed: true },
      'in-person|building-closed|paused',
    ],
    [
      'pauses when the building is closed and nothing else is said',
      { hasExactAddress: true, isBuildingClosed: true },
      'in-person|building-closed|paused',
    ],
  ];
  for (const [title, clues, outcome] of cases) it(title, () => expect(settle(clues)).to.equal(outcome));
});
