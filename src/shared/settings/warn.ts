/**
 * Speaks to the developer's console about one element; `note.ts` does so about a page, and nothing else does. Each message
 * is said once for each element on the page, names the element, and says what was expected. Nothing a visitor typed is
 * ever part of a message.
 */
import { isServer } from 'lit';
import type { LoadFailure } from '../../sources/source.js';

const said = new WeakMap<object, Set<string>>();

export function warn(host: Element, message: string): void {
  const before = said.get(host) ?? new Set<string>();
  if (before.has(message)) return;
  said.set(host, before.add(message));
  // On a server the element itself would fill the log.
  if (isServer) console.warn(`<${host.localName}> ${message}`);
  else console.warn(`<${host.localName}> ${message}`, host);
}

/** One precise line about a load that failed. Visitors read calmer words on the page. */
export function warnOfFailure(host: Element, { url, kind, detail = '' }: LoadFailure): void {
  warn(host, `could not load ${url}: ${kind}. ${detail}`.trim());
}

/** What this element was told so far, for the editor's report. */
export function warningsOf(host: Element): readonly string[] {
  return [...(said.get(host) ?? [])];
}
