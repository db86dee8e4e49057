/** After "Try again" the button that was pressed is gone. */
import type { ReactiveControllerHost } from 'lit';

/** A focus that got lost goes to what came of it, once that is there, else to the element as a whole. */
export function focusAfterRetry(host: ReactiveControllerHost & HTMLElement, cameOfIt: string): void {
  void host.updateComplete.then(() => {
    const root = host.shadowRoot;
    const { activeElement, body } = document;
    if (root?.activeElement || (activeElement !== body && activeElement !== host)) return;
    const goal =
      root?.querySelector<HTMLElement>(`.message button, ${cameOfIt}`) ?? root?.querySelector<HTMLElement>('.base');
    // What is no control has to be allowed to take it.
    if (goal && goal.tabIndex < 0) goal.tabIndex = -1;
    goal?.focus();
  });
}
