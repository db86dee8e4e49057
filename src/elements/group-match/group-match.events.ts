/** What a page is told of somebody's choosing: that it happened, and numbers. Never an answer, and never that help was asked for. */

/** After the suggestions are shown, because the visitor came to the end of the questions. */
export class MatchCompletedEvent extends Event {
  static readonly eventName = 'psw-match-completed';

  constructor(
    /** How many questions were answered, and not skipped. */
    readonly answerCount: number,
    /** How many groups are suggested. */
    readonly suggestionCount: number,
  ) {
    super(MatchCompletedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** After the visitor went from the suggestions to the `<group-finder>`. */
export class MatchHandedOverEvent extends Event {
  static readonly eventName = 'psw-match-handed-over';

  constructor() {
    super(MatchHandedOverEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-match-completed': MatchCompletedEvent;
    'psw-match-handed-over': MatchHandedOverEvent;
  }
}
