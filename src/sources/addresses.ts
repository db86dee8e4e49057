/** The addresses of a `source` attribute, and what each of them gave. */
import type { Directory } from '../domain/model.js';
import type { LoadFailure } from './source.js';

/** One address of a `source` attribute. */
export interface SourceAddress {
  readonly id: string;
  readonly url: string;
}

/**
 * Addresses as written in a `source` attribute, each once, with a short id that is the same on every load:
 * `https://charity.example/groups.json` is `charity-example-groups`.
 */
export function readAddresses(source: string): readonly SourceAddress[] {
  const taken = new Map<string, number>();
  return [...new Set(source.split(/\s+/).filter(Boolean))].map((url) => {
    const slug = url
      .replace(/(.)[?#].*$/, '$1')
      .replace(/^\w+:|\.\w+$/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase();
    const id = slug || 'source';
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return { id: count > 1 ? `${id}-${count}` : id, url };
  });
}

/** What one address gave: its directory, or why there is none. `failure` beside a directory: the one of an earlier load. */
export interface SourcePart extends SourceAddress {
  readonly directory?: Directory;
  readonly failure?: LoadFailure;
}
