/**
 * Owns the element's custom states: exactly one of the five is set, so a page can style `:state(loading)`.
 * Attributes stay what the author wrote.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const STATES = ['initial', 'loading', 'empty', 'error', 'ready'] as const;
export type ElementState = (typeof STATES)[number];

export class StatesController implements ReactiveController {
  #internals: ElementInternals | undefined;
  #state: ElementState = 'initial';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get state(): ElementState {
    return this.#state;
  }

  set state(next: ElementState) {
    this.#state = next;
    this.#show();
  }

  hostConnected(): void {
    this.#internals ??= this.host.attachInternals();
    this.#show();
  }

  #show(): void {
    const states = this.#internals?.states;
    if (!states || states.has(this.#state)) return;
    try {
      states.clear();
      states.add(this.#state);
    } catch {
      // Chromium before 125 takes only names with two hyphens. Styling by state is a nicety; the content is not.
    }
  }
}
