/** What the snippet builder shows of an element, asks for it, and measures on it. */
import { expect } from '@open-wc/testing';
import { until } from '../support/mount.js';
import { byRole, textOf } from '../support/roles.js';
import { choose, copy, field, fill, line, root, shown, start } from '../support/snippet-builder.js';

describe('the preview of the snippet builder', () => {
  const finder = (): HTMLElement | null => shown()?.querySelector('group-finder') ?? null;
  const isReady = (): boolean => finder()?.matches(':state(ready)') === true;

  it('shows the element itself, on the list of the demo, in the looks that are chosen', async () => {
    await start();
    await until(isReady, 'the finder never came');
    expect(shown().documentElement.dir).to.equal('ltr');
    for (const name of ['Dark', 'As on a phone', 'Right to left']) byRole(root, 'checkbox', name).click();
    await until(() => shown().documentElement.dir === 'rtl' && isReady(), 'it never turned');
    expect(shown().documentElement.style.getPropertyValue('--scheme')).to.equal('dark');
    expect(root.querySelector('iframe')!.getBoundingClientRect().width).to.be.at.most(320);
    fill('limit', '3');
    await until(() => finder()?.getAttribute('limit') === '3', 'the limit never came');
  });

  it('shows something of every element, and calls made up only what is', async () => {
    await start();
    for (const [tag, words] of [
      ['meeting-card', 'These are groups of the demo, all made up.'],
      ['peer-stories', 'No story ships. These are placeholders.'],
      ['crisis-help', ''],
      ['coping-tips', ''],
    ] as const) {
      choose('tag', tag);
      await until(() => shown().querySelector(`${tag}:is(:state(ready), :state(empty))`) !== null, `${tag} never came`);
      expect(shown().querySelector(tag)!.getBoundingClientRect().height, tag).to.be.above(40);
      const made = [...root.querySelectorAll('.live > .quiet')].map(textOf).join('');
      expect(made, tag).to.equal(words);
    }
  });

  it('measures the same, however the preview looks', async () => {
    await start();
    choose('tag', 'group-agreement');
    await until(() => field('site-room').value !== '', 'nothing was measured');
    const room = field('site-room').value;
    byRole(root, 'checkbox', 'Right to left').click();
    choose('tag', 'first-visit');
    await until(() => field('site-room').value !== '', 'nothing was measured');
    choose('tag', 'group-agreement');
    await until(() => field('site-room').value !== '', 'nothing was measured');
    expect(shown().documentElement.dir).to.equal('rtl');
    expect(field('site-room').value).to.equal(room);
  });

  it('asks nobody for what is typed, keeps nothing, and leaves the address alone (assertion 3)', async () => {
    const canary = 'zibberwick';
    const traces = (): unknown[] => [
      location.href,
      document.title,
      history.length,
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ];
    const before = traces();
    await start();
    await until(isReady, 'the finder never came');
    for (const input of root.querySelectorAll<HTMLInputElement>('input[id]:not([type=checkbox], [type=radio])'))
      fill(
        input.id.replace('builder-', ''),
        input.type === 'url' || input.id === 'builder-source' ? `https://${canary}.example/` : canary,
      );
    choose('where', 'notion');
    copy();
    await until(() => finder()?.getAttribute('tile-attribution') === canary, 'the preview did not follow');
    await until(isReady, 'the finder never came');
    const entries = [performance, shown().defaultView!.performance].flatMap((each) =>
      each.getEntriesByType('resource'),
    );
    expect(entries.length).to.be.above(5);
    expect(entries.map(({ name }) => name).filter((name) => name.includes(canary))).to.deep.equal([]);
    expect(finder()!.hasAttribute('source')).to.equal(false);
    expect(traces()).to.deep.equal(before);
  });

  it('measures how much room the element takes on a phone and on a wide page, and puts it into the line', async () => {
    await start();
    choose('where', 'html');
    await until(() => field('site-room').value !== '', 'nothing was measured');
    const { height } = finder()!.getBoundingClientRect();
    // The preview itself has a width between the two.
    expect(Number(field('site-room').value))
      .to.be.above(height / 4)
      .and.below(height * 4);
    expect(line()).to.include(`<div style="min-height:min(${field('site-room').value}px,100vh)"><group-finder`);
    choose('tag', 'next-meetings');
    fill('count', '1');
    await until(() => Number(field('site-room').value) > 40, 'nothing was measured');
    const low = Number(field('site-room').value);
    fill('count', '6');
    await until(() => Number(field('site-room').value) > low, 'six meetings take no more room than one');
    fill('site-room', '200');
    expect(line()).to.include('style="min-height:min(200px,100vh)"');
    fill('site-room', '');
    expect(line()).not.to.include('style=');
    fill('site-room', '-5');
    expect(textOf(root.querySelector('#builder-site-room-fault')!)).to.equal('Write a number, in digits.');
    choose('tag', 'group-finder');
    await until(() => Number(field('site-room').value) > low, 'the room of the other element is gone');
  });

  it('counts the words in that stay above the element, and asks for no room where none can be kept', async () => {
    await start();
    choose('tag', 'next-meetings');
    choose('where', 'html');
    await until(() => field('site-room').value !== '', 'nothing was measured');
    const alone = Number(field('site-room').value);
    fill('site-words', 'Call us before you come. '.repeat(6));
    choose('kind', 'upgraded-link');
    await until(() => Number(field('site-room').value) > alone, 'the words take no room');
    for (const [where, kind] of [
      ['html', 'link'],
      ['react', ''],
      ['notion', ''],
    ] as const) {
      choose('where', where);
      if (kind) choose('kind', kind);
      expect(root.querySelector('#builder-site-room'), where).to.equal(null);
    }
  });

  it("asks somebody's own list only once they press what says so", async () => {
    await start();
    const own = new URL('../../stories/data/demo-directory.json?own', import.meta.url).href;
    fill('source', own);
    await until(isReady, 'the finder never came');
    expect(textOf(root)).to.include(`your browser asks ${location.host} itself`);
    byRole(root, 'button', 'Show mine').click();
    await until(() => finder()?.getAttribute('source') === own && isReady(), 'it never came');
    expect(textOf(root)).to.include(`has asked ${location.host} itself`);
    fill('source', `${own}&more`);
    await until(() => finder()?.hasAttribute('source') === false, 'it asks for another address unasked');
  });
});
