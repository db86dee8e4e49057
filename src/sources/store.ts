/**
 * One load for everybody on the page who wants the same directory.
 *
 * Elements with the same source and settings share one request and one directory, wherever they stand, and even when
 * two copies of this library are on the page: the loads are kept under one global symbol. It is made when the first
 * subscriber comes and gone when the last has left; what is under way is then aborted.
 */
import type { Directory, DirectoryFormat } from '../domain/model.js';
import { more, readDirectory } from './detect.js';
import { readAddresses } from './addresses.js';
import type { SourceAddress, SourcePart } from './addresses.js';
import { fetchJson, pause } from './load.js';
import type { UnparsedAnswer } from './load.js';
import { LoadError } from './source.js';
import type { LoadFailure } from './source.js';

export interface DirectorySettings {
  /** Addresses separated by spaces; `#id` names a list or table in the page, `page` the events in its JSON-LD. */
  readonly source: string;
  readonly format?: DirectoryFormat | 'auto';
  /** IANA zone for records that carry none. */
  readonly timeZone?: string;
  readonly programme?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Minutes between the end of one load and the next. Absent or 0: loaded once. */
  readonly refreshMinutes?: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Called when a long feed has come: to fetch, while it is read, what showing such a feed mostly needs. */
  readonly ahead?: () => void;
  /** Gives (a promise of) the part of the page with that id as plain data, of its JSON-LD for '', or nothing when there is none. */
  readonly readPart?: (id: string) => unknown;
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface DirectoryState {
  /** `ready` as soon as there is something to show, and for as long as there is. */
  readonly status: 'loading' | 'ready' | 'error';
  readonly directory?: Directory;
  /** Why the last load failed, wholly or for one of the sources. */
  readonly failure?: LoadFailure;
  /** A load is under way while an earlier directory is shown. */
  readonly refreshing: boolean;
  /** The last load failed and an earlier directory is shown. */
  readonly stale: boolean;
}

export interface DirectoryHandle {
  readonly state: DirectoryState;
  /** Loads again after an error. Nothing happens while a load is under way. */
  retry(): void;
  /** Loads again and keeps showing what there is. Nothing happens while a load is under way. */
  refresh(): void;
  /** Ends the subscription. The last one to leave ends the load. */
  close(): void;
}

type Listener = (state: DirectoryState) => void;

/** One shared load. Two copies of the library meet here: changes to this shape need a new number in the symbol. */
interface SharedLoad {
  readonly listeners: Set<Listener>;
  state: DirectoryState;
  load(): void;
  abort(): void;
}

const STORE = Symbol.for('psw/directories/1');
const MINUTE_MS = 60_000;
/** Some 15 groups. In a shorter feed, often none has more than a name, a time and a place. */
const LONG_BYTES = 5000;
type StoreHolder = { [STORE]?: Map<unknown, SharedLoad> };

/**
 * Subscribes to the directory of these settings, and starts its load if nobody has yet. `state` of the handle is valid
 * at once; `onChange` is called on each later change, never during this call.
 */
export function openDirectory(settings: DirectorySettings, onChange: Listener): DirectoryHandle {
  const { source, format, timeZone, programme, language } = settings;
  // A part of the page is read by each element for itself: two shadow roots may each have a list with that id.
  const key = source.includes('#')
    ? Symbol()
    : JSON.stringify([readAddresses(source), format ?? 'auto', timeZone, programme, language]);
  const store = ((globalThis as StoreHolder)[STORE] ??= new Map<unknown, SharedLoad>());
  let shared = store.get(key);
  if (!shared) {
    shared = createLoad(settings);
    store.set(key, shared);
    shared.load();
  }
  return subscribe(shared, settings, onChange, () => {
    if (store.get(key) === shared) store.delete(key);
    const holder = globalThis as StoreHolder;
    if (!store.size && holder[STORE] === store) delete holder[STORE];
  });
}

function subscribe(
  shared: SharedLoad,
  settings: DirectorySettings,
  onChange: Listener,
  forget: () => void,
): DirectoryHandle {
  const { refreshMinutes = 0, wait = pause } = settings;
  let timer: AbortController | undefined;
  const arm = (state: DirectoryState): void => {
    timer?.abort();
    if (!(refreshMinutes > 0) || state.status === 'loading' || state.refreshing) return;
    timer = new AbortController();
    wait(refreshMinutes * MINUTE_MS, timer.signal).then(shared.load, () => undefined);
  };
  const listener: Listener = (state) => {
    arm(state);
    onChange(state);
  };
  shared.listeners.add(listener);
  arm(shared.state);
  return {
    get state() {
      return shared.state;
    },
    retry: shared.load,
    refresh: shared.load,
    close() {
      timer?.abort();
      if (!shared.listeners.delete(listener)) return;
      // An element that is moved in the page leaves and comes back in one go: that must not cost a request.
      queueMicrotask(() => {
        if (shared.listeners.size) return;
        shared.abort();
        forget();
      });
    },
  };
}

function createLoad(settings: DirectorySettings): SharedLoad {
  let parts: readonly SourcePart[] = [];
  let running: AbortController | undefined;

  const publish = (state: DirectoryState): void => {
    shared.state = state;
    for (const listener of [...shared.listeners]) {
      try {
        listener(state);
      } catch (error) {
        // One subscriber's fault is reported, and not the others' loss.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    const loaded = await Promise.all(
      readAddresses(settings.source).map((address) => loadPart(address, settings, signal)),
    );
    parts = loaded.map((part) => {
      const directory = part.directory ?? parts.find((earlier) => earlier.id === part.id)?.directory;
      return { ...part, ...(directory && { directory }) };
    });
    const state = await settle(parts);
    if (signal.aborted) return;
    running = undefined;
    publish(state);
  };

  const shared: SharedLoad = {
    listeners: new Set(),
    state: { status: 'loading', refreshing: false, stale: false },
    load() {
      if (running) return;
      running = new AbortController();
      const { directory, stale } = shared.state;
      if (directory) publish({ ...shared.state, refreshing: true });
      else if (shared.state.status === 'error') publish({ status: 'loading', refreshing: false, stale });
      void run(running.signal);
    },
    abort() {
      running?.abort();
      running = undefined;
    },
  };
  return shared;
}

/** The state that a finished load leaves. A source that failed but was read before still counts as something to show. */
async function settle(parts: readonly SourcePart[]): Promise<DirectoryState> {
  const isRead = parts.some((part) => part.directory);
  const directory = isRead ? await join(parts) : undefined;
  const failure = parts.find((part) => part.failure)?.failure;
  if (!directory) {
    // Without an address there was nothing to read; else the file that joins several did not come.
    const none: LoadFailure = { kind: isRead ? 'unreachable' : 'bad-address', url: '' };
    return { status: 'error', stale: false, refreshing: false, failure: failure ?? none };
  }
  const stale = parts.some((part) => part.failure && part.directory);
  return { status: 'ready', directory, stale, refreshing: false, ...(failure && { failure }) };
}

/** One source without a failure, as nearly every page has it, is the directory itself. Undefined: its file did not come. */
async function join(parts: readonly SourcePart[]): Promise<Directory | undefined> {
  const [first] = parts;
  if (parts.length === 1 && !first?.failure) return first?.directory;
  const file = await import('./directory.js').catch(() => undefined);
  // Of one source there is nothing to join: the failure is told all the same.
  return file ? file.joinDirectories(parts) : parts.length === 1 ? first?.directory : undefined;
}

/** Calendars. What tells them from web pages loads with the first answer that is not JSON. */
const otherwise = async (answer: UnparsedAnswer): Promise<unknown> => (await more()).feedTextOf(answer);

/** Never rejects: a failure is part of the answer. */
async function loadPart(address: SourceAddress, settings: DirectorySettings, signal: AbortSignal): Promise<SourcePart> {
  const { id, url } = address;
  const request = { ...settings, signal, otherwise };
  try {
    const loaded = /^(#|page$)/.test(url)
      ? await (await more()).readPagePart(url, settings)
      : await fetchJson(url, request);
    const isLong = loaded.bytes > LONG_BYTES;
    if (isLong) settings.ahead?.();
    const directory = await readDirectory(loaded.value, {
      ...settings,
      isLong,
      get: (page) => fetchJson(page, request),
      sourceId: id,
      url: loaded.url,
      asOf: loaded.readAt,
    });
    return { ...address, directory };
  } catch (error) {
    const failure: LoadFailure =
      error instanceof LoadError ? error.failure : { kind: 'unknown-format', url, detail: String(error) };
    return { ...address, failure };
  }
}
