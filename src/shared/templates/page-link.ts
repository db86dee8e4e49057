/** A link to a page that the site wrote itself, as an attribute. Loads where there is one. */
import { safeLink } from '../../domain/safe-link.js';
import { readText } from '../settings/read.js';
import { warn } from '../settings/warn.js';

export { externalLink } from './external-link.js';

/** The address, when it can be followed. One that would run something is no page. */
export function readPage(host: Element, attribute: string, value: string): string | undefined {
  const address = readText(value);
  // The base only makes relative addresses parse; the browser resolves them against the page.
  if (!address || safeLink(address, { base: 'https://relative.invalid/' }).url) return address || undefined;
  warn(host, `${attribute}: "${address}" is not an address of a page. It is ignored.`);
  return undefined;
}
