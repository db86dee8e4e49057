// A plugin for files that carry their own Leaflet. When it loads it asks the browser two things by writing markup from a
// string, which a page that requires Trusted Types refuses: Leaflet would not load at all. Every browser that these files are
// built for draws SVG and has no VML (of Internet Explorer), so the answers are written in.
import MagicString from 'magic-string';

const LEAFLET = /[\\/]leaflet[\\/]dist[\\/]leaflet-src\.esm\.js$/;
/** `var inlineSvg = !!svg$1 && (function () { … })();`, and the same for VML. */
const QUESTIONS = [
  { start: 'var inlineSvg = ', asks: "div.innerHTML = '<svg/>';", answer: 'var inlineSvg = true;' },
  { start: 'var vml = ', asks: 'div.innerHTML = \'<v:shape adj="1"/>\';', answer: 'var vml = false;' },
];
const END = '})();';

/** @returns {import('vite').Plugin} */
export const leafletWithoutMarkup = () => ({
  name: 'psw-leaflet-without-markup',
  transform: {
    filter: { id: LEAFLET },
    handler(code) {
      const text = new MagicString(code);
      for (const { start, asks, answer } of QUESTIONS) {
        const from = code.indexOf(start);
        const to = code.indexOf(END, from) + END.length;
        if (from < 0 || !code.slice(from, to).includes(asks))
          this.error('Leaflet no longer asks its questions the way this plugin knows.');
        text.update(from, to, answer);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  },
});
