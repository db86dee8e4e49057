/** What the page is told of a message about a listing: which kind, which way, and of which listing. Never what was written. */
import type { FeedbackKind, FeedbackWay } from './listing-feedback.about.js';

/** Before a message goes its way. `preventDefault()` keeps it here, and the text stays in the form. */
export class FeedbackSubmitEvent extends Event {
  static readonly eventName = 'psw-feedback-submit';

  constructor(
    readonly kind: FeedbackKind,
    readonly way: FeedbackWay,
    readonly groupId: string | undefined,
    readonly meetingId: string | undefined,
  ) {
    super(FeedbackSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * After it went. By `mail` that means: it was handed to the visitor's own mail program, and whether it is sent there is
 * not known. By `copy`: it is on the clipboard.
 */
export class FeedbackSubmittedEvent extends Event {
  static readonly eventName = 'psw-feedback-submitted';

  constructor(
    readonly kind: FeedbackKind,
    readonly way: FeedbackWay,
  ) {
    super(FeedbackSubmittedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-feedback-submit': FeedbackSubmitEvent;
    'psw-feedback-submitted': FeedbackSubmittedEvent;
  }
}
