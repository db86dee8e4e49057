/** Finds the list of groups that the visitor goes on to. Looked for when it is needed: it may stand anywhere on the page. */
import type { SearchQuery } from '../../search/query.js';
import { closestProvider } from '../../shared/contexts/closest-provider.js';
import { readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';

/** What is needed of a `<group-finder>`, also of one of another copy of the library. */
export interface Finder extends HTMLElement {
  ask(query: SearchQuery): void;
}

const FINDER_TAG = 'group-finder';

const isFinder = (element: Element | null | undefined): element is Finder =>
  element?.localName === FINDER_TAG && typeof (element as Partial<Finder>).ask === 'function';

/** @param id what the page says; else the finder in the same provider, in the same tree, on the page */
export function findFinder(host: HTMLElement, id: string): Finder | undefined {
  const root = host.getRootNode() as Document | ShadowRoot;
  const name = readText(id);
  if (name) {
    const named = root.getElementById?.(name) ?? host.ownerDocument.getElementById(name);
    if (isFinder(named)) return named;
    warn(host, `for: there is no <group-finder> with the id "${name}" that is ready. Another one is looked for.`);
  }
  const places = [closestProvider(host), root, host.ownerDocument];
  const found = places.map((place): Element | null | undefined => place?.querySelector(FINDER_TAG));
  return found.find(isFinder);
}
