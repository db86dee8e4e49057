/**
 * The base of every element: what it does with what it finds when it comes into a page. A server may have drawn it already
 * (`@lit-labs/ssr`): that stays until the element has something as complete, and is then replaced in one go. And an editor
 * may have written `="false"` to turn something off: they are told what does. Both are rare, so both are in a file that
 * loads for them.
 */
import { LitElement } from 'lit';

/** What people write to turn something off, in whatever quotes an editor made of theirs. */
const OFF = /^\W*(false|no|off)\W*$/i;

export abstract class PageElement extends LitElement {
  /** Settles when the element knows how to take over what a server drew. */
  #served: Promise<unknown> | undefined;

  /** Lit asks once, when the element is first in a page. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot: drawn } = this;
    const off = [...this.attributes].filter(({ value }) => OFF.test(value));
    if (drawn || off.length > 0) {
      const found = import('./found.js').then(
        (file) => file.take(this, off, drawn),
        // Without that file the element draws itself in the styles of the server.
        () => drawn?.replaceChildren(...drawn.querySelectorAll('style')),
      );
      if (drawn) this.#served = found;
    }
    // Not through Lit where a server drew: its own hydration wants the first drawing to equal the server's.
    return drawn ?? super.createRenderRoot();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#served?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }
}
