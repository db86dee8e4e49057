import { expect } from 'chai';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/define/quick-exit.js';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';
import { EXIT_PAGE, exitPage } from '../../src/elements/quick-exit/quick-exit.page.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { describeElement, watchPage } from '../support/contract.js';
import { aClock, type FakeClock } from '../support/fake-clock.js';
import { aFrame } from '../support/frame.js';
import {
  afterwards,
  focused,
  listen,
  nextFrames,
  place,
  placeReady,
  press,
  stub,
  type,
  until,
  untilTold,
} from '../support/mount.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { allByRole, byRole, outlineOf, textOf } from '../support/roles.js';

const WEATHER = 'https://www.bbc.co.uk/weather';
const NEWS = 'https://news.example/today';

/** Where it would have gone. Nothing in these tests really leaves. */
let gone: string[] = [];
const goTo = (url: string): void => void gone.push(url);

beforeEach(() => {
  gone = [];
});

const plainLink = html`<a href=${NEWS} rel="noopener noreferrer">Leave now</a>`;

interface Settings {
  readonly href?: string;
  readonly label?: string;
  readonly layout?: string;
  readonly forget?: boolean;
  readonly withoutShift?: boolean;
  readonly withoutNote?: boolean;
  readonly moreUrl?: string;
  readonly lang?: string;
}

const exit = (settings: Settings = {}, content: unknown = ''): TemplateResult =>
  html`<quick-exit
    .goTo=${goTo}
    href=${settings.href ?? nothing}
    label=${settings.label ?? nothing}
    layout=${settings.layout ?? nothing}
    ?forget=${settings.forget}
    ?without-shift=${settings.withoutShift}
    ?without-note=${settings.withoutNote}
    more-url=${settings.moreUrl ?? nothing}
    lang=${settings.lang ?? nothing}
    >${content}</quick-exit
  >`;

/** The only one on the page. */
async function anExit(settings: Settings = {}, content: unknown = ''): Promise<QuickExit> {
  for (const former of document.querySelectorAll('quick-exit')) former.remove();
  await Promise.resolve();
  return placeReady<QuickExit>(exit(settings, content));
}

const buttonOf = (element: Element): HTMLAnchorElement =>
  byRole<HTMLAnchorElement>(element, 'link', /^Leave this page/);
const overlayOf = (element: Element): HTMLDialogElement => element.shadowRoot!.querySelector('dialog')!;
const isCovered = (element: Element): boolean => overlayOf(element).open;
const dotsOf = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.dots > i')]
    .filter((dot) => dot.checkVisibility())
    .map((dot) => (dot.matches('.on') ? '●' : '○'))
    .join('');
const heard = (element: Element): string => textOf(byRole(element, 'status'));

/** What a keyboard sends. */
function key(type: 'keydown' | 'keyup', name: string, target: EventTarget = document.body): void {
  target.dispatchEvent(
    new KeyboardEvent(type, { key: name, bubbles: true, composed: true, shiftKey: type === 'keydown' }),
  );
}
function shift(times: number, target?: EventTarget): void {
  for (let at = 0; at < times; at += 1) {
    key('keydown', 'Shift', target);
    key('keyup', 'Shift', target);
  }
}

const comeBack = (persisted: boolean): void =>
  void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

/** From here on, exits are as on a page of their own: they know nothing of those before. */
function onItsOwn(): void {
  Reflect.deleteProperty(document, EXIT_PAGE);
  afterwards(() => Reflect.deleteProperty(document, EXIT_PAGE));
}

/** Puts a clock that stands under the page's one ear, for exits that come after this. */
function holdClock(): FakeClock {
  const clock = aClock();
  Reflect.set(document, EXIT_PAGE, exitPage(document, clock));
  afterwards(() => Reflect.deleteProperty(document, EXIT_PAGE));
  return clock;
}

describeElement({
  tag: 'quick-exit',
  fill: (element) => Object.assign(element, { label: 'Away', goTo, lang: 'en' }),
  filled: 'label',
  enter: {
    // A label from script that is no text.
    error: (content) => html`<quick-exit .label=${5}>${content}</quick-exit>`,
    ready: (content) => html`<quick-exit .goTo=${goTo}>${content}</quick-exit>`,
  },
  act: (element) => buttonOf(element).click(),
  // Where nothing stands between the tags, English is there until the language is.
  isComplete: ({ lang, shadowRoot }) =>
    ['', 'tlh'].includes(lang) || shadowRoot!.firstElementChild!.getAttribute('lang') === lang,
  trace: (element) => String(element.shadowRoot!.querySelector('dialog')?.open === true),
  words: {
    headingLevel: 2,
    with({ lang, dir, level }) {
      onItsOwn();
      return html`<quick-exit
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        heading-level=${level ?? nothing}
      ></quick-exit>`;
    },
  },
});

describe('<quick-exit>', () => {
  it('is a real link, which works in a new tab and without our script', async () => {
    const button = buttonOf(await anExit());
    expect([button.href, button.rel, button.referrerPolicy, button.target]).to.deep.equal([
      WEATHER,
      'noopener noreferrer',
      'no-referrer',
      '',
    ]);
  });

  it('covers the page and opens the other one in its place', async () => {
    const element = await anExit();
    buttonOf(element).click();
    expect([gone, isCovered(element)]).to.deep.equal([[WEATHER], true]);
    expect(textOf(byRole(element, 'alertdialog', 'Leaving this page'))).to.include('close this page');
  });

  it('stops what plays, also inside other elements', async () => {
    const element = await anExit();
    const outer = await place<HTMLElement>(html`<div></div>`);
    const player = document.createElement('audio');
    outer.attachShadow({ mode: 'open' }).append(player);
    let stopped = 0;
    player.pause = () => void (stopped += 1);
    element.leave();
    expect(stopped).to.equal(1);
  });

  it('leaves even when the page makes it fail at everything else', async () => {
    const gone: string[] = [];
    const element = await anExit();
    element.goTo = (url) => void gone.push(url);
    stub(document, 'createElement', () => {
      throw new Error('patched');
    });
    expect(() => element.leave()).to.throw('patched');
    expect(gone.length).to.equal(1);
  });

  it('leaves in the same way when a modifier is held: nobody wants a second window then', async () => {
    const element = await anExit();
    const click = new MouseEvent('click', {
      bubbles: true,
      composed: true,
      cancelable: true,
      ctrlKey: true,
      shiftKey: true,
    });
    buttonOf(element).dispatchEvent(click);
    expect([click.defaultPrevented, gone]).to.deep.equal([true, [WEATHER]]);
  });

  it('leaves with Enter', async () => {
    const element = await anExit();
    buttonOf(element).focus();
    await press('Enter');
    await until(() => gone.length > 0, 'did not leave');
    expect(isCovered(element)).to.equal(true);
  });

  it('can be pressed by the page’s own script', async () => {
    const element = await anExit();
    element.leave();
    expect([gone, isCovered(element)]).to.deep.equal([[WEATHER], true]);
  });

  it('says what it does and what it cannot do, next to the button in the order of reading', async () => {
    const element = await anExit({ label: 'Go' });
    const text = textOf(element);
    expect(outlineOf(element)).to.deep.equal(['h2 What “Go” does']);
    expect(text.indexOf('Go')).to.be.below(text.indexOf('does not clear your browsing history'));
    for (const part of [
      'in place of this one',
      'Shift key 3 times',
      'someone who watches this device',
      'private browsing',
    ])
      expect(text).to.include(part);
  });

  it('says only what is so: nothing of Shift or of what was saved where that is not asked for', async () => {
    expect(textOf(await anExit({ withoutShift: true }))).to.not.include('Shift');
    expect(textOf(await anExit())).to.not.include('chose to save');
    expect(textOf(await anExit({ forget: true }))).to.include('removes what you chose to save');
  });

  it('can be without the note, and then tells the editor what to write', async () => {
    const told = listen();
    const element = await anExit({ withoutNote: true });
    expect(textOf(element)).to.equal('Leave this page');
    expect(told.join()).to.include('<quick-exit> without-note: say somewhere on the page what the button cannot do.');
  });

  it('links the site’s own page about traces', async () => {
    const element = await anExit({ moreUrl: '/traces' });
    await until(() => allByRole(element, 'link').length === 2, 'no second link');
    const link = byRole<HTMLAnchorElement>(element, 'link', 'How to cover more of your tracks');
    expect(link.href).to.equal(new URL('/traces', location.href).href);
  });

  it('tells the editor about an address for that page which would run something', async () => {
    const told = listen();
    const element = await anExit({ moreUrl: 'javascript:alert(1)' });
    await untilTold(told, 'more-url: "javascript:alert(1)" is not an address of a page');
    expect(allByRole(element, 'link').length).to.equal(1);
  });

  it('is not on paper', async () => {
    const element = await anExit();
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const printed = rules.filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
    );
    const hidden = printed
      .flatMap((rule) => [...rule.cssRules])
      .filter((rule) => rule instanceof CSSStyleRule && rule.style.display === 'none' && rule.selectorText === ':host');
    expect(hidden.length).to.equal(1);
  });

  it('tells the editor that nobody has read the Welsh and Arabic words yet', async () => {
    const told = listen();
    for (const lang of ['cy', 'ar']) await anExit({ lang });
    await untilTold(told, 'the words in "cy" were not read', 'the words in "ar" were not read');
  });

  it('has no word of its own in a made-up language, whatever it says', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const element = await anExit({ lang: PSEUDO_TAG, forget: true, moreUrl: '/traces' });
    await until(() => allByRole(element, 'link').length === 2, 'no second link');
    shift(1);
    await element.updateComplete;
    const base = element.shadowRoot!.firstElementChild!;
    expect(textOf(byRole(element, 'status'))).to.match(/^⟦/);
    expect(outsideMessages(base.textContent)).to.not.match(/\p{L}/u);
    expect(outsideMessages(base.getAttribute('aria-label')!)).to.not.match(/\p{L}/u);
  });
});

describe('<quick-exit> where it goes', () => {
  const leadsTo = async (settings: Settings, content: unknown = ''): Promise<string> =>
    buttonOf(await anExit(settings, content)).href;

  it('goes where the link between its tags goes, and shows itself in its place', async () => {
    const element = await anExit({}, plainLink);
    expect(buttonOf(element).href).to.equal(NEWS);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('goes where the attribute says, whatever the link says', async () => {
    expect(await leadsTo({ href: 'https://shop.example/' }, plainLink)).to.equal('https://shop.example/');
  });

  it('follows a link that comes or changes later', async () => {
    const element = await anExit();
    element.innerHTML = `<a href="${NEWS}">Leave</a>`;
    await until(() => buttonOf(element).href === NEWS, 'not followed');
    element.querySelector('a')!.href = 'https://shop.example/';
    buttonOf(element).click();
    expect(gone).to.deep.equal(['https://shop.example/']);
  });

  it('reads an address that is not in full', async () => {
    const element = await anExit({ href: 'news.example/today' });
    await until(() => buttonOf(element).href === NEWS, 'not read');
  });

  for (const href of ['javascript:alert(1)', 'tel:999', '//evil.example', '#main', 'the weather']) {
    it(`goes to the default instead of ${href}, and tells the editor`, async () => {
      const told = listen();
      const element = await anExit({ href });
      await untilTold(told, `<quick-exit> href: "${href}"`);
      expect(buttonOf(element).href).to.equal(WEATHER);
      expect(told).to.deep.equal([
        `<quick-exit> href: "${href}" is not an address of another page. ${WEATHER} is used.`,
      ]);
      buttonOf(element).click();
      expect(gone).to.deep.equal([WEATHER]);
    });
  }

  it('is a plain link where there is no script', async () => {
    const { document: page } = await aFrame();
    page.body.innerHTML = `<quick-exit><a href="${NEWS}">Leave this page</a></quick-exit>`;
    expect(page.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});

describe('<quick-exit> by the keyboard', () => {
  it('leaves after three presses of Shift on a real keyboard', async () => {
    const element = await anExit();
    await press('Shift', 'Shift');
    await until(() => dotsOf(element) === '●●○', 'not counted');
    expect(gone).to.deep.equal([]);
    await press('Shift');
    await until(() => gone.length > 0, 'did not leave');
    expect([gone, isCovered(element)]).to.deep.equal([[WEATHER], true]);
  });

  it('leaves also from inside a text field', async () => {
    const box = await place<HTMLElement>(html`<div>${exit()}<input aria-label="Search" /></div>`);
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    box.querySelector('input')!.focus();
    await type('low mood');
    await press('Shift', 'Shift', 'Shift');
    await until(() => gone.length > 0, 'did not leave');
    expect(isCovered(element)).to.equal(true);
  });

  it('stays while somebody types capitals, goes back through the page, and presses Escape', async () => {
    const box = await place<HTMLElement>(
      html`<div>
        ${exit()}${[1, 2, 3].map((at) => html`<a href="#${at}">Link ${at}</a> `)}<input aria-label="Search" />
      </div>`,
    );
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    box.querySelector('input')!.focus();
    await type('HELP ME PLEASE');
    await press(
      'Shift+A',
      'Shift+B',
      'Shift+C',
      'Escape',
      'Escape',
      'Escape',
      'Escape',
      'Shift+Tab',
      'Shift+Tab',
      'Shift+Tab',
    );
    await nextFrames();
    expect([gone, isCovered(element), heard(element)]).to.deep.equal([[], false, '']);
  });

  it('shows each press in three dots, which are only to be seen, and says how many are left', async () => {
    for (const layout of ['floating', 'inline']) {
      const element = await anExit({ layout });
      expect(dotsOf(element)).to.equal('');
      shift(1);
      await element.updateComplete;
      expect([dotsOf(element), heard(element)]).to.deep.equal(['●○○', 'Shift, press 2 more times to leave.']);
      shift(1);
      await element.updateComplete;
      expect([dotsOf(element), heard(element)]).to.deep.equal(['●●○', 'Shift, press 1 more time to leave.']);
      expect(buttonOf(element).matches('a')).to.equal(true);
      expect(allByRole(element, 'link', 'Leave this page').length, 'the dots are no part of the name').to.equal(1);
      element.remove();
      await Promise.resolve();
    }
  });

  it('says that it is called off when 5 seconds pass, and soon is silent', async () => {
    const clock = holdClock();
    const element = await anExit();
    const after = async (milliseconds: number): Promise<readonly string[]> => {
      clock.moveTo(clock.now() + milliseconds);
      await element.updateComplete;
      return [dotsOf(element), heard(element)];
    };
    shift(1);
    clock.moveTo(4000);
    shift(1);
    expect(await after(4999), 'each press starts the time anew').to.deep.equal([
      '●●○',
      'Shift, press 1 more time to leave.',
    ]);
    expect(await after(1)).to.deep.equal(['', 'Leaving by Shift has been cancelled.']);
    expect(await after(5000)).to.deep.equal(['', '']);
    shift(2);
    expect(gone).to.deep.equal([]);
    shift(1);
    expect(gone).to.deep.equal([WEATHER]);
  });

  it('says so too when another key calls it off', async () => {
    const element = await anExit();
    shift(2);
    key('keydown', 'a');
    await element.updateComplete;
    expect([dotsOf(element), heard(element)]).to.deep.equal(['', 'Leaving by Shift has been cancelled.']);
  });

  it('takes no press for one while the mouse or the wheel is used with Shift', async () => {
    await anExit();
    for (const event of ['pointerdown', 'wheel', 'pointerdown', 'wheel']) {
      key('keydown', 'Shift');
      document.body.dispatchEvent(new Event(event, { bubbles: true }));
      key('keyup', 'Shift');
    }
    expect(gone).to.deep.equal([]);
  });

  it('hears Shift also where the page keeps its keys to itself', async () => {
    await anExit();
    const field = document.body.appendChild(document.createElement('input'));
    afterwards(() => field.remove());
    for (const type of ['keydown', 'keyup']) field.addEventListener(type, (event) => event.stopImmediatePropagation());
    shift(3, field);
    expect(gone).to.deep.equal([WEATHER]);
  });

  it('does nothing by Shift when that is switched off, or while the exit is not in sight', async () => {
    const element = await anExit({ withoutShift: true });
    shift(3);
    element.withoutShift = false;
    element.hidden = true;
    await element.updateComplete;
    shift(3);
    expect(gone).to.deep.equal([]);
    element.hidden = false;
    shift(3);
    expect(gone).to.deep.equal([WEATHER]);
  });
});

describe('<quick-exit> while it leaves', () => {
  it('covers open dialogs, popovers and whatever claims to be on top', async () => {
    const box = await place<HTMLElement>(html`
      <div>
        ${exit()}
        <dialog><p>A dialog of the page</p></dialog>
        <div style="position: fixed; inset: 0; z-index: 2147483647">A banner</div>
      </div>
    `);
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    const dialog = box.querySelector('dialog')!;
    dialog.showModal();
    shift(3);
    const { left, top, width, height } = dialog.getBoundingClientRect();
    const points = [
      [left + width / 2, top + height / 2],
      [1, 1],
      [document.documentElement.clientWidth - 2, document.documentElement.clientHeight - 2],
    ] as const;
    const seen = points.map(([x, y]) => document.elementFromPoint(x, y)?.localName);
    expect(seen).to.deep.equal(['quick-exit', 'quick-exit', 'quick-exit']);
  });

  it('lets nobody into the rest of the page: the focus is in what covers it, and stays', async () => {
    const box = await place<HTMLElement>(html`<div>${exit()}<button>Of the page</button></div>`);
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    const button = box.querySelector('button')!;
    button.focus();
    shift(3);
    await nextFrames();
    expect(focused()).to.equal(overlayOf(element));
    await press('Tab', 'Tab');
    expect(focused()).to.not.equal(button);
    button.focus();
    expect(focused(), 'inert').to.not.equal(button);
  });

  it('stays covered when Escape is pressed, which would stop the other page, and when a system closes dialogs', async () => {
    const element = await anExit();
    shift(3);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    overlayOf(element).dispatchEvent(escape);
    expect(escape.defaultPrevented, 'kept from the browser').to.equal(true);
    await press('Escape', 'Escape', 'Escape');
    await nextFrames();
    expect(isCovered(element)).to.equal(true);
    overlayOf(element).close();
    await until(() => isCovered(element), 'uncovered');
  });

  it('stops sound, asks nothing, and does not tell the other site where the visitor was', async () => {
    let paused = 0;
    stub(HTMLMediaElement.prototype, 'pause', () => (paused += 1));
    const video = document.body.appendChild(document.createElement('video'));
    afterwards(() => video.remove());
    const asks = (event: Event): void => event.preventDefault();
    window.addEventListener('beforeunload', asks);
    const asksToo = (event: BeforeUnloadEvent): void => void (event.returnValue = 'Really?');
    window.addEventListener('beforeunload', asksToo);
    const handler = (): string => 'Really?';
    window.onbeforeunload = handler;
    afterwards(() => {
      window.removeEventListener('beforeunload', asks);
      window.removeEventListener('beforeunload', asksToo);
      window.onbeforeunload = null;
    });
    const isHeld = (): boolean => {
      const event = document.createEvent('BeforeUnloadEvent');
      event.initEvent('beforeunload', false, true);
      window.dispatchEvent(event);
      return event.defaultPrevented || event.returnValue !== '' || window.onbeforeunload !== null;
    };
    const policy = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="referrer"]')?.content;
    const element = await anExit();
    expect([isHeld(), policy()], 'before').to.deep.equal([true, undefined]);
    buttonOf(element).click();
    expect([isHeld(), policy(), paused], 'while leaving').to.deep.equal([false, 'no-referrer', 1]);
    comeBack(true);
    expect([isHeld(), policy(), window.onbeforeunload], 'after coming back').to.deep.equal([true, undefined, handler]);
  });

  it('has everything as it was when the browser brings the page back', async () => {
    const box = await place<HTMLElement>(html`<div>${exit()}<button>Of the page</button></div>`);
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    shift(2);
    comeBack(true);
    await element.updateComplete;
    expect([dotsOf(element), heard(element)], 'the presses').to.deep.equal(['', '']);
    shift(2);
    expect(gone, 'counted from the start').to.deep.equal([]);
    shift(1);
    expect(isCovered(element)).to.equal(true);
    comeBack(true);
    await element.updateComplete;
    await nextFrames();
    expect([isCovered(element), dotsOf(element)]).to.deep.equal([false, '']);
    box.querySelector('button')!.focus();
    expect(focused()).to.equal(box.querySelector('button'));
    buttonOf(element).click();
    expect(gone.length, 'leaves again').to.equal(2);
  });

  it('stays covered when the page has only just finished loading', async () => {
    const element = await anExit();
    shift(3);
    comeBack(false);
    expect(isCovered(element)).to.equal(true);
  });
});

describe('<quick-exit> and what was saved', () => {
  const store = localStorage;
  beforeEach(() => {
    store.setItem('psw:agreement:circle', 'ours');
    store.setItem('psw-other', 'not ours');
    store.setItem('cart', 'not ours');
    sessionStorage.setItem('psw:visit', 'of the page');
  });
  afterEach(() => {
    store.clear();
    sessionStorage.clear();
  });
  const kept = (): string[] => Object.keys(store).sort();

  it('touches nothing but saved groups unless the page asks for it', async () => {
    const element = await anExit();
    const touched = watchPage();
    const removed: string[] = [];
    stub(Storage.prototype, 'removeItem', (name: string) => removed.push(name));
    buttonOf(element).click();
    const others = ['cart', 'psw-other', 'psw:agreement:circle'];
    expect([touched, removed, kept()]).to.deep.equal([[], ['psw:my-groups'], others]);
  });

  it('removes what elements of this library kept, and nothing else, before it leaves', async () => {
    const element = await anExit({ forget: true });
    let atLeaving: string[] = [];
    element.goTo = () => (atLeaving = kept());
    shift(3);
    expect(atLeaving).to.deep.equal(['cart', 'psw-other']);
    expect(sessionStorage.getItem('psw:visit')).to.equal('of the page');
  });

  it('leaves also where the browser refuses', async () => {
    const element = await anExit({ forget: true });
    stub(globalThis, 'localStorage', undefined);
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    stub(Storage.prototype, 'removeItem', refuse);
    stub(Storage.prototype, 'key', refuse);
    buttonOf(element).click();
    expect([gone, isCovered(element)]).to.deep.equal([[WEATHER], true]);
  });
});

describe('<quick-exit> more than once on a page', () => {
  async function two(): Promise<[HTMLElement, QuickExit, QuickExit]> {
    const box = await place<HTMLElement>(html`<div>${exit({}, plainLink)}${exit({}, plainLink)}</div>`);
    const [first, second] = [...box.querySelectorAll('quick-exit')] as [QuickExit, QuickExit];
    for (const each of [first, second]) await until(() => each.matches(':state(ready)'), 'never ready');
    await second.updateComplete;
    return [box, first, second];
  }

  it('has one button and one note; the second one shows its plain link, and the editor is told', async () => {
    const told = listen();
    const [box, first, second] = await two();
    expect(allByRole(box, 'link').map(textOf)).to.deep.equal(['Leave this page', 'Leave now']);
    expect(outlineOf(box).length).to.equal(1);
    expect(second.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(first.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(told).to.deep.equal([
      '<quick-exit> another one acts on this page already. This one shows only the link between its tags.',
    ]);
  });

  it('leaves once', async () => {
    listen();
    const [, first, second] = await two();
    shift(3);
    expect(gone).to.deep.equal([NEWS]);
    expect([isCovered(first), second.shadowRoot!.querySelector('dialog')]).to.deep.equal([true, null]);
  });

  it('has the second one take over when the first has gone, and not when it is only moved', async () => {
    listen();
    const [box, first, second] = await two();
    box.append(first);
    await nextFrames();
    expect(second.querySelector('a')!.checkVisibility(), 'moved').to.equal(true);
    shift(2);
    first.remove();
    await nextFrames();
    expect(second.querySelector('a')!.checkVisibility(), 'took over').to.equal(false);
    shift(1);
    expect(gone, 'presses of before do not count').to.deep.equal([]);
    shift(2);
    expect([gone, isCovered(second)]).to.deep.equal([[NEWS], true]);
  });

  it('does so also across copies of the library', async () => {
    listen();
    const element = await anExit();
    const other = new URL('../../src/elements/quick-exit/quick-exit.page.ts?copy', import.meta.url).href;
    const copy = (await import(other)) as typeof import('../../src/elements/quick-exit/quick-exit.page.js');
    const counts: number[] = [];
    const leads: boolean[] = [];
    const letGo = copy.joinExitPage(document, {
      onLead: (isLead) => leads.push(isLead),
      hearsShift: () => true,
      onPresses: (count) => counts.push(count),
      onReturn: () => undefined,
    });
    afterwards(letGo);
    expect(copy.joinExitPage, 'another copy').to.not.equal(undefined);
    shift(3);
    expect([gone, counts, leads]).to.deep.equal([[WEATHER], [], [false]]);
    element.remove();
    await Promise.resolve();
    shift(1);
    expect([counts.at(-1), leads]).to.deep.equal([1, [false, true]]);
  });
});

describe('<quick-exit> in its place', () => {
  const boxOf = (element: Element): DOMRect => buttonOf(element).getBoundingClientRect();

  it('floats in the bottom corner at the end of the line, also inside boxes that hold what is fixed', async () => {
    const box = await place<HTMLElement>(
      html`<div style="transform: translateX(0); filter: blur(0); overflow: hidden; block-size: 300px; z-index: 0">
        ${exit()}
      </div>`,
    );
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    const { right, bottom, height } = boxOf(element);
    expect(
      [document.documentElement.clientWidth - right, document.documentElement.clientHeight - bottom].map(Math.round),
    ).to.deep.equal([16, 16]);
    expect(height).to.be.at.least(48);
    expect(document.elementFromPoint(right - 20, bottom - 20)).to.equal(element);
  });

  it('floats at the left where the text runs from the right', async () => {
    listen();
    const element = await anExit({ lang: 'ar' });
    await until(() => allByRole(element, 'link').length === 1, 'no button');
    const { left } = byRole(element, 'link').getBoundingClientRect();
    expect(Math.round(left)).to.equal(16);
  });

  it('stands in the line of the page when asked to, above its note', async () => {
    const element = await anExit({ layout: 'inline' });
    const [box, host] = [boxOf(element), element.getBoundingClientRect()];
    expect([box.left, box.top].map(Math.round)).to.deep.equal([host.left, host.top].map(Math.round));
    expect(byRole(element, 'heading').getBoundingClientRect().top).to.be.above(box.bottom);
  });

  it('floats again after it was moved in the page, and after it was inline', async () => {
    const element = await anExit();
    const corner = Math.round(boxOf(element).bottom);
    element.parentElement!.append(element);
    await element.updateComplete;
    await nextFrames();
    expect(Math.round(boxOf(element).bottom), 'moved').to.equal(corner);
    expect(element.shadowRoot!.querySelector('.place')!.matches(':popover-open')).to.equal(true);
    element.layout = 'inline';
    await element.updateComplete;
    element.layout = 'floating';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.place')!.matches(':popover-open')).to.equal(true);
  });

  it('tells the editor about a layout that is none', async () => {
    const told = listen();
    await anExit({ layout: 'sticky' });
    expect(told.join()).to.include('layout: "sticky" is not one of floating, inline');
  });

  it('never covers what has the focus, not even at the end of the page', async () => {
    const lines = Array.from(
      { length: 60 },
      (_, at) => html`<p style="margin: 0; text-align: end"><a href="#${at}">Link ${at}</a></p>`,
    );
    const box = await place<HTMLElement>(html`<div style="inline-size: 100%">${exit()}${lines}</div>`);
    box.parentElement!.style.inlineSize = 'auto';
    const element = box.querySelector('quick-exit')!;
    await until(() => element.matches(':state(ready)'), 'never ready');
    const overlaps = (link: Element): boolean => {
      const [a, b] = [link.getBoundingClientRect(), boxOf(element)];
      return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
    };
    const links = [...box.querySelectorAll('a')];
    const last = links.at(-1)!;
    scrollTo(0, document.documentElement.scrollHeight);
    afterwards(() => scrollTo(0, 0));
    expect(links.some(overlaps), 'links behind the button').to.equal(true);
    for (const link of links.slice(-12)) {
      link.focus();
      await nextFrames();
      await nextFrames();
      expect(overlaps(link), link.textContent).to.equal(false);
    }
    expect(focused()).to.equal(last);
    scrollTo(0, 0);
    links[2]!.focus();
    await nextFrames();
    await nextFrames();
    expect(Math.round(document.documentElement.clientHeight - boxOf(element).bottom), 'back in its corner').to.equal(
      16,
    );
  });
});
