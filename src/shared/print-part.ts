/**
 * Prints one part of an element by itself, as a sheet to take home or to put on a wall: a copy of the part, with the
 * element's styles, in a frame that is gone again afterwards. The page around it is not printed and not touched.
 * Loads when somebody presses "Print".
 */
import type { LitElement } from 'lit';

/** Real print dialogs cannot be tested; the frame's content can. */
export type Print = (frame: Window & typeof globalThis) => void;

/**
 * @param part what stands inside the element's `.base`; the copy has the same wrapper, so the same styles apply. What
 * must not be on paper hides itself in `@media print`.
 * @param title what the browser puts at the head of the sheet; names no condition
 */
export function printPart(
  element: LitElement,
  part: Element,
  title: string,
  print: Print = (frame) => frame.print(),
): void {
  const root = element.renderRoot as ShadowRoot;
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Through the object model, which every policy allows. A frame that is not displayed prints nothing in some browsers.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!view || !page) return frame.remove();
  const base = part.closest<HTMLElement>('.base');
  page.title = title;
  page.documentElement.lang = base?.lang ?? '';
  page.documentElement.dir = base?.dir ?? '';
  const wrapper = page.importNode(base?.cloneNode() ?? document.createElement('div')) as Element;
  wrapper.append(page.importNode(part, true));
  page.body.append(wrapper);
  // A sheet belongs to the document that made it.
  page.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new view.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return copy;
  });
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  print(view);
}
