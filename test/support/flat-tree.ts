/** The page as a visitor meets it: shadow roots opened, slots filled, hidden parts left out. For tests. */

const INTERACTIVE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

function childrenOf(element: Element): readonly Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    return assigned.length > 0 ? assigned : [...element.children];
  }
  return [...element.children];
}

/** The element and everything in it, in reading order. What is not shown is left out with all it holds. */
export function* shown(element: Element): Generator<Element> {
  const isSlot = element instanceof HTMLSlotElement;
  // A slot, and whatever is `display: contents`, has no box of its own.
  if (!isSlot && !element.checkVisibility() && getComputedStyle(element).display !== 'contents') return;
  if (!isSlot) yield element;
  for (const child of childrenOf(element)) yield* shown(child);
}

export const shownAll = (root: Element, selector: string): Element[] =>
  [...shown(root)].filter((element) => element.matches(selector));

/** What a visitor can act on. */
export const controls = (root: Element): Element[] => shownAll(root, INTERACTIVE);

/** Every element inside any shadow root below, shown or not. */
export function* shadowElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (root instanceof ShadowRoot) yield element;
    if (element.shadowRoot) yield* shadowElements(element.shadowRoot);
  }
}

/** The text a screen reader would read out of an element: without what is hidden from it. */
function textFor(node: Node): string {
  if (node instanceof Text) return node.data;
  // A list of choices inside its own label does not name itself.
  if (!(node instanceof Element) || node.matches('select, [aria-hidden="true"]')) return '';
  const inside =
    node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : node.childNodes;
  return [...inside].map(textFor).join('');
}

/** The name of a control by the commonest steps of "Accessible Name and Description Computation". */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => root.getElementById(id)).filter((label) => label !== null);
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
  const sources = [
    labelled.map(textFor).join(' '),
    element.getAttribute('aria-label') ?? '',
    labels.map(textFor).join(' '),
    element.matches('input, select, textarea') ? '' : textFor(element),
    element.getAttribute('title') ?? '',
  ];
  return sources.map((text) => text.replace(/\s+/g, ' ').trim()).find(Boolean) ?? '';
}

/** For messages of failing tests. */
export const describeElement = (element: Element): string =>
  `<${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}> "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
