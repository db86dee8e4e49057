/** After a visitor pressed "Show map". `host` is where its pictures come from; empty: from nowhere else. No place is told. */
export class MapShownEvent extends Event {
  static readonly eventName = 'psw-map-shown';

  constructor(readonly host: string) {
    super(MapShownEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'psw-map-shown': MapShownEvent;
  }
}
