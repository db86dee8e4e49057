/**
 * Turns a list or table that stands in the page into plain data for the reader in `sources/html`. Only reads; the page
 * is left as it is, and nothing is parsed as HTML.
 */
import { OWN_DATA } from './json-ld/own-data.js';
import type {
  ListPart,
  PagePart,
  PartEntry,
  PartItem,
  PartLink,
  PartRow,
  PartText,
  PartTime,
  TablePart,
} from '../sources/html/part.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FOOTER H1 H2 H3 H4 H5 H6 HEADER LI OL P SECTION TR UL'.split(
    ' ',
  ),
);
const UNSEEN = 'script, style, template, noscript, svg, table, [hidden], [aria-hidden="true"]';
/** More columns than any table that people read; HTML itself allows a cell to claim a thousand. */
const MOST_COLUMNS = 100;

/** The part of the page with that id, or `undefined` when there is none. */
export function readPagePart(id: string, root: Document | ShadowRoot = document): PagePart | undefined {
  const element = root.getElementById(id);
  return element ? partOf(element) : undefined;
}

/** What the page says in JSON-LD, or `undefined` when it says nothing. A script that is no JSON stays a text. */
export function readPageData(page: Document): object | undefined {
  const scripts = page.querySelectorAll(`script[type="application/ld+json" i]:not([${OWN_DATA}])`);
  const values = [...scripts].map(({ textContent }): unknown => {
    try {
      return JSON.parse(textContent);
    } catch {
      return textContent;
    }
  });
  return values.length ? { '@graph': values } : undefined;
}

/** The same; a part that the browser has not come to yet, because a script runs before it, is waited for. No id: the data of the page. */
export async function findPagePart(id: string, root: Document | ShadowRoot): Promise<object | undefined> {
  const page = root.ownerDocument ?? root;
  if ((!id || !root.getElementById(id)) && page.readyState === 'loading')
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  return id ? readPagePart(id, root) : readPageData(page);
}

const LISTS = 'ul, ol, dl';
const PARTS = `table, ${LISTS}, [itemscope]`;
/** What stands above a list: headings, and what editors make bold instead. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6, summary, legend, caption, p, div';
const BOLD_LEVEL = 7;
const HIDDEN = '[hidden], [aria-hidden="true"], script, style, template, noscript';

/** A table, a list, or anything with microdata; of a wrapper, all of them that stand in it, in their order. */
export function partOf(element: Element): PagePart {
  if (element.matches(PARTS)) return onePartOf(element);
  const parts: (TablePart | ListPart)[] = [];
  // Headings by their level: a new one ends those below it.
  let above: readonly { readonly level: number; readonly text: string }[] = [];
  let wasThing = false;
  for (const found of element.querySelectorAll(`${PARTS}, ${HEADINGS}`)) {
    // What stands in another part belongs to that. A page may hide the whole of the list that it shows as a finder.
    const outer = [found.closest(HIDDEN), found.parentElement?.closest(PARTS)];
    if (outer.some((each) => each && each !== element && element.contains(each))) continue;
    if (found.matches(PARTS)) {
      const caption = found.querySelector(':scope > caption');
      const sections = [...above.map((heading) => heading.text), ...(caption ? [textOf(caption)] : [])].filter(Boolean);
      const part = { ...onePartOf(found), ...(sections.length && { sections }) };
      const before = parts[parts.length - 1];
      // Things in microdata one after another are one list.
      const joins = part.part === 'list' && before?.part === 'list' && !found.matches(LISTS) && wasThing;
      if (joins) parts[parts.length - 1] = { ...before, entries: [...before.entries, ...part.entries] };
      else parts.push(part);
      wasThing = !found.matches(LISTS);
      continue;
    }
    const level = levelOf(found);
    if (level) above = [...above.filter((heading) => heading.level < level), { level, text: textOf(found) }];
  }
  const [only] = parts;
  if (!only) return { part: 'other', element: element.localName };
  return parts.length > 1 ? { part: 'several', parts } : only;
}

function onePartOf(element: Element): TablePart | ListPart {
  if (element instanceof HTMLTableElement) return tableOf(element);
  if (!element.matches(LISTS)) return { part: 'list', entries: [entryOf(element)] };
  return { part: 'list', entries: element.matches('dl') ? pairsOf(element) : itemsOf(element) };
}

/** 1 to 6 for headings, 7 for what stands in bold alone, as editors without headings write them; 0 for no heading. */
function levelOf(element: Element): number {
  const [, level] = /^H([1-6])$/.exec(element.tagName) ?? [];
  if (level) return Number(level);
  if (!element.matches('p, div')) return BOLD_LEVEL;
  const bold = element.querySelector(':scope > strong, :scope > b');
  return bold && textOf(bold) && textOf(bold) === textOf(element) ? BOLD_LEVEL : 0;
}

/** What a reader of the page would read: no scripts, no hidden parts, pictures by their description. */
function textOf(node: Node): string {
  return rawText(node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  return [...node.childNodes]
    .map((child) => {
      if (!(child instanceof Element)) return child.nodeType === Node.TEXT_NODE ? rawText(child) : '';
      if (child.matches(UNSEEN)) return '';
      if (child.tagName === 'BR') return '\n';
      if (child.tagName === 'IMG') return child.getAttribute('alt') ?? '';
      return BLOCKS.has(child.tagName) ? `\n${rawText(child)}\n` : rawText(child);
    })
    .join('');
}

/** Descendants that are neither in a nested table nor hidden. */
function seen<T extends Element>(element: Element, selector: string): T[] {
  return [...element.querySelectorAll<T>(selector)].filter((found) => {
    const unseen = found.closest(UNSEEN);
    return !unseen || !element.contains(unseen) || unseen === element;
  });
}

function piece(...elements: readonly Element[]): PartText {
  const links = elements.flatMap((element) =>
    seen<HTMLAnchorElement>(element, 'a[href]').map((anchor): PartLink => ({ text: textOf(anchor), url: anchor.href })),
  );
  const times = elements.flatMap((element) =>
    seen<HTMLTimeElement>(element, 'time[datetime]').map((time): PartTime => ({
      text: textOf(time),
      value: time.dateTime,
    })),
  );
  const text = elements.map(textOf).filter(Boolean).join('\n');
  return { text, ...(links.length && { links }), ...(times.length && { times }) };
}

const idOf = (element: Element): { readonly id?: string } => (element.id ? { id: element.id } : {});

function tableOf(table: HTMLTableElement): TablePart {
  const rows = [...table.rows];
  const grid = gridOf(rows);
  const isHeading = (row: HTMLTableRowElement): boolean => [...row.cells].every((cell) => cell.tagName === 'TH');
  const inHead = rows.filter((row) => row.parentElement === table.tHead).length;
  const firstWide = rows.findIndex((row) => row.cells.length > 1);
  // Several heading rows: the last one names the columns, and merged cells reach down into it.
  let header = inHead ? inHead - 1 : Math.max(0, firstWide);
  while (!inHead && rows[header + 1] && isHeading(rows[header]!) && isHeading(rows[header + 1]!)) header += 1;
  const headings = (grid[header] ?? []).map((cell) => cell.text);
  const found: PartRow[] = [];
  let section = '';
  rows.slice(header + 1).forEach((row, index) => {
    const cells = grid[header + 1 + index] ?? [];
    if (!cells.some((cell) => cell.text || cell.links)) return;
    const isSection =
      row.cells.length === 1 &&
      cells.length > 1 &&
      cells.length >= headings.length &&
      cells.every((cell) => cell === cells[0]);
    if (isSection) section = cells[0]?.text ?? '';
    else
      found.push({
        ...idOf(row),
        ...(section && { section }),
        cells: headings.map((_, column) => cells[column] ?? { text: '' }),
      });
  });
  return { part: 'table', headings, rows: found };
}

/** Cells by row and column; a merged cell stands, as the same object, in every place it covers. */
function gridOf(rows: readonly HTMLTableRowElement[]): readonly (readonly PartText[])[] {
  const grid: PartText[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column]) column += 1;
      const text = piece(cell);
      const right = Math.min(column + cell.colSpan, MOST_COLUMNS);
      // A row span of 0 reaches to the end of the table.
      const below = cell.rowSpan ? rowIndex + cell.rowSpan : rows.length;
      for (const line of grid.slice(rowIndex, below)) for (let at = column; at < right; at += 1) line[at] ??= text;
      column = right;
    }
  });
  return grid.map((line) => [...line].map((cell) => cell ?? { text: '' }));
}

/** Items with something in them: an empty one is an editor's slip, a picture or bare link is for the reader to report. */
function itemsOf(list: Element): readonly PartEntry[] {
  return [...list.children]
    .filter((child) => child.matches('li') && !child.matches(UNSEEN))
    .filter((child) => child.querySelector('a, img, picture, svg, video, iframe, [itemscope]') ?? textOf(child))
    .map((child) => entryOf(child));
}

/** A term and what follows it make one entry. */
function pairsOf(list: Element): readonly PartEntry[] {
  const pairs: Element[][] = [];
  // A `div` may group a term with its descriptions.
  for (const child of seen(list, 'dt, dd')) {
    const last = pairs[pairs.length - 1];
    if (last && !(child.matches('dt') && last.some((element) => element.matches('dd')))) last.push(child);
    else pairs.push([child]);
  }
  return pairs.map((elements) => {
    const lead = elements
      .filter((element) => element.matches('dt'))
      .map(textOf)
      .join(', ');
    return { ...entryOf(...elements), ...(lead && { lead }) };
  });
}

function entryOf(...elements: readonly Element[]): PartEntry {
  const read = piece(...elements);
  const begins = elements
    .flatMap((element) => seen(element, 'h1, h2, h3, h4, h5, h6, strong, b, a[href]'))
    .map(textOf)
    .find((text) => text && read.text.startsWith(text));
  const scope = elements.flatMap((element) => (element.matches('[itemscope]') ? [element] : topItems(element)))[0];
  const id = elements.find((element) => element.id);
  return { ...read, ...(id && idOf(id)), ...(begins && { lead: begins }), ...(scope && { item: itemOf(scope) }) };
}

const topItems = (element: Element): Element[] => seen(element, '[itemscope]:not([itemprop])');

/** HTML Living Standard, "Microdata": types, id, and the properties with their values. */
function itemOf(scope: Element): PartItem {
  const properties: Record<string, (string | PartItem)[]> = Object.create(null) as Record<
    string,
    (string | PartItem)[]
  >;
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      const names = child.getAttribute('itemprop')?.split(/\s+/).filter(Boolean) ?? [];
      for (const name of names) (properties[name] ??= []).push(valueOf(child));
      if (!child.matches('[itemscope]')) collect(child);
    }
  };
  collect(scope);
  const types = (scope.getAttribute('itemtype') ?? '').split(/\s+/).filter(Boolean);
  const id = scope.getAttribute('itemid') ?? scope.id;
  return { types: types.map((type) => type.replace(/^.*[/#]/, '')), ...(id && { id }), properties };
}

function valueOf(element: Element): string | PartItem {
  if (element.matches('[itemscope]')) return itemOf(element);
  if (
    element instanceof HTMLAnchorElement ||
    element instanceof HTMLAreaElement ||
    element instanceof HTMLLinkElement
  ) {
    return element.href;
  }
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('value');
  return stated ?? element.getAttribute('src') ?? textOf(element);
}
