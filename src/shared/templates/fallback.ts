import { isServer } from 'lit';

/**
 * Whether there is anything between the tags to show until the element is ready. Editors fill empty blocks with
 * no-break spaces, empty paragraphs and line breaks: those count as nothing.
 */
export function hasFallback(element: Element): boolean {
  // A server does not see what stands between the tags: the slot shows it, if there is something.
  if (isServer) return true;
  for (const node of element.childNodes) {
    const isSlotted = node instanceof Element && node.hasAttribute('slot');
    if (isSlotted || node.nodeType === Node.COMMENT_NODE) continue;
    if (node.textContent?.trim()) return true;
    if (node instanceof Element && (node.matches('img, iframe, table') || node.querySelector('img, iframe, table')))
      return true;
  }
  return false;
}
