/**
 * What is told after a visitor put a group on their own list or took one off. Neither which group nor how it was found: a
 * page's trackers hear these events too, and the id of a group can say what somebody lives with.
 */

/** After a group was put on the visitor's own list. */
export class GroupSavedEvent extends Event {
  static readonly eventName = 'psw-group-saved';

  /** @param count how many are on the list now */
  constructor(readonly count: number) {
    super(GroupSavedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** After one group, or all of them, were taken off. */
export class GroupForgottenEvent extends Event {
  static readonly eventName = 'psw-group-forgotten';

  /** @param count how many are left */
  constructor(readonly count: number) {
    super(GroupForgottenEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-group-saved': GroupSavedEvent;
    'psw-group-forgotten': GroupForgottenEvent;
  }
}
