/** What counts as pressing Shift three times, and where the exit may lead. */
import { expect } from 'chai';
import { WEB_ONLY, safeLink } from '../../src/domain/safe-link.js';
import { exitEn } from '../../src/i18n/en/exit.js';
import { type KeyLike, ShiftPresses } from '../../src/elements/quick-exit/quick-exit.presses.js';
import { DEFAULT_DESTINATION, destinationOf, noteText } from '../../src/elements/quick-exit/quick-exit.view.js';
import { randomOf, SEED } from '../domain/random.js';
import { aClock } from '../support/fake-clock.js';
import { HOSTILE_LINKS } from '../support/sources.js';

type Act = KeyLike | 'pointer';

const down = (key: string, more: Partial<KeyLike> = {}): KeyLike => ({ type: 'keydown', key, ...more });
const up = (key: string, more: Partial<KeyLike> = {}): KeyLike => ({ type: 'keyup', key, ...more });
const held: Partial<KeyLike> = { shiftKey: true };
const shift: readonly Act[] = [down('Shift', held), up('Shift')];
const tap = (key: string): readonly Act[] => [down(key), up(key)];
/** A key pressed while Shift is down. */
const shifted = (...inner: readonly Act[]): readonly Act[] => [down('Shift', held), ...inner, up('Shift')];
const times = (count: number, acts: readonly Act[]): readonly Act[] => Array.from({ length: count }, () => acts).flat();
const altGraph: Partial<KeyLike> = { getModifierState: (name) => name === 'AltGraph' };

interface Told {
  readonly count: number;
  readonly says: string;
}

/** Runs timed acts, and gives what was told of them, and after which of them it left. */
function run(timed: readonly (readonly [at: number, act: Act])[]): { told: Told[]; left: number[]; waiting: number } {
  const clock = aClock();
  const told: Told[] = [];
  const left: number[] = [];
  let present = 0;
  const presses = new ShiftPresses(clock, (count, says) => {
    told.push({ count, says });
    if (count === 3) left.push(present);
  });
  for (const [at, act] of timed) {
    clock.moveTo(at);
    if (act === 'pointer') presses.pointer();
    else presses.key(act);
    present += 1;
  }
  return { told, left: left, waiting: clock.waiting };
}

/** One act after another, 100 milliseconds apart. */
const quickly = (acts: readonly Act[]) => acts.map((act, at) => [at * 100, act] as const);
const leaves = (acts: readonly Act[]): boolean => run(quickly(acts)).left.length > 0;

describe('Shift three times', () => {
  const yes: readonly (readonly [string, readonly Act[]])[] = [
    ['three presses', times(3, shift)],
    ['three presses after a word', [...tap('a'), ...tap('b'), ...times(3, shift)]],
    ['three presses after a capital', [...shifted(down('A', held), up('A', held)), ...times(3, shift)]],
    ['the left Shift, the right one and the left one', times(3, shift)],
    ['presses held for long, which repeat', times(3, shifted(down('Shift', { ...held, repeat: true })))],
    ['a mouse that is clicked between presses', [...shift, 'pointer', ...shift, 'pointer', ...shift]],
    ['a press whose end went to another window, and three more', [down('Shift', held), ...times(3, shift)]],
  ];
  for (const [what, acts] of yes) it(`leaves: ${what}`, () => expect(leaves(acts)).to.equal(true));

  const no: readonly (readonly [string, readonly Act[]])[] = [
    ['once', shift],
    ['twice', times(2, shift)],
    ['Escape, however often', times(9, tap('Escape'))],
    ['Escape between presses', [...shift, ...tap('Escape'), ...times(2, shift)]],
    ['any key between presses', [...times(2, shift), ...tap('a'), ...shift]],
    ['capital letters', times(9, shifted(down('A', held), up('A', held)))],
    ['capital letters whose key comes up after Shift', times(9, [...shifted(down('A', held)), up('a')])],
    ['a key that was down before Shift', times(9, [down('a'), down('Shift', held), up('A', held), up('Shift')])],
    ['Shift held for a whole word in capitals', shifted(...times(9, [down('A', held), up('A', held)]))],
    ['one press that repeats', shifted(...times(20, [down('Shift', { ...held, repeat: true })]))],
    ['Shift+Tab', times(9, shifted(down('Tab', held), up('Tab', held)))],
    ['Shift+Tab out of the address bar, which only ends on the page', times(9, [up('Tab', held), up('Shift')])],
    ['Shift that only comes up here', times(9, [up('Shift')])],
    ['Shift+click', times(9, shifted('pointer'))],
    ['Shift and the wheel', times(9, shifted('pointer', 'pointer'))],
    ['Ctrl+Shift', times(9, [down('Shift', { ...held, ctrlKey: true }), up('Shift', { ctrlKey: true })])],
    ['Alt+Shift, which changes keyboards', times(9, [down('Shift', { altKey: true }), up('Shift', { altKey: true })])],
    ['Command+Shift', times(9, [down('Shift', { metaKey: true }), up('Shift', { metaKey: true })])],
    ['AltGr+Shift', times(9, [down('Shift', altGraph), up('Shift', altGraph)])],
    ['both Shift keys together', times(9, [down('Shift', held), down('Shift', held), up('Shift', held), up('Shift')])],
    [
      'one Shift key held while the other one is pressed',
      [down('Shift', held), ...times(9, [down('Shift', held), up('Shift', held)])],
    ],
    ['Shift inside an input method', times(9, shifted(down('Process', { isComposing: true })))],
    [
      'Shift while a word is composed',
      times(9, [down('Shift', { isComposing: true }), up('Shift', { isComposing: true })]),
    ],
    ['Caps Lock', times(9, tap('CapsLock'))],
    ['the browser filling in a form', times(9, [...shift, { type: 'keydown' }])],
  ];
  for (const [what, acts] of no) it(`stays: ${what}`, () => expect(leaves(acts)).to.equal(false));

  const gaps: readonly (readonly [string, number, number, boolean])[] = [
    ['just under 5 seconds apart', 4999, 4999, true],
    ['the second one 5 seconds later', 5000, 100, false],
    ['the third one 5 seconds later', 100, 5000, false],
  ];
  for (const [what, first, second, isLeaving] of gaps) {
    it(`${isLeaving ? 'leaves' : 'stays'}: ${what}`, () => {
      const moments = [0, first, first + second];
      const timed = moments.flatMap((at) => shift.map((act) => [at, act] as const));
      expect(run(timed).left.length > 0).to.equal(isLeaving);
    });
  }

  it('says how many are left, that it is called off, and nothing any more after that', () => {
    const late = [...quickly(times(2, shift)), [20_000, down('a')] as const];
    expect(run(late).told).to.deep.equal([
      { count: 1, says: 'pressTwoMore' },
      { count: 2, says: 'pressOneMore' },
      { count: 0, says: 'cancelled' },
      { count: 0, says: '' },
    ]);
  });

  it('says at once that another key has called it off', () => {
    expect(run(quickly([...shift, ...tap('a')])).told.at(-1)).to.deep.equal({ count: 0, says: 'cancelled' });
  });

  it('says nothing to people who type', () => {
    const typing = [...tap('a'), ...shifted(down('B', held), up('B', held)), ...tap('Enter'), ...tap('Escape')];
    expect(run(quickly(times(5, typing))).told).to.deep.equal([]);
  });

  it('counts from the start after it has left, and waits for nothing', () => {
    expect(run(quickly(times(5, shift))).left).to.deep.equal([5]);
    expect(run(quickly(times(6, shift))).left).to.deep.equal([5, 11]);
    expect(run(quickly(times(3, shift))).waiting).to.equal(0);
  });

  it('is not misled by timers that come late, as on a page that is not in front', () => {
    for (const [pause, isLeaving] of [
      [4999, true],
      [5000, false],
    ] as const) {
      let now = 0;
      let hasLeft = false;
      const never = { now: () => now, after: () => () => undefined };
      const presses = new ShiftPresses(never, (count) => (hasLeft ||= count === 3));
      for (let at = 0; at < 3; at += 1, now += pause) for (const act of shift) presses.key(act as KeyLike);
      expect(hasLeft, `${pause} ms`).to.equal(isLeaving);
    }
  });

  it('forgets in silence when it is told to', () => {
    const clock = aClock();
    const told: Told[] = [];
    const presses = new ShiftPresses(clock, (count, says) => told.push({ count, says }));
    for (const act of times(2, shift)) presses.key(act as KeyLike);
    presses.reset();
    expect([told.at(-1), clock.waiting]).to.deep.equal([{ count: 0, says: '' }, 0]);
    for (const act of times(2, shift)) presses.key(act as KeyLike);
    expect(told.at(-1)?.count).to.equal(2);
  });

  it('does as it is defined, whatever is pressed', () => {
    const random = randomOf(SEED);
    /** By letter: Shift goes Down, repeats, comes Up; another key; the pointer. */
    const alphabet: Readonly<Record<string, readonly Act[]>> = {
      D: [down('Shift', held)],
      r: [down('Shift', { ...held, repeat: true })],
      U: [up('Shift')],
      x: [...tap('a'), ...tap('Escape'), ...tap('Tab')],
      p: ['pointer'],
    };
    let left = 0;
    for (let round = 0; round < 3000; round += 1) {
      let at = 0;
      const letters: string[] = [];
      const moments: number[] = [];
      for (let step = 0; step < 24; step += 1) {
        const chunk = random.chance(75) ? 'DU' : random.pick(Object.keys(alphabet));
        at += random.chance(90) ? random.below(900) : 4000 + random.below(2000);
        letters.push(...chunk);
        moments.push(...[...chunk].map(() => at));
      }
      const timed = letters.flatMap((letter, index) => {
        const act = random.pick(alphabet[letter]!);
        return [[moments[index]!, act] as const];
      });
      const expected = leavesByDefinition(letters.join(''), moments);
      expect(run(timed).left, `${letters.join('')} ${moments.join()}`).to.deep.equal(expected);
      left += expected.length;
    }
    expect(left, 'rounds that left').to.be.greaterThan(500);
  });
});

/** The definition, without a state: the last three presses are clean, near enough, and not part of a former leaving. */
function leavesByDefinition(letters: string, moments: readonly number[]): number[] {
  const found: number[] = [];
  let from = 0;
  for (let end = 0; end < letters.length; end += 1) {
    const so = letters.slice(from, end + 1);
    const three = /D[Dr]*U[pr]*D[Dr]*U[pr]*D[Dr]*U$/.exec(so);
    if (!three) continue;
    const ups = [...three[0].matchAll(/U/g)].map(({ index }) => moments[from + three.index + index]!);
    if (ups[1]! - ups[0]! >= 5000 || ups[2]! - ups[1]! >= 5000) continue;
    found.push(end);
    from = end + 1;
  }
  return found;
}

describe('where the exit leads', () => {
  const here = 'https://clinic.example/help/safety?a=1#top';
  const place = { base: here, here };
  const links = (): { safeLink: typeof safeLink; WEB_ONLY: typeof WEB_ONLY } => ({ safeLink, WEB_ONLY });
  const none = (): undefined => undefined;

  const table: readonly (readonly [string, string])[] = [
    ['https://news.example/', 'https://news.example/'],
    ['https://www.bbc.co.uk/weather', 'https://www.bbc.co.uk/weather'],
    ['http://news.example/a?b=c#d', 'http://news.example/a?b=c#d'],
    ['news.example/today', 'https://news.example/today'],
    ['/opening-hours', 'https://clinic.example/opening-hours'],
    ['?print', 'https://clinic.example/help/safety?print'],
  ];
  for (const [asked, url] of table) {
    it(`goes to ${url} when the page says ${asked}`, () =>
      expect(destinationOf(asked, place, links)).to.deep.equal({ url }));
  }

  it('goes to the default when nothing is said, and finds nothing wrong with that', () => {
    expect(destinationOf('', place, links)).to.deep.equal({ url: DEFAULT_DESTINATION });
  });

  const refused = [
    'javascript:alert(1)',
    'data:text/html,hello',
    'mailto:help@clinic.example',
    'tel:999',
    '//evil.example/',
    'https://user:secret@news.example/',
    'the weather page',
    '#',
    '#top',
    'https://clinic.example/help/safety?a=1',
    'https://clinic.example/help/safety?a=1#end',
    ...HOSTILE_LINKS,
  ];
  for (const asked of refused) {
    it(`goes to the default and says so when the page says ${JSON.stringify(asked)}`, () =>
      expect(destinationOf(asked, place, links)).to.deep.equal({ url: DEFAULT_DESTINATION, isRefused: true }));
  }

  it('waits for nothing: what is not in full leads to the default until it can be read', () => {
    for (const asked of [
      'news.example/today',
      '/opening-hours',
      ...refused.filter((each) => !/^https:\/\/clinic/.test(each)),
    ])
      expect(destinationOf(asked, place, none), asked).to.deep.equal({ url: DEFAULT_DESTINATION });
    expect(destinationOf('https://news.example/', place, none)).to.deep.equal({ url: 'https://news.example/' });
  });

  it('takes an address in full only where the careful reader gives the same', () => {
    const random = randomOf(SEED);
    const pieces = [
      'https://',
      'http://',
      'news',
      '.',
      'example',
      '/',
      '@',
      ':',
      '8080',
      '\\',
      '%',
      '\u200b',
      ' ',
      '?',
      '#',
      '-',
      'é',
      '//',
      '..',
      'javascript:',
      '&',
      "'",
      '"',
      '<',
    ];
    let taken = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const start = random.chance(80) ? 'https://news.example' : '';
      const asked = start + Array.from({ length: random.below(7) }, () => random.pick(pieces)).join('');
      const { url } = destinationOf(asked, place, none);
      if (url === DEFAULT_DESTINATION) continue;
      taken += 1;
      expect(url, asked).to.equal(safeLink(asked, { allow: WEB_ONLY }).url);
    }
    expect(taken, 'taken as they are').to.be.greaterThan(500);
  });
});

describe('the note', () => {
  const text = (hasShift: boolean, forgets: boolean): string => noteText({ hasShift, forgets }, exitEn).join(' ');

  it('always says what the button cannot do', () => {
    for (const hasShift of [true, false]) {
      for (const forgets of [true, false]) {
        expect(text(hasShift, forgets)).to.include('does not clear your browsing history');
        expect(text(hasShift, forgets)).to.include('cannot stop someone who watches this device');
      }
    }
  });

  it('speaks of Shift and of what was saved only where that is so', () => {
    expect(text(true, false)).to.include('Shift').and.not.include('save');
    expect(text(false, true)).to.include('chose to save').and.not.include('Shift');
  });

  it('claims nowhere to hide or to delete anything', () => {
    expect(Object.values(exitEn).join(' ')).to.not.match(
      /\b(hide|hides|hidden|delete|deletes|erase|safe|safely|secret|secure)\b/i,
    );
  });
});
