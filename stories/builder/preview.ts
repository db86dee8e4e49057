/**
 * The element as it will be, in a frame of its own: what it writes into an address, hangs over the page or listens to
 * stays in there. Its groups are those of the demo, until somebody asks for their own.
 */
import { isInPage } from '../../src/snippets/problems.js';
import { attributeOf, isRequesting, VOCABULARY } from '../../src/snippets/index.js';

export interface Shown {
  readonly tag: string;
  readonly inside: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Asks the addresses that somebody gave. Only ever after they have pressed what says so. */
  readonly asksOwn: boolean;
  /** Words that stay above the element on the page, and count for its room. */
  readonly above: string;
  readonly scheme: 'light' | 'dark';
  readonly isRightToLeft: boolean;
}

const DEFINE = new URL('../../src/define/all.ts', import.meta.url).href;
const DEMO_LIST = new URL('../data/demo-directory.json', import.meta.url).href;

const PAGE =
  '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">' +
  '<title>Preview</title></head><body></body></html>';

const STYLE = `
  html { color-scheme: var(--scheme); background: light-dark(#fffdfa, #171416); color: light-dark(#2a2127, #efece9); }
  body { margin: 0; padding: 16px; font: 100%/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
  :not(:defined) { display: block; }
  .measures { position: absolute; inset: 0 auto auto 0; inline-size: 0; block-size: 0; overflow: clip; visibility: hidden; }
  .measures > * { position: absolute; }
  .measures p { margin-block: 0 1em; }
  .phone { inline-size: 328px; }
  .wide { inline-size: 1168px; }
`;
/** What the element is measured on: pages of 360 and of 1200 pixels, with the usual edges. */
const WIDTHS = ['phone', 'wide'];
const LANGUAGE = 'en-GB';
const PROVIDER = 'peer-support';
/** None ships, and without any there is nothing to see. */
const STORIES = 'peer-stories';
/** A group of the demo, for what shows a single one. */
const DEMO_MEETING = 'tuesday-kettle';
const LOOK_AFTER_MS = 300;
const MOST_LOOKS = 60;
/** No screen is higher. A list has another height at each hour, and the line need not change with it. */
const MOST_ROOM = 3000;

/** Some show a list, or somebody's groups: they stand inside a provider. */
const needsList = (tag: string): boolean =>
  attributeOf(tag, 'source') !== undefined || ['first-visit', 'group-agreement', 'listing-feedback'].includes(tag);

const isCardByHand = (tag: string, attributes: Shown['attributes']): boolean =>
  tag === 'meeting-card' && 'name' in attributes;

/** What of the preview is not real; empty where all of it is: nobody shall take a number to call for made up. */
export function madeUp(tag: string, attributes: Shown['attributes']): string {
  if (tag === STORIES) return 'No story ships. These are placeholders.';
  return needsList(tag) && !isCardByHand(tag, attributes) ? 'These are groups of the demo, all made up.' : '';
}

function elementOf(page: Document, tag: string, shown: Shown): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(shown.attributes)) {
    const isHeldBack = isRequesting(name) && (!shown.asksOwn || isInPage(value));
    if (!isHeldBack && VOCABULARY.get(tag)?.attributes.some((each) => each.name === name))
      element.setAttribute(name, value);
  }
  if (tag === STORIES && !element.hasAttribute('stories')) element.setAttribute('placeholders', '');
  return element;
}

function content(page: Document, shown: Shown): HTMLElement {
  const element = elementOf(page, shown.tag, shown);
  if (shown.tag === PROVIDER) element.append(page.createElement(shown.inside));
  if (!needsList(shown.tag) || element.hasAttribute('source')) return element;
  if (isCardByHand(shown.tag, shown.attributes)) return element;
  if (shown.tag === 'meeting-card' && !element.hasAttribute('meeting-id'))
    element.setAttribute('meeting-id', DEMO_MEETING);
  const provider = shown.tag === PROVIDER ? element : page.createElement(PROVIDER);
  provider.setAttribute('source', DEMO_LIST);
  if (provider !== element) provider.append(element);
  return provider;
}

/** The same once more at each width, unseen and unheard. Their list is the one that is there already. */
function copiesOf(page: Document, shown: Shown): HTMLElement {
  const copies = page.createElement('div');
  copies.className = 'measures';
  copies.inert = true;
  for (const name of WIDTHS) {
    const box = page.createElement('div');
    box.className = name;
    // However the preview looks: that is not what the page will be.
    box.lang = LANGUAGE;
    box.dir = 'ltr';
    if (shown.above) box.append(page.createElement('p'));
    box.firstElementChild?.append(shown.above);
    box.append(content(page, shown));
    copies.append(box);
  }
  return copies;
}

/** 0 while the element is not there. */
const heightOf = (box: Element, { tag, inside }: Shown): number => {
  const element = box.querySelector(tag === PROVIDER ? inside : tag);
  // Placeholders of stories say nothing of the stories that will come.
  const states = tag === STORIES ? [':state(ready)'] : [':state(ready)', ':state(empty)'];
  const isThere = states.some((state) => element?.matches(state));
  return isThere ? box.getBoundingClientRect().height : 0;
};

export class Preview {
  readonly #frame = document.createElement('iframe');
  #shown: Shown | undefined;
  #timer = 0;

  /** @param tellHeight hears the height of the element in pixels, where it is highest, once it no longer grows */
  constructor(private readonly tellHeight: (height: number) => void) {
    this.#frame.title = 'What visitors will see';
    this.#frame.className = 'preview';
    this.#frame.srcdoc = PAGE;
    // An exit in it leaves the frame, not the page of whoever tries it.
    this.#frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
    this.#frame.addEventListener('load', () => this.#dress());
  }

  get element(): HTMLElement {
    return this.#frame;
  }

  /** The page in the frame, as long as it is ours. */
  get #page(): Document | undefined {
    const page = this.#frame.contentDocument;
    return page?.URL === 'about:srcdoc' && page.body ? page : undefined;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    if (this.#page?.querySelector('style')) this.#draw();
    // Somebody followed a link in it: it starts again.
    else if (this.#frame.isConnected && !this.#page) this.#frame.srcdoc = PAGE;
  }

  #dress(): void {
    const page = this.#page;
    if (!page || page.querySelector('style')) return;
    const style = page.createElement('style');
    style.textContent = STYLE;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = DEFINE;
    page.head.append(style, script);
    this.#draw();
  }

  #draw(): void {
    const page = this.#page;
    if (!page || !this.#shown) return;
    const { scheme, isRightToLeft } = this.#shown;
    page.documentElement.style.setProperty('--scheme', scheme);
    page.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
    page.documentElement.lang = isRightToLeft ? 'ar' : LANGUAGE;
    const copies = copiesOf(page, this.#shown);
    page.body.replaceChildren(content(page, this.#shown), copies);
    this.#measure(copies, this.#shown);
  }

  /** Looks until it is there and as high as it was the last time. */
  #measure(copies: HTMLElement, shown: Shown, last = 0, looks = MOST_LOOKS): void {
    clearTimeout(this.#timer);
    if (looks === 0) return;
    this.#timer = window.setTimeout(() => {
      const heights = [...copies.children].map((box) => heightOf(box, shown));
      // The lower one may be on its way.
      const height = Math.min(...heights) && Math.min(Math.ceil(Math.max(...heights)), MOST_ROOM);
      if (height === 0 || height !== last) return this.#measure(copies, shown, height, looks - 1);
      copies.remove();
      this.tellHeight(height);
    }, LOOK_AFTER_MS);
  }
}
