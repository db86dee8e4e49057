/**
 * The only place that makes a request: gets a feed, parses it, and says exactly what went wrong when it cannot.
 *
 * Sends no cookie, no referrer and no header of its own, so the feed's server learns no more than that somebody asked.
 * What the value means is left to the readers.
 */
import { LoadError } from './source.js';
import type { LoadFailure, LoadFailureKind } from './source.js';

/** Each attempt, connection and body together. Long enough for a slow phone, short enough to still be waiting. */
export const TIMEOUT_MS = 15_000;

/**
 * 25 MB of text, unpacked. Ten thousand meetings are about 6 MB; at four times that a phone's browser starts to run
 * out of memory, and the directory needs splitting rather than waiting.
 */
export const MAX_BYTES = 25_000_000;

const RETRY_AFTER_MS = 800;
const TOO_MANY_REQUESTS = 429;
const MEGABYTE = 1_000_000;

export interface FetchJsonOptions {
  readonly signal?: AbortSignal;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** How often to try again after a network failure, a 5xx or a 429. Default 1. */
  readonly retries?: number;
  readonly fetch?: typeof fetch;
  /** Resolves after so many milliseconds, or rejects when aborted. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
}

export interface LoadedJson {
  readonly value: unknown;
  /** Size of the text, unpacked. */
  readonly bytes: number;
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

/** Waits with a timer; the promise rejects with the signal's reason when aborted, and the timer is gone. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Gets an address and parses its answer as JSON. Rejects with a `LoadError`, and with nothing else. */
export async function fetchJson(url: string, options: FetchJsonOptions): Promise<LoadedJson> {
  checkAddress(url);
  const wait = options.wait ?? pause;
  for (let left = options.retries ?? 1; ; left -= 1) {
    try {
      return await attempt(url, options);
    } catch (error) {
      const failure = (error as LoadError).failure;
      const passing =
        failure.kind === 'unreachable' || failure.status === TOO_MANY_REQUESTS || (failure.status ?? 0) >= 500;
      if (!passing || left < 1) throw error;
    }
    await wait(RETRY_AFTER_MS, options.signal).catch(() => fail('aborted', url));
  }
}

function fail(kind: LoadFailureKind, url: string, detail?: string, status?: number): never {
  const failure: LoadFailure = { kind, url, ...(detail && { detail }), ...(status && { status }) };
  throw new LoadError(failure);
}

function checkAddress(url: string): void {
  try {
    // The base only makes relative addresses parse; the browser resolves them against the page.
    const { protocol, username, password } = new URL(url, 'https://relative.invalid/');
    if (url.trim() && /^https?:$/.test(protocol) && !username && !password) return;
  } catch {
    // Falls through to the same answer.
  }
  fail('bad-address', url, 'An https address, or one relative to the page, without a password in it, is needed.');
}

async function attempt(url: string, options: FetchJsonOptions): Promise<LoadedJson> {
  const limit = (options.timeout ?? AbortSignal.timeout.bind(AbortSignal))(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  let response: Response;
  let text: string;
  let bytes: number;
  try {
    response = await (options.fetch ?? fetch)(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) {
      // Unread bodies keep the connection busy.
      void response.body?.cancel();
      fail('http', url, statusDetail(response.status), response.status);
    }
    ({ text, bytes } = await readText(url, response, options.maxBytes ?? MAX_BYTES, signal));
    signal.throwIfAborted();
  } catch (error) {
    if (options.signal?.aborted) fail('aborted', url);
    if (limit.aborted)
      fail('timeout', url, `No complete answer within ${(options.timeoutMs ?? TIMEOUT_MS) / 1000} seconds.`);
    if (error instanceof LoadError) throw error;
    fail('unreachable', url, unreachableDetail(error));
  }
  const value = await parse(url, response, text);
  return { value, bytes, readAt: options.now(), url: response.url || url };
}

function statusDetail(status: number): string {
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

/** Reads the body up to the limit. The limit counts unpacked bytes: `content-length` is that of the packed ones. */
async function readText(
  url: string,
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly bytes: number }> {
  const tooLarge = (size: number): never =>
    fail(
      'too-large',
      url,
      `More than ${(maxBytes / MEGABYTE).toFixed(1)} MB (at least ${(size / MEGABYTE).toFixed(1)} MB). Split the feed, or leave fields out.`,
    );
  const announced = Number(response.headers.get('content-length'));
  if (announced > maxBytes) {
    void response.body?.cancel();
    tooLarge(announced);
  }
  const decoder = decoderFor(response.headers.get('content-type') ?? '');
  const reader = response.body?.getReader();
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop);
  let text = '';
  let bytes = 0;
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > maxBytes) {
        stop();
        tooLarge(bytes);
      }
      text += decoder.decode(part.value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return { text: text + decoder.decode(), bytes };
}

/** UTF-8 unless the server names another encoding; a byte order mark is dropped. */
function decoderFor(contentType: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

async function parse(url: string, response: Response, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trimStart().slice(0, 2000);
    const redirected = response.redirected ? ` It came from ${response.url}.` : '';
    if (!start) fail('not-json', url, 'The answer is empty.');
    if (/^<(!doctype html|html|head|body|!--|meta|title|div|script)/i.test(start)) {
      const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1]?.trim();
      fail(
        'web-page',
        url,
        `The answer is a web page${title ? ` titled "${title.slice(0, 100)}"` : ''}, not a feed.${redirected}`,
      );
    }
    const { findJsonError } = await import('./json-error.js');
    const found = findJsonError(text);
    fail(
      'not-json',
      url,
      found && `Line ${found.line}, column ${found.column}: expected ${found.expected}. Near: ${found.excerpt}`,
    );
  }
}
