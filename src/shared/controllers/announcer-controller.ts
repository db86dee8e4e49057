/**
 * Owns the element's one polite status region: what changed after the visitor's act, said once and not on each key.
 * The element renders `announcer.text` in a `role="status"`. The first result after loading is not announced: the
 * visitor did nothing yet.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough that a person who is typing is not interrupted; short enough to follow the last key. */
const PAUSE_MILLISECONDS = 700;

export class AnnouncerController implements ReactiveController {
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  announce(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.text === text) return;
      this.text = text;
      this.host.requestUpdate();
    }, PAUSE_MILLISECONDS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
