/**
 * Finds things as people do: by what they are (role) and what they are called (accessible name), and reads the text
 * that is in view. Walks the flat tree: through shadow roots and slots, past what is hidden. Knows the few roles and
 * the parts of the name computation that our elements use; it is no general implementation.
 */

const ROLES: readonly (readonly [string, string])[] = [
  ['button', 'button, summary'],
  ['link', 'a[href]'],
  ['checkbox', 'input[type="checkbox"]'],
  ['radio', 'input[type="radio"]'],
  ['searchbox', 'input[type="search"]'],
  ['textbox', 'input[type="text"], textarea'],
  ['combobox', 'select'],
  ['heading', 'h1, h2, h3, h4, h5, h6'],
  ['dialog', 'dialog'],
  ['article', 'article'],
  ['listitem', 'li'],
  ['list', 'ul, ol'],
  ['group', 'fieldset, details'],
  ['table', 'table'],
  ['row', 'tr'],
];

export function roleOf(element: Element): string | undefined {
  return element.getAttribute('role') ?? ROLES.find(([, selector]) => element.matches(selector))?.[0];
}

const isHidden = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || element.localName === 'style' || element.localName === 'script';

/**
 * Slots and custom elements with `display: contents` have no box of their own, and what they hold is in view. Styles are
 * asked for last: most elements have a box, and this runs for every element at every look.
 */
const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';

function* childrenOf(node: Element | ShadowRoot): Generator<Node> {
  if (node instanceof Element && node.shadowRoot) yield* childrenOf(node.shadowRoot);
  else if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    yield* node.assignedNodes({ flatten: true });
  else yield* node.childNodes;
}

/** Elements and text in view, in the order they are read. */
function* inView(root: Element | ShadowRoot): Generator<Element | Text> {
  for (const child of childrenOf(root)) {
    if (child instanceof Text) yield child;
    if (!(child instanceof Element) || isHidden(child) || !isSeen(child)) continue;
    yield child;
    yield* inView(child);
  }
}

/** What is taken out of the flow to be heard and not seen still goes on the line it stands in. */
function isBlock(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  return position !== 'absolute' && !/^(inline|contents|none)/.test(display);
}

function rawText(root: Element | ShadowRoot): string {
  let text = '';
  for (const child of childrenOf(root)) {
    if (child instanceof Text) text += child.data;
    if (!(child instanceof Element) || isHidden(child) || !isSeen(child)) continue;
    const inner = rawText(child);
    text += isBlock(child) ? ` ${inner} ` : inner;
  }
  return text;
}

/** The text in view inside an element, blanks folded. What is only for screen readers is part of it. */
export function textOf(root: Element | ShadowRoot): string {
  return rawText(root).replace(/\s+/g, ' ').trim();
}

const byId = (element: Element, ids: string): string =>
  ids
    .split(/\s+/)
    .map((id) => (element.getRootNode() as Document | ShadowRoot).getElementById(id))
    .map((found) => (found ? textOf(found) : ''))
    .join(' ');

/** What the element is called. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) return byId(element, labelledBy);
  const label = element.getAttribute('aria-label');
  if (label) return label.trim();
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    return [...(element.labels ?? [])].map((each) => ownLabel(each, element)).join(' ');
  }
  if (element instanceof HTMLFieldSetElement)
    return textOf(element.querySelector('legend') ?? document.createElement('i'));
  return textOf(element);
}

/** A label's words without those of the control inside it: the options of a list are no part of its name. */
function ownLabel(label: Element, control: Element): string {
  if (!label.contains(control) || !(control instanceof HTMLSelectElement)) return textOf(label);
  return [...label.children]
    .filter((child) => child !== control)
    .map(textOf)
    .join(' ')
    .trim();
}

export type Name = string | RegExp;
const fits = (element: Element, wanted: Name | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? nameOf(element) === wanted : wanted.test(nameOf(element)));

/** All in view with that role and name. While a modal dialog is open, only what is inside it. */
export function allByRole(root: Element | ShadowRoot, role: string, name?: Name): HTMLElement[] {
  const elements = [...inView(root)].filter((node): node is HTMLElement => node instanceof HTMLElement);
  const modal = elements.find((element) => element.matches('dialog:modal'));
  return elements.filter(
    (element) => roleOf(element) === role && (!modal || modal.contains(element)) && fits(element, name),
  );
}

/** The one in view with that role and name. Throws, and says what there is, when there is none or more than one. */
export function byRole<T extends HTMLElement = HTMLElement>(root: Element | ShadowRoot, role: string, name?: Name): T {
  const found = allByRole(root, role, name);
  if (found.length === 1) return found[0] as T;
  const there = allByRole(root, role).map((element) => `"${nameOf(element)}"`);
  throw new Error(`${found.length} × ${role} ${String(name ?? '')}. There is: ${there.join(', ') || 'none'}.`);
}

export const namesOf = (root: Element | ShadowRoot, role: string): string[] => allByRole(root, role).map(nameOf);

/** "h3 Tuesday Circle", in order. */
export const outlineOf = (root: Element | ShadowRoot): string[] =>
  allByRole(root, 'heading').map((heading) => `${heading.localName} ${textOf(heading)}`);
