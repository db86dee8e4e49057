import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cardText } from '../../content/myths/card-text.js';
import { selectCards, type MythCard, type MythCardSet } from '../../content/myths/card.js';
import { FIRST_MYTH_CARDS_EN } from '../../content/myths/cards.en.first.js';
import { fill } from '../../i18n/format.js';
import { contentEn } from '../../i18n/en/content.js';
import { mythsEn } from '../../i18n/en/myths.js';
import { datesEn } from '../../i18n/en/dates.js';
import { partialDateWords } from '../../i18n/partial-date-words.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { CopyController } from '../../shared/controllers/copy-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { readCount, readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { warnExpired } from '../../shared/settings/warn-expired.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { copyButton } from '../../shared/templates/copy-button.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { heading } from '../../shared/templates/heading.js';
import { stigmaMythBusterStyles } from './stigma-myth-buster.styles.js';
import { mythCardView, type MythCardView, type MythWords } from './stigma-myth-buster.view.js';

const MYTH_SECTIONS = { content: contentEn, dates: datesEn, myths: mythsEn };
const FIRST_CARDS_EN: MythCardSet = { language: 'en', reviewed: null, items: FIRST_MYTH_CARDS_EN };

/** Cards of the other built-in languages, loaded when the page asks for the language. */
const OTHER_CARDS: ContentFiles<MythCardSet> = {
  ar: () => import('../../content/myths/cards.ar.js').then((file) => file.MYTH_CARDS_AR),
  cy: () => import('../../content/myths/cards.cy.js').then((file) => file.MYTH_CARDS_CY),
};

/**
 * Facts about mental health: each card leads with the fact, reports a common belief, says why it misleads, and names
 * its source and when it was last checked. Everything is in view at once: no quiz, no score, nothing flips.
 *
 * It gives accurate information; it does not claim to change minds. Cards past their review date hide themselves.
 * Printing and copying leave the beliefs out.
 *
 * @tagname stigma-myth-buster
 * @summary Facts about mental health, with sources and dates.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the cards are there.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - Urgent help, shown under the heading: some cards speak of suicide, self-harm or violence.
 * @slot card - Your own cards, one `dl` each; see docs/myth-cards.md.
 * @csspart base - The outermost part.
 * @csspart card - One card.
 * @csspart fact - The heading of a card.
 * @cssstate initial - The language or the cards are on their way.
 * @cssstate loading - A file of your own cards is on its way.
 * @cssstate empty - There is no card to show: all are past their review date, or none has the topic.
 * @cssstate error - Your own file could not be loaded and `own-only` is set.
 * @cssstate ready - Cards are shown.
 */
export class StigmaMythBuster extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, stigmaMythBusterStyles];

  /** Only cards about this: `mental-health`, `groups`, or a topic slug such as `depression`. */
  @property() topic = '';
  /** Most cards to show. Default: all. */
  @property({ type: Number }) count: number | undefined;
  /** Leaves the beliefs out. Always so on paper, in copies, and on cards about danger. */
  @property({ type: Boolean, attribute: 'facts-only' }) factsOnly = false;
  /** Address of a JSON file with your own cards. They come first. */
  @property() cards = '';
  /** Shows only your own cards. */
  @property({ type: Boolean, attribute: 'own-only' }) ownOnly = false;
  /** Level of the title; the facts follow one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** The English cards after the first ones; undefined until a page needs them. */
  @state() private more: readonly MythCard[] | undefined;

  readonly #locale = new LocaleController(this, MYTH_SECTIONS);
  readonly #announcer = new AnnouncerController(this);
  readonly #copy = new CopyController(this, this.#announcer);
  readonly #content = new ContentController(this, FIRST_CARDS_EN, OTHER_CARDS);
  readonly #own = new OwnContentController<MythCard>(
    this,
    'card',
    () => this.cards,
    () => import('./stigma-myth-buster.own-cards.js').then(({ ownCards }) => ownCards),
  );
  #shown: readonly MythCard[] = [];
  #isWaiting = false;

  protected override prepare(): void {
    this.#own.update();
    this.#content.update(this.#locale.words.language);
    const topic = readText(this.topic).toLowerCase();
    const count = readCount(this, 'count', this.count, 1, 0);
    this.#isWaiting = this.#waitsForMore(topic, count);
    const builtIn = this.ownOnly ? [] : this.#builtIn;
    const { shown, expired } = selectCards([...this.#own.items, ...builtIn], {
      topic,
      count,
      today: readerToday(this.now ?? Date.now()),
    });
    this.#shown = shown;
    this.states.state = this.#stateNow();
    if (this.#isWaiting || this.#own.state === 'loading') return;
    if (topic && shown.length + expired.length === 0) warn(this, `topic: no card is about "${topic}".`);
    warnExpired(this, expired, 'cards');
  }

  protected override print(): TemplateResult {
    const { words } = this.#locale;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const isReady = this.states.state === 'ready' || this.states.state === 'empty';
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="myths">
        <slot name="heading">${heading(level, words.myths.title, 'title')}</slot>
        <slot name="help"></slot>
        <slot name="card" hidden @slotchange=${this.#own.onSlotChange}></slot>
        ${isReady ? this.#renderCards(level + 1, words) : html`<slot></slot>`}
      </div>
      <p class="hidden-visually" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  get #builtIn(): readonly MythCard[] {
    const { items } = this.#content.set;
    return this.#isEnglish ? [...items, ...(this.more ?? [])] : items;
  }

  get #isEnglish(): boolean {
    return this.#content.set === FIRST_CARDS_EN;
  }

  /** True while cards that the page asks for are still on their way. Starts their load. */
  #waitsForMore(topic: string, count: number): boolean {
    const isEnough = count > 0 && !topic && count <= FIRST_MYTH_CARDS_EN.length;
    if (this.ownOnly || !this.#isEnglish || this.more || isEnough) return false;
    void import('../../content/myths/cards.en.more.js').then(
      (file) => (this.more = file.MORE_MYTH_CARDS_EN),
      () => {
        warn(this, 'some of the built-in cards could not be loaded.');
        this.more = [];
      },
    );
    return true;
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    if (this.#locale.isPending) return 'initial';
    if (this.#shown.length > 0) return 'ready';
    if (this.#own.state === 'loading' || this.#isWaiting) return 'loading';
    return this.#own.state === 'failed' && this.ownOnly ? 'error' : 'empty';
  }

  #renderCards(level: number, words: MythWords): unknown {
    if (this.#shown.length === 0) return html`<p>${words.myths.noneCurrent}</p>`;
    return this.#shown.map((card) => {
      const language = this.#own.items.includes(card) ? nothing : this.#content.set.language;
      return this.#renderCard(card, mythCardView(card, this.factsOnly, words), level, words, language);
    });
  }

  #renderCard(
    card: MythCard,
    view: MythCardView,
    level: number,
    words: MythWords,
    language: string | typeof nothing,
  ): TemplateResult {
    const { myths } = words;
    const isCopied = this.#copy.copied === view.id;
    const pair = (label: string, text: string): TemplateResult =>
      html`<div class="pair belief">
        <p class="label">${label}</p>
        <div lang=${language}><p>${text}</p></div>
      </div>`;
    return html`<article class="sheet fact" part="card">
      <div class="fact-head" lang=${language}>
        <p class="question">${view.question}</p>
        ${heading(level, view.fact, '', 'fact')}
        <p>${view.summary}</p>
      </div>
      <div class="why">
        ${view.belief ? pair(myths.belief, view.belief) : nothing}
        ${view.why ? pair(myths.whyItMisleads, view.why) : nothing}
        <div class="pair">
          <p class="label">${myths.factAgain}</p>
          <div>
            <p lang=${language}>${view.factAgain}</p>
            <p class="source">
              ${fill(words.content.source, { name: '' })}<span lang=${language}
                >${externalLink(view.source.url, view.source.name)}</span
              >. ${view.checked}.
            </p>
            ${copyButton(isCopied ? myths.factCopied : myths.copyFact, view.fact, isCopied, () => this.#copyCard(card, words))}
          </div>
        </div>
      </div>
    </article>`;
  }

  /** The facts only, as plain text. */
  #copyCard(card: MythCard, words: MythWords): void {
    const { myths } = words;
    const date = (value: string): string => partialDateWords(value, words);
    const text = cardText(card, { ...myths.copy, date });
    void this.#copy.copy(card.id, text, { done: myths.factCopied, failed: myths.copyFailed });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stigma-myth-buster': StigmaMythBuster;
  }
}
