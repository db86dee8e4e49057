/**
 * Says where a text stops being JSON, for the person who typed it. Browsers word this differently and some leave the
 * place out, so it is found here. Loaded only after `JSON.parse` has failed.
 */

/** Lines and columns count from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** The text around the place, on one line, with `▸` before the first wrong character. */
  readonly excerpt: string;
}

// The string part is an unrolled loop: text without a closing quote must not make it try every split.
const TOKEN =
  /[ \t\r\n]*(?:[[\]{}:,]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

const VALUE = 'a value';
const KEY = 'a name in double quotes';
const END = 'the end: the list is already closed';
const EXCERPT_BEFORE = 40;
const EXCERPT_AFTER = 30;

/** What is allowed next, in words that can be shown. */
type Expected = string;

/** Feeds one token to the machine; gives what may follow, or nothing when the token is not allowed here. */
function advance(token: string, expected: Expected, open: string[]): Expected | undefined {
  const after = (): Expected => (open.length ? `a comma or ${open[open.length - 1]}` : END);
  const isClosing = token === open[open.length - 1];
  const mayClose = expected.includes(' or ');
  if (isClosing && mayClose) {
    open.pop();
    return after();
  }
  if (expected.startsWith(VALUE)) {
    if (token === '{') return (open.push('}'), `${KEY} or }`);
    if (token === '[') return (open.push(']'), `${VALUE} or ]`);
    return /^[\]}:,]$/.test(token) ? undefined : after();
  }
  if (expected.startsWith(KEY)) return token[0] === '"' ? 'a colon' : undefined;
  if (expected === 'a colon') return token === ':' ? VALUE : undefined;
  if (expected !== END && token === ',') return open[open.length - 1] === '}' ? KEY : VALUE;
  return undefined;
}

/** Common slips, by the character found, the one before it, and what should have come. */
function hint(found: string, before: string, expected: Expected): string {
  if (/[\]}]/.test(found) && before === ',') return '. Remove the comma before it';
  if (/['‘’“”„«»]/.test(found)) return '. Use straight double quotes';
  if (/[/#]/.test(found)) return '. JSON has no comments';
  if (found === '"' && !expected.startsWith('a co'))
    return '. The text in quotes does not end on its line, or has a lone backslash';
  return '';
}

/** The first place where the text is not JSON; nothing when it is. */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let expected: Expected = VALUE;
  let offset = 0;
  for (;;) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    const next = match ? advance(match[0].trim(), expected, open) : undefined;
    if (!next) break;
    offset = TOKEN.lastIndex;
    expected = next;
  }
  offset += /^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  if (offset >= text.length && expected === END) return undefined;
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const excerpt = `${text.slice(Math.max(0, offset - EXCERPT_BEFORE), offset)}▸${text.slice(offset, offset + EXCERPT_AFTER)}`;
  return {
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    expected:
      offset >= text.length
        ? `${expected}, but the text ends`
        : expected + hint(text.charAt(offset), before.trimEnd().slice(-1), expected),
    excerpt: excerpt.replace(/\s+/g, ' ').trim(),
  };
}
