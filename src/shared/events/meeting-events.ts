/**
 * What is told after a meeting's details open and close; before it, `meeting-open-event.ts`. Fired by every element that can
 * open one. They carry ids, never words a visitor typed.
 */

/** After the details of a meeting are shown. */
export class MeetingOpenedEvent extends Event {
  static readonly eventName = 'psw-meeting-opened';

  constructor(readonly meetingId: string) {
    super(MeetingOpenedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** After the visitor went back from the details. */
export class MeetingClosedEvent extends Event {
  static readonly eventName = 'psw-meeting-closed';

  constructor(readonly meetingId: string) {
    super(MeetingClosedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-meeting-opened': MeetingOpenedEvent;
    'psw-meeting-closed': MeetingClosedEvent;
  }
}
