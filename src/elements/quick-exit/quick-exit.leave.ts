/** The way out of a page. Nothing here may fail or ask a question: whatever goes wrong, the rest is still done. */

export interface LeavingWindow {
  readonly top: LeavingWindow | null;
  readonly location: Pick<Location, 'replace'>;
}

function dare(act: () => void): void {
  try {
    act();
  } catch {
    // Not allowed here. There is a next step, and nobody to tell.
  }
}

/**
 * Opens another page in place of this one, so that going back does not lead here again.
 *
 * In a frame the whole window should go, which the frame's sandbox or the browser may refuse with an error or in
 * silence. So the frame goes too: where the window goes, that does not matter.
 */
export function leavePage(url: string, from: LeavingWindow = window): void {
  const { top } = from;
  if (top && top !== from) dare(() => top.location.replace(url));
  dare(() => from.location.replace(url));
}

/**
 * What has to stop while the other page loads: sound, telling the other site where the visitor comes from, and the page's
 * own "Do you really want to leave?". Only after the visitor pressed the button.
 *
 * @returns a function that undoes it, for when the browser brings the page back
 */
export function quieten(page: Document): () => void {
  const referrer = page.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  dare(() => page.head.append(referrer));
  dare(() => hush(page));
  let askAgain = (): void => undefined;
  dare(() => (askAgain = askNothing(page.defaultView as Window & typeof globalThis)));
  return () => {
    referrer.remove();
    dare(askAgain);
  };
}

/** Sound also comes from inside other elements, such as a story that somebody listens to. */
function hush(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLMediaElement) dare(() => element.pause());
    if (element.shadowRoot) hush(element.shadowRoot);
  }
}

/**
 * A listener that stops the event would come too late: Chromium calls those of a window in the order they were added.
 * So what a listener can do to ask the visitor has no effect meanwhile.
 */
function askNothing(view: Window & typeof globalThis): () => void {
  const { prototype } = view.BeforeUnloadEvent;
  const own = Object.getOwnPropertyDescriptor(prototype, 'returnValue')!;
  const handler = view.onbeforeunload;
  view.onbeforeunload = null;
  const nothing = (): string => '';
  Object.defineProperties(prototype, {
    preventDefault: { configurable: true, value: nothing },
    returnValue: { configurable: true, get: nothing, set: nothing },
  });
  return () => {
    view.onbeforeunload = handler;
    Reflect.deleteProperty(prototype, 'preventDefault');
    Object.defineProperty(prototype, 'returnValue', own);
  };
}
