/**
 * Owns the finder's part of the page's address: reads it when it is addressed to this finder, and writes it only where the
 * editor set `deep-links`, only after a visitor's act, and only in place of the present entry of the history. Leaves what
 * the part holds to `shared/deep-links`. Part of the tools.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { encodeState, type LinkedState } from '../../shared/deep-links/deep-link.js';
import { partName, readPart, withPart } from '../../shared/deep-links/fragment.js';
import { MeetingClosedEvent, MeetingOpenedEvent } from '../../shared/events/meeting-events.js';

export type LinksHost = ReactiveControllerHost & HTMLElement & { readonly deepLinks: boolean };

/** The address without its fragment. Not through `location.hash = …`: that would make an entry in the history. */
const page = (): string => location.href.replace(/#.*/s, '');

export class FinderLinks implements ReactiveController {
  /** What stands in the address, or would if it were written. */
  #known: string | undefined;
  /** What came in and was not followed yet. */
  #incoming: string | undefined;
  /** A visitor has done something since the address was last written. */
  #hasActed = false;
  #meetingId: string | undefined;
  /** The meeting that a link opens, not the visitor; '' while a link closes one. */
  #followed: string | undefined;

  /** @param state what is on show now, but for the details */
  constructor(
    private readonly host: LinksHost,
    private readonly state: () => LinkedState,
  ) {
    host.addController(this);
    if (!isServer) this.#incoming = readPart(location.hash, this.#name);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    this.host.addEventListener(MeetingOpenedEvent.eventName, this.#onMeeting);
    this.host.addEventListener(MeetingClosedEvent.eventName, this.#onMeeting);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.host.removeEventListener(MeetingOpenedEvent.eventName, this.#onMeeting);
    this.host.removeEventListener(MeetingClosedEvent.eventName, this.#onMeeting);
  }

  /** What the address asks for, once. */
  take(): string | undefined {
    const incoming = this.#incoming;
    this.#incoming = undefined;
    return incoming;
  }

  /** The details that open or close next are the link's doing. */
  follows(meetingId = ''): void {
    this.#followed = meetingId;
  }

  /** What changes next is a visitor's doing. */
  acted(): void {
    this.#hasActed = true;
  }

  /** Call when something on show may have changed. */
  sync(): void {
    const state = encodeState({ ...this.state(), meetingId: this.#meetingId });
    if (state === this.#known) return;
    const isFirst = this.#known === undefined;
    this.#known = state;
    if (isFirst || !this.#hasActed || !this.host.deepLinks) return;
    this.#hasActed = false;
    const fragment = withPart(location.hash, this.#name, state);
    if (fragment === undefined) return;
    try {
      history.replaceState(history.state, '', fragment ? `${page()}#${fragment}` : page());
    } catch {
      // In some frames an address may not be changed, and some browsers refuse the hundredth change. The search goes on.
    }
  }

  /**
   * An address that shows what is on show now, or one meeting. Of the present one only what leads to the page is in it.
   * Undefined where nobody else could open it.
   */
  linkTo(meetingId?: string): string | undefined {
    if (!/^https?:$/.test(location.protocol)) return undefined;
    const state = encodeState(meetingId === undefined ? this.state() : { query: {}, meetingId });
    return state ? `${page()}#${this.#name}=${state}` : page();
  }

  /** Finders without an id are told apart by their order on the page: `groups`, `groups.2`. */
  get #name(): string {
    const { id, localName } = this.host;
    if (id) return partName(id);
    const root = this.host.getRootNode() as Document | ShadowRoot;
    const unnamed = [...root.querySelectorAll(localName)].filter((each) => !each.id);
    const at = unnamed.indexOf(this.host);
    return partName(at > 0 ? `${at + 1}` : '');
  }

  readonly #onHashChange = (): void => {
    this.#incoming = readPart(location.hash, this.#name);
    if (this.#incoming !== undefined) this.host.requestUpdate();
  };

  readonly #onMeeting = (event: Event): void => {
    if (event.target !== this.host) return;
    this.#meetingId = event instanceof MeetingOpenedEvent ? event.meetingId : undefined;
    if ((this.#meetingId ?? '') !== this.#followed) this.acted();
    this.#followed = undefined;
    this.sync();
  };
}
