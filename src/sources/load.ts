/**
 * The only place that makes a request: gets a feed, parses it, and says exactly what went wrong when it cannot.
 *
 * The words for what went wrong stand in `load-error.ts`, which loads with the first failure.
 *
 * Sends no cookie, no referrer and no header of its own, so the feed's server learns no more than that somebody asked.
 * What the value means is left to the readers.
 */
import { REDIRECTS, type RedirectsHolder } from './redirects.js';
import { LoadError } from './source.js';
import type { LoadFailure } from './source.js';

/** Each attempt, connection and body together. Long enough for a slow phone, short enough to still be waiting. */
export const TIMEOUT_MS = 15_000;

/**
 * 25 MB of text, unpacked. Ten thousand meetings are about 6 MB; at four times that a phone's browser starts to run
 * out of memory, and the directory needs splitting rather than waiting.
 */
export const MAX_BYTES = 25_000_000;

const RETRY_AFTER_MS = 800;
const TOO_MANY_REQUESTS = 429;
/** An error without its words is better than none when the network is too slow for them. Milliseconds. */
const WORDS_WITHIN_MS = 2000;

export interface FetchJsonOptions {
  readonly signal?: AbortSignal;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** How often to try again after a network failure, a 5xx or a 429. Default 1. */
  readonly retries?: number;
  /** What becomes of an answer that is not JSON: its value, or nothing where it is no feed either. Default: none is one. */
  readonly otherwise?: (answer: UnparsedAnswer) => Promise<unknown>;
  /** `no-store`: neither takes an old answer from the browser's cache nor leaves this one there. Default: the browser's own rules. */
  readonly cache?: 'no-store';
  readonly fetch?: typeof fetch;
  /** Resolves after so many milliseconds, or rejects when aborted. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
}

/** An answer that is not JSON. */
export interface UnparsedAnswer {
  /** As decoded with the encoding that the server named, else UTF-8. */
  readonly text: string;
  /** The same as it came. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  /** As the server sent it, or empty. */
  readonly contentType: string;
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

/** What went wrong, before it is put into words. */
export interface Fault extends Omit<LoadFailure, 'detail'> {
  readonly error?: unknown;
  readonly timeoutMs?: number;
  readonly bytes?: number;
  readonly maxBytes?: number;
  /** The answer, where it is not JSON; and where it came from after a redirect. */
  readonly text?: string;
  readonly redirectedTo?: string;
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
  const wait = options.wait ?? pause;
  for (let left = options.retries ?? 1; ; left -= 1) {
    const answer = await attempt(url, options);
    if (!('kind' in answer)) return answer;
    const { kind, status = 0 } = answer;
    const passing = kind === 'unreachable' || status === TOO_MANY_REQUESTS || status >= 500;
    if (!passing || left < 1) throw new LoadError(await inWords(answer));
    await wait(RETRY_AFTER_MS, options.signal).catch(() => {
      throw new LoadError({ kind: 'aborted', url });
    });
  }
}

async function inWords(fault: Fault): Promise<LoadFailure> {
  const { kind, url, status } = fault;
  const bare = { kind, url, ...(status && { status }) };
  if (kind === 'aborted') return bare;
  const enough = new AbortController();
  const words = import('./load-error.js').then((module) => module.explain(bare, fault));
  const failure = await Promise.race([words, pause(WORDS_WITHIN_MS, enough.signal)]).catch(() => undefined);
  enough.abort();
  return failure ?? bare;
}

function isUsable(url: string): boolean {
  try {
    // The base only makes relative addresses parse; the browser resolves them against the page.
    const { protocol, username, password } = new URL(url, 'https://relative.invalid/');
    return !!url.trim() && /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
}

async function attempt(url: string, options: FetchJsonOptions): Promise<LoadedJson | Fault> {
  if (!isUsable(url)) return { kind: 'bad-address', url };
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES, cache = 'default' } = options;
  const limit = (options.timeout ?? AbortSignal.timeout.bind(AbortSignal))(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const response = await (options.fetch ?? fetch)(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
      cache,
    });
    if (!response.ok) {
      // Unread bodies keep the connection busy.
      void response.body?.cancel();
      return { kind: 'http', url, status: response.status };
    }
    const { redirected, url: came } = response;
    if (redirected && (globalThis as RedirectsHolder)[REDIRECTS]?.(url, came)) {
      void response.body?.cancel();
      return { kind: 'bad-address', url, redirectedTo: came };
    }
    const answer = await readText(response, maxBytes, signal);
    const { text, bytes } = answer;
    signal.throwIfAborted();
    if (bytes > maxBytes) return { kind: 'too-large', url, bytes, maxBytes };
    let value = parse(text);
    if (value === undefined) value = await options.otherwise?.(answer);
    if (value !== undefined) return { value, bytes, readAt: options.now(), url: came || url };
    return { kind: 'not-json', url, text, ...(redirected && { redirectedTo: came }) };
  } catch (error) {
    if (options.signal?.aborted) return { kind: 'aborted', url };
    return limit.aborted ? { kind: 'timeout', url, timeoutMs } : { kind: 'unreachable', url, error };
  }
}

/** `undefined`, which JSON cannot say, for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the body until it has more bytes than the limit, which counts unpacked ones: `content-length` is that of the
 * packed ones.
 */
async function readText(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<UnparsedAnswer & { readonly bytes: number }> {
  const { headers, body } = response;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const contentType = headers.get('content-type') ?? '';
  const announced = Number(headers.get('content-length'));
  const reader = body?.getReader();
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  const decoder = decoderFor(contentType);
  signal.addEventListener('abort', stop);
  let text = '';
  let bytes = announced > maxBytes ? announced : 0;
  if (bytes) stop();
  try {
    for (let part = bytes ? undefined : await reader?.read(); part?.value; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > maxBytes) {
        stop();
        break;
      }
      parts.push(part.value);
      text += decoder.decode(part.value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return { text: text + decoder.decode(), bytes, parts, contentType };
}

/** UTF-8 unless the server names another encoding; a byte order mark is dropped. */
function decoderFor(contentType: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
