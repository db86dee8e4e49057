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

declare global {
  interface HTMLElementEventMap {
    'psw-meeting-open': MeetingOpenEvent;
  }
}
