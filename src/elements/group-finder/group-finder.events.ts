/** Fired after the results changed because the visitor searched, filtered or sorted. Numbers only, never words. */
export class ResultsUpdatedEvent extends Event {
  static readonly eventName = 'psw-results-updated';

  constructor(
    readonly meetingCount: number,
    readonly groupCount: number,
    /** How many options are chosen. */
    readonly filterCount: number,
  ) {
    super(ResultsUpdatedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-results-updated': ResultsUpdatedEvent;
  }
}
