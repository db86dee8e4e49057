/** What every element keeps, whatever it shows: `describeElement` states it once for all of them. */
import { expect } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import { STATES, type ElementState } from '../../src/shared/controllers/states-controller.js';
import { aFrame } from './frame.js';
import {
  afterwards,
  becomes,
  listen,
  litWarnings,
  nextFrames,
  place,
  placeReady,
  stub,
  until,
  watchRequests,
} from './mount.js';
import { outlineOf, textOf } from './roles.js';
import type { FakeFetch } from './sources.js';

export interface ElementSample {
  readonly tag: string;
  /** Sets properties from script, so that it becomes ready without a request. */
  fill(element: HTMLElement): void;
  /** A property that `fill` sets, to find again after an upgrade. */
  readonly filled: string;
  /** True once all that comes by itself is there. Default: as soon as it is ready. */
  isComplete?(element: LitElement): boolean;
  /** With attributes alone, and from one request. The fake has its answer ready. Absent: it never asks for anything. */
  load?(): { readonly template: TemplateResult; readonly fake: FakeFetch };
  /** The element in each state that can be held, with `content` between its tags. Puts fakes in place where needed. */
  readonly enter: Partial<Readonly<Record<ElementState, (content: unknown) => TemplateResult>>>;
  /** In every state the words between the tags are said, but it may say them in its own way: the visitor reads them, once. */
  readonly repeatsWords?: true;
  /** It shows what the visitor kept before, so it reads its own entry of the store when it starts. */
  readonly reads?: true;
  /** Something that changes what one element shows; of two on a page only that one. */
  act(element: LitElement): void | Promise<void>;
  /** What can be seen of the act. Default: its text. */
  trace?(element: LitElement): string;
  /** Absent: it prints no words of its own, and what stands between its tags always stays. */
  readonly words?: {
    readonly headingLevel: number;
    /** A ready element with these attributes. */
    with(attributes: { readonly lang?: string; readonly dir?: string; readonly level?: string }): TemplateResult;
  };
}

const FALLBACK = 'Call the desk on 01632 960999';

export function describeElement(sample: ElementSample): void {
  describe(`<${sample.tag}> keeps what every element promises`, () => {
    describeDefinition(sample);
    describeLife(sample);
    describeManners(sample);
    describeStates(sample);
    if (sample.words) describeWords(sample, sample.words);
  });
}

const allRoots = (element: Element): ShadowRoot[] => {
  const root = element.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(allRoots)] : [];
};

async function complete(element: LitElement, { isComplete }: ElementSample): Promise<LitElement> {
  await becomes(element, 'ready');
  await until(() => isComplete?.(element) ?? true, 'never complete');
  await element.updateComplete;
  return element;
}

const placeComplete = async (template: TemplateResult, sample: ElementSample): Promise<LitElement> =>
  complete(await place<LitElement>(template), sample);

const readyTemplate = ({ enter }: ElementSample): TemplateResult => enter.ready!('');

function describeDefinition({ tag, fill, filled }: ElementSample): void {
  const file = `define/${tag}.ts`;

  it('keeps properties that were set before it was defined', async () => {
    const frame = await aFrame();
    const element = frame.document.createElement(tag) as LitElement;
    fill(element);
    const value: unknown = Reflect.get(element, filled);
    frame.document.body.append(element);
    await frame.run(file);
    await until(() => element.matches(':state(ready)'), 'never became ready');
    expect(Reflect.get(element, filled)).to.equal(value);
    expect(Object.hasOwn(element, filled), 'no own property hides the accessor').to.equal(false);
  });

  it('is quiet when its file runs twice, and brings every tag that it renders', async () => {
    const frame = await aFrame();
    await frame.run(file);
    await frame.run(file, 'again');
    const element = frame.document.createElement(tag) as LitElement;
    fill(element);
    frame.document.body.append(element);
    await until(() => element.matches(':state(ready)'), 'never became ready');
    const unknown = allRoots(element)
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((each) => each.localName.includes('-') && !frame.window.customElements.get(each.localName));
    expect(unknown.map((each) => each.localName)).to.deep.equal([]);
    expect(frame.said).to.deep.equal([]);
  });

  it('leaves another library’s element of the same name in place, with one note', async () => {
    const frame = await aFrame();
    const Incumbent = class extends frame.window.HTMLElement {};
    frame.window.customElements.define(tag, Incumbent);
    await frame.run(file);
    expect(frame.window.customElements.get(tag)).to.equal(Incumbent);
    expect(frame.said.length).to.equal(1);
    expect(frame.said[0]).to.include(`<${tag}> is already defined`);
  });
}

function describeLife(sample: ElementSample): void {
  const { tag, load } = sample;

  if (load) itAsksOnce(load);

  it('leaves no listener and no timer behind, and not two after a move', async () => {
    const live = countListeners();
    const element = await placeComplete(readyTemplate(sample), sample);
    const while_ = live();
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(live(), 'after a move').to.equal(while_);
    element.remove();
    await Promise.resolve();
    expect(live(), 'after removal').to.equal(0);
  });

  it('shares nothing with another one on the page', async () => {
    const box = await place<HTMLElement>(html`<div>${readyTemplate(sample)}${readyTemplate(sample)}</div>`);
    const [first, second] = [...box.querySelectorAll<LitElement>(tag)];
    await Promise.all([complete(first!, sample), complete(second!, sample)]);
    const trace = sample.trace ?? textOf;
    const before = trace(second!);
    expect(trace(first!)).to.equal(before);
    await sample.act(first!);
    await until(() => trace(first!) !== before, 'the act had no effect');
    await second!.updateComplete;
    expect(trace(second!)).to.equal(before);
  });
}

type Load = NonNullable<ElementSample['load']>;

function itAsksOnce(load: Load): void {
  it('asks once, also when it is moved in the page while it loads and afterwards', async () => {
    const { template, fake } = load();
    const element = await place<LitElement>(template);
    const [here, there] = [element.parentElement!, document.createElement('section')];
    here.after(there);
    afterwards(() => there.remove());
    there.append(element);
    await becomes(element, 'ready');
    here.append(element);
    await element.updateComplete;
    await becomes(element, 'ready');
    expect(fake.requests.length).to.equal(1);
    expect(fake.requests[0]!.init.signal?.aborted ?? false).to.equal(false);
  });
}

/** Listeners on the document and the window, and timers, that are there now and were not before. */
function countListeners(): () => number {
  const timers = new Set<unknown>();
  const listeners = new Set<unknown>();
  const { setInterval, clearInterval } = globalThis;
  stub(globalThis, 'setInterval', (...given: Parameters<typeof setInterval>) => {
    const timer = setInterval(...given);
    timers.add(timer);
    return timer;
  });
  stub(globalThis, 'clearInterval', (timer: number) => {
    timers.delete(timer);
    clearInterval(timer);
  });
  for (const target of [document, window] as EventTarget[]) {
    stub(target, 'addEventListener', (...given: Parameters<EventTarget['addEventListener']>) => {
      listeners.add(given[1]);
      EventTarget.prototype.addEventListener.apply(target, given);
    });
    stub(target, 'removeEventListener', (...given: Parameters<EventTarget['removeEventListener']>) => {
      listeners.delete(given[1]);
      EventTarget.prototype.removeEventListener.apply(target, given);
    });
  }
  return () => timers.size + listeners.size;
}

function describeManners(sample: ElementSample): void {
  it('is gone when hidden, and there when not, whatever the page’s style sheet says', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important }';
    document.head.append(style);
    afterwards(() => style.remove());
    const element = await placeComplete(sample.enter.ready!(html`<p>Words</p>`), sample);
    expect(element.checkVisibility() && textOf(element), 'shown').to.not.equal('');
    element.hidden = true;
    expect(element.checkVisibility(), 'hidden').to.equal(false);
    style.remove();
    expect(element.checkVisibility(), 'hidden on a plain page').to.equal(false);
  });

  it('changes nothing in its tree when it updates without a reason', async () => {
    const element = await placeComplete(readyTemplate(sample), sample);
    await nextFrames();
    const observer = new MutationObserver(() => undefined);
    for (const root of allRoots(element)) {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    observer.observe(element, { attributes: true });
    element.requestUpdate();
    await element.updateComplete;
    const seen = observer.takeRecords().map(({ type, target }) => `${type} in ${target.nodeName}`);
    observer.disconnect();
    expect(seen).to.deep.equal([]);
  });

  it('asks for nothing, keeps nothing and touches nothing of the page before the visitor acts', async () => {
    const touched = watchPage();
    const asked = watchRequests();
    const [address, entries, title, state] = [
      location.href,
      history.length,
      document.title,
      JSON.stringify(history.state),
    ];
    const rootAttributes = document.documentElement.getAttributeNames().join();
    const head = document.head.childElementCount;
    await placeComplete(readyTemplate(sample), sample);
    await nextFrames();
    expect([...withoutReading(touched, sample), ...asked]).to.deep.equal([]);
    expect([location.href, history.length, document.title, JSON.stringify(history.state)]).to.deep.equal([
      address,
      entries,
      title,
      state,
    ]);
    expect(document.documentElement.getAttributeNames().join()).to.equal(rootAttributes);
    expect(document.head.childElementCount).to.equal(head);
  });

  if (sample.load) itAsksDiscreetly(sample, sample.load);
}

const withoutReading = (touched: readonly string[], { reads }: ElementSample): readonly string[] =>
  touched.filter((each) => !reads || each !== 'getItem');

function itAsksDiscreetly(sample: ElementSample, load: Load): void {
  it('asks only the address that the page gave it, without cookies, referrer or headers', async () => {
    const { template, fake } = load();
    const touched = watchPage();
    await placeReady<LitElement>(template);
    expect(withoutReading(touched, sample)).to.deep.equal([]);
    expect(fake.requests.length).to.equal(1);
    const { url, init } = fake.requests[0]!;
    expect(template.values).to.include(url);
    expect([init.credentials, init.referrerPolicy, init.headers, init.method ?? 'GET', init.body]).to.deep.equal([
      'omit',
      'no-referrer',
      undefined,
      'GET',
      undefined,
    ]);
  });
}

/** Storage, permissions, history: what a page would notice. */
export function watchPage(): readonly string[] {
  const touched: string[] = [];
  const watch = <T extends object>(object: T, key: keyof T & string): void => {
    const real: unknown = object[key];
    stub(object, key, function (this: unknown, ...given: unknown[]) {
      touched.push(key);
      return typeof real === 'function' ? (Reflect.apply(real, this, given) as unknown) : undefined;
    });
  };
  watch(Storage.prototype, 'setItem');
  watch(Storage.prototype, 'getItem');
  watch(IDBFactory.prototype, 'open');
  watch(History.prototype, 'pushState');
  watch(History.prototype, 'replaceState');
  watch(Geolocation.prototype, 'getCurrentPosition');
  watch(Geolocation.prototype, 'watchPosition');
  watch(window, 'open');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => cookie.get!.call(document) as string,
    set: () => touched.push('cookie'),
  });
  afterwards(() => Reflect.deleteProperty(document, 'cookie'));
  return touched;
}

function describeStates(sample: ElementSample): void {
  const { tag, words, repeatsWords } = sample;
  for (const [state, template] of Object.entries(sample.enter)) {
    it(`says that it is ${state}, and in no other state`, async () => {
      listen('warn');
      const element = await placeReady<LitElement>(template(''), 1000, state);
      expect(STATES.filter((each) => element.matches(`:state(${each})`))).to.deep.equal([state]);
      const roots = allRoots(element);
      expect(roots.flatMap((root) => [...root.querySelectorAll('[style], style')]).length, 'style in markup').to.equal(
        0,
      );
      const links = roots.flatMap((root) => [...root.querySelectorAll('a[href]')]);
      expect(links.filter((link) => !isDiscreet(link))).to.deep.equal([]);
    });

    if (state === 'empty') continue;
    if (repeatsWords) {
      it(`says once what stands between the tags when ${state}`, async () => {
        listen('warn');
        const element = await placeReady<LitElement>(template(html`<p>${FALLBACK}</p>`), 1000, state);
        await until(() => textOf(element).split(FALLBACK).length === 2, `${FALLBACK} is not there once`);
      });
      continue;
    }
    const shows = state !== 'ready' || !words;
    it(`${shows ? 'shows' : 'no longer shows'} what stands between the tags when ${state}`, async () => {
      listen('warn');
      const element = await placeReady<LitElement>(template(html`<p>${FALLBACK}</p>`), 1000, state);
      expect(textOf(element).includes(FALLBACK)).to.equal(shows);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(shows);
    });
  }

  // In every engine; the stories of every state are looked at in one, because axe sees the same tree in all.
  it('passes axe when all of it is there', async () => {
    listen('warn');
    await expect(await placeComplete(readyTemplate(sample), sample)).to.be.accessible();
  });

  it('leaves Lit nothing to warn about', () => {
    expect(litWarnings(), tag).to.deep.equal([]);
  });
}

export const isDiscreet = (link: Element): boolean =>
  /\bnoopener\b/.test(link.getAttribute('rel') ?? '') &&
  /\bnoreferrer\b/.test(link.getAttribute('rel') ?? '') &&
  link.getAttribute('referrerpolicy') === 'no-referrer' &&
  !link.hasAttribute('ping');

function describeWords(sample: ElementSample, words: NonNullable<ElementSample['words']>): void {
  const spoken = (element: Element): string | null => element.shadowRoot!.firstElementChild!.getAttribute('lang');
  const direction = (element: Element): string => getComputedStyle(element.shadowRoot!.firstElementChild!).direction;
  const speaks = (element: Element, language: string): Promise<void> =>
    until(() => spoken(element) === language, `never spoke ${language}, but ${spoken(element)}`);
  const textIn = async (lang: string): Promise<string> => textOf(await placeComplete(words.with({ lang }), sample));

  it('speaks the language of its own tag, and runs its way', async () => {
    const element = await placeComplete(words.with({ lang: 'ar' }), sample);
    expect([spoken(element), direction(element)]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(element)).to.match(/\p{Script=Arabic}/u);
    const turned = await placeComplete(words.with({ lang: 'ar', dir: 'ltr' }), sample);
    expect([spoken(turned), direction(turned)]).to.deep.equal(['ar', 'ltr']);
  });

  it('speaks the language around it, through shadow roots, and two languages on one page', async () => {
    const outer = await place<HTMLElement>(html`<div lang="cy"><p></p></div>`);
    const host = outer.querySelector('p')!;
    const inner = host.parentElement!.appendChild(document.createElement('section'));
    const root = inner.attachShadow({ mode: 'open' });
    const element = await placeComplete(words.with({}), sample);
    root.append(element);
    await speaks(element, 'cy');
    const english = await placeComplete(words.with({ lang: 'en-GB' }), sample);
    expect([spoken(element), spoken(english)]).to.deep.equal(['cy', 'en-GB']);
    expect(textOf(english)).to.not.equal(textOf(element));
  });

  it('follows the document when nothing nearer names a language, and changes with it', async () => {
    const element = await placeComplete(words.with({}), sample);
    const before = [document.documentElement.lang, textOf(element)] as const;
    afterwards(() => (document.documentElement.lang = before[0]));
    document.documentElement.lang = 'cy';
    await speaks(element, 'cy');
    expect(textOf(element)).to.not.equal(before[1]);
    document.documentElement.lang = before[0];
    await speaks(element, before[0]);
    expect(textOf(element)).to.equal(before[1]);
  });

  it('speaks English in a language it does not know', async () => {
    expect(await textIn('tlh')).to.equal(await textIn('en'));
  });

  it(`has its headings from level ${words.headingLevel}, or from where the page says`, async () => {
    const first = async (level?: string): Promise<string> =>
      outlineOf(await placeComplete(words.with(level ? { level } : {}), sample))[0]!.slice(0, 2);
    const said = listen('warn');
    expect(await first()).to.equal(`h${words.headingLevel}`);
    expect(await first('4')).to.equal('h4');
    expect(await first('9')).to.equal('h6');
    expect(said).to.deep.equal([]);
    expect(await first('huge')).to.equal(`h${words.headingLevel}`);
    expect(said.join()).to.include(`<${sample.tag}> heading-level: expected a whole number from 1`);
  });
}
