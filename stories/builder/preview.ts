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
`;

/** Some show a list, or somebody's groups: they stand inside a provider. */
const needsList = (tag: string): boolean =>
  attributeOf(tag, 'source') !== undefined || ['first-visit', 'group-agreement', 'listing-feedback'].includes(tag);

function elementOf(page: Document, tag: string, shown: Shown): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(shown.attributes)) {
    const isHeldBack = isRequesting(name) && (!shown.asksOwn || isInPage(value));
    if (!isHeldBack && VOCABULARY.get(tag)?.attributes.some((each) => each.name === name))
      element.setAttribute(name, value);
  }
  return element;
}

function content(page: Document, shown: Shown): HTMLElement {
  const element = elementOf(page, shown.tag, shown);
  if (shown.tag === 'peer-support') element.append(page.createElement(shown.inside));
  if (!needsList(shown.tag) || element.hasAttribute('source')) return element;
  const isCardByHand = shown.tag === 'meeting-card' && 'name' in shown.attributes;
  if (isCardByHand) return element;
  const provider = shown.tag === 'peer-support' ? element : page.createElement('peer-support');
  provider.setAttribute('source', DEMO_LIST);
  if (provider !== element) provider.append(element);
  return provider;
}

export class Preview {
  readonly #frame = document.createElement('iframe');
  #shown: Shown | undefined;

  constructor() {
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
    page.documentElement.lang = isRightToLeft ? 'ar' : 'en-GB';
    page.body.replaceChildren(content(page, this.#shown));
  }
}
