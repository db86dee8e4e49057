/**
 * What a page has only one of, however many exits and copies of the library stand on it: the exit that acts, the ear for
 * Shift, and the moment of coming back. Kept on the document under a key that all copies know (docs/decisions/0007);
 * raise its number whenever the shape of `ExitPage` or `ExitMember` changes.
 */
import { type Clock, type OnPresses, ShiftPresses } from './quick-exit.presses.js';

export interface ExitMember {
  /** Told when it joins, and when the one before it has gone. Only one leads. */
  onLead(isLead: boolean): void;
  /** Whether Shift means anything now. Asked of the one that leads. */
  hearsShift(): boolean;
  readonly onPresses: OnPresses;
  /** The browser has brought the page back as it was left. */
  onReturn(): void;
}

export interface ExitPage {
  /** @returns a function that lets go */
  join(member: ExitMember): () => void;
}

export const EXIT_PAGE = Symbol.for('psw/quick-exit/1');

const clock: Clock = {
  now: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function joinExitPage(page: Document, member: ExitMember): () => void {
  const holder = page as Document & { [EXIT_PAGE]?: ExitPage };
  return (holder[EXIT_PAGE] ??= exitPage(page, clock)).join(member);
}

/** Listens only while there is an exit on the page. */
export function exitPage(page: Document, time: Clock): ExitPage {
  const members: ExitMember[] = [];
  const presses = new ShiftPresses(time, (count, says) => members[0]?.onPresses(count, says));
  const onKey = (event: Event): void => {
    if (members[0]?.hearsShift()) presses.key(event);
  };
  const onPointer = (): void => presses.pointer();
  const onShow = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    presses.reset();
    members[0]?.onReturn();
  };
  // Before the page's own listeners, which may stop an event on its way.
  const listen = (method: 'addEventListener' | 'removeEventListener'): void => {
    const options = { capture: true, passive: true };
    for (const type of ['keydown', 'keyup']) page[method](type, onKey, options);
    for (const type of ['pointerdown', 'wheel']) page[method](type, onPointer, options);
    page.defaultView?.[method]('pageshow', onShow, options);
  };
  return {
    join(member) {
      if (members.push(member) === 1) listen('addEventListener');
      member.onLead(members[0] === member);
      return () => {
        const wasLead = members[0] === member;
        members.splice(members.indexOf(member), 1);
        if (wasLead) presses.reset();
        if (members.length === 0) listen('removeEventListener');
        else if (wasLead) members[0]?.onLead(true);
      };
    },
  };
}
