export const PROVIDER_TAG = 'peer-support';

/** The nearest `<peer-support>` around the element, through shadow roots, defined or not. */
export function closestProvider(element: Element): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.parentElement?.closest(PROVIDER_TAG) ?? null;
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
