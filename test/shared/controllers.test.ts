import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { AnnouncerController } from '../../src/shared/controllers/announcer-controller.js';
import { ClockController } from '../../src/shared/controllers/clock-controller.js';
import { DirectoryController, type DirectoryInputs } from '../../src/shared/controllers/directory-controller.js';
import { LayoutController } from '../../src/shared/controllers/layout-controller.js';
import { LocaleController } from '../../src/shared/controllers/locale-controller.js';
import { STATES, StatesController } from '../../src/shared/controllers/states-controller.js';
import { commonEn } from '../../src/i18n/en/common.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import type { DirectoryHandle, DirectoryState } from '../../src/sources/store.js';
import { aDirectory } from '../support/builders.js';
import { MINUTE, NOW, nextFrames, place, stub, until } from '../support/mount.js';
import { deferred, settled } from '../support/sources.js';

const WORDS = { common: commonEn };

class TestHost extends LitElement {
  readonly announcer = new AnnouncerController(this);
  readonly clock = new ClockController(this);
  readonly layout = new LayoutController(this, '.part');
  readonly locale = new LocaleController(this, WORDS);
  readonly states = new StatesController(this);
  updates = 0;

  protected override render() {
    this.updates += 1;
    return html`<div class="part"></div>`;
  }
}
customElements.define('test-host', TestHost);

const aHost = (): Promise<TestHost> => place<TestHost>(html`<test-host></test-host>`);

describe('AnnouncerController', () => {
  it('says the last of what comes in a hurry, and the same thing once', async () => {
    const host = await aHost();
    const heard: string[] = [];
    const real = host.requestUpdate.bind(host);
    stub(host, 'requestUpdate', () => {
      heard.push(host.announcer.text);
      real();
    });
    for (const text of ['1 group', '2 groups', '3 groups']) host.announcer.announce(text);
    expect(host.announcer.text).to.equal('');
    await until(() => host.announcer.text !== '', 'nothing was said');
    host.announcer.announce('3 groups');
    host.announcer.announce('3 groups');
    host.announcer.announce('4 groups');
    await until(() => host.announcer.text === '4 groups', 'not said');
    expect(heard).to.deep.equal(['3 groups', '4 groups']);
  });

  it('says nothing once its element has left', async () => {
    const timers = new Set<unknown>();
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    const host = await aHost();
    stub(globalThis, 'setTimeout', (...given: Parameters<typeof setTimeout>) => {
      const timer = start(...given);
      timers.add(timer);
      return timer;
    });
    stub(globalThis, 'clearTimeout', (timer: number) => {
      timers.delete(timer);
      stop(timer);
    });
    host.announcer.announce('1 group');
    expect(timers.size).to.equal(1);
    host.remove();
    expect(timers.size).to.equal(0);
  });
});

describe('ClockController', () => {
  it('gives whole minutes, and the moment it is held at', async () => {
    const host = await aHost();
    expect(host.clock.now % MINUTE).to.equal(0);
    expect(Math.abs(host.clock.now - Date.now())).to.be.lessThan(2 * MINUTE);
    host.clock.fixed = NOW + 1234;
    expect(host.clock.now).to.equal(NOW + 1234);
    host.clock.fixed = undefined;
    expect(host.clock.now % MINUTE).to.equal(0);
  });

  it('does not update its element while the minute is the same, nor while it is held', async () => {
    const host = await aHost();
    host.clock.fixed = NOW;
    const before = host.updates;
    document.dispatchEvent(new Event('visibilitychange'));
    await host.updateComplete;
    expect(host.updates).to.equal(before);
  });
});

describe('LayoutController', () => {
  it('follows the style sheet of the watched part, and lets go', async () => {
    const host = await aHost();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.part { block-size: 1px; --_layout: wide }');
    host.shadowRoot!.adoptedStyleSheets = [sheet];
    await until(() => host.layout.isWide, 'never wide');
    sheet.replaceSync('.part { block-size: 2px; --_layout: narrow }');
    await until(() => !host.layout.isWide, 'never narrow');
    host.remove();
    sheet.replaceSync('.part { block-size: 3px; --_layout: wide }');
    await nextFrames();
    expect(host.layout.isWide).to.equal(false);
  });
});

describe('LocaleController', () => {
  it('speaks new wording at once when a site changes it', async () => {
    const host = await aHost();
    host.lang = 'en-AU';
    await until(() => host.locale.words.language === 'en-AU', 'not followed');
    const before = host.updates;
    registerLanguage('en-AU', { common: { close: 'Shut' } });
    await host.updateComplete;
    expect([host.locale.words.common.close, host.updates]).to.deep.equal(['Shut', before + 1]);
  });

  it('takes the American words for a page in American English', async () => {
    const host = await aHost();
    expect(host.locale.words.common.close).to.equal('Close');
    host.lang = 'en-US';
    await until(() => host.locale.words.language === 'en-US', 'not followed');
    registerLanguage('en-US', { common: { close: 'Close it' } });
    expect(host.locale.words.common.close).to.equal('Close it');
    expect(host.locale.isPending).to.equal(false);
  });

  it('is pending while a language loads, and not for one that nobody has', async () => {
    const host = await aHost();
    host.lang = 'ar';
    await until(() => host.locale.words.language === 'ar', 'never Arabic');
    expect([host.locale.isPending, host.locale.direction]).to.deep.equal([false, 'rtl']);
    host.lang = 'tlh';
    await until(() => host.locale.words.language === 'en' && !host.locale.isPending, 'still pending');
  });
});

describe('StatesController', () => {
  it('has exactly one state at a time, from the first connection on', async () => {
    const host = document.createElement('test-host') as TestHost;
    host.states.state = 'loading';
    document.body.append(host);
    for (const state of [host.states.state, ...STATES]) {
      host.states.state = state;
      expect(STATES.filter((each) => host.matches(`:state(${each})`))).to.deep.equal([state]);
    }
    host.remove();
    await host.updateComplete;
  });
});

describe('DirectoryController', () => {
  const settings = (source: string): DirectoryInputs => ({ settings: { source, now: () => NOW } });
  const ready = (): DirectoryState => ({ status: 'ready', directory: aDirectory(), refreshing: false, stale: false });

  interface Opened {
    readonly source: string;
    closed: boolean;
    change(state: DirectoryState): void;
  }

  function aController(isLate = false) {
    const opened: Opened[] = [];
    const late = deferred<void>();
    const element = document.createElement('test-host') as TestHost;
    const controller = new DirectoryController(element, ({ source }, change) => {
      const entry: Opened = { source, closed: false, change };
      opened.push(entry);
      const handle: DirectoryHandle = {
        state: { status: 'loading', refreshing: false, stale: false },
        retry: () => undefined,
        refresh: () => undefined,
        close: () => void (entry.closed = true),
      };
      return isLate ? late.promise.then(() => handle) : handle;
    });
    document.body.append(element);
    return { controller, element, opened, late };
  }

  it('opens a source once, however often the element updates', () => {
    const { controller, element, opened } = aController();
    controller.update(settings('/a.json'));
    controller.update(settings('/a.json'));
    expect(opened.map(({ source }) => source)).to.deep.equal(['/a.json']);
    element.remove();
  });

  it('keeps its load over a move, and lets go when it has left', async () => {
    for (const isLate of [false, true]) {
      const { controller, element, opened, late } = aController(isLate);
      controller.update(settings('/a.json'));
      element.remove();
      document.body.append(element);
      await settled();
      late.resolve();
      await settled();
      expect(opened.map(({ closed }) => closed)).to.deep.equal([false]);
      element.remove();
      await settled();
      expect(opened.map(({ closed }) => closed)).to.deep.equal([true]);
      document.body.append(element);
      expect(opened.length).to.equal(2);
      element.remove();
    }
  });

  it('drops a late answer of a source that is no longer asked for', () => {
    const { controller, element, opened } = aController();
    controller.update(settings('/a.json'));
    controller.update(settings('/b.json'));
    opened[0]!.change(ready());
    expect([opened[0]!.closed, controller.state?.status]).to.deep.equal([true, 'loading']);
    opened[1]!.change(ready());
    expect(controller.state?.status).to.equal('ready');
    element.remove();
  });

  it('keeps the last directory on show while another source is on its way, and none without a source', () => {
    const { controller, element, opened } = aController();
    controller.update(settings('/a.json'));
    expect([controller.shown, controller.elementState(false)]).to.deep.equal([undefined, 'loading']);
    const first = ready();
    opened[0]!.change(first);
    controller.update(settings('/a.json'));
    expect([controller.shown === first.directory, controller.elementState(false)]).to.deep.equal([true, 'ready']);
    controller.update(settings('/b.json'));
    expect([controller.shown === first.directory, controller.elementState(false)]).to.deep.equal([true, 'ready']);
    opened[1]!.change({ status: 'error', refreshing: false, stale: false });
    controller.update(settings('/b.json'));
    expect([controller.shown === first.directory, controller.elementState(false)]).to.deep.equal([true, 'ready']);
    controller.update({});
    expect([controller.shown, controller.elementState(false)]).to.deep.equal([undefined, 'initial']);
    element.remove();
  });

  it('tells an element which of the five states it is in', () => {
    const { controller, element, opened } = aController();
    const after = (state: DirectoryState): void => {
      opened[0]!.change(state);
      controller.update(settings('/a.json'));
    };
    expect(controller.elementState(false), 'without a source').to.equal('initial');
    controller.update(settings('/a.json'));
    expect(controller.elementState(false)).to.equal('loading');
    after({ status: 'error', refreshing: false, stale: false });
    expect(controller.elementState(false)).to.equal('error');
    after({ status: 'ready', directory: aDirectory({ meetings: [] }), refreshing: false, stale: false });
    expect(controller.elementState(false), 'no meeting at all').to.equal('empty');
    after(ready());
    expect(controller.elementState(false)).to.equal('ready');
    expect(
      controller.elementState(false, () => false),
      'nothing that the element looks for',
    ).to.equal('empty');
    expect(controller.elementState(true), 'no words yet').to.equal('initial');
    element.remove();
  });

  it('prefers a directory from script, and closes the source', () => {
    const { controller, element, opened } = aController();
    controller.update(settings('/a.json'));
    const directory = aDirectory();
    controller.update({ directory, ...settings('/a.json') });
    expect([opened[0]!.closed, controller.state?.directory === directory, controller.isOwn]).to.deep.equal([
      true,
      true,
      true,
    ]);
    controller.update({});
    expect([controller.state, controller.hasNoSource, controller.isOwn]).to.deep.equal([undefined, true, false]);
    element.remove();
  });
});
