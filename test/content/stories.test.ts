import { expect } from 'chai';
import { COLLECTION } from '../../src/content/stories/index.js';
import { readStories } from '../../src/content/stories/read.js';
import {
  mayBeListed,
  type PeerStory,
  readingMinutes,
  selectStories,
  type StoryChoice,
} from '../../src/content/stories/story.js';
import { readWithdrawals } from '../../src/content/stories/withdrawals.js';
import { frozen } from '../support/builders.js';
import {
  aRecording,
  aStory,
  aVideo,
  FAULTS,
  MISFITS,
  type Overrides,
  WITHDRAWAL_SLIPS,
} from '../support/peer-stories.js';
import { WRONG_VALUES } from '../support/sources.js';

const ids = (stories: readonly PeerStory[]): readonly string[] => stories.map(({ id }) => id);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const TODAY = '2026-11-24';

describe('reading a site’s own stories', () => {
  it('takes a text, a recording and a video as they stand, and a story without a name', () => {
    const nameless = aStory({ id: 'nameless', name: { kind: 'anonymous' } });
    const stories = asJson([aStory(), aRecording(), aVideo(), nameless]);
    expect(readStories(stories)).to.deep.equal({ items: stories, problems: [] });
    expect(readStories({ stories }).items).to.deep.equal(stories);
  });

  it('takes addresses of the site itself', () => {
    for (const url of ['/a/one.mp3', './one.mp3', '../one.mp3', '/one.mp3?v=2', 'https://media.example:8443/a.mp3'])
      expect(readStories([asJson(aRecording({ url }))]).problems, url).to.deep.equal([]);
  });

  for (const { title, story, field, severity } of FAULTS) {
    it(`reports ${title}`, () => {
      const { items, problems } = readStories(frozen([asJson(story)]));
      expect(problems.map((problem) => [problem.field, problem.severity])).to.deep.equal([[field, severity]]);
      expect(items).to.have.length(severity === 'error' ? 0 : 1);
      if (severity === 'warning') expect(items[0]).not.to.have.nested.property(field);
    });
  }

  for (const { title, value } of MISFITS) {
    it(`reports ${title} instead of a list, and does not throw`, () => {
      const { items, problems } = readStories(value);
      expect(items).to.deep.equal([]);
      expect(problems.map(({ item, severity }) => [item, severity])).to.deep.equal([['', 'error']]);
    });
  }

  for (const slip of WITHDRAWAL_SLIPS) {
    it(`leaves a story out whose withdrawal is written "${slip}"`, () => {
      const story = { ...aStory(), [slip]: '2026-11-01' };
      expect(readStories([story]).items).to.deep.equal([]);
      expect(mayBeListed(story)).to.equal(false);
    });
  }
});

describe('the first look at a story', () => {
  it('takes all that the whole check takes, so that nothing is missing from the list', () => {
    const stories = [
      aStory(),
      aRecording(),
      aVideo(),
      aStory({ name: { kind: 'anonymous' } }),
      aStory({ language: undefined }),
    ];
    const kept = FAULTS.filter(({ severity }) => severity === 'warning').map(({ story }) => story);
    for (const story of [...stories, ...kept].map(asJson))
      expect(mayBeListed(story), JSON.stringify(story)).to.equal(true);
  });

  it('never throws, whatever stands in a field, and takes no story without dates or consent', () => {
    for (const field of Object.keys(aStory())) {
      for (const value of WRONG_VALUES) expect(() => mayBeListed({ ...aStory(), [field]: value })).not.to.throw();
    }
    for (const value of WRONG_VALUES) {
      expect(mayBeListed(value)).to.equal(false);
      for (const field of ['consent', 'reviewBy', 'name', 'role']) {
        expect(mayBeListed({ ...aStory(), [field]: value }), `${field} ${JSON.stringify(value)}`).to.equal(false);
      }
    }
  });

  it('takes no language that cannot be printed', () => {
    for (const language of [7, [], {}, { toString: 1, valueOf: 1 }])
      expect(mayBeListed(aStory({ language })), JSON.stringify(language)).to.equal(false);
  });

  it('does not let a withdrawal that cannot be read pass', () => {
    for (const withdrawnOn of ['yesterday', true, 0, '', '2026', {}]) {
      expect(mayBeListed(aStory({ withdrawnOn })), JSON.stringify(withdrawnOn)).to.equal(false);
    }
  });
});

describe('the choice of stories', () => {
  const cases: readonly { title: string; story: Overrides; choice?: Partial<StoryChoice>; goesTo: string }[] = [
    { title: 'a current story is shown', story: {}, goesTo: 'shown' },
    { title: 'one is shown on its last day', story: { reviewBy: TODAY }, goesTo: 'shown' },
    { title: 'and not on the day after', story: { reviewBy: '2026-11-23' }, goesTo: 'expired' },
    { title: 'one withdrawn today is gone', story: { withdrawnOn: TODAY }, goesTo: 'withdrawn' },
    { title: 'one withdrawn long ago is gone', story: { withdrawnOn: '2020-01-01' }, goesTo: 'withdrawn' },
    { title: 'one to be withdrawn tomorrow is shown today', story: { withdrawnOn: '2026-11-25' }, goesTo: 'shown' },
    {
      title: 'one on the list is gone',
      story: {},
      choice: { withdrawn: new Set(['sample-one']) },
      goesTo: 'withdrawn',
    },
    { title: 'one not on the list is shown', story: {}, choice: { withdrawn: new Set(['other']) }, goesTo: 'shown' },
    {
      title: 'withdrawn counts before expired',
      story: { reviewBy: '2020-01-01', withdrawnOn: '2020-01-01' },
      goesTo: 'withdrawn',
    },
    {
      title: 'one whose consent must be asked for again is hidden',
      story: { consent: { ...aStory().consent, reviewBy: '2026-11-23' } },
      goesTo: 'consentExpired',
    },
    {
      title: 'and shown on the last day of the consent',
      story: { consent: { ...aStory().consent, reviewBy: TODAY } },
      goesTo: 'shown',
    },
    { title: 'a review date that cannot be compared hides', story: { reviewBy: undefined }, goesTo: 'expired' },
  ];
  for (const { title, story, choice, goesTo } of cases) {
    it(title, () => {
      const { shown, withdrawn, expired, consentExpired } = selectStories([aStory(story)], { today: TODAY, ...choice });
      const sorted: Readonly<Record<string, readonly PeerStory[]>> = { shown, withdrawn, expired, consentExpired };
      expect(Object.keys(sorted).filter((name) => sorted[name]!.length > 0)).to.deep.equal([goesTo]);
    });
  }

  it('takes a withdrawal for every copy of a story, wherever it stands', () => {
    const copies = [aStory(), aStory({ withdrawnOn: '2026-11-01' })];
    for (const order of [copies, [...copies].reverse()]) {
      const { shown, withdrawn } = selectStories(order, { today: TODAY });
      expect([ids(shown), ids(withdrawn)]).to.deep.equal([[], ['sample-one']]);
    }
  });

  it('keeps the order given, each id once, of one topic, and only so many', () => {
    const stories = ['c', 'a', 'b', 'a'].map((id) => aStory({ id, topics: id === 'b' ? ['work'] : ['anxiety'] }));
    const shown = (choice: Partial<StoryChoice>) => ids(selectStories(stories, { today: TODAY, ...choice }).shown);
    expect(shown({})).to.deep.equal(['c', 'a', 'b']);
    expect(shown({ topic: 'anxiety' })).to.deep.equal(['c', 'a']);
    expect(shown({ count: 2 })).to.deep.equal(['c', 'a']);
    expect(shown({ count: 0 })).to.deep.equal(['c', 'a', 'b']);
  });
});

describe('a list of withdrawals', () => {
  const lists: readonly { title: string; value: unknown; gone: readonly string[] | undefined }[] = [
    { title: 'a list of ids', value: ['one', ' Two '], gone: ['one', 'two'] },
    { title: 'an empty list', value: [], gone: [] },
    { title: 'an object with a list', value: { withdrawn: ['one'] }, gone: ['one'] },
    { title: 'entries without a date', value: [{ id: 'one' }], gone: ['one'] },
    { title: 'an entry of today', value: [{ id: 'one', withdrawnOn: TODAY }], gone: ['one'] },
    { title: 'an entry of tomorrow', value: [{ id: 'one', withdrawnOn: '2026-11-25' }], gone: [] },
    { title: 'an entry with a date in words', value: [{ id: 'one', withdrawnOn: 'soon' }], gone: ['one'] },
    {
      title: 'an entry with a date that does not exist',
      value: [{ id: 'one', withdrawnOn: '2099-02-30' }],
      gone: ['one'],
    },
    {
      title: 'the stories themselves',
      value: { stories: [aStory(), aStory({ id: 'x', withdrawnOn: TODAY })] },
      gone: ['x'],
    },
    { title: 'the stories as a list', value: [aStory(), aStory({ id: 'x', withdrawnOn: true })], gone: ['x'] },
    {
      title: 'stories of which one has no id',
      value: { stories: [{}, aStory({ id: 'x', withdrawnOn: TODAY })] },
      gone: ['x'],
    },
    { title: 'a number in the list', value: ['one', 7], gone: undefined },
    { title: 'an empty id', value: ['one', ' '], gone: undefined },
    { title: 'null in the list', value: [null], gone: undefined },
    { title: 'an object without a list', value: { ids: ['one'] }, gone: undefined },
    { title: 'a text', value: 'one', gone: undefined },
    { title: 'null', value: null, gone: undefined },
    { title: 'nothing', value: undefined, gone: undefined },
  ];
  for (const { title, value, gone } of lists) {
    it(gone ? `understands ${title}` : `is of no use with ${title}`, () => {
      const read = readWithdrawals(frozen(value), TODAY);
      expect(read && [...read]).to.deep.equal(gone);
    });
  }
});

describe('how long a story takes', () => {
  const words = (count: number): string[] => Array.from({ length: count }, () => 'word');
  for (const [count, minutes] of [
    [0, 1],
    [99, 1],
    [299, 1],
    [301, 2],
    [600, 3],
    [1900, 10],
  ] as const) {
    it(`is ${minutes} for ${count} words`, () => {
      expect(readingMinutes([words(count).join(' ')])).to.equal(minutes);
      expect(readingMinutes(words(count))).to.equal(minutes);
    });
  }

  it('counts in Arabic, and where no blanks stand between words', () => {
    expect(readingMinutes([Array.from({ length: 600 }, () => 'كلمة').join(' ')])).to.equal(3);
    expect(readingMinutes(['今日は天気がいいです。'.repeat(200)])).to.be.within(3, 12);
  });
});

describe('the library', () => {
  it('ships no story in any language', () => {
    expect(COLLECTION.sets.map(({ language, items }) => [language, items.length])).to.deep.equal([
      ['en', 0],
      ['cy', 0],
      ['ar', 0],
    ]);
  });
});
