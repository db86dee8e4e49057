import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { onDemand } from '../../domain/on-demand.js';
import type { EvidenceMessages } from '../../i18n/en/evidence.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoice } from '../../shared/settings/choice.js';
import { readList } from '../../shared/settings/choices.js';
import { readCount, readHeadingLevel } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import { FIRST_LIST, FIRST_LIST_UNTIL } from './evidence-summary.first.js';
import type { EvidenceList } from './evidence-summary.list.js';
import { evidenceSummaryStyles } from './evidence-summary.styles.js';
import { cardsTemplate } from './evidence-summary.template.js';
import type { EvidenceSettings, WholeEvidence } from './evidence-summary.whole.js';

/**
 * Stands for the English words, which only the whole has: a site that changes them, or a page in another language, has
 * another object in its place.
 */
const ENGLISH = { evidence: {} as EvidenceMessages };

/** Languages that write numbers and dates as the first view has them. */
const PLAIN_ENGLISH = /^en(-GB|-US)?$/;

export const wholeFile = onDemand(() => import('./evidence-summary.whole.js'));

/**
 * What research says about support groups, and what it does not say. Each finding tells what studies found, how big it
 * was, how sure one can be, who was studied, until when, and where it stands. "No clear difference" and "not studied"
 * look different from each other, and neither looks bad. What people say in interviews is shown as just that.
 *
 * The first view is about groups for any mental health problem; a button adds one-to-one support. Findings past their
 * review date hide themselves. It always says that a group goes alongside treatment.
 *
 * @tagname evidence-summary
 * @summary What studies of support groups found, did not find, and did not look at.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the findings are there, and when there is none to show.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - Urgent help, shown under the heading: one finding is about bereavement by suicide.
 * @slot finding - Your own findings, one `dl` each; see docs/evidence-summary.md.
 * @csspart base - The outermost part.
 * @csspart card - One finding: a card, or a row of the table.
 * @csspart outcome - The heading of a finding: what was looked at.
 * @cssstate initial - The language is on its way.
 * @cssstate loading - Findings that the page asks for are on their way.
 * @cssstate empty - There is no finding to show: all are past their review date, or none has the topic.
 * @cssstate error - Findings could not be loaded.
 * @cssstate ready - Findings are shown.
 */
export class EvidenceSummary extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, evidenceSummaryStyles];

  /**
   * What the findings are about, one or several: `any-mental-health` (the default), `depression`, `perinatal`, `cancer`,
   * `long-term-conditions`, `bereavement`, `addiction`, `online`, `harms`.
   */
  @property() topic = '';
  /** `cards` (the default) or `table`. */
  @property() layout = 'cards';
  /** Most findings to show. Default: those about groups, and a button for the rest. */
  @property({ type: Number }) count: number | undefined;
  /** Lets the visitor choose one topic: of those in `topic` when it names several, else of all. Nothing is kept. */
  @property({ type: Boolean, attribute: 'with-topics' }) withTopics = false;
  /** Address of a JSON file with your own findings. They come first. */
  @property() findings = '';
  /** Shows only your own findings. */
  @property({ type: Boolean, attribute: 'own-only' }) ownOnly = false;
  /** Level of the title; what follows is one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** The visitor wants one-to-one support too. */
  @state() private isWhole = false;

  readonly #locale = new LocaleController(this, ENGLISH);
  #whole: WholeEvidence | undefined;
  #list: EvidenceList = FIRST_LIST;
  #isPlain = true;

  protected override prepare(): void {
    if (this.#locale.isPending) {
      this.states.state = 'initial';
      return wholeFile.ahead();
    }
    const settings = this.#settings;
    this.#isPlain = this.#canBePlain(settings);
    if (this.#isPlain) {
      this.#list = FIRST_LIST;
      this.states.state = 'ready';
      return;
    }
    const file = wholeFile.get();
    if (!file) return;
    this.#whole ??= new file.WholeEvidence(this, () => this.findings);
    this.#list = this.#whole.prepare(settings);
    this.states.state = this.#whole.state;
  }

  get #settings(): EvidenceSettings {
    return {
      language: this.#locale.words.language,
      topics: readList(this.topic),
      isTable: readChoice(this, 'layout', this.layout, ['cards', 'table'], 'cards') === 'table',
      count: readCount(this, 'count', this.count, 1, 0),
      withTopics: this.withTopics,
      ownOnly: this.ownOnly,
      isWhole: this.isWhole,
      today: readerToday(this.now ?? Date.now()),
    };
  }

  /** Whether the page asks for nothing but the first view, in English, and it is still in date. */
  #canBePlain({ language, topics, isTable, count, withTopics, ownOnly, isWhole, today }: EvidenceSettings): boolean {
    const hasOwn = this.findings || [...(this.children ?? [])].some(({ slot }) => slot === 'finding');
    return (
      PLAIN_ENGLISH.test(language) &&
      this.#locale.words.evidence === ENGLISH.evidence &&
      /^(any-mental-health)?$/.test(topics.join()) &&
      !(isTable || count || withTopics || ownOnly || isWhole || hasOwn) &&
      today <= FIRST_LIST_UNTIL
    );
  }

  protected override print(): TemplateResult {
    const { title, intro, checked, showMore } = this.#list;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const { state } = this.states;
    return html`<div class="base" part="base" lang=${this.#locale.words.language} dir=${this.#locale.direction}>
      ${
        state === 'initial'
          ? html`<slot name="help"></slot><slot></slot>`
          : html`<div class="evidence">
              <div class="head">
                <slot name="heading">${heading(level, title, 'title')}</slot>
                <p class="quiet">${intro}</p>
              </div>
              <slot name="help"></slot>
              <slot name="finding" hidden @slotchange=${this.#onSlotChange}></slot>
              ${this.#isPlain ? cardsTemplate(this.#list, level + 1) : this.#whole?.print(this.#list, level + 1)}
              ${
                state === 'ready' && showMore
                  ? html`<p><button class="more" type="button" @click=${this.#showMore}>${showMore}</button></p>`
                  : nothing
              }
              ${state === 'ready' && checked ? html`<p class="checked quiet">${checked}</p>` : nothing}
            </div>`
      }
      <p class="hidden-visually" role="status">${this.#whole?.announcement}</p>
    </div>`;
  }

  readonly #showMore = (): void => {
    this.isWhole = true;
  };

  readonly #onSlotChange = (): void => {
    this.#whole?.own.onSlotChange();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-summary': EvidenceSummary;
  }
}
