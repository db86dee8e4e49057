/**
 * Owns the language of one element: which words it prints, and which way they run. Re-renders when the page's or the
 * element's language changes, when a language has loaded, and when a site changes wording. English comes with the
 * element; another built-in language loads when the page asks for it, and until then `isPending` is true, so that an
 * element can keep its fallback in view instead of flashing English.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOfElement, localeOf } from '../../i18n/locale-of.js';
import {
  findLanguage,
  loadLanguage,
  onLanguagesChange,
  resolveMessages,
  type Direction,
  type Resolved,
} from '../../i18n/locales.js';
import type { Messages, MessageSection } from '../../i18n/messages.js';

export class LocaleController<K extends MessageSection> implements ReactiveController {
  isPending = false;
  #tag = 'en';
  #direction: Direction = 'ltr';
  #observer: MutationObserver | undefined;
  #stopListening: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly english: Pick<Messages, K>,
  ) {
    host.addController(this);
  }

  get words(): Resolved<K> {
    return resolveMessages(this.#tag, this.english);
  }

  get direction(): Direction {
    return this.#direction;
  }

  hostConnected(): void {
    this.#stopListening = onLanguagesChange(() => this.host.requestUpdate());
    this.#observer = new MutationObserver(this.#read);
    const changes = { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true };
    // One observer for each tree on the way out: a change of `lang` inside a host component counts too.
    for (let root: Node = this.host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, changes);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#stopListening?.();
  }

  readonly #read = (): void => {
    const tag = localeOf(this.host);
    const direction = directionOfElement(this.host);
    if (tag === this.#tag && direction === this.#direction) return;
    this.#tag = tag;
    this.#direction = direction;
    this.isPending = findLanguage(tag) === 'en' && !tag.startsWith('en');
    this.host.requestUpdate();
    // Also for a region of a language that is there, such as American wording.
    void loadLanguage(tag).then(() => {
      if (tag !== this.#tag || !this.isPending) return;
      this.isPending = false;
      this.host.requestUpdate();
    });
  };
}
