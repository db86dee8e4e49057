import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type PeerStory, selectStories } from '../../content/stories/story.js';
import type { StoriesMessages } from '../../i18n/en/stories.js';
import { firstStoriesEn } from '../../i18n/en/stories.first.js';
import { localeOf } from '../../i18n/locale-of.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { readCount, readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import { StorySources } from './peer-stories.sources.js';
import { peerStoriesStyles } from './peer-stories.styles.js';
import type { StoryTools } from './peer-stories.tools.js';
import { type StoryRowView, storyRowView, type StoryWords } from './peer-stories.view.js';

// The English of what comes later comes with that; no word of it is read here.
const STORY_SECTIONS = { stories: firstStoriesEn as StoriesMessages };

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
  /** Address of a JSON list with the ids of withdrawn stories, asked afresh each time. Until it comes no story is shown. */
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

  /** The file of what answers a visitor did not come. */
  @state() private isLost = false;

  readonly #locale = new LocaleController(this, STORY_SECTIONS);
  readonly #sources: StorySources = new StorySources(this, () => ({
    url: typeof this.stories === 'string' ? readText(this.stories) : '',
    withdrawals: readText(this.withdrawals),
    now: this.#now,
  }));
  #tools: StoryTools | undefined;
  /** Pressed before the tools were here. */
  #waiting: ((tools: StoryTools) => void)[] = [];
  #isLoading = false;
  #shown: readonly PeerStory[] = [];

  protected override prepare(): void {
    this.#sources.update(typeof this.stories === 'string' ? undefined : this.stories);
    const today = readerToday(this.#now);
    const topic = readText(this.topic).toLowerCase();
    const count = readCount(this, 'count', this.count, 1, 0);
    const withdrawn = this.#sources.withdrawnBy(today);
    const selection = selectStories(withdrawn ? this.#sources.stories : [], { today, topic, count, withdrawn });
    this.#shown = selection.shown;
    this.states.state = this.#stateNow();
    this.#tools?.tellEditor(this.#sources, selection, topic, this.placeholders);
  }

  protected override print(): TemplateResult {
    const { words, isPending } = this.#locale;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const isIdle = this.states.state === 'initial';
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="stories">
        ${
          isIdle
            ? nothing
            : html`<slot name="heading">${heading(level, words.stories.title, 'title')}</slot>
                ${this.#tools?.helpIn ? nothing : html`<div class="help" id="help" tabindex="-1"><slot name="help"></slot></div>`}`
        }
        <slot
          name="story"
          ?hidden=${isPending || this.#sources.state !== 'none'}
          @slotchange=${() => this.requestUpdate()}
        ></slot>
        ${/ready|empty/.test(this.states.state) ? nothing : html`<slot></slot>`}
        ${isIdle ? nothing : this.#printList(level + 1, words)}
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state } = this.#sources;
    if (!this.#locale.isPending && state !== 'checking') void this.#loadTools();
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

  #printList(level: number, words: StoryWords): unknown {
    const { state, loader } = this.#sources;
    const rows = state === 'none' ? this.#tools?.placeholder(level) : this.#printStories(level, words);
    const unseen = state === 'checking' ? 'unseen' : '';
    return html`${loader?.print(level, words.language, !!rows)}
    ${
      rows
        ? html`<div class="sheet ${unseen}">${rows}</div>
            <p class="end quiet small ${unseen}" id="end" tabindex="-1">${words.stories.end}</p>`
        : nothing
    }
    ${state === 'checked' && !rows ? html`<p>${words.stories.noneNow}</p>` : nothing}`;
  }

  /** What is not shown leaves its place empty, so that no story is printed into the nodes of another one. */
  #printStories(level: number, words: StoryWords): unknown {
    if (this.#shown.length === 0) return undefined;
    // A server has no page to ask.
    const language = isServer ? words.language : localeOf(this);
    return this.#sources.stories.map((story) =>
      this.#shown.includes(story) ? this.#printRow(storyRowView(story, words), level, words, language, story) : nothing,
    );
  }

  /** @param story absent for a placeholder */
  readonly #printRow = (
    row: StoryRowView,
    level: number,
    words: StoryWords,
    language: string,
    story?: PeerStory,
  ): TemplateResult => {
    const { id } = row;
    const { close, skip, about } = words.stories;
    const isOpen = this.#tools?.isOpen(id) === true;
    const named = html`<span class="hidden-visually">: ${row.name}</span>`;
    return html`<article class="story" part="story" aria-label=${row.name}>
      <p class="length">${row.length}</p>
      <div class="main">
        <div class="note" id="note-${id}" tabindex="-1">
          ${row.mark ? html`<p class="mark">${row.mark}</p>` : nothing}
          <p class="quiet small">${about}</p>
          ${heading(level, html`<span lang=${language} dir="auto">${row.note}</span>`, '', 'note')}
        </div>
        <p class="who">
          ${row.who.map((each) =>
            typeof each === 'string' ? each : html`<bdi lang=${each.language ?? language}>${each.text}</bdi>`,
          )}
          ${row.role ? html`<span class="role">${row.role}</span>` : nothing}
        </p>
        ${this.#tools?.topics(story)}
        ${
          this.isLost
            ? nothing
            : html`<div class="buttons">
                <button
                  class="button"
                  id="toggle-${id}"
                  type="button"
                  aria-expanded=${isOpen}
                  aria-controls="body-${id}"
                  @click=${() => this.#act((tools) => tools.toggle(id))}
                >
                  ${isOpen ? close : row.action}${named}
                </button>
                <button class="button text" type="button" @click=${() => this.#act((tools) => tools.skip(id))}>
                  ${skip}${named}
                </button>
              </div>`
        }
        <div class="body" part="body" id="body-${id}" ?hidden=${!isOpen}>
          ${this.#tools?.body(id, level + 1, story)}
        </div>
      </div>
    </article>`;
  };

  #act(act: (tools: StoryTools) => void): void {
    if (this.#tools) act(this.#tools);
    else this.#waiting.push(act);
  }

  /** What answers a visitor, and the whole check, come right after the first view, so that opening a story asks for nothing. */
  async #loadTools(): Promise<void> {
    if (this.#isLoading || isServer) return;
    this.#isLoading = true;
    await afterFirstView();
    try {
      const { StoryTools } = await import('./peer-stories.tools.js');
      this.#tools = new StoryTools(
        this,
        this.#printRow,
        () => this.#shown,
        () => this.#locale.words,
      );
      this.#sources.useReader(this.#tools.read);
      for (const act of this.#waiting.splice(0)) act(this.#tools);
    } catch {
      // What would do nothing is taken away; the list stays to be read.
      warn(this, 'could not load its own file.');
      this.isLost = true;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-stories': PeerStories;
  }
}
