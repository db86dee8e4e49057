/** Events about one meeting, fired by every element that can open one. They carry ids, never words a visitor typed. */

/** Before the details of a meeting open. Cancel it to show your own page instead. */
export class MeetingOpenEvent extends Event {
  static readonly eventName = 'psw-meeting-open';

  constructor(
    readonly meetingId: string,
    readonly groupId: string,
  ) {
    super(MeetingOpenEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

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
    'psw-meeting-open': MeetingOpenEvent;
    'psw-meeting-opened': MeetingOpenedEvent;
    'psw-meeting-closed': MeetingClosedEvent;
  }
}
