// A plugin for files that carry their own Leaflet. When it loads it asks the browser one thing by writing markup from a
// string, which a page that requires Trusted Types refuses: Leaflet would not load at all. Every browser that these files are
// built for reads SVG inside HTML, so the answer is written in.
import MagicString from 'magic-string';

const LEAFLET = /[\\/]leaflet[\\/]dist[\\/]leaflet-src\.esm\.js$/;
const QUESTION = /var inlineSvg = !!svg\$1 && \(function \(\) \{[^}]*innerHTML = '<svg\/>';[^}]*\}\)\(\);/;

/** @returns {import('vite').Plugin} */
export const leafletWithoutMarkup = () => ({
  name: 'psw-leaflet-without-markup',
  transform: {
    filter: { id: LEAFLET },
    handler(code) {
      const found = QUESTION.exec(code);
      if (!found) this.error('Leaflet no longer asks its question the way this plugin knows.');
      const text = new MagicString(code);
      text.update(found.index, found.index + found[0].length, 'var inlineSvg = true;');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  },
});
