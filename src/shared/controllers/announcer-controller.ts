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

  /** @param again says the words also when they are the same as before: after each act of the visitor */
  announce(text: string, again = false): void {
    if (!again && text === this.text) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same words again are only heard when the region was empty in between.
      if (this.text === text) this.#say('');
      this.#timer = setTimeout(() => this.#say(text));
    }, PAUSE_MILLISECONDS);
  }

  #say(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
