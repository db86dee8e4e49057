import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  EVIDENCE_TOPICS,
  type Finding,
  type FindingSection,
  type FindingSet,
  selectFindings,
} from '../../content/evidence/finding.js';
import { FIRST_FINDINGS_EN } from '../../content/evidence/findings.en.first.js';
import { onDemand } from '../../domain/on-demand.js';
import { contentEn } from '../../i18n/en/content.js';
import { datesEn } from '../../i18n/en/dates.js';
import { evidenceEn } from '../../i18n/en/evidence.js';
import { plural } from '../../i18n/plural.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoice } from '../../shared/settings/choice.js';
import { readList } from '../../shared/settings/choices.js';
import { readCount, readHeadingLevel } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import { evidenceSummaryStyles } from './evidence-summary.styles.js';
import { cardTemplate, type RowContext } from './evidence-summary.template.js';
import { type EvidenceWords, type FindingView, findingView, topicWords } from './evidence-summary.view.js';

const EVIDENCE_SECTIONS = { content: contentEn, dates: datesEn, evidence: evidenceEn };
const FIRST_EN: FindingSet = { language: 'en', reviewed: null, items: FIRST_FINDINGS_EN };
const [FIRST_TOPIC] = EVIDENCE_TOPICS;
const isFirst = ({ id }: Finding): boolean => FIRST_FINDINGS_EN.some((first) => first.id === id);

/** Findings of the other built-in languages, loaded when the page asks for the language. */
const OTHERS: ContentFiles<FindingSet> = {
  ar: () => import('../../content/evidence/findings.ar.js').then((file) => file.FINDINGS_AR),
  cy: () => import('../../content/evidence/findings.cy.js').then((file) => file.FINDINGS_CY),
};

const tableFile = onDemand(() => import('./evidence-summary.table.js'));

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
 * @csspart card - One finding.
 * @csspart outcome - The heading of a finding: what was looked at.
 * @cssstate initial - The language is on its way.
 * @cssstate loading - Findings that the page asks for are on their way.
 * @cssstate empty - There is no finding to show: all are past their review date, or none has the topic.
 * @cssstate error - Findings could not be loaded.
 * @cssstate ready - Findings are shown.
 */
export class EvidenceSummary extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, evidenceSummaryStyles];

  /**
   * What the findings are about, one or several: `any-mental-health` (the default), `depression`, `perinatal`, `cancer`,
   * `long-term-conditions`, `bereavement`, `addiction`, `online`, `harms`.
   */
  @property() topic = '';
  /** `cards` (the default) or `table`. */
  @property() layout = 'cards';
  /** Most findings to show. Default: all, where the first view begins with those about groups. */
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

  /** The English findings after the first ones; undefined until they are wanted. */
  @state() private more: readonly Finding[] | undefined;
  /** The visitor's own choice. */
  @state() private chosen = '';
  /** The visitor wants one-to-one support too. */
  @state() private isWhole = false;

  readonly #locale = new LocaleController(this, EVIDENCE_SECTIONS);
  readonly #announcer = new AnnouncerController(this);
  readonly #content = new ContentController(this, FIRST_EN, OTHERS);
  readonly #own = new OwnContentController<Finding>(
    this,
    'finding',
    () => this.findings,
    () => import('./evidence-summary.own-findings.js').then(({ ownFindings }) => ownFindings),
  );
  #topics: readonly string[] = [];
  #sections: readonly FindingSection[] = [];
  #expired = 0;
  #isTable = false;
  #isBrief = false;
  #isWaiting = false;
  #hasFailed = false;
  /** What to do for the visitor once what they asked for is there. */
  #afterAct: (() => void) | undefined;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.chosen = '';
    this.#own.update();
    this.#content.update(this.#locale.words.language);
    this.#isTable = readChoice(this, 'layout', this.layout, ['cards', 'table'], 'cards') === 'table';
    const count = readCount(this, 'count', this.count, 1, 0);
    const listed = readList(this.topic);
    const topics = this.chosen ? [this.chosen] : listed.length > 0 ? listed : [FIRST_TOPIC];
    this.#topics = this.withTopics ? topics.slice(0, 1) : topics;
    this.#isBrief =
      !this.isWhole && this.#topics.join() === FIRST_TOPIC && count <= FIRST_FINDINGS_EN.length && !this.ownOnly;
    this.#isWaiting = this.#waitsForMore();
    // What is on show stays until the rest is here.
    if (!this.#isWaiting || this.#sections.length === 0) this.#select(count);
    this.states.state = this.#stateNow();
  }

  #select(count: number): void {
    const { sections, expired } = selectFindings([...this.#own.items, ...this.#builtIn], {
      topics: this.#topics,
      count,
      today: readerToday(this.now ?? Date.now()),
    });
    this.#sections = sections;
    this.#expired = expired.length;
    if (this.#isWaiting || this.#own.state === 'loading') return;
    if (sections.length + expired.length === 0 && !this.#hasFailed)
      warn(this, `topic: no finding is about "${this.#topics.join(' ')}". Known: ${EVIDENCE_TOPICS.join(', ')}.`);
    if (expired.length > 0) {
      const names = expired.map(({ id }) => id).join(', ');
      warn(this, `hidden, past the review date: ${names}. Update the library, or check your own findings again.`);
    }
  }

  protected override print(): TemplateResult {
    const { words } = this.#locale;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="evidence">
        <div class="head">
          <slot name="heading">${heading(level, words.evidence.title, 'title')}</slot>
          <p class="quiet">${words.evidence.intro}</p>
        </div>
        <slot name="help"></slot>
        <slot name="finding" hidden @slotchange=${this.#own.onSlotChange}></slot>
        ${this.withTopics ? this.#renderTopics(words) : nothing} ${this.#renderBody(level + 1, words)}
      </div>
      <p class="hidden-visually" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  protected override updated(): void {
    if (this.#isWaiting || this.isWaiting) return;
    const act = this.#afterAct;
    this.#afterAct = undefined;
    act?.();
  }

  get #builtIn(): readonly Finding[] {
    if (this.ownOnly) return [];
    const { items } = this.#content.set;
    const all = this.#isEnglish ? [...items, ...(this.more ?? [])] : items;
    return this.#isBrief ? all.filter(isFirst) : all;
  }

  get #isEnglish(): boolean {
    return this.#content.set === FIRST_EN;
  }

  /** True while findings that are wanted are still on their way. Starts their load. */
  #waitsForMore(): boolean {
    if (this.ownOnly || this.#isBrief || !this.#isEnglish || this.more || this.#hasFailed) return false;
    void import('../../content/evidence/findings.en.more.js').then(
      (file) => (this.more = file.MORE_FINDINGS_EN),
      () => {
        warn(this, 'some of the built-in findings could not be loaded.');
        this.#hasFailed = true;
        this.requestUpdate();
      },
    );
    return true;
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    if (this.#locale.isPending) return 'initial';
    if (this.#sections.length > 0) return 'ready';
    if (this.#own.state === 'loading' || this.#isWaiting) return 'loading';
    return this.#hasFailed || (this.#own.state === 'failed' && this.ownOnly) ? 'error' : 'empty';
  }

  #renderTopics(words: EvidenceWords): TemplateResult {
    const { evidence } = words;
    const listed = readList(this.topic);
    const own = this.#own.items.flatMap(({ topics }) => topics);
    const topics = listed.length > 1 ? listed : [...new Set([...(this.ownOnly ? [] : EVIDENCE_TOPICS), ...own])];
    return html`<p class="topics">
      <label for="topic">${evidence.chooseTopic}</label>
      <select id="topic" @change=${this.#choose}>
        ${topics.map(
          (topic) =>
            html`<option value=${topic} ?selected=${topic === this.#topics[0]}>${topicWords(topic, words)}</option>`,
        )}
      </select>
    </p>`;
  }

  #renderBody(level: number, words: EvidenceWords): unknown {
    const { evidence } = words;
    const { state } = this.states;
    if (state === 'error')
      return html`<p>${evidence.failed}</p>
        <slot></slot>`;
    if (state === 'empty')
      return html`<p>${this.#expired > 0 ? evidence.noneCurrent : evidence.noneAbout}</p>
        <slot></slot>`;
    if (state !== 'ready') return html`<slot></slot>`;
    const sections = this.#sections.map(({ topic, findings }) => ({
      topic,
      views: findings.map((finding) => findingView(finding, words)),
    }));
    const checked = new Set(sections.flatMap(({ views }) => views.map((view) => view.checked)));
    const hasTopics = this.withTopics || this.#topics.join() !== FIRST_TOPIC;
    const own = new Set(this.#own.items.map(({ id }) => id));
    const { language } = this.#content.set;
    const context: RowContext = {
      words,
      headingLevel: hasTopics ? level + 1 : level,
      languageOf: ({ id }) => (own.has(id) ? undefined : language),
      isCheckedApart: checked.size > 1,
    };
    return html`${sections.map(({ topic, views }) =>
      this.#renderSection(level, hasTopics || this.#isTable ? topicWords(topic, words) : '', views, context),
    )}
    ${
      this.#isBrief && this.count === undefined
        ? html`<p>
            <button class="button" type="button" @click=${this.#showWhole}>${evidence.showMore}</button>
          </p>`
        : nothing
    }
    ${checked.size === 1 ? html`<p class="checked quiet">${[...checked]}.</p>` : nothing}`;
  }

  #renderSection(level: number, topic: string, views: readonly FindingView[], context: RowContext): unknown {
    if (this.#isTable) {
      const table = tableFile.get();
      if (table) adoptStyles(this, table.tableStyles);
      return table?.tableTemplate(topic, views, context);
    }
    return html`${topic ? heading(level, topic, 'topic') : nothing}
      <div class="sheet">${views.map((view) => cardTemplate(view, context))}</div>`;
  }

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
    this.isWhole = false;
    this.#hasFailed = false;
    this.#afterAct = () => {
      const { words } = this.#locale;
      const count = this.#sections.flatMap(({ findings }) => findings).length;
      const topic = topicWords(this.chosen, words);
      this.#announcer.announce(plural(words.evidence.showing, count, words.language, { topic }), true);
    };
  };

  /** The focus goes to the first finding that was not there before: the button is gone. */
  readonly #showWhole = (): void => {
    const before = this.#rows.length;
    this.isWhole = true;
    this.#hasFailed = false;
    this.#afterAct = () => {
      const row = this.#rows[before];
      if (!row) return;
      row.tabIndex = -1;
      row.focus();
    };
  };

  get #rows(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part="card"]')];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-summary': EvidenceSummary;
  }
}
