/**
 * Code for what only some feeds hold stands in files of its own, which load when a feed turns up that needs them:
 *
 * 1. A reader asks for such a file with `get()`. Where it is not here yet, that is noted, and the reader goes on without.
 * 2. `readDirectory` then has the reader load what it missed, throws the incomplete result away, and reads again.
 *
 * So no part of the code has to foretell what a feed needs. Who cannot wait (`Reader.read` called from script, tests)
 * takes the readers of `<format>/index.ts`, which `whole.ts` makes of the same readers with every file in place.
 */

export interface OnDemand<T> {
  /** The file's exports, if they are here. */
  get(): T | undefined;
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
    put(exports) {
      loaded = exports;
    },
  };
}

/** Loads what readers have missed since the last call. False when it was nothing, so that what they read is complete. */
export async function loadMissed(): Promise<boolean> {
  const loads = [...missed].map((fetch) => fetch());
  missed.clear();
  await Promise.all(loads);
  return loads.length > 0;
}
