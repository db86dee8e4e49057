import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type PeerStory, selectStories, type StorySelection } from '../../content/stories/story.js';
import { storiesEn } from '../../i18n/en/stories.js';
import { localeOf } from '../../i18n/locale-of.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { readCount, readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import type * as OpenPart from './peer-stories.open.js';
import { StorySourcesController } from './peer-stories.sources.js';
import { peerStoriesStyles } from './peer-stories.styles.js';
import { placeholderRowView, type StoryRowView, storyRowView, type StoryWords } from './peer-stories.view.js';

const STORY_SECTIONS = { stories: storiesEn };

/**
 * People's own stories, told with their consent. Each is closed until somebody opens it: its heading says what it is
 * about, and "Skip this" goes past it. Recordings come with their words in writing, and load only on press.
 *
 * The stories are always yours: none comes with the library. A story that is withdrawn, or past its review date, is not
 * shown; where that cannot be checked, none is. There are no comments, likes, counts or rankings, and no event that
 * would tell a page what somebody opened.
 *
 * @tagname peer-stories
 * @summary People's own stories, closed until somebody opens them.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the stories are there, when they cannot be checked, and when there are none.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - Urgent help. Stands above the stories, and inside an open one that is marked as sensitive.
 * @slot story - Your stories, one `dl` each; see docs/peer-stories.md.
 * @csspart base - The outermost part.
 * @csspart story - One story.
 * @csspart note - The heading of a story: what it is about.
 * @csspart body - What is seen of a story once it is open.
 * @cssstate initial - There are no stories on the page yet, or the language is on its way.
 * @cssstate loading - Your file, or the list of withdrawals, is on its way. No story is shown meanwhile.
 * @cssstate empty - There is no story to show: all are withdrawn or past their review date, or none has the topic.
 * @cssstate error - Your file or the list of withdrawals could not be loaded.
 * @cssstate ready - Stories are shown.
 */
export class PeerStories extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, peerStoriesStyles];

  /** Address of a JSON file with your stories. From script also the list itself. */
  @property() stories: string | readonly PeerStory[] = '';
  /** Address of a JSON list with the ids of withdrawn stories, asked afresh each time. Without it no story is shown. */
  @property() withdrawals = '';
  /** Only stories about this: a topic slug such as `anxiety`. */
  @property() topic = '';
  /** Most stories to show. Default: all. */
  @property({ type: Number }) count: number | undefined;
  /** Shows where stories will stand, clearly marked, while there are none: for making a page. Never printed. */
  @property({ type: Boolean }) placeholders = false;
  /** Level of the title; stories follow one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** What only open stories need; loads right after the first view, so that opening one asks for nothing. */
  @state() private openPart: typeof OpenPart | undefined;
  @state() private isPartLost = false;
  /** The open stories, last one last. */
  @state() private open: readonly string[] = [];
  /** Stories whose player was asked for. */
  @state() private playing: readonly string[] = [];
  /** Recordings that could not be played. */
  @state() private broken: readonly string[] = [];

  readonly #locale = new LocaleController(this, STORY_SECTIONS);
  readonly #sources: StorySourcesController = new StorySourcesController(this, () => ({
    url: typeof this.stories === 'string' ? readText(this.stories) : '',
    withdrawals: readText(this.withdrawals),
    given: typeof this.stories === 'string' ? undefined : this.stories,
    now: this.#now,
  }));
  /** Stories that were open once: what was read or played there stays as it was left. */
  readonly #opened = new Set<string>();
  #shown: readonly PeerStory[] = [];
  /** The visitor pressed "Try again": the control stays in its place until there is an answer. */
  #isRetrying = false;

  protected override prepare(): void {
    this.#sources.update();
    const today = readerToday(this.#now);
    const topic = readText(this.topic).toLowerCase();
    const count = readCount(this, 'count', this.count, 1, 0);
    const withdrawn = this.#sources.withdrawnBy(today);
    const selection = selectStories(withdrawn ? this.#sources.stories : [], { today, topic, count, withdrawn });
    this.#shown = selection.shown;
    this.states.state = this.#stateNow();
    if (this.#sources.state !== 'checking') this.#tellEditor(selection, topic);
  }

  protected override print(): TemplateResult {
    const { words } = this.#locale;
    const { state } = this.states;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const isOnShow = state === 'ready' || state === 'empty';
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="stories">
        ${
          state === 'initial'
            ? nothing
            : html`<slot name="heading">${heading(level, words.stories.title, 'title')}</slot> ${this.#printHelp()}`
        }
        <slot name="story" ?hidden=${this.#sources.state !== 'none'} @slotchange=${() => this.requestUpdate()}></slot>
        ${isOnShow ? nothing : html`<slot></slot>`}
        ${state === 'initial' ? nothing : this.#printContent(state, level + 1, words)}
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isOnShow = this.#shown.length > 0 || this.placeholders;
    if (isOnShow && this.states.state !== 'initial' && !this.openPart && !this.isPartLost) void this.#loadPart();
    if (this.#isRetrying && this.#sources.state !== 'checking') void this.#endRetry();
  }

  get #now(): number {
    return this.now ?? Date.now();
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    const { state } = this.#sources;
    if (this.#locale.isPending) return 'initial';
    if (state === 'none') return this.placeholders ? 'empty' : 'initial';
    if (state === 'checking') return 'loading';
    if (this.#shown.length > 0) return 'ready';
    return state === 'failed' ? 'error' : 'empty';
  }

  #tellEditor({ shown, withdrawn, expired, consentExpired }: StorySelection, topic: string): void {
    if (this.#sources.state === 'none') {
      if (this.placeholders) warn(this, 'placeholders are shown. Take the attribute away before the page is public.');
      else if (!isServer && document.readyState === 'complete')
        warn(this, 'there are no stories: set the attribute "stories", or write them between the tags.');
      return;
    }
    const tell = (what: string, stories: readonly PeerStory[]): void => {
      if (stories.length > 0) warn(this, `${what}: ${stories.map(({ id }) => id).join(', ')}.`);
    };
    tell('hidden, past the review date', expired);
    tell('hidden, past the review date of the consent: ask the person again', consentExpired);
    const inPage = withdrawn.filter((story) => this.#sources.isInPage(story));
    tell('withdrawn, but still in the page for people without script; take it out', inPage);
    const isSensitive = shown.some(({ sensitive }) => sensitive);
    if (isSensitive && !this.#hasHelp)
      warn(this, 'a story is sensitive, and the slot "help" is empty. Say there where people find help.');
    const found = shown.length + withdrawn.length + expired.length + consentExpired.length;
    if (topic && found === 0 && this.#sources.state === 'checked') warn(this, `topic: no story is about "${topic}".`);
  }

  get #hasHelp(): boolean {
    // A server does not see what stands between the tags.
    return isServer || [...this.children].some(({ slot }) => slot === 'help');
  }

  /** The last open story that is sensitive has the help beside it; else it stands above them all. */
  get #helpIn(): string | undefined {
    return this.open.findLast((id) => this.#shown.some((story) => story.id === id && story.sensitive));
  }

  #printHelp(at?: string): unknown {
    const isHere = this.openPart ? this.#helpIn === at : !at;
    return isHere ? html`<div class="help" id="help" tabindex="-1"><slot name="help"></slot></div>` : nothing;
  }

  #printContent(state: string, level: number, words: StoryWords): unknown {
    const { stories } = words;
    const isChecking = state === 'loading';
    if (state === 'empty' && this.#sources.state === 'none')
      return html`<div class="sheet placeholders">${this.#printRow(placeholderRowView(words), level, words)}</div>
        <p class="end quiet small" id="end" tabindex="-1">${stories.end}</p>`;
    if (state === 'empty') return html`<p>${stories.noneNow}</p>`;
    const hasFailed = this.#sources.state === 'failed' || (isChecking && this.#isRetrying);
    return html`${hasFailed ? this.#printFailure(level, isChecking, words) : nothing}
      <div class="stack">
        ${
          this.#shown.length > 0
            ? html`<div class="sheet ${isChecking ? 'unseen' : ''}">
                  ${repeat(
                    this.#shown,
                    ({ id }) => id,
                    (story) => this.#printStory(story, level, words),
                  )}
                </div>
                <p class="end quiet small ${isChecking ? 'unseen' : ''}" id="end" tabindex="-1">${stories.end}</p>`
            : nothing
        }
        ${
          isChecking && !this.#isRetrying
            ? html`<p class="wait quiet">${this.#shown.length > 0 ? stories.checking : stories.loading}</p>`
            : nothing
        }
      </div>`;
  }

  #printFailure(level: number, isChecking: boolean, { stories }: StoryWords): TemplateResult {
    return html`<div class="sheet failure">
      ${heading(level, stories.failed)}
      <p>${stories.failedHelp}</p>
      <button class="button" type="button" aria-disabled=${isChecking} @click=${this.#retry}>
        ${isChecking ? stories.checking : stories.tryAgain}
      </button>
      <p class="hidden-visually" role="status">${isChecking ? stories.checking : stories.failed}</p>
    </div>`;
  }

  #printStory(story: PeerStory, level: number, words: StoryWords): TemplateResult {
    const pageLanguage = localeOf(this);
    const row = storyRowView(story, words, pageLanguage);
    const { id } = story;
    const body = (part: typeof OpenPart): unknown =>
      part.storyBody(story, {
        level: level + 1,
        language: words.language,
        pageLanguage,
        help: this.#printHelp(id),
        hasHelp: this.#hasHelp,
        isPlaying: this.playing.includes(id),
        isBroken: this.broken.includes(id),
        onPlay: () => void this.#play(id),
        onBroken: () => this.#tellBroken(story),
        onHelp: () => void this.#focus('help'),
        onClose: () => void this.#close(id),
      });
    return this.#printRow(row, level, words, story, pageLanguage, body);
  }

  #printRow(
    row: StoryRowView,
    level: number,
    words: StoryWords,
    story?: PeerStory,
    pageLanguage = words.language,
    body: (part: typeof OpenPart) => unknown = (part) => part.placeholderBody(level + 1, words),
  ): TemplateResult {
    const { id, mark } = row;
    const { stories } = words;
    const isOpen = this.open.includes(id);
    const named = html`<span class="hidden-visually">: ${row.name}</span>`;
    return html`<article class="story" part="story" aria-label=${row.name}>
      <p class="length">${row.length}</p>
      <div class="main">
        <div class="note" id="note-${id}" tabindex="-1">
          ${mark ? html`<p class="mark">${mark}</p>` : nothing}
          <p class="quiet small">${stories.about}</p>
          ${heading(level, html`<span lang=${pageLanguage} dir="auto">${row.note}</span>`, '', 'note')}
        </div>
        <ul class="who" role="list">
          <li>
            ${row.who.map((each) =>
              typeof each === 'string' ? each : html`<bdi lang=${each.language ?? pageLanguage}>${each.text}</bdi>`,
            )}
          </li>
          ${row.role ? html`<li>${row.role}</li>` : nothing}
        </ul>
        ${story && this.openPart ? this.openPart.storyTopics(story, words.language) : nothing}
        <div class="buttons">
          <button
            class="button toggle"
            id="toggle-${id}"
            type="button"
            aria-expanded=${isOpen}
            aria-controls="body-${id}"
            @click=${() => void (isOpen ? this.#close(id) : this.#openStory(id))}
          >
            ${isOpen ? stories.close : row.action}${named}
          </button>
          <button class="button text" type="button" @click=${() => void this.#skip(id)}>${stories.skip}${named}</button>
        </div>
        <div class="body" part="body" id="body-${id}" ?hidden=${!isOpen}>
          ${this.#opened.has(id) ? this.#printBody(body, stories) : nothing}
        </div>
      </div>
    </article>`;
  }

  #printBody(body: (part: typeof OpenPart) => unknown, stories: StoryWords['stories']): unknown {
    if (this.openPart) return body(this.openPart);
    return html`<p role="status">${this.isPartLost ? stories.notOpened : stories.loading}</p>`;
  }

  async #loadPart(): Promise<void> {
    try {
      const part = await import('./peer-stories.open.js');
      part.adopt(this);
      this.openPart = part;
    } catch {
      this.isPartLost = true;
      warn(this, 'could not load a file of its own.');
    }
  }

  #openStory(id: string): void {
    this.#opened.add(id);
    this.open = [...this.open, id];
    // A file that did not come is asked for again when somebody wants it.
    this.isPartLost = false;
  }

  /** What was read or played stays where it was left. */
  async #close(id: string, focus = `toggle-${id}`): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    for (const media of root.getElementById(`body-${id}`)?.querySelectorAll<HTMLMediaElement>('audio, video') ?? [])
      media.pause();
    this.open = this.open.filter((each) => each !== id);
    await this.#focus(focus);
  }

  /** On to the next one, past the last to the end. An open story closes: the visitor does not want it. */
  async #skip(id: string): Promise<void> {
    const ids = this.#shown.map((story) => story.id);
    const next = ids[ids.indexOf(id) + 1];
    await this.#close(id, id !== 'placeholder' && next ? `note-${next}` : 'end');
  }

  async #play(id: string): Promise<void> {
    this.playing = [...this.playing, id];
    await this.#focus(`player-${id}`);
  }

  #tellBroken({ id, media }: PeerStory): void {
    this.broken = [...this.broken, id];
    const why = 'Is it a file, not a page? From another site it needs Access-Control-Allow-Origin, and media-src here.';
    warn(this, `story ${id}: ${media?.url} could not be played. ${why}`);
  }

  readonly #retry = (): void => {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.#sources.ask();
  };

  /** The control is gone when the stories are there: the focus goes to the first of them. */
  async #endRetry(): Promise<void> {
    this.#isRetrying = false;
    const [first] = this.#shown;
    if (first && this.#sources.state === 'checked') await this.#focus(`note-${first.id}`);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-stories': PeerStories;
  }
}
