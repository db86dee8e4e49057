/**
 * The base of every element that prints data.
 *
 * - When data that nobody foresaw makes it throw, what stands between its tags comes back, the developer is told once, and
 *   the page goes on. The next change tries again.
 * - When what it prints needs a file that is not here yet (`domain/on-demand.ts`), it loads that, and shows nothing half
 *   done meanwhile: what it showed before, or what stands between its tags. The same when the file does not come; the next
 *   change asks again.
 */
import { html, isServer, noChange, type PropertyValues } from 'lit';
import { loadMissed } from '../domain/on-demand.js';
import { type ElementState, StatesController } from './controllers/states-controller.js';
import { PageElement } from './page-element.js';
import { warn } from './settings/warn.js';

export abstract class GuardedElement extends PageElement {
  /** The element's state, for its own use and for `:state()` in style sheets. */
  protected readonly states = new StatesController(this);
  #failed = false;
  /** True when a file did not come. */
  #lacks = false;
  /** Settles when the file that it waits for is here, or is known not to come. */
  #pending: Promise<void> | undefined;
  /** The state that is on show; undefined while that is a failure, or nothing yet. */
  #printed: ElementState | undefined;

  /** Derives what is printed, as `willUpdate` does. */
  protected abstract prepare(changed: PropertyValues<this>): void;

  /** Prints, as `render` does. */
  protected abstract print(): unknown;

  /** True from missing a file to having it: what is on show is of before. */
  protected get isWaiting(): boolean {
    return this.#pending !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#failed = false;
    this.#try(() => this.prepare(changed));
  }

  protected override render(): unknown {
    const printed = this.#failed ? undefined : this.#try(() => this.print());
    const missing = loadMissed();
    const isLost = this.#lacks;
    this.#lacks = false;
    if (missing && !isLost) this.#wait(missing);
    if (missing && this.#printed) {
      this.states.state = this.#printed;
      return noChange;
    }
    if (!missing && !this.#failed) {
      this.#printed = this.states.state;
      return printed;
    }
    this.#printed = undefined;
    this.states.state = missing && !isLost ? 'loading' : 'error';
    // The page's own words; urgent help first, where the element has a place for it.
    return html`<slot name="help"></slot><slot></slot>`;
  }

  #wait(missing: Promise<unknown>): void {
    const pending = missing
      .catch(() => {
        this.#lacks = true;
        warn(this, 'could not load its own file.');
      })
      .then(() => {
        if (this.#pending === pending) this.#pending = undefined;
        // On a server a page is printed once; the file is there for the next one.
        if (!isServer) this.requestUpdate();
      });
    this.#pending = pending;
  }

  /** Not before what it shows is complete: who moves the focus then finds what it should go to. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isSettled = await super.getUpdateComplete();
    while (this.#pending) {
      await this.#pending;
      isSettled = await super.getUpdateComplete();
    }
    return isSettled;
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
