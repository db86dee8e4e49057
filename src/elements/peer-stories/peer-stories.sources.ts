/**
 * Owns the stories that a site brings: between the tags, from script, and from a file. A file, and the list of
 * withdrawals, are the matter of `peer-stories.load.ts`, which comes on pages that name one.
 */
import { isServer, type LitElement } from 'lit';
import { mayBeListed, type PeerStory } from '../../content/stories/story.js';
import type { PlainDate } from '../../domain/model.js';
import { slottedRecords } from '../../shared/content/slotted.js';
import { warn } from '../../shared/settings/warn.js';
import type { StoryLoader } from './peer-stories.load.js';
import { slottedStory } from './peer-stories.own.js';

export interface StoryAddresses {
  /** Of the file with the stories; empty: none. */
  readonly url: string;
  /** Of the list of withdrawals; empty: none. */
  readonly withdrawals: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type StoryReader = (value: unknown) => readonly PeerStory[];

/** As in `read-items.ts`, which comes later. */
const MOST = 1000;

/** Until the whole check is here: what the list of closed stories needs. */
const firstLook: StoryReader = (value) => {
  const list = Array.isArray(value) ? value : (value as { stories?: unknown } | undefined)?.stories;
  return Array.isArray(list) ? list.slice(0, MOST).filter(mayBeListed) : [];
};

export class StorySources {
  /** `none`: the site brings nothing. `failed`: a file or the list did not come. */
  state: 'none' | 'checking' | 'failed' | 'checked' = 'none';
  /** There when the site names a file or a list of withdrawals. */
  loader: StoryLoader | undefined;
  #reader = firstLook;
  #parts: readonly Element[] = [];
  /** Between the tags, from script, from the file: as it was written, and the stories of each. */
  readonly #values: unknown[] = [];
  readonly #stories: (readonly PeerStory[])[] = [];
  #isLoading = false;

  constructor(
    private readonly host: LitElement,
    private readonly addresses: () => StoryAddresses,
  ) {}

  /** In the order given, between the tags first. */
  get stories(): readonly PeerStory[] {
    return this.#stories.flat();
  }

  /** Whether it stands between the tags, where only the editor can take it away. */
  readonly isInPage = (story: PeerStory): boolean => !!this.#stories[0]?.includes(story);

  /** The ids on the site's list; `undefined` when nothing may be shown because there should be a list and is none. */
  withdrawnBy(today: PlainDate): ReadonlySet<string> | undefined {
    if (this.loader) return this.loader.withdrawnBy(today);
    return this.state === 'checking' || this.state === 'failed' ? undefined : new Set();
  }

  /** The whole check comes after the first view: what it does not take is no longer shown. */
  useReader(reader: StoryReader): void {
    this.#reader = reader;
    this.#values.forEach((value, at) => this.#read(at, value));
  }

  /** Call in `prepare`. @param given stories that a script handed over */
  update(given: unknown): void {
    const { url, withdrawals } = this.addresses();
    // A server does not see what stands between the tags.
    const parts = [...(this.host.children ?? [])].filter(({ slot }) => slot === 'story');
    if (parts.length !== this.#parts.length || parts.some((part, at) => part !== this.#parts[at])) {
      this.#parts = parts;
      this.#read(0, slottedRecords(this.host, slottedStory));
    }
    if (given !== this.#values[1]) this.#read(1, given);
    if (url || withdrawals) {
      if (!this.loader && !this.#isLoading) void this.#load();
      this.loader?.update();
      this.state = this.loader?.state ?? this.state;
    } else {
      this.loader?.stop();
      this.loader = undefined;
      this.state = parts.length > 0 || given !== undefined ? 'checked' : 'none';
    }
    if (this.loader?.value !== this.#values[2]) this.#read(2, this.loader?.value);
  }

  async #load(): Promise<void> {
    this.state = 'checking';
    if (isServer) return;
    this.#isLoading = true;
    try {
      const { StoryLoader } = await import('./peer-stories.load.js');
      this.loader = new StoryLoader(this.host, this.addresses);
    } catch {
      this.state = 'failed';
      warn(this.host, 'could not load its own file.');
    }
    this.#isLoading = this.state === 'failed';
    this.host.requestUpdate();
  }

  #read(at: number, value: unknown): void {
    this.#values[at] = value;
    this.#stories[at] = value === undefined ? [] : this.#reader(value);
  }
}
