/**
 * Owns the stories that a site brings (between the tags, from script, from a file), and which of them were withdrawn.
 *
 * Where the site named a file or a list of withdrawals, nothing counts until both have been asked. They are asked again
 * when the page comes back out of the browser's memory, and when it is looked at again after an hour. While that goes on,
 * and when it fails, `state` says so and the element shows no story.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { problemLine } from '../../content/read-items.js';
import { readStories } from '../../content/stories/read.js';
import type { PeerStory } from '../../content/stories/story.js';
import type { PlainDate } from '../../domain/model.js';
import { warn } from '../../shared/settings/warn.js';
import type { LoadedStories } from './peer-stories.load.js';
import { ownStories } from './peer-stories.own.js';

const AN_HOUR = 3_600_000;

export interface StorySources {
  /** Address of the file with the stories; empty: none. */
  readonly url: string;
  /** Address of the list of withdrawals; empty: none. */
  readonly withdrawals: string;
  /** Stories that a script handed over. */
  readonly given: unknown;
  /** Epoch milliseconds. */
  readonly now: number;
}

export class StorySourcesController implements ReactiveController {
  /** `none`: the site brings nothing. `failed`: a file or the list did not come. */
  state: 'none' | 'checking' | 'failed' | 'checked' = 'none';
  #given: unknown;
  #parts: readonly Element[] = [];
  /** Between the tags and from script. */
  #here: readonly PeerStory[] = [];
  #loaded: LoadedStories | undefined;
  #loading: AbortController | undefined;
  /** The addresses asked last. */
  #asked = '';
  #askedAt = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly sources: () => StorySources,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('pageshow', this.#onPage);
    addEventListener('pagehide', this.#onPage);
    document.addEventListener('visibilitychange', this.#onSeen);
    if (this.#isOld) this.#asked = '';
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPage);
    removeEventListener('pagehide', this.#onPage);
    document.removeEventListener('visibilitychange', this.#onSeen);
    // An element that is moved in the page leaves and comes back in one go: it keeps its load.
    queueMicrotask(() => {
      if (this.host.isConnected || !this.#loading) return;
      this.#loading.abort();
      this.#loading = undefined;
      this.#asked = '';
    });
  }

  /** In the order given, between the tags first. */
  get stories(): readonly PeerStory[] {
    return [...this.#here, ...(this.#loaded?.stories ?? [])];
  }

  /** The ids on the site's list; `undefined` when nothing may be shown because there should be a list and is none. */
  withdrawnBy(today: PlainDate): ReadonlySet<string> | undefined {
    if (this.#loaded) return this.#loaded.withdrawnBy(today);
    return this.state === 'failed' ? undefined : new Set();
  }

  /** Whether it stands between the tags, where only the editor can take it away. */
  isInPage(story: PeerStory): boolean {
    return this.#here.includes(story);
  }

  /** Call in `prepare`. */
  update(): void {
    const { url, withdrawals, given } = this.sources();
    // A server does not see what stands between the tags.
    const parts = [...(this.host.children ?? [])].filter(({ slot }) => slot === 'story');
    const isNew = parts.length !== this.#parts.length || parts.some((part, at) => part !== this.#parts[at]);
    if (isNew || given !== this.#given) this.#readHere(parts, given);
    if (!url && !withdrawals) {
      this.#loading?.abort();
      this.#loading = this.#loaded = undefined;
      this.#asked = '';
      this.state = 'checked';
    } else if (`${url} ${withdrawals}` !== this.#asked) this.ask();
    if (!url && parts.length === 0 && given === undefined) this.state = 'none';
  }

  /** Asks once more. */
  readonly ask = (): void => {
    const { url, withdrawals, now } = this.sources();
    this.state = 'checking';
    if (isServer || !this.host.isConnected) return;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#asked = `${url} ${withdrawals}`;
    this.#askedAt = now;
    this.host.requestUpdate();
    void import('./peer-stories.load.js')
      .then(({ loadStories }) => loadStories(url, withdrawals, signal))
      .catch(() => undefined)
      .then((loaded) => !signal.aborted && this.#take(loaded));
  };

  #take(loaded: LoadedStories | undefined): void {
    this.#loading = undefined;
    this.#loaded = loaded;
    for (const problem of loaded?.problems ?? ['could not load a file of its own.']) warn(this.host, problem);
    this.state = !loaded || loaded.lacksFile || !loaded.withdrawnBy('') ? 'failed' : 'checked';
    this.host.requestUpdate();
  }

  #readHere(parts: readonly Element[], given: unknown): void {
    this.#parts = parts;
    this.#given = given;
    const slotted = ownStories.readSlotted(this.host);
    const { items, problems } = given === undefined ? { items: [], problems: [] } : readStories(given);
    for (const problem of [...slotted.problems, ...problems.map((each) => problemLine('story', each))])
      warn(this.host, problem);
    this.#here = [...slotted.items, ...items];
  }

  get #isOld(): boolean {
    return this.#asked !== '' && this.sources().now - this.#askedAt >= AN_HOUR;
  }

  /** A page that is put away keeps no story in view, so that none is seen before it is asked for again. */
  readonly #onPage = ({ type, persisted }: PageTransitionEvent): void => {
    if (persisted && this.#asked) {
      if (type === 'pageshow') this.ask();
      else this.state = 'checking';
    }
    this.host.requestUpdate();
  };

  readonly #onSeen = (): void => {
    if (document.hidden) return;
    if (this.#isOld) this.ask();
    this.host.requestUpdate();
  };
}
