/**
 * Owns the one question that a container query cannot answer in CSS alone: is there room for the wide layout? The
 * style sheet decides, by setting `--_layout` on the watched part; this only reads it, so there is one threshold.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class LayoutController implements ReactiveController {
  isWide = false;
  #observer: ResizeObserver | undefined;
  #watched: Element | null = null;
  #className: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Not at once: a change of layout inside this callback is an error event on the page's window.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#read));
    this.#watched = null;
    // Back in the page, perhaps in a place of another width: `hostUpdated` watches again.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const part = this.host.shadowRoot?.querySelector(this.selector) ?? null;
    // Another class can bring another layout at the same size.
    if (part === this.#watched && part?.className === this.#className) return;
    this.#observer?.disconnect();
    this.#watched = part;
    this.#className = part?.className;
    if (!part) return;
    this.#observer?.observe(part);
    // The first look comes before the first paint, so that the narrow layout does not flash up.
    queueMicrotask(this.#read);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  readonly #read = (): void => {
    const isWide =
      this.#watched !== null && getComputedStyle(this.#watched).getPropertyValue('--_layout').trim() === 'wide';
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.host.requestUpdate();
  };
}
