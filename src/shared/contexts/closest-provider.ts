export const PROVIDER_TAG = 'peer-support';

/** The nearest `<peer-support>` around the element, through shadow roots, defined or not. */
export function closestProvider(element: Element): Element | null {
  const found = element.parentElement?.closest(PROVIDER_TAG);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestProvider(root.host) : null;
}
