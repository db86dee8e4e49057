/**
 * Owns what a site keeps in files: its stories, and its list of withdrawals. Both are asked afresh each time, and again
 * when the page comes back out of the browser's memory, and when it is looked at again after an hour. While that goes on,
 * and when it fails, `state` says so and the element shows no story. Also prints what visitors read meanwhile.
 * Loads only on pages that name a file.
 */
import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import { isFields } from '../../content/read-items.js';
import { readWithdrawals } from '../../content/stories/withdrawals.js';
import type { PlainDate } from '../../domain/model.js';
import { storiesEn } from '../../i18n/en/stories.js';
import { resolveMessages } from '../../i18n/locales.js';
import { type JsonAnswer, loadJson } from '../../shared/content/load-json.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import { heading } from '../../shared/templates/heading.js';
import { icon } from '../../shared/templates/icon.js';
import { loadStoriesStyles } from './peer-stories.load.styles.js';
import type { StoryAddresses } from './peer-stories.sources.js';

const AN_HOUR = 3_600_000;
const UNTIL_THEN = 'No story is shown until it can be read.';
const SECTIONS = { stories: storiesEn };

/** What a browser kept may hold a story that was withdrawn since. */
const AFRESH = { cache: 'no-store' } as const;

export class StoryLoader implements ReactiveController {
  state: 'checking' | 'failed' | 'checked' = 'checking';
  /** What the file holds. */
  value: unknown;
  /** Answers without a list of withdrawals: nobody withdrew. */
  #list: JsonAnswer = { failed: '' };
  #loading: AbortController | undefined;
  /** The addresses asked last. */
  #asked = '';
  #askedAt = 0;
  /** The visitor pressed "Try again": the control keeps its place and the focus until there is an answer. */
  #isRetrying = false;

  constructor(
    private readonly host: LitElement,
    private readonly addresses: () => StoryAddresses,
  ) {
    adoptStyles(host, loadStoriesStyles);
    host.addController(this);
  }

  hostConnected(): void {
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

  /** The page names no file any more. */
  stop(): void {
    this.#loading?.abort();
    this.host.removeController(this);
    this.hostDisconnected();
  }

  /** The ids withdrawn by a day; `undefined` when there is no list that can be used, so that nothing may be shown. */
  withdrawnBy(today: PlainDate): ReadonlySet<string> | undefined {
    const listed = this.#list.failed === undefined ? readWithdrawals(this.#list.value, today) : undefined;
    return listed && new Set([...listed, ...this.#goneInFile(today)]);
  }

  /**
   * What the file itself says is withdrawn, also by an entry that is no story any more or stands there twice: it counts
   * for the copy between the tags as well.
   */
  #goneInFile(today: PlainDate): Iterable<string> {
    const list = isFields(this.value) ? this.value['stories'] : this.value;
    return readWithdrawals({ stories: list }, today) ?? [];
  }

  /** Asks when the addresses changed. */
  update(): void {
    const { url, withdrawals } = this.addresses();
    if (`${url} ${withdrawals}` !== this.#asked && this.host.isConnected) this.ask();
  }

  ask(): void {
    const { url, withdrawals, now } = this.addresses();
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#asked = `${url} ${withdrawals}`;
    this.#askedAt = now;
    this.state = 'checking';
    this.host.requestUpdate();
    const file: JsonAnswer | Promise<JsonAnswer> = url ? loadJson('stories', url, signal, AFRESH) : {};
    const list =
      withdrawals === url ? file : withdrawals ? loadJson('withdrawals', withdrawals, signal, AFRESH) : { value: [] };
    void Promise.all([file, list]).then((answers) => signal.aborted || this.#take(...answers));
  }

  #take(file: JsonAnswer, list: JsonAnswer): void {
    this.#loading = undefined;
    this.#list = list;
    this.value = file.value;
    const hasList = this.withdrawnBy('') !== undefined;
    this.state = file.failed === undefined && hasList ? 'checked' : 'failed';
    if (file.failed) warn(this.host, file.failed);
    if (list.failed) warn(this.host, `${list.failed} ${UNTIL_THEN}`);
    else if (!hasList) warn(this.host, `withdrawals: ${this.addresses().withdrawals} is no list of ids. ${UNTIL_THEN}`);
    this.host.requestUpdate();
    if (this.#isRetrying) void this.#endRetry();
  }

  get #isOld(): boolean {
    return this.#asked !== '' && this.addresses().now - this.#askedAt >= AN_HOUR;
  }

  /** A page that is put away keeps no story in view, so that none is seen before it is asked for again. */
  readonly #onPage = ({ type, persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (type === 'pageshow') this.ask();
    else this.state = 'checking';
    this.host.requestUpdate();
  };

  readonly #onSeen = (): void => {
    if (document.hidden) return;
    if (this.#isOld) this.ask();
    this.host.requestUpdate();
  };

  /** @param hasStories stories were on show, and keep their place unseen */
  print(level: number, language: string, hasStories: boolean): unknown {
    const { stories } = resolveMessages(language, SECTIONS);
    const isChecking = this.state === 'checking';
    if (isChecking && !this.#isRetrying)
      return html`<p class="wait quiet">${hasStories ? stories.checking : stories.loading}</p>`;
    if (this.state === 'checked') return nothing;
    return html`<div class="sheet failure">
      <div class="line">${icon(infoIcon)} ${heading(level, stories.failed)}</div>
      <p>${stories.failedHelp}</p>
      <button class="button" type="button" aria-disabled=${isChecking} @click=${this.#retry}>
        ${isChecking ? stories.checking : stories.tryAgain}
      </button>
      <p class="hidden-visually" role="status">${isChecking ? stories.checking : stories.failed}</p>
    </div>`;
  }

  readonly #retry = (): void => {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.ask();
  };

  /** The control is gone when the stories are there: the focus goes to the first of them. */
  async #endRetry(): Promise<void> {
    this.#isRetrying = false;
    await this.host.updateComplete;
    if (this.state === 'checked') this.host.renderRoot.querySelector<HTMLElement>('.note')?.focus();
  }
}
