/**
 * The only place that keeps anything on the visitor's device, and only after the visitor pressed the control that says
 * so. Every key starts with `psw:`; every entry has a last day, after which it is gone. A browser that refuses is no
 * error: nothing is kept, and the page works the same. See the README's list of keys.
 */
const PREFIX = 'psw:';
const DAY = 86_400_000;
/** Under it stands what a visitor keeps with `<my-groups>` and the Save buttons: `shared/saved/`. */
export const GROUPS_KEY = 'my-groups';
/** On the document: what is open there and has to clear itself, of whatever copy of the library. */
const OPEN = Symbol.for('psw/forget/1');

interface Entry {
  readonly value: unknown;
  /** Epoch milliseconds. */
  readonly until: number;
}

/** Runs with the browser's store; `undefined` where there is none or it throws. */
function withStore<T>(act: (store: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}

/** @returns whether it could be kept. @param key such as `agreement:tuesday-circle` */
export function keep(key: string, value: unknown, days: number, now: number): boolean {
  const entry: Entry = { value, until: now + days * DAY };
  return withStore((store) => (store.setItem(PREFIX + key, JSON.stringify(entry)), true)) ?? false;
}

/** What was kept, as it was given; `undefined` when there is nothing, it is past its day, or it cannot be read. */
export function recall(key: string, now: number): unknown {
  return withStore((store) => {
    const text = store.getItem(PREFIX + key);
    if (!text) return undefined;
    const { value, until } = JSON.parse(text) as Entry;
    if (until > now) return value;
    store.removeItem(PREFIX + key);
    return undefined;
  });
}

export function forget(key: string): void {
  withStore((store) => store.removeItem(PREFIX + key));
}

/** Removes everything that any element of this library kept on this device for this site. */
export function forgetAll(): void {
  withStore((store) => {
    for (const key of Object.keys(store)) if (key.startsWith(PREFIX)) store.removeItem(key);
  });
  clearOpen();
}

/** Removes the groups that a visitor keeps, and all that belongs to them. */
export function forgetGroups(): void {
  forget(GROUPS_KEY);
  clearOpen();
}

type Holder = Document & { [OPEN]?: Set<() => void> };

/** @param act clears what the page still has in memory, or in view, of what was kept. Called for as long as the page lives. */
export function onForgetAll(act: () => void): void {
  ((document as Holder)[OPEN] ??= new Set()).add(act);
}

function clearOpen(): void {
  if (typeof document !== 'undefined') (document as Holder)[OPEN]?.forEach((act) => act());
}
