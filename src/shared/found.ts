/** What an element rarely finds when it comes into a page, and loads this for: see `page-element.ts`. */
import { adoptStyles, type LitElement, noChange } from 'lit';
import type { StatesController } from './controllers/states-controller.js';
import { warn } from './settings/warn.js';

/** What of an element is nobody else's business. */
interface Drawn {
  readonly constructor: typeof LitElement;
  readonly states?: StatesController;
  render?: () => unknown;
}

/** Settings of which an element only asks whether they are there. */
const UNWATCHED = ['save'];
/** Shows the words between the tags, so the server had nothing better. */
const OPEN_SLOT = 'slot:not([name], [hidden])';

/**
 * @param off attributes whose value says that something should be off
 * @param root what a server drew
 */
export function take(element: LitElement, off: readonly Attr[], root: ShadowRoot | null): void {
  const isFlag = flagsOf(element);
  for (const { name, value } of off) {
    if (isFlag(name))
      warn(element, `${name}="${value}" is on: an attribute that is there is on. To turn it off, leave ${name} out.`);
  }
  if (root) takeOver(element, root);
}

/** HTML knows one way to turn something off, and so do all our attributes. */
function flagsOf(element: LitElement): (name: string) => boolean {
  const { elementProperties } = element.constructor as typeof LitElement;
  const flags = [...elementProperties].flatMap(([name, { type, attribute }]) =>
    type === Boolean ? [typeof attribute === 'string' ? attribute : String(name).toLowerCase()] : [],
  );
  return (name) => [...flags, ...UNWATCHED].includes(name);
}

/**
 * The element knows more than the server did (the list, the visitor's clock, the exact language), so it draws itself anew;
 * Lit's own hydration would want both to be the same. What the server drew goes in the task in which the new comes, so
 * nobody sees neither, or both.
 */
function takeOver(element: LitElement, root: ShadowRoot): void {
  const host = element as unknown as Drawn;
  const { render } = host;
  const drawn = [...root.childNodes];
  const isWhole = !root.querySelector(OPEN_SLOT);
  adoptStyles(root, host.constructor.elementStyles);
  host.render = () => {
    const printed = render!.call(host);
    // Less than what is on show already.
    const isLess = isWhole && /initial|loading/.test(host.states?.state ?? '');
    if (isLess || printed === noChange) return noChange;
    for (const node of drawn) node.remove();
    // From here on that of its class.
    delete host.render;
    return printed;
  };
}
