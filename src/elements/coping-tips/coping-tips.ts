import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { selectTips, type Tip, type TipGroup, type TipSet } from '../../content/tips/tip.js';
import { FIRST_TIPS_EN } from '../../content/tips/tips.en.first.js';
import { contentEn } from '../../i18n/en/content.js';
import { datesEn } from '../../i18n/en/dates.js';
import { tipsEn } from '../../i18n/en/tips.js';
import { fill } from '../../i18n/format.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { readList } from '../../shared/settings/choices.js';
import { readCount, readHeadingLevel, readText } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import { heading } from '../../shared/templates/heading.js';
import { icon } from '../../shared/templates/icon.js';
import type { TipCopying } from './coping-tips.copying.js';
import { copingTipsStyles } from './coping-tips.styles.js';
import { groupView, safetyLine, type TipsWords, type TipView } from './coping-tips.view.js';

const TIPS_SECTIONS = { content: contentEn, dates: datesEn, tips: tipsEn };
const FIRST_SET_EN: TipSet = { language: 'en', reviewed: null, items: FIRST_TIPS_EN };

/** Tips of the other built-in languages, loaded when the page asks for the language. */
const OTHER_TIPS: ContentFiles<TipSet> = {
  ar: () => import('../../content/tips/tips.ar.js').then((file) => file.TIPS_AR),
  cy: () => import('../../content/tips/tips.cy.js').then((file) => file.TIPS_CY),
};

/**
 * What helped other people, by situation: before a group, in the room, on hard days. Each tip is a report and never an
 * instruction; beside it stands, in words, that it did not help everyone, and who offered and who checked it.
 *
 * A line on medical advice stands with the tips, on paper and in copies too; no attribute and no slot takes it away. Tips
 * past their review date hide themselves. Your own tips go through guards: see docs/coping-tips.md.
 *
 * @tagname coping-tips
 * @summary What helped other people, by situation; never medical advice.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the tips are there, and when there is none to show.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - Urgent help, shown under the heading.
 * @slot tip - Your own tips, one `dl` each; see docs/coping-tips.md.
 * @csspart base - The outermost part.
 * @csspart situation - All tips of one situation.
 * @csspart card - One tip.
 * @cssstate initial - The language is on its way.
 * @cssstate loading - Your own tips, or the built-in ones asked for, are on their way.
 * @cssstate empty - There is no tip to show: all are past their review date, or none fits.
 * @cssstate error - Your own file could not be loaded and `own-only` is set.
 * @cssstate ready - Tips are shown.
 */
export class CopingTips extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, copingTipsStyles];

  /** Only these situations, in this order, with spaces between: `hard-days online`. Default: all. */
  @property() situation = '';
  /** Only tips about this: `groups`, `mental-health`, or a topic slug such as `depression`. */
  @property() topic = '';
  /** Most tips to show. Default: all. */
  @property({ type: Number }) count: number | undefined;
  /** Address of a JSON file with your own tips. They come first in their situation. */
  @property() tips = '';
  /** Shows only your own tips. */
  @property({ type: Boolean, attribute: 'own-only' }) ownOnly = false;
  /** Level of the title; the situations follow one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** The English tips after the first ones; undefined until they are here. */
  @state() private more: readonly Tip[] | undefined;
  /** Undefined until its file is here. */
  @state() private copying: TipCopying | undefined;

  readonly #locale = new LocaleController(this, TIPS_SECTIONS);
  readonly #content = new ContentController(this, FIRST_SET_EN, OTHER_TIPS);
  readonly #own = new OwnContentController<Tip>(
    this,
    'tip',
    () => this.tips,
    () => import('./coping-tips.own-tips.js').then(({ ownTips }) => ownTips),
  );
  #groups: readonly TipGroup[] = [];
  #isWaiting = false;
  readonly #asked = new Set<string>();

  protected override prepare(): void {
    const { language } = this.#locale.words;
    this.#own.update();
    this.#content.update(language);
    // The line on medical advice is among the words.
    warnUnreviewed(this, language);
    const situations = readList(this.situation);
    const topic = readText(this.topic).toLowerCase();
    const count = readCount(this, 'count', this.count, 1, 0);
    this.#isWaiting = this.#isEnglish && !this.ownOnly && !this.more;
    const tips = [...this.#own.items, ...(this.ownOnly ? [] : this.#builtIn)];
    const today = readerToday(this.now ?? Date.now());
    const { groups, expired } = selectTips(tips, { situations, topic, count, today });
    this.#groups = groups;
    this.states.state = this.#stateNow();
    const isWhole = !this.#isWaiting && this.#own.state !== 'loading';
    if (isWhole && (topic || situations.length + expired.length > 0))
      void import('./coping-tips.report.js').then(({ report }) => report(this, tips, situations, topic, expired));
  }

  protected override updated(): void {
    if (this.#isWaiting)
      this.#load('more', async () => (this.more = (await import('../../content/tips/tips.en.more.js')).MORE_TIPS_EN));
    if (this.#groups.length > 0)
      this.#load('copying', async () => {
        const { TipCopying } = await import('./coping-tips.copying.js');
        this.copying = new TipCopying(this);
      });
  }

  protected override print(): TemplateResult {
    const { words } = this.#locale;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="tips">
        <slot name="heading">${heading(level, words.tips.title, 'title')}</slot>
        <slot name="help"></slot>
        <slot name="tip" hidden @slotchange=${this.#own.onSlotChange}></slot>
        ${this.states.state === 'ready' ? this.#renderTips(level + 1, words) : this.#renderNone(words)}
      </div>
      <p class="hidden-visually" role="status">${this.copying?.said}</p>
    </div>`;
  }

  get #isEnglish(): boolean {
    return this.#content.set === FIRST_SET_EN;
  }

  get #builtIn(): readonly Tip[] {
    const { items } = this.#content.set;
    return this.#isEnglish ? [...items, ...(this.more ?? [])] : items;
  }

  /** Loads a file once: when the first tips are on the screen, or at once where there are none to paint. */
  #load(name: string, file: () => Promise<unknown>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    void (this.#groups.length > 0 ? afterFirstView().then(file) : file()).catch(() => {
      warn(this, 'could not load its own file.');
      this.more ??= [];
    });
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    if (this.#locale.isPending) return 'initial';
    if (this.#groups.length > 0) return 'ready';
    if (this.#own.state === 'loading' || this.#isWaiting) return 'loading';
    return this.#own.state === 'failed' && this.ownOnly ? 'error' : 'empty';
  }

  #renderNone({ tips }: TipsWords): TemplateResult {
    return html`${this.states.state === 'empty' ? html`<p>${tips.none}</p>` : nothing}<slot></slot>`;
  }

  #renderTips(level: number, words: TipsWords): TemplateResult {
    const line = safetyLine(words);
    return html`<div class="sheet">
      <p class="safety line">${icon(infoIcon)}<span>${line}</span></p>
      ${this.#groups.map((group) => {
        const view = groupView(group, words);
        return html`<section class="situation" part="situation">
          ${heading(level, view.heading)}
          <ul>
            ${view.tips.map((tip, at) => this.#renderTip(group.tips[at]!, tip, words))}
          </ul>
          <p class="on-paper">${line}</p>
        </section>`;
      })}
    </div>`;
  }

  /** What a site writes is in the language of its page. */
  #languageOf(tip: Tip): string | typeof nothing {
    return this.#own.items.includes(tip) ? nothing : this.#content.set.language;
  }

  #renderTip(tip: Tip, view: TipView, words: TipsWords): TemplateResult {
    const { source } = view;
    const language = this.#languageOf(tip);
    return html`<li class="tip" part="card">
      <dl>
        <dt>${words.tips.helped}</dt>
        <dd class="helped" lang=${language}>${view.helped}</dd>
        <dt>${words.tips.notForEveryone}</dt>
        <dd lang=${language}>${view.notForEveryone}</dd>
      </dl>
      <div class="about">
        <p>${view.offeredBy}</p>
        ${source ? html`<p>${fill(words.content.source, { name: '' })}${externalLink(source.url, source.name)}</p>` : nothing}
        <p>${view.checked}</p>
        <div class="act">${this.copying?.button(tip, words)}</div>
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coping-tips': CopingTips;
  }
}
