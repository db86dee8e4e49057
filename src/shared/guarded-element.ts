/**
 * The base of every element that prints data.
 *
 * - When data that nobody foresaw makes it throw, what stands between its tags comes back, the developer is told once, and
 *   the page goes on. The next change tries again.
 * - When what it prints needs a file that is not here yet (`domain/on-demand.ts`), it loads that, and shows nothing half
 *   done meanwhile: what it showed before, or what stands between its tags.
 */
import { html, isServer, LitElement, noChange, type PropertyValues } from 'lit';
import { loadMissed } from '../domain/on-demand.js';
import { type ElementState, StatesController } from './controllers/states-controller.js';
import { warn } from './settings/warn.js';

export abstract class GuardedElement extends LitElement {
  /** The element's state, for its own use and for `:state()` in style sheets. */
  protected readonly states = new StatesController(this);
  #failed = false;
  /** True when a file did not come. */
  #lacks = false;
  /** The state that is on show; undefined before the first print. */
  #printed: ElementState | undefined;

  /** Derives what is printed, as `willUpdate` does. */
  protected abstract prepare(changed: PropertyValues<this>): void;

  /** Prints, as `render` does. */
  protected abstract print(): unknown;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#failed = this.#lacks;
    this.#lacks = false;
    if (this.#failed) this.states.state = 'error';
    else this.#try(() => this.prepare(changed));
  }

  protected override render(): unknown {
    const printed = this.#failed ? undefined : this.#try(() => this.print());
    const missing = loadMissed();
    if (missing && !this.#failed) return this.#waitFor(missing);
    this.#printed = this.states.state;
    return this.#failed ? html`<slot></slot>` : printed;
  }

  #waitFor(missing: Promise<unknown>): unknown {
    missing.then(
      () => this.#again(),
      () => {
        this.#lacks = true;
        warn(this, 'could not load a file of its own.');
        this.#again();
      },
    );
    const hasPrinted = this.#printed !== undefined;
    this.states.state = this.#printed ?? 'loading';
    return hasPrinted ? noChange : html`<slot></slot>`;
  }

  /** On a server a page is printed once; the file is there for the next one. */
  #again(): void {
    if (!isServer) this.requestUpdate();
  }

  #try<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      this.#failed = true;
      this.states.state = 'error';
      warn(this, `could not show its data: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}
