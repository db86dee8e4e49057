/** Where it is kept, for how long, and who hears of it. */
import { expect } from 'chai';
import {
  agree,
  changeSaved,
  forgetSaved,
  lastTakenOff,
  mustAsk,
  onSavedChange,
  putOn,
  readSaved,
  SAVED_PAGE,
  setKeepDays,
  takeOff,
} from '../../../src/shared/saved/saved-groups.js';
import { forgetAll, keep } from '../../../src/shared/storage.js';
import { NOW } from '../../support/directories.js';
import { afterwards, stub } from '../../support/mount.js';
import { keyOf } from '../../support/saved.js';

const DAY = 86_400_000;
const KEY = 'psw:my-groups';
const lantern = keyOf('lantern-friday');
const kettle = keyOf('kettle-wednesday');
const count = (now = NOW): number => readSaved(now).state.meetings.length;

beforeEach(() => forgetSaved());
afterEach(() => {
  setKeepDays(90);
  forgetSaved();
});

/** What another tab's change tells this one. */
const tell = (newValue: string | null): boolean =>
  window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue }));

function listenSaved(): boolean[] {
  const heard: boolean[] = [];
  afterwards(onSavedChange((isForgotten) => heard.push(isForgotten)));
  return heard;
}

describe('Keeping groups', () => {
  it('writes nothing before the visitor agrees', () => {
    putOn(lantern, NOW);
    changeSaved((state) => ({ ...state, help: 'A lift.' }), NOW);
    expect([localStorage.getItem(KEY), count(), readSaved(NOW).where]).to.deep.equal([null, 1, 'page']);
    agree(NOW);
    expect([localStorage.getItem(KEY) !== null, count(), readSaved(NOW).where]).to.deep.equal([true, 1, 'device']);
  });

  it('keeps nothing that anybody could read of a group', () => {
    putOn(lantern, NOW);
    agree(NOW);
    expect(localStorage.getItem(KEY)).not.to.match(/lantern|friday|http/i);
  });

  it('ends 90 days after the last change, or when the page says', () => {
    agree(NOW);
    putOn(lantern, NOW);
    expect([count(NOW + 90 * DAY - 1), count(NOW + 90 * DAY)]).to.deep.equal([1, 0]);
    putOn(lantern, NOW);
    setKeepDays(7);
    putOn(kettle, NOW + DAY);
    expect([count(NOW + 8 * DAY - 1), count(NOW + 8 * DAY)]).to.deep.equal([2, 0]);
  });

  it('goes on in memory where the browser refuses to keep', () => {
    stub(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    putOn(lantern, NOW);
    expect(agree(NOW)).to.equal(false);
    expect([count(), readSaved(NOW).where]).to.deep.equal([1, 'page']);
    expect(putOn(kettle, NOW)).to.equal(true);
    expect(count()).to.equal(2);
  });

  it('is no error where the browser has no store', () => {
    for (const method of ['getItem', 'setItem', 'removeItem', 'key'] as const)
      stub(Storage.prototype, method, () => {
        throw new DOMException('no', 'SecurityError');
      });
    putOn(lantern, NOW);
    agree(NOW);
    takeOff(kettle, NOW);
    expect(count()).to.equal(1);
    forgetSaved();
    expect(count()).to.equal(0);
  });

  for (const value of [
    'x',
    '[]',
    '{"value":{"version":1,"meetings":"<img onerror=1>"},"until":9e15}',
    '{"until":9e15}',
  ])
    it(`takes a store that holds ${value} for empty`, () => {
      localStorage.setItem(KEY, value);
      expect(count()).to.equal(0);
    });

  it('asks again after everything was forgotten, and not after one was', () => {
    agree(NOW);
    putOn(lantern, NOW);
    takeOff(lantern, NOW);
    expect([mustAsk(NOW), localStorage.getItem(KEY)]).to.deep.equal([false, null]);
    forgetSaved();
    expect(mustAsk(NOW)).to.equal(true);
  });

  it('brings back what was taken off last, with all that was known of it', () => {
    agree(NOW);
    putOn({ ...lantern, words: 'Kind.', went: ['2026-11-27'] }, NOW);
    takeOff(lantern, NOW);
    putOn(lastTakenOff()!, NOW);
    expect(readSaved(NOW).state.meetings).to.deep.equal([{ ...lantern, words: 'Kind.', went: ['2026-11-27'] }]);
    expect(lastTakenOff()).to.equal(undefined);
  });

  it('forgets memory and device alike, and tells so, also when all of the library is forgotten (assertion 10)', () => {
    for (const forget of [forgetSaved, forgetAll]) {
      const heard = listenSaved();
      putOn(lantern, NOW);
      agree(NOW);
      keep('agreement:x', 1, 1, NOW);
      forget();
      expect([count(), localStorage.getItem(KEY), heard.at(-1)]).to.deep.equal([0, null, true]);
      expect(localStorage.getItem('psw:agreement:x') === null).to.equal(forget === forgetAll);
    }
    localStorage.removeItem('psw:agreement:x');
  });

  it('hears of other tabs, and asks again when one of them forgot everything', () => {
    const heard = listenSaved();
    putOn(lantern, NOW);
    agree(NOW);
    heard.length = 0;
    tell('{}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'something-else' }));
    expect(heard).to.deep.equal([false]);
    localStorage.removeItem(KEY);
    tell(null);
    expect([heard, mustAsk(NOW)]).to.deep.equal([[false, true], true]);
  });

  it('looks again when the browser brings the page back', () => {
    const heard = listenSaved();
    const show = (persisted: boolean): boolean =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    putOn(lantern, NOW);
    agree(NOW);
    heard.length = 0;
    show(false);
    show(true);
    expect(heard, 'what is typed stays').to.deep.equal([false]);
    localStorage.removeItem(KEY);
    show(true);
    expect([heard, mustAsk(NOW)]).to.deep.equal([[false, true], true]);
  });

  it('shares one memory with other copies of the library, under a key that they know', () => {
    putOn(lantern, NOW);
    const page = (document as Document & { [SAVED_PAGE]?: { memory?: { meetings: unknown[] } } })[SAVED_PAGE];
    expect([SAVED_PAGE, page?.memory?.meetings.length]).to.deep.equal([Symbol.for('psw/saved/1'), 1]);
  });
});
