/**
 * Code for what only some feeds, or some meetings, hold stands in files of its own, which load when one turns up:
 *
 * 1. Who needs such a file asks for it with `get()`. Where it is not here yet, that is noted, and the asker goes on without.
 * 2. Whoever called it then awaits `loadMissed`, throws the incomplete result away, and asks again: `readDirectory` for
 *    readers, `GuardedElement` for what elements print.
 *
 * So no part of the code has to foretell what is needed. Who cannot wait (`Reader.read` called from script, tests) puts the
 * files in place before: see `whole.ts`. Stands here because every layer uses it, and it knows none of them.
 */

export interface OnDemand<T> {
  /** The file's exports, if they are here. */
  get(): T | undefined;
  /** Loads the file before anybody misses it, where it is likely to be needed. A failure shows when it is. */
  readonly ahead: () => void;
  /** Puts the exports in place. `undefined` takes them away, for tests. */
  put(exports: T | undefined): void;
}

const missed = new Set<() => Promise<void>>();

export function onDemand<T>(load: () => Promise<T>): OnDemand<T> {
  let loaded: T | undefined;
  const fetch = async (): Promise<void> => {
    loaded = await load();
  };
  return {
    get() {
      if (!loaded) missed.add(fetch);
      return loaded;
    },
    ahead: () => void fetch().catch(() => undefined),
    put(exports) {
      loaded = exports;
    },
  };
}

/**
 * Loads what was missed since the last call. Undefined when it was nothing, so that what was made is complete. Call it
 * in the same turn as what may have missed something. Rejects when a file does not come.
 */
export function loadMissed(): Promise<unknown> | undefined {
  if (!missed.size) return undefined;
  const loads = [...missed].map((fetch) => fetch());
  missed.clear();
  const all = Promise.all(loads);
  // Who goes on without waiting needs no word about what did not come.
  all.catch(() => undefined);
  return all;
}
