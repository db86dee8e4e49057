import { isServer } from 'lit';

/** What is seen without any words. */
const SEEN = 'img, iframe, table';

/**
 * Whether there is anything between the tags to show until the element is ready. Editors fill empty blocks with
 * no-break spaces, empty paragraphs and line breaks: those count as nothing.
 */
export function hasFallback(element: Element): boolean {
  // A server does not see what stands between the tags: the slot shows it, if there is something.
  if (isServer) return true;
  return [...element.childNodes].some((node) => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();
    return !node.slot && (!!node.textContent?.trim() || node.matches(SEEN) || node.querySelector(SEEN) !== null);
  });
}
