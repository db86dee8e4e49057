/** Loads the files of elements from the folder that the loader came from. */
import { sayOnce } from './say-once.js';

/** Resolves with whether the element is there. May be asked again: what failed is then tried anew. */
export type Load = (tag: string) => Promise<boolean>;

/** A page may bring one and the same element again and again; a file that is missing is not asked for as often. */
const MOST_TRIES = 5;

/**
 * @param script address of the loader. What content systems add to it (`?ver=1`) is added to the files too: it tells one
 * edition of them from the next.
 */
export function filesBeside(script: string, load: (address: string) => Promise<unknown>): Load {
  const loads = new Map<string, Promise<boolean>>();
  const tries = new Map<string, number>();

  const attempt = async (tag: string): Promise<boolean> => {
    const address = new URL(`${tag}.js${new URL(script).search}`, script);
    const { href } = address;
    const count = tries.get(tag) ?? 0;
    tries.set(tag, count + 1);
    // Browsers keep in mind that an address failed. With a fragment it is another one, and yet the same file.
    if (count > 0) address.hash = `${count}`;
    await load(address.href).catch(() => undefined);
    if (customElements.get(tag)) return true;
    sayOnce(`<${tag}> could not be loaded from ${href}. What stands in its place on the page stays.`);
    if (count + 1 < MOST_TRIES) loads.delete(tag);
    return false;
  };

  return (tag) => {
    if (customElements.get(tag)) return Promise.resolve(true);
    const known = loads.get(tag) ?? attempt(tag);
    loads.set(tag, known);
    return known;
  };
}
