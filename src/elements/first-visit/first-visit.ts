import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VISIT_PARTS, selectVisit, type VisitItem, type VisitPart, type VisitSet } from '../../content/visit/visit.js';
import { VISIT_STEPS_EN } from '../../content/visit/visit.en.first.js';
import type { Group, Meeting } from '../../domain/model.js';
import { onDemand } from '../../domain/on-demand.js';
import { visitEn } from '../../i18n/en/visit.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { ContentController, type ContentFiles } from '../../shared/controllers/content-controller.js';
import { GroupController } from '../../shared/controllers/group-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readHeadingLevel } from '../../shared/settings/read.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { warnExpired } from '../../shared/settings/warn-expired.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import type { MoreParts } from './first-visit.more.js';
import { firstVisitStyles } from './first-visit.styles.js';
import { stepViews, type HeadView, type Moment, type OwnLines, type Visited } from './first-visit.view.js';

const VISIT_SECTIONS = { visit: visitEn };
const STEPS_EN: VisitSet = { language: 'en', reviewed: null, items: VISIT_STEPS_EN };

/** Loads with the first group. */
export const visitHeads = onDemand(() => import('./first-visit.head.js'));

/** All texts of the other built-in languages, loaded when the page asks for the language. */
const OTHER_TEXTS: ContentFiles<VisitSet> = {
  ar: () => import('../../content/visit/visit.ar.js').then((file) => file.VISIT_AR),
  cy: () => import('../../content/visit/visit.cy.js').then((file) => file.VISIT_CY),
};

/**
 * What to expect at a first visit to a group: what usually happens, questions people ask, what to bring with a checklist
 * to print, getting there, how to leave, how to choose a group, and what to ask.
 *
 * About one group (`group-id` or `meeting-id` inside `<peer-support>`, or data from script) the group's own facts answer
 * what it says of itself; what it does not say stays open, with the words "Ask the group". Without a group it speaks of
 * groups in general. Texts past their review date hide themselves. Nothing that is ticked is kept.
 *
 * The steps are there at once; the other parts load right after they are on screen.
 *
 * @tagname first-visit
 * @summary What to expect, what to bring and what to ask at a first visit.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the texts are there, and when all of them are past their review date.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - Urgent help, beside the words that a group is not a crisis service.
 * @slot steps - Your own words instead of this part, its heading included.
 * @slot questions - Your own words instead of this part.
 * @slot listen - Your own words instead of this part.
 * @slot bring - Your own words instead of this part, with its checklist.
 * @slot getting-there - Your own words instead of this part.
 * @slot leave - Your own words instead of this part.
 * @slot choose - Your own words instead of this part.
 * @slot warning-signs - Your own words instead of this part.
 * @slot ask - Your own words instead of this part.
 * @slot more - Anything more, after the last part.
 * @csspart base - The outermost part.
 * @csspart sheet - The sheet that all parts stand on.
 * @csspart part - One part: its heading and what follows.
 * @cssstate initial - The language is on its way.
 * @cssstate loading - The list of the provider around it is on its way, or a file of its own.
 * @cssstate empty - The steps are past their review date.
 * @cssstate error - A file of its own could not be loaded, or its data could not be shown.
 * @cssstate ready - The first view is shown.
 */
export class FirstVisit extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, firstVisitStyles];

  /** Which parts to show, in this order: `steps questions listen bring getting-there leave choose warning-signs ask`. Default: all. */
  @property() parts = '';
  /** Id of a group in the list of the `<peer-support>` around the element. */
  @property({ attribute: 'group-id' }) groupId = '';
  /** Id of a meeting in that list; its group comes with it. */
  @property({ attribute: 'meeting-id' }) meetingId = '';
  /** Level of the title; the parts follow one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A group from script. */
  @property({ attribute: false }) group: Group | undefined;
  /** A meeting from script. */
  @property({ attribute: false }) meeting: Meeting | undefined;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** How the parts after the steps are made. */
  @state() private more: MoreParts | undefined;
  /** The English texts after the steps. */
  @state() private moreEnglish: readonly VisitItem[] = [];

  readonly #locale = new LocaleController(this, VISIT_SECTIONS);
  readonly #clock = new ClockController(this);
  readonly #content = new ContentController(this, STEPS_EN, OTHER_TEXTS);
  readonly #about = new GroupController(this);
  readonly #asked = new Set<string>();
  #parts: readonly VisitPart[] = VISIT_PARTS;
  #shown: Readonly<Partial<Record<VisitPart, readonly VisitItem[]>>> = {};
  #visited: Visited = {};
  #head: HeadView | undefined;
  #own: OwnLines = {};

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    const { language } = this.#locale.words;
    this.#content.update(language);
    warnUnreviewed(this, language);
    const chosen = readChoices(this, 'parts', this.parts, VISIT_PARTS);
    this.#parts = chosen.length > 0 ? chosen : VISIT_PARTS;
    const { group, meeting, groupId, meetingId } = this;
    this.#about.update({ group, meeting, groupId, meetingId });
    this.#readGroup(language);
    const { shown, expired } = selectVisit(this.#items, this.#parts, readerToday(this.#clock.now));
    this.#shown = shown;
    this.states.state = this.#stateNow();
    for (const part of this.#parts)
      warnExpired(
        this,
        expired.filter((item) => item.part === part),
      );
  }

  protected override print(): TemplateResult {
    const { words, direction } = this.#locale;
    const isReady = this.states.state === 'ready' || this.states.state === 'empty';
    return html`<div class="base" part="base" lang=${words.language} dir=${direction}>
      ${isReady ? this.#renderVisit() : html`<slot name="help"></slot><slot></slot>`}
    </div>`;
  }

  protected override updated(): void {
    if (this.states.state !== 'ready' && this.states.state !== 'empty') return;
    this.#askFor('code', async () => (this.more = await import('./first-visit.more.js')));
    if (this.#isEnglish && this.#parts.some((part) => part !== 'steps')) {
      this.#askFor('texts', async () => {
        this.moreEnglish = (await import('../../content/visit/visit.en.more.js')).MORE_VISIT_EN;
      });
    }
  }

  get #isEnglish(): boolean {
    return !Object.hasOwn(OTHER_TEXTS, this.#locale.words.language.split('-')[0]!);
  }

  get #items(): readonly VisitItem[] {
    const { items } = this.#content.set;
    return this.#content.set === STEPS_EN ? [...items, ...this.moreEnglish] : items;
  }

  get #moment(): Moment {
    return { now: this.#clock.now, readerTimeZone: readerTimeZone() };
  }

  #readGroup(language: string): void {
    const { group, meetings, status } = this.#about;
    const file = status === 'found' ? visitHeads.get() : undefined;
    this.#visited = file?.visitedOf(group, meetings, this.#moment) ?? {};
    this.#head = file?.headView(this.#visited, this.#moment, language);
    this.#own = file?.ownLines(this.#visited, language) ?? {};
  }

  /** Once, after the first view is on screen. What does not come leaves the rest as it is. */
  #askFor(what: string, load: () => Promise<unknown>): void {
    if (this.#asked.has(what)) return;
    this.#asked.add(what);
    void afterFirstView()
      .then(load)
      .catch(() => warn(this, 'could not load its own file. Some parts are missing.'));
  }

  #stateNow(): ElementState {
    if (this.#locale.isPending) return 'initial';
    if (this.#about.status === 'loading') return 'loading';
    return this.#parts.includes('steps') && !this.#shown.steps?.length ? 'empty' : 'ready';
  }

  #renderVisit(): TemplateResult {
    const { words } = this.#locale;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const head = this.#head;
    return html`<div class="sheet visit" part="sheet">
      <div class="head">
        <slot name="heading">${heading(level, words.visit.title, 'title')}</slot>
        ${head ? html`<p class="quiet"><bdi>${head.name}</bdi>${head.when}</p>` : nothing}
        ${head?.status ? html`<p><strong>${head.status}</strong></p>` : nothing}
      </div>
      <div class="help">
        <p>${words.visit.notCrisis}</p>
        <slot name="help"></slot>
      </div>
      ${this.#parts.map(
        (part) =>
          html`<slot name=${part}
            >${part === 'steps' ? this.#renderSteps(level + 1) : this.#renderMore(part, level + 1)}</slot
          >`,
      )}
      <slot name="more"></slot>
    </div>`;
  }

  #renderMore(part: VisitPart, level: number): unknown {
    return this.more?.partTemplate(part, {
      items: this.#shown[part] ?? [],
      textLanguage: this.#content.set.language,
      language: this.#locale.words.language,
      level,
      visited: this.#visited,
      moment: this.#moment,
      host: this,
    });
  }

  #renderSteps(level: number): TemplateResult {
    const { words } = this.#locale;
    const items = this.#shown.steps ?? [];
    if (items.length === 0) return this.#renderWithout(level);
    const { language } = this.#content.set;
    return html`<section class="visit-part" part="part">
      ${heading(level, words.visit.parts.steps)} ${this.#renderOwn(level + 1)}
      <p class="quiet">${words.visit.stepsVary}</p>
      <ol class="steps" role="list">
        ${stepViews(items, this.#own).map(
          ({ title, own: said, text }) =>
            html`<li>
              <strong lang=${language}>${title}</strong>
              <p class="quiet">${said} <span lang=${language}>${text}</span></p>
            </li>`,
        )}
      </ol>
      ${this.#renderMore('steps', level)}
    </section>`;
  }

  #renderOwn(level: number): TemplateResult | typeof nothing {
    const { firstVisit } = this.#visited.group ?? {};
    if (!firstVisit) return nothing;
    return html`<div class="own">
      ${heading(level, this.#locale.words.visit.ownWords)}
      <p class="own-text"><bdi>${firstVisit}</bdi></p>
    </div>`;
  }

  /** The page's own words and the group's, where no step may be shown; a calm word where there is neither. */
  #renderWithout(level: number): TemplateResult {
    const own = this.#renderOwn(level);
    const isBare = own === nothing && !hasFallback(this);
    return html`${own}<slot></slot>${isBare ? html`<p>${this.#locale.words.visit.beingChecked}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-visit': FirstVisit;
  }
}
