/**
 * Looks after the page: sees tags, placeholders, links and frames of ours, now and whenever more come, and has each come to
 * life when it is near the screen.
 */
import type { Load } from './files.js';
import { watchFrames } from './frames.js';
import { bare, ownerTags, readPages } from './owner.js';
import { sayOnce } from './say-once.js';
import { isTag, TAGS } from './tags.js';
import type { Written } from './upgrade.js';

/** Urgent help and the way out wait for nothing, and what stands inside the provider waits for that. */
const AT_ONCE = ['crisis-help', 'quick-exit', 'peer-support'];
/** One screen in each direction: as a rule that is time enough. */
const NEAR = '100%';
const WANTED = `${TAGS.join()},[data-psw],a[href*="psw="]`;

/** What is hidden by itself never comes near. Some pages hide an element until it is defined. */
const isUnseen = (element: Element): boolean => /^(?:none|contents)$/.test(getComputedStyle(element).display);

/** The part that reads what authors wrote. Without it all of that stays as it is. */
const loadUpgrade = (): Promise<typeof import('./upgrade.js') | undefined> =>
  import('./upgrade.js').catch(() => {
    sayOnce('A part of loader.js could not be loaded: placeholders and links stay as they are.');
    return undefined;
  });

class PageWatch {
  readonly #load: Load;
  readonly #pagesBeside: string[] = [];
  /** What a placeholder or a link is to become; undefined for what stays as it is. */
  #plans = new WeakMap<Element, Written | undefined>();
  readonly #made = new WeakSet<Element>();
  readonly #near = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && void this.#come(target)),
    { rootMargin: NEAR },
  );

  constructor(load: Load) {
    this.#load = load;
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue;
        if (node.matches(WANTED)) void this.#consider(node);
        this.#scan(node);
      }
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.#start);
    addEventListener('online', this.#start);
    watchFrames((address) => this.#pages().includes(bare(address)));
  }

  /** Tells it of a further script of ours on the page, by its address. */
  readonly add = (script: string): void => {
    this.#pagesBeside.push(bare(new URL('embed.html', script).href));
    this.#start();
  };

  #pages(): readonly string[] {
    return [...this.#pagesBeside, ...readPages(document)];
  }

  readonly #start = (): void => {
    this.#plans = new WeakMap();
    this.#scan(document);
  };

  #scan(part: Document | Element): void {
    for (const each of part.querySelectorAll(WANTED)) void this.#consider(each);
  }

  async #consider(element: Element): Promise<void> {
    if (isTag(element.localName)) return this.#expect(element, element.localName);
    // Only on pages whose owner asks for it, and not while they are being read: half of a placeholder may be missing.
    if (document.readyState === 'loading' || this.#made.has(element) || !ownerTags(document, 'upgrade').length) return;
    const upgrade = await loadUpgrade();
    const plans = this.#plans;
    if (!plans.has(element)) plans.set(element, upgrade?.readWritten(element, this.#pages()));
    const plan = plans.get(element);
    if (plan && !this.#made.has(element)) this.#expect(element, plan.tag);
  }

  #expect(element: Element, tag: string): void {
    // Afresh, so that what is near already counts as coming near.
    this.#near.unobserve(element);
    this.#near.observe(element);
    if (AT_ONCE.includes(tag) || isUnseen(element)) void this.#come(element);
  }

  async #come(element: Element): Promise<void> {
    const plan = this.#plans.get(element);
    // What failed is still looked for, and has another chance when it comes near again.
    if (!(await this.#load(plan?.tag ?? element.localName))) return;
    this.#near.unobserve(element);
    if (!plan || this.#made.has(element) || !element.isConnected) return;
    if (element.contains(document.activeElement)) {
      // It would throw a visitor off the link that they are about to follow.
      element.addEventListener('focusout', () => void this.#come(element), { once: true });
      return;
    }
    this.#made.add(element);
    plan.upgrade();
  }
}

/** Looks after the page. @returns tells it of a further script of ours on the page, by its address */
export const watchPage = (load: Load): ((script: string) => void) => new PageWatch(load).add;

const KEY = Symbol.for('psw/loader/1');

/** Looks after the page once, however many scripts of ours it has, of whatever version: the first does the work. */
export function start(script: string, load: Load): void {
  const shared = globalThis as { [KEY]?: (script: string) => void };
  (shared[KEY] ??= watchPage(load))(script);
}
