/** What is read of a store or a file that anybody may have written, and what becomes of two lists. */
import { expect } from 'chai';
import {
  fingerprint,
  isBlank,
  listKey,
  mergeSaved,
  NOTHING_SAVED,
  readSavedState,
  type SavedMeeting,
  type SavedState,
  withAnswer,
  withoutPast,
  withPlan,
  withVisit,
  WORDS_LIMIT,
} from '../../../src/shared/saved/saved-shape.js';
import { randomOf, SEED } from '../../domain/random.js';
import { aDirectory, aSourceInfo } from '../../support/builders.js';
import { HOSTILE_STRINGS, WRONG_VALUES } from '../../support/sources.js';

const aSaved = (id: string, overrides: Partial<SavedMeeting> = {}): SavedMeeting => ({
  list: fingerprint('list'),
  group: fingerprint(`group ${id}`),
  meeting: fingerprint(id),
  tried: false,
  went: [],
  words: '',
  ...overrides,
});

const aState = (overrides: Partial<SavedState> = {}): SavedState => ({ ...NOTHING_SAVED, ...overrides });
const FULL = aState({
  meetings: [aSaved('a', { went: ['2026-11-25'], words: 'Kind.', tried: true }), aSaved('b')],
  plan: [`${fingerprint('a')} 2026-12-02T10:30`],
  help: 'A lift.',
  answers: { hope: 'The sea.' },
});

describe('What is kept of groups', () => {
  it('comes back from a store as it was', () => {
    expect(readSavedState(JSON.parse(JSON.stringify(FULL)))).to.deep.equal(FULL);
  });

  it('has no id of a group or a list in it that anybody could read', () => {
    for (const id of ['bereavement-tuesday', '1', '', 'ä€']) expect(fingerprint(id)).to.match(/^[a-z\d]{1,11}$/);
  });

  it('tells 100,000 groups apart', () => {
    const prints = new Set(Array.from({ length: 100_000 }, (_, at) => fingerprint(`group-${at}`)));
    expect(prints.size).to.equal(100_000);
  });

  const address = (url: string): string =>
    listKey(aDirectory({ sources: [aSourceInfo({ url })] }), 'https://site.example/a/');
  it('knows a list by its address, however that is written and whatever its version', () => {
    expect(address('/groups.json?v=2')).to.equal(address('https://site.example/groups.json'));
    expect(address('/groups.json')).to.not.equal(address('/other.json'));
    expect(address('#groups')).to.not.equal(address('#others'));
  });

  const wrong = [...WRONG_VALUES, { version: 2, meetings: [] }, { version: '1' }, [], 'version 1'];
  it('is nothing where it is no such thing', () => {
    for (const value of wrong) {
      const read = readSavedState(value);
      expect(read === undefined || isBlank(read), Object.prototype.toString.call(value)).to.equal(true);
    }
  });

  it('takes nothing of a wrong kind into any field', () => {
    const values = [...WRONG_VALUES, ...HOSTILE_STRINGS];
    for (const value of values) {
      const print = fingerprint('a');
      const read = readSavedState({
        version: 1,
        meetings: [
          { list: value, group: print, meeting: print },
          { list: print, group: print, meeting: print, tried: value, went: [value], words: value },
          value,
        ],
        plan: [value],
        help: value,
        answers: { hope: value, ['__proto__']: 'x', 'Not An Id': 'x' },
      })!;
      expect(read.meetings.length).to.equal(1);
      const [one] = read.meetings;
      expect([typeof one!.words, typeof one!.tried, typeof read.help]).to.deep.equal(['string', 'boolean', 'string']);
      expect([...one!.went, ...read.plan]).to.deep.equal([]);
      expect(Object.keys(read.answers).filter((key) => key !== 'hope')).to.deep.equal([]);
    }
  });

  it('is bounded, however much there is', () => {
    const read = readSavedState({
      version: 1,
      meetings: Array.from({ length: 5000 }, (_, at) => aSaved(`m${at}`, { words: 'x'.repeat(10_000) })),
      plan: Array.from({ length: 5000 }, (_, at) => `${fingerprint(String(at))} 2026-12-02T10:30`),
      help: 'y'.repeat(10_000),
      answers: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`a${at}`, 'z'.repeat(10_000)])),
    })!;
    expect([read.meetings.length, read.plan.length, Object.keys(read.answers).length]).to.deep.equal([100, 200, 20]);
    expect(read.help.length).to.equal(WORDS_LIMIT);
    expect(JSON.stringify(read).length).to.be.below(200_000);
  });

  it(`loses nothing when a list is added to another, in any order and twice (seed ${SEED})`, () => {
    const random = randomOf(SEED);
    const some = (): SavedState =>
      aState({
        meetings: ['a', 'b', 'c', 'd']
          .filter(() => random.chance(60))
          .map((id) =>
            aSaved(id, {
              words: random.chance(50) ? `words ${random.below(3)}` : '',
              went: ['2026-11-25', '2026-11-26'].filter(() => random.chance(50)),
            }),
          ),
        help: random.chance(50) ? 'help' : '',
      });
    for (let turn = 0; turn < 200; turn += 1) {
      const [one, other] = [some(), some()];
      const merged = mergeSaved(one, other);
      for (const each of [...one.meetings, ...other.meetings]) {
        const found = merged.meetings.filter(({ meeting }) => meeting === each.meeting);
        expect(found.length).to.equal(1);
        expect(found[0]!.words).to.include(each.words);
        expect(found[0]!.went).to.include.members([...each.went]);
      }
      expect(mergeSaved(merged, other)).to.deep.equal(merged);
      expect(mergeSaved(one, one)).to.deep.equal(one);
    }
  });

  it('keeps a day once, in order, and lets it go', () => {
    const [a] = FULL.meetings;
    const two = withVisit(withVisit(FULL, a!, '2026-11-18', true), a!, '2026-11-18', true);
    expect(two.meetings[0]!.went).to.deep.equal(['2026-11-18', '2026-11-25']);
    expect(withVisit(two, a!, '2026-11-25', false).meetings[0]!.went).to.deep.equal(['2026-11-18']);
  });

  it('lets planned dates go once they are over, and says nothing about it', () => {
    const [date] = FULL.plan;
    expect(withoutPast(FULL, '2026-12-01').plan).to.deep.equal([date]);
    expect(withoutPast(FULL, '2026-12-03').plan).to.deep.equal([]);
    expect(withPlan(FULL, date!, false).plan).to.deep.equal([]);
  });

  it('has no empty answers', () => {
    expect(withAnswer(FULL, 'hope', '').answers).to.deep.equal({});
  });
});
