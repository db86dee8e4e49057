/**
 * Owns what a site brings itself: a JSON file, or what stands in the element's slot. Its reader is a file of its own that
 * loads only on such pages. Old items stay while new ones load.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readText } from '../settings/read.js';
import { warn } from '../settings/warn.js';

export interface OwnContent<T> {
  readonly items: readonly T[];
  /** One line each, for the developer. */
  readonly problems: readonly string[];
}

/** What the file with the reader exports; see `shared/content/own-content.ts`. */
export interface OwnContentFile<T> {
  /** What stands in the slot. */
  readSlotted(host: Element): OwnContent<T>;
  /** Never rejects: what went wrong is in `problems`. */
  load(url: string, signal: AbortSignal): Promise<OwnContent<T>>;
}

export class OwnContentController<T> implements ReactiveController {
  items: readonly T[] = [];
  /** `failed`: the file named by the site gave nothing that can be shown. */
  state: 'none' | 'loading' | 'failed' | 'loaded' = 'none';
  #loading: AbortController | undefined;
  /** The address and the parts that were read last. */
  #asked = '';
  #askedMore = '';
  #read: readonly Node[] = [];

  /**
   * @param slot its children with this slot's name are read; the empty name is what stands between the tags, bare words too
   * @param url the value of the attribute that names a file
   * @param more what else of the element is read, as one text: empty when there is nothing. A change reads again
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly slot: string,
    private readonly url: () => string,
    private readonly file: () => Promise<OwnContentFile<T>>,
    private readonly more: () => string = () => '',
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const isThere = readText(this.url()) || this.more() || this.#parts().length > 0;
    if (this.state === 'none' && isThere) void this.#readAll();
  }

  hostDisconnected(): void {
    // An element that is moved in the page leaves and comes back in one go: it keeps its load.
    queueMicrotask(() => {
      if (this.host.isConnected || this.state !== 'loading') return;
      this.#loading?.abort();
      this.state = 'none';
    });
  }

  /** Call in `prepare`. */
  update(): void {
    const isChanged = readText(this.url()) !== this.#asked || this.more() !== this.#askedMore;
    if (this.host.isConnected && isChanged) void this.#readAll();
  }

  /** Loads and reads again. */
  retry(): void {
    void this.#readAll();
  }

  /** For `@slotchange`: parts may come after the element, while the page is still being read or from script. */
  readonly onSlotChange = (): void => {
    const parts = this.#parts();
    if (parts.length !== this.#read.length || parts.some((part, at) => part !== this.#read[at])) void this.#readAll();
  };

  #parts(): readonly Node[] {
    // A server does not see what stands between the tags.
    const { childNodes } = this.host;
    const isPart = (node: Node): boolean =>
      node instanceof Element
        ? node.slot === this.slot
        : !this.slot && node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();
    return childNodes ? [...childNodes].filter(isPart) : [];
  }

  async #readAll(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const url = (this.#asked = readText(this.url()));
    this.#askedMore = this.more();
    this.#read = this.#parts();
    this.state = 'loading';
    this.host.requestUpdate();
    const { items, problems } = await this.#items(url, signal);
    if (signal.aborted) return;
    for (const problem of problems) warn(this.host, problem);
    this.items = items;
    this.state = url && items.length === 0 ? 'failed' : 'loaded';
    this.host.requestUpdate();
  }

  async #items(url: string, signal: AbortSignal): Promise<OwnContent<T>> {
    try {
      const { readSlotted, load } = await this.file();
      const slotted = readSlotted(this.host);
      if (!url) return slotted;
      const loaded = await load(url, signal);
      return {
        items: [...slotted.items, ...loaded.items],
        problems: [...slotted.problems, ...loaded.problems],
      };
    } catch {
      return { items: [], problems: ['could not load its own file.'] };
    }
  }
}
