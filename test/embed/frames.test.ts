import { expect } from 'chai';
import { messageOf } from '../../src/embed/height.js';
import { LEAST_HEIGHT, MOST_HEIGHT } from '../../src/snippets/frame-height.js';
import { readHeight, watchFrames } from '../../src/embed/frames.js';
import { afterwards, until } from '../support/mount.js';

describe('the height that a frame asks for', () => {
  const ask = (change: object): unknown => ({ ...messageOf('', 500), ...change });
  const cases: readonly (readonly [string, unknown, number | undefined])[] = [
    ['a height', ask({}), 500],
    ['a height with an id', messageOf('first', 321), 321],
    ['half a pixel', ask({ height: 500.4 }), 501],
    ['nothing', ask({ height: 0 }), LEAST_HEIGHT],
    ['very much', ask({ height: 1e9 }), MOST_HEIGHT],
    ['less than nothing', ask({ height: -5 }), undefined],
    ['no number', ask({ height: NaN }), undefined],
    ['no end', ask({ height: Infinity }), undefined],
    ['a number in words', ask({ height: '500' }), undefined],
    ['a number in a list', ask({ height: [500] }), undefined],
    ['another type', ask({ type: 'psw:width' }), undefined],
    ['a later version', ask({ v: 2 }), undefined],
    ['a version in words', ask({ v: '1' }), undefined],
    ['fields besides', ask({ html: '<b>', url: 'javascript:alert(1)' }), 500],
    ['a sentence', '{"type":"psw:height","v":1,"height":500}', undefined],
    ['null', null, undefined],
    ['undefined', undefined, undefined],
    ['a number', 500, undefined],
  ];
  for (const [what, data, height] of cases)
    it(`${what}: ${height ?? 'ignored'} (assertion 22)`, () => expect(readHeight(data)).to.equal(height));
});

describe('frames of a page', () => {
  const KNOWN = 'psw-known';
  const ECHO = '<!doctype html><script>addEventListener("message", ({data}) => parent.postMessage(data, "*"))</script>';

  before(() => watchFrames((address) => address.endsWith(KNOWN)));

  /** A frame that says to the page what it is told. */
  async function aFrame(end: string): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    const url = URL.createObjectURL(new Blob([ECHO], { type: 'text/html' }));
    frame.src = `${url}#${end}`;
    frame.height = '123';
    const isThere = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    afterwards(() => {
      frame.remove();
      URL.revokeObjectURL(url);
    });
    await isThere;
    return frame;
  }

  /** Says it, and waits until the page has heard something that is said after it. */
  async function say(frame: HTMLIFrameElement, data: unknown): Promise<void> {
    const isHeard = new Promise<void>((done) => {
      const listen = (event: MessageEvent): void => {
        if (event.data !== 'last' || event.source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        done();
      };
      addEventListener('message', listen);
    });
    frame.contentWindow!.postMessage(data, '*');
    frame.contentWindow!.postMessage('last', '*');
    await isHeard;
  }

  it('get the height they ask for', async () => {
    const frame = await aFrame(KNOWN);
    await say(frame, messageOf('', 456));
    expect(frame.getBoundingClientRect().height).to.be.within(456, 460);
    expect(frame.style.cssText).to.equal('height: 456px;');
  });

  it('show all of it, whether the page counts edges in or not', async () => {
    for (const boxSizing of ['border-box', 'content-box']) {
      const frame = await aFrame(KNOWN);
      Object.assign(frame.style, { boxSizing, border: '5px solid', padding: '0' });
      await say(frame, messageOf('', 300));
      await until(() => frame.clientHeight === 300, `${boxSizing}: ${frame.clientHeight}`);
    }
  });

  it('are left alone when they are none of ours (assertion 22)', async () => {
    const frame = await aFrame('another');
    await say(frame, messageOf('', 456));
    expect(frame.getAttribute('style')).to.equal(null);
  });

  it('are not moved by another window (assertion 22)', async () => {
    const frame = await aFrame(KNOWN);
    const stranger = await aFrame('stranger');
    await say(stranger, messageOf('', 456));
    window.postMessage(messageOf('', 789), '*');
    await say(frame, 'nothing');
    expect([frame, stranger].map((each) => each.getAttribute('style'))).to.deep.equal([null, null]);
  });

  it('do not get words of theirs into the page (assertion 22)', async () => {
    const frame = await aFrame(KNOWN);
    const before = document.documentElement.outerHTML;
    await say(frame, { ...messageOf('canary', 200), type: 'psw:height canary', title: 'canary' });
    await say(frame, { ...messageOf('canary', 200), height: '200px; background: url(canary)' });
    expect(document.documentElement.outerHTML).to.equal(before);
    await say(frame, { ...messageOf('canary', 200), title: 'canary' });
    expect(document.documentElement.outerHTML).to.not.include('canary');
    expect(frame.style.height).to.equal('200px');
  });
});
