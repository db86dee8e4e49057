/** Keeps an element in step with what is kept of groups, on this page and in other tabs. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onSavedChange } from './saved-groups.js';

export class SavedController implements ReactiveController {
  #letGo: (() => void) | undefined;

  /** @param onForgotten everything was forgotten: drop what was typed, too */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onForgotten: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#letGo ??= onSavedChange((isForgotten) => {
      if (isForgotten) this.onForgotten();
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#letGo?.();
    this.#letGo = undefined;
  }
}
