/**
 * Looks after one page: sees tags, placeholders, links and frames of ours, now and whenever more come, and has each come to
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

/** @returns tells it of a further script of ours on the page, by its address */
export function watchPage(page: Document, load: Load): (script: string) => void {
  const pagesBeside: string[] = [];
  const pages = (): readonly string[] => [...pagesBeside, ...readPages(page)];
  /** What a placeholder or a link is to become; undefined for what stays as it is. */
  let plans = new WeakMap<Element, Written | undefined>();
  const made = new WeakSet<Element>();

  const come = async (element: Element): Promise<void> => {
    const plan = plans.get(element);
    // What failed is still looked for, and has another chance when it comes near again.
    if (!(await load(plan?.tag ?? element.localName))) return;
    near.unobserve(element);
    if (!plan || made.has(element) || !element.isConnected) return;
    if (element.contains(page.activeElement)) {
      // It would throw a visitor off the link that they are about to follow.
      element.addEventListener('focusout', () => void come(element), { once: true });
      return;
    }
    made.add(element);
    plan.upgrade();
  };

  const near = new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && void come(target)),
    { rootMargin: NEAR },
  );

  const expect = (element: Element, tag: string): void => {
    // Afresh, so that what is near already counts as coming near.
    near.unobserve(element);
    near.observe(element);
    if (AT_ONCE.includes(tag) || isUnseen(element)) void come(element);
  };

  const consider = async (element: Element): Promise<void> => {
    if (isTag(element.localName)) return expect(element, element.localName);
    // Only on pages whose owner asks for it, and not while they are being read: half of a placeholder may be missing.
    if (page.readyState === 'loading' || made.has(element) || !ownerTags(page, 'upgrade').length) return;
    const upgrade = await loadUpgrade();
    if (!plans.has(element)) plans.set(element, upgrade?.readWritten(element, pages()));
    const plan = plans.get(element);
    if (plan && !made.has(element)) expect(element, plan.tag);
  };

  const scan = (part: Document | Element): void => part.querySelectorAll(WANTED).forEach((each) => void consider(each));

  const start = (): void => {
    plans = new WeakMap();
    scan(page);
  };

  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(WANTED)) void consider(node);
      scan(node);
    }
  }).observe(page, { childList: true, subtree: true });
  page.addEventListener('DOMContentLoaded', start);
  globalThis.addEventListener('online', start);
  watchFrames(window, (address) => pages().includes(bare(address)));

  return (script) => {
    pagesBeside.push(bare(new URL('embed.html', script).href));
    start();
  };
}

const KEY = Symbol.for('psw/loader/1');

/** Looks after the page once, however many scripts of ours it has, of whatever version: the first does the work. */
export function start(script: string, load: Load): void {
  const shared = globalThis as { [KEY]?: (script: string) => void };
  (shared[KEY] ??= watchPage(document, load))(script);
}
