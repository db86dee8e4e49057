/**
 * Answers a visitor: which stories are open, and where the focus goes. Also the whole check of the stories, what the
 * editor is told, and the placeholders. Loads right after the first view.
 */
import { type LitElement, nothing, type TemplateResult } from 'lit';
import { firstLines, problemLine } from '../../content/read-items.js';
import { readStories } from '../../content/stories/read.js';
import type { PeerStory, StorySelection } from '../../content/stories/story.js';
import { contentEn } from '../../i18n/en/content.js';
import { datesEn } from '../../i18n/en/dates.js';
import { storiesEn } from '../../i18n/en/stories.js';
import { vocabularyEn } from '../../i18n/en/vocabulary.js';
import { localeOf } from '../../i18n/locale-of.js';
import { resolveMessages } from '../../i18n/locales.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { openStoryStyles } from './peer-stories.open.styles.js';
import { type OpenWords, placeholderBody, storyBody, storyTopics } from './peer-stories.open.template.js';
import type { StorySources } from './peer-stories.sources.js';
import type { StoryRowView, StoryWords } from './peer-stories.view.js';

const SECTIONS = { content: contentEn, dates: datesEn, stories: storiesEn, vocabulary: vocabularyEn };

export type PrintRow = (row: StoryRowView, level: number, words: StoryWords, language: string) => TemplateResult;

export class StoryTools {
  /** The open stories, last one last. */
  #open: readonly string[] = [];
  /** Stories that were open once: what was read or played there stays as it was left. */
  readonly #opened = new Set<string>();
  /** Stories whose player was asked for, and those whose recording could not be played. */
  readonly #playing = new Set<string>();
  readonly #broken = new Set<string>();

  constructor(
    private readonly host: LitElement,
    private readonly printRow: PrintRow,
    private readonly shown: () => readonly PeerStory[],
    private readonly words: () => StoryWords,
  ) {
    adoptStyles(host, openStoryStyles);
  }

  readonly read = (value: unknown): readonly PeerStory[] => {
    const { items, problems } = readStories(value);
    for (const line of firstLines(problems.map((problem) => problemLine('story', problem)))) warn(this.host, line);
    return items;
  };

  tellEditor(
    { state, isInPage }: StorySources,
    selection: StorySelection,
    topic: string,
    hasPlaceholders: boolean,
  ): void {
    const { shown, withdrawn, expired, consentExpired } = selection;
    if (state === 'none' && !hasPlaceholders)
      warn(this.host, 'there are no stories: set the attribute "stories", or write them between the tags.');
    if (state !== 'checked') return;
    const tell = (what: string, stories: readonly PeerStory[]): void => {
      if (stories.length > 0) warn(this.host, `${what}: ${stories.map(({ id }) => id).join(', ')}.`);
    };
    tell('hidden, past the review date', expired);
    tell('hidden, past the review date of the consent, so ask the person again', consentExpired);
    tell('withdrawn, but still in the page for people without script, so take it out', withdrawn.filter(isInPage));
    if (!this.#hasHelp && shown.some(({ sensitive }) => sensitive))
      warn(this.host, 'a story is sensitive, and the slot "help" is empty. Say there where people find help.');
    const known = shown.length + withdrawn.length + expired.length + consentExpired.length;
    if (topic && known === 0) warn(this.host, `topic: no story is about "${topic}".`);
  }

  isOpen(id: string): boolean {
    return this.#open.includes(id);
  }

  /** The last open story that is sensitive has the help beside it; else it stands above them all. */
  get helpIn(): string | undefined {
    return this.#open.findLast((id) => this.shown().some((story) => story.id === id && story.sensitive));
  }

  topics(story: PeerStory | undefined): unknown {
    return story && storyTopics(story, this.#words);
  }

  body(id: string, level: number, story?: PeerStory): unknown {
    if (!this.#opened.has(id)) return nothing;
    if (!story) return placeholderBody(level, this.#words);
    return storyBody(story, {
      level,
      words: this.#words,
      pageLanguage: localeOf(this.host),
      isHelpHere: this.helpIn === id,
      hasHelp: this.#hasHelp,
      isPlaying: this.#playing.has(id),
      isBroken: this.#broken.has(id),
      onPlay: () => this.#play(id),
      onBroken: () => this.#tellBroken(story),
      onHelp: () => void this.#focus('help'),
      onClose: () => this.#close(id),
    });
  }

  /** No person and no experience: only where they will stand. */
  placeholder(level: number): TemplateResult {
    const { mark, note, name, length } = this.#words.stories.placeholder;
    const action = this.#words.stories.read;
    warn(this.host, 'placeholders are shown. Take the attribute away before the page is public.');
    const row = { id: 'placeholder', note, name: `${mark}. ${note}`, who: [name], length, action, mark };
    return this.printRow(row, level, this.#words, this.#words.language);
  }

  toggle(id: string): void {
    if (this.isOpen(id)) return this.#close(id);
    this.#opened.add(id);
    this.#open = [...this.#open, id];
    this.host.requestUpdate();
  }

  /** On to the next one, past the last to the end. An open story closes: the visitor does not want it. */
  skip(id: string): void {
    const ids = this.shown().map((story) => story.id);
    const next = ids[ids.indexOf(id) + 1];
    this.#close(id, ids.includes(id) && next ? `note-${next}` : 'end');
  }

  /** What was read or played stays where it was left. */
  #close(id: string, focus = `toggle-${id}`): void {
    for (const media of this.#find(`body-${id}`)?.querySelectorAll<HTMLMediaElement>('audio, video') ?? [])
      media.pause();
    this.#open = this.#open.filter((each) => each !== id);
    void this.#focus(focus);
  }

  #play(id: string): void {
    this.#playing.add(id);
    void this.#focus(`player-${id}`);
  }

  #tellBroken({ id, media }: PeerStory): void {
    this.#broken.add(id);
    this.host.requestUpdate();
    const why = 'Is it a file, not a page? Another site must send Access-Control-Allow-Origin, and media-src allow it.';
    warn(this.host, `story ${id}: ${media?.url} could not be played. ${why}`);
  }

  get #words(): OpenWords {
    return resolveMessages(this.words().language, SECTIONS);
  }

  get #hasHelp(): boolean {
    return [...this.host.children].some(({ slot }) => slot === 'help');
  }

  #find(id: string): HTMLElement | null {
    return (this.host.renderRoot as ShadowRoot).getElementById(id);
  }

  async #focus(id: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#find(id)?.focus();
  }
}
