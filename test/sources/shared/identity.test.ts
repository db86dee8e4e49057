import { expect } from 'chai';
import '../../support/whole-reading.js';
import { parseDate, readDate } from '../../../src/sources/shared/time.js';
import { hashId, IdRegister, readId } from '../../../src/sources/shared/identity.js';
import { languagesNamed } from '../../../src/sources/shared/language.js';
import { ProblemLog } from '../../../src/sources/shared/problems.js';
import { compact, firstOf, isBlank, own, readBoolean } from '../../../src/sources/shared/record.js';

describe('ids', () => {
  it('are texts or numbers', () => {
    expect([readId(7), readId('7'), readId(' a b '), readId(0)]).to.deep.equal(['7', '7', 'a-b', '0']);
    for (const value of ['', null, undefined, {}, [], true]) expect(readId(value)).to.equal(undefined);
  });

  it('stay apart when they are long', () => {
    const [one, other] = [readId(`${'x'.repeat(500)}1`), readId(`${'x'.repeat(500)}2`)];
    expect(one).not.to.equal(other);
    expect(one?.length).to.be.below(150);
  });

  it('are handed out once, also where the feed uses the name of a repeat', () => {
    const ids = new IdRegister();
    expect(['a', 'a', 'a~2', 'a', 'b', 'a~2'].map((id) => ids.claim(id).id)).to.deep.equal([
      'a',
      'a~2',
      'a~2~2',
      'a~3',
      'b',
      'a~2~3',
    ]);
  });

  it('are hashed the same way each time, and differently for different texts', () => {
    const hashes = Array.from({ length: 2000 }, (_, index) => hashId(`record ${index}`));
    expect(new Set(hashes).size).to.equal(2000);
    expect(hashId('Tuesday circle')).to.equal(hashId('Tuesday circle'));
    expect(hashId('Tuesday circle')).to.match(/^[a-z\d]+$/);
  });
});

describe('dates', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20 14:05:00', '2026-11-20'],
    ['2026-11-20T23:30:00Z', '2026-11-20'],
    ['2020-04-0416:50:58', '2020-04-04'],
    ['20261120', '2026-11-20'],
    ['8/25/2022 11:17:07 AM', '2022-08-25'],
    ['12/31/2022', '2022-12-31'],
    ['25.8.2022', '2022-08-25'],
    ['5/5/2022', '2022-05-05'],
    ['4/5/2022', undefined],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['31/31/2022', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
    [1700000000000, undefined],
  ];
  for (const [given, date] of cases) {
    it(`${String(given)} is ${date ?? 'not certain'}`, () => expect(parseDate(given)).to.equal(date));
  }

  it('are reported when they are there and not certain', () => {
    const log = new ProblemLog();
    const report = log.forRecord('7');
    expect([readDate(report, 'updated', '4/5/2022'), readDate(report, 'updated', '')]).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(log.problems).to.deep.equal([
      { recordId: '7', field: 'updated', value: '4/5/2022', reason: 'date-unreadable', severity: 'info' },
    ]);
  });
});

describe('languages', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    Spanish: ['es'],
    Espanol: ['es'],
    'English speaking': ['en'],
    Persian: ['fa'],
    'Lithuanian/Russian': ['lt', 'ru'],
    Deutsch: ['de'],
    Cymraeg: ['cy'],
    ASL: ['ase'],
    'British Sign Language': ['bfi'],
    'Open meeting': [],
    Englishman: [],
  };
  for (const [text, tags] of Object.entries(cases)) {
    it(`are ${tags.join(' and ') || 'none'} in "${text}"`, () =>
      expect([...languagesNamed(text)].sort()).to.deep.equal(tags));
  }
});

describe('fields of a record', () => {
  const record = JSON.parse('{"__proto__": {"polluted": true}, "a": "", "b": null, "c": 0}') as Record<string, unknown>;

  it('are its own, never inherited', () => {
    expect([own(record, 'constructor'), own(record, 'toString'), own(record, 'polluted')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(firstOf(record, 'constructor', 'a', 'b', 'c')).to.equal(0);
  });
  it('are blank in many ways', () => {
    for (const value of [undefined, null, '', ' ', '-', '–', 'N/A', 'null', '\\N', '########', []])
      expect(isBlank(value), String(value)).to.equal(true);
    for (const value of [0, false, 'a', '#', {}, [0], 'NA', 'none'])
      expect(isBlank(value), JSON.stringify(value)).to.equal(false);
  });
  it('say yes and no in many ways', () => {
    expect(['yes', 'Y', true, 1, '1', 'TRUE'].map(readBoolean)).to.deep.equal(Array(6).fill(true));
    expect(['no', 'N', false, 0, '0'].map(readBoolean)).to.deep.equal(Array(5).fill(false));
    expect(['', 'maybe', null, {}, []].map(readBoolean)).to.deep.equal(Array(5).fill(undefined));
  });
  it('are left out when undefined', () => expect(Object.keys(compact({ a: undefined, b: null }))).to.deep.equal(['b']));
});
