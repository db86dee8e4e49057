/**
 * Prints one part of an element by itself, as a sheet to take home or to put on a wall: a copy of the part, with the
 * element's styles, in a frame that is gone again afterwards. The page around it is not printed and not touched.
 * Loads when somebody presses "Print".
 *
 * The copy is what is in view: slots are filled with what the page put there, and so are elements inside those.
 * Left out are buttons, what has `hidden` or the class `screen-only`, and nothing else. In the frame the part stands in
 * `body > .base`, so a rule with that selector is for the sheet alone.
 */
import type { LitElement } from 'lit';

type FrameWindow = Window & typeof globalThis;

/** Real print dialogs cannot be tested; the frame's content can. */
export type Print = (frame: FrameWindow) => void;

const FRAME = 'psw-print';
const LEFT_OUT = 'button, script, style, [hidden], .screen-only';

/**
 * @param part what stands inside the element's `.base`; the copy has the same wrapper, so the same styles apply
 * @param title what the browser puts at the head of the sheet; names no condition
 * @throws when the browser gives no frame. Later than that, and where a page's sandbox forbids dialogs, nothing happens.
 */
export function printPart(
  element: LitElement,
  part: Element,
  title: string,
  print: Print = (frame) => frame.print(),
): void {
  const root = element.renderRoot as ShadowRoot;
  const pressed = root.activeElement as HTMLElement | null;
  // One that a browser left behind because it never said that it had printed.
  root.querySelector(`.${FRAME}`)?.remove();
  const frame = document.createElement('iframe');
  frame.className = FRAME;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Through the object model, which every policy allows. A frame that is not displayed prints nothing in some browsers.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  let isGiven = false;
  // Firefox puts another empty document in place a moment later, and says so; the others do it at once.
  frame.addEventListener('load', () => {
    const view = frame.contentWindow as FrameWindow | null;
    if (!view || view.document.body.childElementCount > 0) return;
    isGiven = true;
    fill(view, root, part, title);
    const end = (): void => {
      frame.remove();
      pressed?.focus();
    };
    view.addEventListener('afterprint', end, { once: true });
    // Safari prints the frame that has the focus.
    view.focus();
    print(view);
  });
  root.append(frame);
  // Some have printed and said so by now, and the frame is gone again.
  if (isGiven || frame.contentWindow) return;
  frame.remove();
  throw new Error('No frame to print from.');
}

function fill(view: FrameWindow, root: ShadowRoot, part: Element, title: string): void {
  const page = view.document;
  const base = part.closest<HTMLElement>('.base');
  page.title = title;
  page.documentElement.lang = base?.lang ?? '';
  page.documentElement.dir = base?.dir ?? '';
  // Paper is white, whatever colours the page has.
  page.documentElement.style.colorScheme = 'light';
  const wrapper = page.importNode(base?.cloneNode() ?? document.createElement('div')) as HTMLElement;
  if (base) wrapper.style.fontFamily = getComputedStyle(base).fontFamily;
  wrapper.append(...copyOf(part, page));
  page.body.append(wrapper);
  // A sheet belongs to the document that made it.
  page.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new view.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
    return copy;
  });
}

/** The node as people see it: shadow roots opened, slots filled. */
function copyOf(node: Node, page: Document): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [page.importNode(node)];
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return [];
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
  const copies = children.flatMap((child) => copyOf(child, page));
  if (node instanceof HTMLSlotElement) return copies;
  const copy = page.importNode(node);
  copy.removeAttribute('slot');
  copy.append(...copies);
  return [copy];
}
