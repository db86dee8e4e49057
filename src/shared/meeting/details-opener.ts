/**
 * Opens the details of one meeting inside an element: asks the page first, then loads what only they need. Small,
 * because it comes with the first screen; the rest is in `details-panel.ts`.
 */
import type { LitElement } from 'lit';
import type { Directory } from '../../domain/model.js';
import type { TimeZone } from '../../domain/schedule.js';
import { warn } from '../settings/warn.js';
import { MeetingOpenEvent } from '../events/meeting-open-event.js';
import type { DetailsPanel } from './details-panel.js';

export interface DetailsOptions {
  readonly directory: () => Directory | undefined;
  readonly context: () => { readonly now: number; readonly readerTimeZone: TimeZone };
  readonly headingLevel: () => number;
  /** An address that opens these details again, where there is one. */
  readonly linkTo?: (meetingId: string) => string | undefined;
}

export class DetailsOpener {
  #panel: DetailsPanel | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: DetailsOptions,
  ) {}

  /** True while the details are on show. */
  get isOpen(): boolean {
    return this.#panel?.isOpen === true;
  }

  async open(meetingId: string): Promise<void> {
    const meeting = this.options.directory()?.meetings.find(({ id }) => id === meetingId);
    if (!meeting || !this.host.dispatchEvent(new MeetingOpenEvent(meetingId, meeting.groupId))) return;
    try {
      const { DetailsPanel } = await import('./details-panel.js');
      this.#panel ??= new DetailsPanel(this.host, this.options, (id) => void this.open(id));
    } catch {
      return warn(this.host, 'could not load the file of the details.');
    }
    await this.#panel.show(meetingId);
  }

  /** As the way back does. Nothing happens while they are not on show. */
  close(): void {
    void this.#panel?.close();
  }

  /** @param back the words of the way back, such as "Back to 12 groups"; else "Back" */
  render(language: string, back?: string): unknown {
    return this.#panel?.render(language, back);
  }
}
