/**
 * The page's own urgent help in words, for paper: what stands in `slot="help"`. Only plain text and links: what an element
 * of its own shows there cannot be told from what it hides.
 */

const MOST_LINES = 6;
const LONGEST = 200;
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd';
const NOT_SIMPLE = 'iframe, form, input, button, table, video, audio, script, style, [hidden]';

export function helpLines(host: Element): readonly string[] {
  const parts = [...host.children].filter(({ slot }) => slot === 'help');
  if (parts.some((part) => [part, ...part.querySelectorAll('*')].some(isNotSimple))) return [];
  const lines = parts.flatMap((part) => {
    const blocks = [...part.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
    return (blocks.length > 0 ? blocks : [part]).map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim());
  });
  const said = lines.filter(Boolean);
  return said.length > MOST_LINES || said.some(({ length }) => length > LONGEST) ? [] : said;
}

const isNotSimple = (element: Element): boolean => element.localName.includes('-') || element.matches(NOT_SIMPLE);
