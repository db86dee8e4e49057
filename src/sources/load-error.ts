/** The English words for the editor about what went wrong with a feed. Loaded with the first failure. */
import { findJsonError } from './json-error.js';
import type { Fault } from './load.js';
import type { LoadFailure } from './source.js';

const megabytes = (bytes = 0): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function statusDetail(status = 0): string {
  if (status === 404 || status === 410) return 'Nothing is at this address. Check it for typing mistakes.';
  if (status === 401 || status === 403) return 'The feed is not public. Visitors cannot sign in to it.';
  return status >= 500 ? "The feed's own server failed." : 'The server refused the request.';
}

function unreachableDetail(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return (
    `No answer (${said}). Open the address in a new tab. If it opens there, either its server does not send ` +
    'Access-Control-Allow-Origin, or this page has a connect-src policy without it, or the page is https and the feed http.'
  );
}

/** An address that sends on to a website which the owner of the page did not allow. */
const redirectDetail = (to: string): string =>
  `It sends on to ${to}, and authors may use lists of no other website than the owner of this one allows. ` +
  `The owner can allow it on the script tag: data-psw-origins="${new URL(to).origin}".`;

/** A spreadsheet's own page is no feed; the table that it publishes is. */
const sheetDetail = (url: string): string =>
  /docs\.google\.com\/spreadsheets/.test(url) && !/output=csv|out:csv/.test(url)
    ? ' This is the page of a spreadsheet. Choose File, Share, Publish to web, as CSV, and use the address that ends in output=csv.'
    : '';

/** Why a text is no feed. A web page is a failure of its own kind. */
function explainText(bare: LoadFailure, text: string, redirectedTo?: string): LoadFailure {
  const start = text.trimStart().slice(0, 2000);
  if (!start) return { ...bare, detail: 'The answer is empty.' };
  if (/^<(!doctype html|html|head|body|!--|meta|title|div|script)/i.test(start)) {
    const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1]?.trim().slice(0, 100);
    const seen = title ? `a web page titled "${title}"` : 'a web page';
    const from = redirectedTo ? ` It came from ${redirectedTo}.` : '';
    return { ...bare, kind: 'web-page', detail: `The answer is ${seen}, not a feed.${from}${sheetDetail(bare.url)}` };
  }
  const found = findJsonError(text);
  if (!found) return bare;
  const { line, column, expected, excerpt } = found;
  return { ...bare, detail: `Line ${line}, column ${column}: expected ${expected}. Near: ${excerpt}` };
}

/** The failure with its detail. */
export function explain(bare: LoadFailure, fault: Fault): LoadFailure {
  const { kind, status, error, timeoutMs = 0, bytes, maxBytes, text = '', redirectedTo = '' } = fault;
  if (kind === 'not-json') return explainText(bare, text, redirectedTo);
  const details: Partial<Record<typeof kind, string>> = {
    'bad-address': redirectedTo
      ? redirectDetail(redirectedTo)
      : 'An https address, or one relative to the page, without a password in it, is needed.',
    http: statusDetail(status),
    timeout: `No complete answer within ${timeoutMs / 1000} seconds.`,
    'too-large': `More than ${megabytes(maxBytes)} (at least ${megabytes(bytes)}). Split the feed, or leave fields out.`,
    unreachable: unreachableDetail(error) + sheetDetail(bare.url),
  };
  const detail = details[kind];
  return detail ? { ...bare, detail } : bare;
}

const FIRST_KEYS = 8;

/** What was seen, for the editor: the top level, and the first names on it. */
function describeShape(value: unknown): string {
  if (Array.isArray(value))
    return `a list of ${value.length}, the first being ${value.length ? describeShape(value[0]) : 'nothing'}`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  return keys.length
    ? `an object with ${keys.slice(0, FIRST_KEYS).join(', ')}${keys.length > FIRST_KEYS ? ', …' : ''}`
    : 'an empty object';
}

/** Why a value is read by no reader, or not by the one that the site named. */
export function explainFormat(value: unknown, named: string | undefined, known: readonly string[]): string {
  const wanted = named ? `format is set to ${named}, which this is not` : `read are ${known.join(', ')}`;
  return `Found ${describeShape(value)}; ${wanted}.`;
}
