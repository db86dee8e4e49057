/** After "Try again" the button that was pressed is gone. */
import type { LitElement } from 'lit';

/** The focus goes to what came of it, once that is there, unless it is elsewhere by now. */
export function focusAfterRetry(host: LitElement, cameOfIt: string): void {
  const { activeElement, body } = document;
  if (activeElement !== body && activeElement !== host) return;
  void host.updateComplete.then(() =>
    host.renderRoot.querySelector<HTMLElement>(`.message button, ${cameOfIt}`)?.focus(),
  );
}
