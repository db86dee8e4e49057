/**
 * Everything but the plain first view: other topics and languages, a site's own findings, one-to-one support, the table,
 * the choice of a topic, and what is past its review date. Loads when a page or a visitor asks for any of it.
 */
import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
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
import { resolveMessages } from '../../i18n/locales.js';
import { plural } from '../../i18n/plural.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { warn } from '../../shared/settings/warn.js';
import { warnExpired } from '../../shared/settings/warn-expired.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import type { EvidenceList } from './evidence-summary.list.js';
import { cardsTemplate } from './evidence-summary.template.js';
import { evidenceList, topicWords } from './evidence-summary.view.js';

/** What the page and the visitor ask for. */
export interface EvidenceSettings {
  /** The tag that the element speaks. */
  readonly language: string;
  readonly topics: readonly string[];
  readonly isTable: boolean;
  /** 0: no limit. */
  readonly count: number;
  readonly withTopics: boolean;
  readonly ownOnly: boolean;
  /** One-to-one support too. */
  readonly isWhole: boolean;
  readonly today: string;
}

const SECTIONS = { content: contentEn, dates: datesEn, evidence: evidenceEn };
const FIRST_EN: FindingSet = { language: 'en', reviewed: null, items: FIRST_FINDINGS_EN };
const [FIRST_TOPIC] = EVIDENCE_TOPICS;
const isFirst = ({ id }: Finding): boolean => FIRST_FINDINGS_EN.some((first) => first.id === id);

/** Findings of the other built-in languages, loaded when the page asks for the language. */
const OTHERS: ContentFiles<FindingSet> = {
  ar: () => import('../../content/evidence/findings.ar.js').then((file) => file.FINDINGS_AR),
  cy: () => import('../../content/evidence/findings.cy.js').then((file) => file.FINDINGS_CY),
};

export const tableFile = onDemand(() => import('./evidence-summary.table.js'));

/** Of what only this file prints. */
const wholeStyles = css`
  .topics {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    justify-items: start;
  }

  .topic {
    margin-block-start: var(--_space-3);
    font-size: var(--_font-size-xl);
  }

  select {
    max-inline-size: 100%;
    min-block-size: max(3em, 48px);
    padding: 0.5em 0.75em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .reasons li {
    position: relative;
    padding-inline-start: 1.1em;
  }

  .reasons li::before {
    content: '–';
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
  }

  @media print {
    .topics {
      display: none;
    }
  }
`;

export class WholeEvidence {
  state: ElementState = 'loading';
  /** A site's own findings. */
  readonly own: OwnContentController<Finding>;
  readonly #announcer: AnnouncerController;
  readonly #content: ContentController<FindingSet>;
  /** The English findings after the first ones; undefined until they are wanted. */
  #more: readonly Finding[] | undefined;
  #hasFailed = false;
  #isWaiting = false;
  #settings!: EvidenceSettings;
  #asked: readonly string[] = [];
  /** The visitor's choice, of those topics that stood in the attribute then. */
  #chosen = '';
  #sections: readonly FindingSection[] = [];
  #expired = 0;
  #isBrief = false;
  #isWhole = false;
  #announces = false;
  /** The place of the first finding that the visitor's press on the button brings. */
  #focusFrom = -1;

  /** @param findings the value of the attribute */
  constructor(
    private readonly host: LitElement,
    findings: () => string,
  ) {
    this.#announcer = new AnnouncerController(host);
    this.#content = new ContentController(host, FIRST_EN, OTHERS);
    this.own = new OwnContentController<Finding>(host, 'finding', findings, () =>
      import('./evidence-summary.own-findings.js').then(({ ownFindings }) => ownFindings),
    );
  }

  /** Call in the element's own `prepare`. */
  prepare(settings: EvidenceSettings): EvidenceList {
    if (settings.topics.join() !== this.#asked.join()) this.#chosen = '';
    this.#asked = settings.topics;
    if (settings.isWhole && !this.#isWhole) this.#focusFrom = this.#rows.length;
    this.#isWhole = settings.isWhole;
    this.#settings = settings;
    this.own.update();
    this.#content.update(settings.language);
    const topics = this.#topics;
    this.#isBrief =
      !settings.isWhole &&
      !settings.ownOnly &&
      topics.join() === FIRST_TOPIC &&
      settings.count <= FIRST_FINDINGS_EN.length;
    this.#isWaiting = this.#waitsForMore();
    // What is on show stays until the rest is here: half of a topic could say something else than the whole.
    if (!this.#isWaiting) this.#select(topics);
    this.state = this.#stateNow();
    if (!this.#isWaiting) this.#answer();
    return this.#list;
  }

  get #rows(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[part="card"]')];
  }

  /** What the visitor asked for is here. */
  #answer(): void {
    if (this.#announces) this.#announce();
    if (this.#focusFrom < 0) return;
    const at = this.#focusFrom;
    this.#focusFrom = -1;
    void this.host.updateComplete.then(() => {
      // The button that had the focus is gone.
      const row = this.#rows[at];
      if (!row) return;
      row.tabIndex = -1;
      row.focus();
    });
  }

  get announcement(): string {
    return this.#announcer.text;
  }

  #select(topics: readonly string[]): void {
    const { count, today, ownOnly } = this.#settings;
    const builtIn = ownOnly ? [] : this.#builtIn;
    const { sections, expired } = selectFindings([...this.own.items, ...builtIn], { topics, count, today });
    this.#sections = sections;
    this.#expired = expired.length;
    if (this.own.state === 'loading') return;
    const hasFailed = this.#hasFailed || this.own.state === 'failed';
    if (sections.length + expired.length === 0 && !hasFailed)
      warn(
        this.host,
        `topic: no finding is about "${topics.join(' ')}". Built-in topics: ${EVIDENCE_TOPICS.join(', ')}.`,
      );
    warnExpired(this.host, expired, 'findings');
  }

  get #topics(): readonly string[] {
    const { topics, withTopics } = this.#settings;
    if (this.#chosen) return [this.#chosen];
    const asked = topics.length > 0 ? topics : [FIRST_TOPIC];
    return withTopics ? asked.slice(0, 1) : asked;
  }

  get #isEnglish(): boolean {
    return this.#content.set === FIRST_EN;
  }

  get #builtIn(): readonly Finding[] {
    const { items } = this.#content.set;
    const all = this.#isEnglish ? [...items, ...(this.#more ?? [])] : items;
    return this.#isBrief ? all.filter(isFirst) : all;
  }

  get #words() {
    return resolveMessages(this.#settings.language, SECTIONS);
  }

  /** True while findings that are wanted are still on their way. Starts their load. */
  #waitsForMore(): boolean {
    if (this.#settings.ownOnly || this.#isBrief || !this.#isEnglish || this.#more || this.#hasFailed) return false;
    void import('../../content/evidence/findings.en.more.js').then(
      (file) => {
        this.#more = file.MORE_FINDINGS_EN;
        this.host.requestUpdate();
      },
      () => {
        warn(this.host, 'some of the built-in findings could not be loaded.');
        this.#hasFailed = true;
        this.host.requestUpdate();
      },
    );
    return true;
  }

  #stateNow(): ElementState {
    if (this.#sections.length > 0) return 'ready';
    if (this.own.state === 'loading' || this.#isWaiting) return 'loading';
    return this.#hasFailed || (this.own.state === 'failed' && this.#settings.ownOnly) ? 'error' : 'empty';
  }

  get #list(): EvidenceList {
    const { topics, withTopics, isTable, count } = this.#settings;
    const own = new Set(this.own.items);
    const { language } = this.#content.set;
    return evidenceList(this.#sections, {
      words: this.#words,
      languageOf: (finding) => (own.has(finding) ? undefined : { language }),
      // A table is named by its topic.
      hasTopics: withTopics || isTable || (topics.length > 0 && topics.join() !== FIRST_TOPIC),
      canShowMore: this.#isBrief && count === 0,
      isTable,
    });
  }

  /** @param level of the headings below the title */
  print(list: EvidenceList, level: number): unknown {
    adoptStyles(this.host, wholeStyles);
    const { evidence } = this.#words;
    return html`${this.#settings.withTopics ? this.#renderTopics() : nothing}
    ${this.state === 'error' ? html`<p>${evidence.failed}</p>` : nothing}
    ${this.state === 'empty' ? html`<p>${this.#expired > 0 ? evidence.noneCurrent : evidence.noneAbout}</p>` : nothing}
    ${this.state === 'ready' ? this.#renderList(list, level) : html`<slot></slot>`}`;
  }

  #renderList(list: EvidenceList, level: number): unknown {
    if (!this.#settings.isTable) return cardsTemplate(list, level);
    const table = tableFile.get();
    if (!table) return nothing;
    adoptStyles(this.host, table.tableStyles);
    return table.tablesTemplate(list, this.#words);
  }

  #renderTopics(): TemplateResult {
    const { topics, ownOnly } = this.#settings;
    const own = this.own.items.flatMap((finding) => finding.topics);
    const all = topics.length > 1 ? topics : [...new Set([...(ownOnly ? [] : EVIDENCE_TOPICS), ...own])];
    const [now] = this.#topics;
    return html`<p class="topics">
      <label for="topic">${this.#words.evidence.chooseTopic}</label>
      <select id="topic" @change=${this.#choose}>
        ${all.map(
          (topic) => html`<option value=${topic} ?selected=${topic === now}>${topicWords(topic, this.#words)}</option>`,
        )}
      </select>
    </p>`;
  }

  readonly #choose = (event: Event): void => {
    this.#chosen = (event.target as HTMLSelectElement).value;
    this.#hasFailed = false;
    this.#announces = true;
    this.host.requestUpdate();
  };

  #announce(): void {
    this.#announces = false;
    const words = this.#words;
    const count = this.#sections.flatMap(({ findings }) => findings).length;
    const topic = topicWords(this.#chosen, words);
    this.#announcer.announce(plural(words.evidence.showing, count, words.language, { topic }), true);
  }
}
