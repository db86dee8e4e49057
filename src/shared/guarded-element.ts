/**
 * The base of every element that prints data: when data that nobody foresaw makes it throw, what stands between its
 * tags comes back, the developer is told once, and the page goes on. The next change tries again.
 */
import { html, LitElement, type PropertyValues } from 'lit';
import { warn } from './settings/warn.js';

export abstract class GuardedElement extends LitElement {
  #failed = false;

  /** Derives what is printed, as `willUpdate` does. */
  protected abstract prepare(changed: PropertyValues<this>): void;

  /** Prints, as `render` does. */
  protected abstract print(): unknown;

  /** Called when either threw: sets the element's state. */
  protected abstract fail(): void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#failed = false;
    this.#try(() => this.prepare(changed));
  }

  protected override render(): unknown {
    const printed = this.#failed ? undefined : this.#try(() => this.print());
    return this.#failed ? html`<slot></slot>` : printed;
  }

  #try<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      this.#failed = true;
      this.fail();
      warn(this, `could not show its data: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}
