// A plugin that leaves out what Lit carries for others: long words to whoever writes styles that are none (ours are, or no
// test would pass; and whoever writes elements has those words in the package), and the hooks of polyfills for browsers that
// read no modules. That is 0.2 KB of every file, packed.
import MagicString from 'magic-string';

/** File → what stands in it, and what is left of that. */
const TRIMMED = {
  'reactive-element/css-tag.js': [
    [/Error\("CSSResult is not constructable[^"]*"\)/, () => 'Error("css")'],
    [/Error\("Value passed to 'css'[^"]*"\s*\+\s*(\w+)\s*\+\s*"[^"]*"\)/, ([, value]) => `Error("css "+${value})`],
    [/&&\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)/, () => ' '],
  ],
  'reactive-element/reactive-element.js': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport,/, () => ','],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),/, () => ','],
  ],
  'lit-element/lit-element.js': [
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, () => ' '],
  ],
  'lit-html/lit-html.js': [[/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, () => ';']],
};

const fileOf = (id) => Object.keys(TRIMMED).find((file) => id.replaceAll('\\', '/').endsWith(`/${file}`));

/** @returns {import('vite').Plugin} */
export const litTrimmed = () => ({
  name: 'psw-lit-trimmed',
  transform: {
    filter: { id: /[\\/](?:@lit|lit-element|lit-html)[\\/]/ },
    handler(code, id) {
      const file = fileOf(id);
      if (!file) return undefined;
      const text = new MagicString(code);
      for (const [long, short] of TRIMMED[file]) {
        const found = long.exec(code);
        if (!found) this.error(`${file} no longer says ${long}, which this plugin leaves out.`);
        text.update(found.index, found.index + found[0].length, short(found));
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  },
});
