/**
 * Owns what happens after "Copy": puts a text on the clipboard, remembers which item it was, and says how it went. The
 * element renders the announcer's status region, and its buttons with `copyButton`.
 */
import type { ReactiveControllerHost } from 'lit';
import type { AnnouncerController } from './announcer-controller.js';

export interface CopyWords {
  readonly done: string;
  readonly failed: string;
}

export class CopyController {
  /** The id of the item that was copied last. */
  copied = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly announcer: AnnouncerController,
  ) {}

  /** @returns whether it is on the clipboard, for who shows the text where it is not */
  async copy(id: string, text: string, { done, failed }: CopyWords): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = id;
      this.host.requestUpdate();
      this.announcer.announce(done, true);
      return true;
    } catch {
      // Not allowed in this frame, or not over https.
      this.announcer.announce(failed, true);
      return false;
    }
  }
}
