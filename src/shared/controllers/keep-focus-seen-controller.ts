/**
 * Keeps a bar or button that floats over the page from covering what has the focus (WCAG 2.2, 2.4.11): when an element
 * of the page gets the focus behind it, the page is scrolled until that element is clear of the bar. Owns the one
 * listener that this needs; leaves to its host whether anything floats now.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Room for the focus ring, in CSS pixels. */
const GAP = 8;

export class KeepFocusSeenController implements ReactiveController {
  /**
   * @param bar the part that floats; undefined while none does
   * @param onStuck told with each new focus whether it is still behind the bar when the page cannot be scrolled further,
   * as at its end: then the bar has to give way. First with `false`, so that the bar is back in its place.
   * @param own what is never behind the bar: the bar itself, where the rest of its element can be. Default: the element.
   */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly bar: () => Element | null | undefined,
    private readonly onStuck?: (isStuck: boolean) => void,
    private readonly own: () => EventTarget | null | undefined = () => this.host,
  ) {
    host.addController(this);
  }

  /** The page, and the shadow trees that the focus has been in. */
  readonly #heard = new Set<EventTarget>();

  hostConnected(): void {
    this.#listen(document);
  }

  hostDisconnected(): void {
    for (const node of this.#heard) node.removeEventListener('focusin', this.#onFocus as EventListener);
    this.#heard.clear();
  }

  #listen(node: EventTarget): void {
    if (this.#heard.has(node)) return;
    this.#heard.add(node);
    node.addEventListener('focusin', this.#onFocus as EventListener);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const path = event.composedPath();
    const [focused] = path;
    // A move from one part of a shadow tree to another is not heard outside it.
    for (const node of path) if (node instanceof ShadowRoot) this.#listen(node);
    const own = this.own();
    if (!(focused instanceof Element) || (own && path.includes(own))) return;
    // Browsers bring what got the focus into view themselves, after this event.
    // A label around a field shows its focus.
    requestAnimationFrame(() => this.#uncover(focused.closest('label') ?? focused));
  };

  #uncover(focused: Element): void {
    this.onStuck?.(false);
    const bar = this.bar()?.getBoundingClientRect();
    if (!bar || !focused.isConnected) return;
    const distance = distanceToClear(focused.getBoundingClientRect(), bar, innerHeight);
    if (distance === 0) return;
    scrollerOf(focused).scrollBy({ top: distance, behavior: 'instant' });
    if (distanceToClear(focused.getBoundingClientRect(), bar, innerHeight) !== 0) this.onStuck?.(true);
  }
}

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/**
 * How far to scroll down (negative: up) so that `box` is clear of `bar`; 0 when it is. A box too tall for what is left
 * of the window keeps its beginning in view.
 */
export function distanceToClear(box: Box, bar: Box, height: number): number {
  const isApart = box.bottom <= bar.top || box.top >= bar.bottom || box.right <= bar.left || box.left >= bar.right;
  if (isApart) return 0;
  const isAtTop = bar.top + bar.bottom < height;
  if (isAtTop) return box.top - bar.bottom - GAP;
  return Math.max(0, Math.min(box.bottom - bar.top + GAP, box.top - GAP));
}

/** The nearest part of the page that scrolls, or the page itself. */
function scrollerOf(element: Element): Element {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (!(node instanceof Element) || node.scrollHeight <= node.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
