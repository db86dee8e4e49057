/**
 * The directory of the nearest `<peer-support>`, followed while its element is in the page: also of one that is defined
 * later, and of a nearer one that takes over. Asks the element to update with every change. Its owner passes on what
 * `hostConnected` and `hostDisconnected` tell.
 */
import { ContextEvent } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { closestProvider, PROVIDER_TAG } from '../contexts/closest-provider.js';
import { directoryContext, type DirectoryContextValue } from '../contexts/directory-context.js';

export class ProvidedDirectory {
  /** Undefined while there is no provider. */
  value: DirectoryContextValue | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  connect(): void {
    this.#request();
    if (this.value || !closestProvider(this.host)) return;
    // The provider's tag is in the page but not yet defined: ask again once it is.
    void customElements.whenDefined(PROVIDER_TAG).then(() => {
      if (this.host.isConnected && !this.value) this.#request();
    });
  }

  disconnect(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.value = undefined;
  }

  #request(): void {
    this.host.dispatchEvent(
      new ContextEvent(
        directoryContext,
        this.host,
        (value, unsubscribe) => {
          // A provider nearer by may have taken over: let go of the former one.
          if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          this.value = value;
          this.host.requestUpdate();
        },
        true,
      ),
    );
  }
}
