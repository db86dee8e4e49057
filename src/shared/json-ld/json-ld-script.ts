/**
 * Puts a directory into the head of the page as JSON-LD, once for each directory, however many elements ask for it.
 * Loads after the first view, and only where an element has `json-ld`.
 *
 * Under `require-trusted-types-for 'script'`, `textContent` of a script throws, and a text node put into it is reported. A
 * text node that is in the script, empty, when the script enters the page, and gets its words then, is neither.
 */
import type { Directory } from '../../domain/model.js';
import { OWN_DATA } from './own-data.js';
import { scriptText, toJsonLd } from '../../writers/json-ld.js';

interface Shared {
  readonly script: HTMLScriptElement;
  readonly owners: Set<object>;
}

/** Two copies of the library meet here. */
const SCRIPTS = Symbol.for('psw/json-ld/1');
type Holder = { [SCRIPTS]?: WeakMap<Directory, Shared> };

function scriptsOf(): WeakMap<Directory, Shared> {
  return ((globalThis as Holder)[SCRIPTS] ??= new WeakMap());
}

function addScript(directory: Directory, now: number): HTMLScriptElement {
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.setAttribute(OWN_DATA, '');
  const pageUrl = location.protocol.startsWith('http') ? location.origin + location.pathname : '';
  const text = document.createTextNode('');
  script.append(text);
  document.head.append(script);
  text.data = scriptText(toJsonLd(directory, { now, ...(pageUrl && { pageUrl }) }));
  return script;
}

/** Adds the script, or joins those who have it already. The way back takes it out when nobody needs it any more. */
export function addJsonLd(owner: object, directory: Directory, now: number): () => void {
  const scripts = scriptsOf();
  let shared = scripts.get(directory);
  if (!shared) {
    shared = { script: addScript(directory, now), owners: new Set() };
    scripts.set(directory, shared);
  }
  const { script, owners } = shared;
  owners.add(owner);
  return () => {
    owners.delete(owner);
    if (owners.size > 0) return;
    script.remove();
    if (scripts.get(directory)?.script === script) scripts.delete(directory);
  };
}
