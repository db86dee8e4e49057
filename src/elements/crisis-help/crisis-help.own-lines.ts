/** A site's own lines, from wherever it wrote them. Loads only on pages that bring their own. */
import type { OwnEntry } from '../../content/crisis/own-line.js';
import { type OwnLinesRead, type Piece, readOwnLines, readPageLines } from '../../content/crisis/own-lines.js';
import { loadJson } from '../../shared/content/load-json.js';
import type { OwnContentFile } from '../../shared/controllers/own-content-controller.js';

/** What a site may write besides what stands between the tags. */
export interface OwnSettings {
  readonly name?: string;
  readonly phone?: string;
  readonly sms?: string;
  readonly hours?: string;
  readonly ownLines?: readonly unknown[] | undefined;
}

const BLOCKS =
  'address, article, aside, blockquote, details, div, dl, fieldset, figure, figcaption, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';
const UNSEEN = 'script, style, template, noscript, [hidden], [aria-hidden="true"]';

/** The items that a reader would see between the tags: list items, pairs of a definition list, paragraphs, bare words. */
function pageItems(host: Element): readonly (readonly Piece[])[] {
  const items: Piece[][] = [];
  let run: Node[] = [];
  const end = (): void => {
    if (run.length > 0) items.push(run.flatMap(piecesOf));
    run = [];
  };
  const walk = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) run.push(node);
      else if (node.matches(UNSEEN) || (parent === host && node.slot)) continue;
      else if (node.matches('dt')) {
        end();
        run.push(node);
      } else if (node.matches('dd')) run.push(node);
      else if (!node.matches(BLOCKS)) run.push(node);
      else {
        end();
        // A list item is one item, unless a list stands in it.
        if (node.matches('li') && !node.querySelector('ul, ol, dl')) run.push(node);
        else walk(node);
        end();
      }
    }
    if (parent.matches('dl')) end();
  };
  walk(host);
  end();
  return items;
}

/** Words and links in their order. Blocks and line breaks part words, and so does the end of a term. */
function piecesOf(node: Node): Piece[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
  if (!(node instanceof Element) || node.matches(UNSEEN)) return [];
  if (node.matches('br')) return [' '];
  if (node instanceof HTMLImageElement) return [node.alt];
  if (node instanceof HTMLAnchorElement && node.href) {
    const text = [...node.childNodes]
      .flatMap(piecesOf)
      .map((piece) => (typeof piece === 'string' ? piece : piece.text));
    return [{ url: node.href, text: text.join('') }];
  }
  const inner = [...node.childNodes].flatMap(piecesOf);
  return node.matches(`${BLOCKS}, dt, dd`) ? [' ', ...inner, ' '] : inner;
}

function settingLines({ name = '', phone = '', sms = '', hours = '', ownLines }: OwnSettings): readonly OwnLinesRead[] {
  const given = Object.entries({ phone, sms, hours }).filter(([, value]) => value.trim());
  const line = { name: name.trim() || phone || sms, ...Object.fromEntries(given) };
  return [
    ...(ownLines ? [readOwnLines(ownLines, 'script')] : []),
    ...(phone || sms ? [readOwnLines([line], 'attributes')] : []),
  ];
}

const joined = (read: readonly OwnLinesRead[]): { items: readonly OwnEntry[]; problems: readonly string[] } => ({
  items: read.flatMap(({ entries }) => entries),
  problems: read.flatMap(({ problems }) => problems),
});

export const ownLines = (settings: () => OwnSettings): OwnContentFile<OwnEntry> => ({
  readSlotted: (host) => joined([...settingLines(settings()), readPageLines(pageItems(host))]),
  async load(url, signal) {
    const { value, failed } = await loadJson('lines', url, signal);
    return failed ? { items: [], problems: [failed] } : joined([readOwnLines(value, 'file')]);
  },
});
