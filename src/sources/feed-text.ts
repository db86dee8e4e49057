/**
 * Tells tables and calendars from what is no feed, and decodes them. Loaded with the first answer that is not JSON.
 */
import type { UnparsedAnswer } from './load.js';
import { isCalendar } from './shared/feed-text.js';
import type { FeedText } from './source.js';

/** A web page, or JSON that is broken: better told as that than read as a table. */
const NO_TABLE = /^\s*[<{[]/;
/** How much of a text is looked at. */
const START = 5000;

/** Comma, semicolon or tab in one of the first lines, and more than one line. */
const looksLikeTable = (start: string): boolean =>
  !NO_TABLE.test(start) && /[,;\t]/.test(start) && /[\r\n]/.test(start);

const isTable = (text: string, contentType: string): boolean =>
  (/\b(?:csv|tab-separated-values)\b/i.test(contentType) && !NO_TABLE.test(text.slice(0, START))) ||
  looksLikeTable(text.slice(0, START));

function decoded(parts: readonly Uint8Array<ArrayBuffer>[], encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/**
 * Spreadsheets write UTF-16 with a byte order mark, or Windows' own letters without a word about it: what is no UTF-8, and
 * was not said to be anything else, is taken for these.
 */
function wellDecoded({ text, parts, contentType }: UnparsedAnswer): string {
  const [first = 0, second = 0] = parts[0] ?? [];
  if (first === 0xff && second === 0xfe) return decoded(parts, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(parts, 'utf-16be');
  const isNamed = /charset=/i.test(contentType) && !/charset="?utf-?8/i.test(contentType);
  return !isNamed && text.includes('\ufffd') ? decoded(parts, 'windows-1252') : text;
}

/** The answer as a table or a calendar, or nothing where it is neither. */
export function feedTextOf(answer: UnparsedAnswer): FeedText | undefined {
  const text = wellDecoded(answer);
  if (!isCalendar(text) && !isTable(text, answer.contentType)) return undefined;
  const mediaType = /^[^;\s]+/.exec(answer.contentType)?.[0];
  return mediaType ? { text, mediaType } : { text };
}
