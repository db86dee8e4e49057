/**
 * Sends what a visitor wrote about a listing to the address that the site named, and says what became of it. Called on
 * the visitor's press and at no other time. The only place that sends anything.
 *
 * A form-encoded POST without cookies, referrer or a header of its own, so that the browser asks no other question
 * first. Redirects are not followed: the visitor was told the name of one place.
 */

/** Long enough for a slow phone; after it nobody knows whether the message came. */
export const SEND_TIMEOUT_MS = 20_000;

/** `refused`: the server said no. `unknown`: no answer that the browser may read, so it may or may not have come. */
export type SendResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'aborted' };

export interface SendOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout?: (milliseconds: number) => AbortSignal;
}

/** Never rejects. */
export async function sendFeedback(
  url: string,
  fields: Readonly<Record<string, string>>,
  options: SendOptions = {},
): Promise<SendResult> {
  const limit = (options.timeout ?? AbortSignal.timeout.bind(AbortSignal))(options.timeoutMs ?? SEND_TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const response = await (options.fetch ?? fetch)(url, {
      method: 'POST',
      body: new URLSearchParams({ ...fields }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    });
    return response.ok ? { kind: 'sent' } : { kind: 'refused', status: response.status };
  } catch {
    return options.signal?.aborted ? { kind: 'aborted' } : { kind: 'unknown' };
  }
}
