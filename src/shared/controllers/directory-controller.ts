/**
 * Owns where an element's directory comes from, and which one is on show: its `directory` property, else its own `source`, else the nearest
 * `<peer-support>` (also one that is defined later). Asks the element to update when the state changes; lets go on
 * disconnect. Loading itself is the store's work; the element passes the opener in, so that an element which is
 * mostly given its data does not carry the loader.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Directory } from '../../domain/model.js';
import type { DirectoryHandle, DirectorySettings, DirectoryState } from '../../sources/store.js';
import { ProvidedDirectory } from './provided-directory.js';
import type { ElementState } from './states-controller.js';

const EMPTY_DIRECTORY: Directory = { groups: [], meetings: [], problems: [], sources: [] };

const hasMeetings = ({ meetings }: Directory): boolean => meetings.length > 0;

export interface DirectoryInputs {
  readonly directory?: Directory | undefined;
  /** Undefined when the element names no source of its own. */
  readonly settings?: DirectorySettings | undefined;
}

export type OpenDirectory = (
  settings: DirectorySettings,
  onChange: (state: DirectoryState) => void,
) => DirectoryHandle | Promise<DirectoryHandle>;

export class DirectoryController implements ReactiveController {
  #inputs: DirectoryInputs = {};
  #key = '';
  #own: DirectoryState | undefined;
  #handle: DirectoryHandle | undefined;
  /** True from asking for a directory to letting go of it, also while the opener is still loading. */
  #isOpen = false;
  readonly #provided: ProvidedDirectory;
  /** Between "Try again" and its outcome: the state it was pressed in, and what is to be done then. */
  #retried: { readonly state: DirectoryState | undefined; readonly then: () => void } | undefined;
  /** Raised with every change of source, so that a late answer of the former one is dropped. */
  #turn = 0;
  #shown: Directory | undefined;
  #given: { readonly given: Directory; readonly whole: Directory } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly open: OpenDirectory,
  ) {
    this.#provided = new ProvidedDirectory(host);
    host.addController(this);
  }

  get state(): DirectoryState | undefined {
    const { directory, settings } = this.#inputs;
    if (directory) return { status: 'ready', directory: this.#whole(directory), refreshing: false, stale: false };
    return settings ? this.#own : this.#provided.value?.state;
  }

  /** The last directory that was loaded: it stays in view while another one is on its way. */
  get shown(): Directory | undefined {
    return this.#shown;
  }

  /** True when the state is of the element's own source or data, and not of a provider. */
  get isOwn(): boolean {
    return Boolean(this.#inputs.directory ?? this.#inputs.settings);
  }

  /** True when the element has neither data nor a source, and no provider that has. */
  get hasNoSource(): boolean {
    return !this.#inputs.directory && !this.#inputs.settings && !this.#provided.value?.state;
  }

  /**
   * Which of the five states that makes.
   * @param isPending true while the element's words are on their way
   * @param hasAny whether the element finds anything to show in the directory; else any meeting will do
   */
  elementState(isPending: boolean, hasAny = hasMeetings): ElementState {
    if (isPending || this.hasNoSource) return 'initial';
    if (this.#shown) return hasAny(this.#shown) ? 'ready' : 'empty';
    return this.state?.status === 'error' ? 'error' : 'loading';
  }

  /** Call in `willUpdate` with what the element's attributes and properties say now. */
  update(inputs: DirectoryInputs): void {
    this.#inputs = inputs;
    this.#follow(inputs);
    this.#shown = this.state?.directory ?? (this.hasNoSource ? undefined : this.#shown);
  }

  #follow({ directory, settings }: DirectoryInputs): void {
    const key = directory || !settings ? '' : JSON.stringify(settings);
    if (isServer || key === this.#key) return;
    this.#close();
    this.#key = key;
    if (key && this.host.isConnected) this.#openNow();
  }

  /** @param then runs with the update that shows what came of it: the button that was pressed is gone by then */
  retry(then?: () => void): void {
    if (then) this.#retried = { state: this.state, then };
    (this.#handle ?? this.#provided.value)?.retry();
  }

  hostUpdated(): void {
    const { state } = this;
    const retried = this.#retried;
    if (!retried || !state || state === retried.state || state.status === 'loading') return;
    this.#retried = undefined;
    retried.then();
  }

  hostConnected(): void {
    if (this.#key) this.#openNow();
    this.#provided.connect();
  }

  hostDisconnected(): void {
    this.#provided.disconnect();
    // An element that is moved in the page leaves and comes back in one go: it keeps its load.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.#close();
    });
  }

  /** Data from script may leave out what it has none of. The same directory always gives the same object. */
  #whole(given: Directory): Directory {
    if (this.#given?.given !== given) {
      const { groups, meetings, problems, sources }: Partial<Directory> = given;
      const isWhole = groups && meetings && problems && sources;
      this.#given = { given, whole: isWhole ? given : { ...EMPTY_DIRECTORY, ...given } };
    }
    return this.#given.whole;
  }

  #openNow(): void {
    const { settings } = this.#inputs;
    if (!settings || this.#isOpen) return;
    this.#isOpen = true;
    const turn = ++this.#turn;
    const onChange = (state: DirectoryState): void => {
      if (turn !== this.#turn) return;
      this.#own = state;
      this.host.requestUpdate();
    };
    const keep = (handle: DirectoryHandle): void => {
      if (turn !== this.#turn) return handle.close();
      this.#handle = handle;
      onChange(handle.state);
    };
    const opened = this.open(settings, onChange);
    if (opened instanceof Promise) void opened.then(keep);
    else keep(opened);
  }

  #close(): void {
    this.#turn += 1;
    this.#isOpen = false;
    this.#handle?.close();
    this.#handle = undefined;
    this.#own = undefined;
  }
}
