/** Gets a site's own JSON file. Never rejects: what went wrong is one line for the editor. */
import { fetchJson, type FetchJsonOptions } from '../../sources/load.js';
import { LoadError } from '../../sources/source.js';

export interface JsonAnswer {
  readonly value?: unknown;
  /** Undefined: it came. */
  readonly failed?: string;
}

/** @param attribute the one that names the file */
export async function loadJson(
  attribute: string,
  url: string,
  signal: AbortSignal,
  options: Pick<FetchJsonOptions, 'cache' | 'maxBytes'> = {},
): Promise<JsonAnswer> {
  try {
    return { value: (await fetchJson(url, { ...options, signal, now: () => Date.now() })).value };
  } catch (error) {
    const { kind, detail = '' } = error instanceof LoadError ? error.failure : { kind: String(error) };
    return { failed: `${attribute}: could not load ${url}: ${kind}. ${detail}`.trim() };
  }
}
