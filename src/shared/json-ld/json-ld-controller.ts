/**
 * Owns an element's part in the JSON-LD of the page: adds it after the first view where the element has `json-ld`, puts
 * another one in its place when the directory changes, and takes it away with the element.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Directory } from '../../domain/model.js';
import { afterFirstView } from '../after-first-view.js';
import { warn } from '../settings/warn.js';

export interface JsonLdInputs {
  readonly isWanted: boolean;
  readonly directory: Directory | undefined;
  readonly now: number;
}

export class JsonLdController implements ReactiveController {
  #shown: Directory | undefined;
  #takeAway: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly read: () => JsonLdInputs,
  ) {}

  hostConnected(): void {
    if (this.host.hasAttribute('json-ld')) this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { isWanted, directory } = this.read();
    const wanted = isWanted && this.host.isConnected ? directory : undefined;
    if (isServer || wanted === this.#shown) return;
    this.#shown = wanted;
    if (wanted) void this.#add(wanted);
    else this.#remove();
  }

  hostDisconnected(): void {
    this.#shown = undefined;
    this.#remove();
  }

  #remove(): void {
    this.#takeAway?.();
    this.#takeAway = undefined;
  }

  async #add(directory: Directory): Promise<void> {
    await afterFirstView();
    try {
      const { addJsonLd } = await import('./json-ld-script.js');
      // Meanwhile it may have left, or have another list.
      if (this.#shown !== directory) return;
      const before = this.#takeAway;
      this.#takeAway = addJsonLd(this.host, directory, this.read().now);
      before?.();
    } catch {
      warn(this.host, 'could not add the JSON-LD to the page.');
    }
  }
}
