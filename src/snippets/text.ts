/** Text on its way into a snippet: on one line, with nothing in it that an editor or a parser would take for its own. */
import { withoutHalves } from './halves.js';

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
  // Some editors start a shortcode at a bracket and a plug-in at a brace, wherever they stand; so do templates.
  ...{ '[': '&#91;', ']': '&#93;', '{': '&#123;', '}': '&#125;' },
};

/** Signs without a shape: the HTML parser changes some of them, and editors drop the others. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** One line of text, as it comes back out of a page. */
export const cleanText = (text: string): string =>
  withoutHalves(text.replace(CONTROLS, ' ')).replace(/\s+/g, ' ').trim();

/** Text for an attribute or between tags; on one line. */
export const escapeHtml = (text: string): string => cleanText(text).replace(/[&<>"'[\]{}]/g, (sign) => ESCAPES[sign]!);
