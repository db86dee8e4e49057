/** Ids that stay the same between loads: from the feed's own ids, and from the record's content as a last resort. */
import type { ReadOptions } from '../source.js';
import { onDemand } from '../../domain/on-demand.js';
import { isBlank, scalarText } from './record.js';

export const hash = onDemand(() => import('../../domain/hash.js'));

/** Short hash of a text. */
export const hashId = (text: string): string => hash.get()?.hashOf(text) ?? '';

/** Id of the source in a directory that has only one. Ids of groups and meetings are the feed's own, without it. */
export const sourceIdOf = ({ sourceId }: ReadOptions): string => sourceId ?? 'source';

/** Longest id that is kept as given; longer ones are cut and get a hash. Between the two is room for what is put to ids. */
const ID_LIMIT = 200;
const CUT_ID = 120;

/** A feed's id as text: numbers and texts, trimmed, without spaces. `undefined` for anything else. */
export function readId(value: unknown): string | undefined {
  if (isBlank(value) || typeof value === 'boolean') return undefined;
  const text = scalarText(value).trim().replace(/\s+/g, '-');
  if (!text) return undefined;
  return text.length > ID_LIMIT ? `${text.slice(0, CUT_ID)}-${hashId(text)}` : text;
}

/** Hands out each id once: a repeat gets `~2`, `~3` and so on, also where the feed itself uses that name. */
export class IdRegister {
  readonly #next = new Map<string, number>();

  claim(id: string): { readonly id: string; readonly repeated: boolean } {
    const known = this.#next.get(id);
    if (known === undefined) {
      this.#next.set(id, 2);
      return { id, repeated: false };
    }
    let number = known;
    while (this.#next.has(`${id}~${number}`)) number++;
    this.#next.set(id, number + 1).set(`${id}~${number}`, 2);
    return { id: `${id}~${number}`, repeated: true };
  }
}
