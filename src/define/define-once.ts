import { note } from '../shared/settings/note.js';

/**
 * Registers a tag once. The same class again is silent; another class under that tag leaves the first in place with
 * one note; without a registry (on a server) nothing happens. Never throws, so a second copy of the library on a page
 * does no harm.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element) {
    note(`<${tag}> is already defined on this page. The first one is kept.`);
  }
}
