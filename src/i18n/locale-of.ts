/**
 * The one place in `i18n` that touches the page: which language an element stands in, and which way it runs.
 */
import { canonicalTag, type Direction, directionOf } from './locales.js';

/** The element, what it is slotted into or stands in, and so on outwards through shadow roots. */
function* outwards(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node.nodeType === 1) yield node as Element;
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
  }
}

/**
 * The language tag of an element: its own `lang`, else the nearest one around it, else the document's, else `en`.
 * Two languages can stand on one page. A `lang` that is no language tag is passed over.
 */
export function localeOf(element: Element): string {
  for (const around of outwards(element)) {
    const tag = canonicalTag(around.getAttribute('lang') ?? '');
    if (tag) return tag;
  }
  // An element that is not in the page yet.
  return canonicalTag(element.ownerDocument.documentElement.lang) ?? 'en';
}

/** The direction of an element: the nearest `dir` of `ltr` or `rtl`, else that of its language. */
export function directionOfElement(element: Element): Direction {
  for (const around of outwards(element)) {
    const direction = around.getAttribute('dir')?.toLowerCase();
    if (direction === 'ltr' || direction === 'rtl') return direction;
  }
  return directionOf(localeOf(element));
}
