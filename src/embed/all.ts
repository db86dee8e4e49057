/**
 * Every element in one classic script, for pages that cannot load modules, with what the loader does for placeholders, links
 * and frames. See docs/loader.md.
 */
import '../define/all.js';
import { start } from './watch.js';

// Without a tag of its own, when somebody else runs the text of this file, the frame page is looked for beside the page.
const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;

start(src || document.baseURI, (tag) => Promise.resolve(!!customElements.get(tag)));
