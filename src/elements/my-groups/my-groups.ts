import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { onDemand } from '../../domain/on-demand.js';
import { firstMyGroupsEn } from '../../i18n/en/my-groups.first.js';
import type { MyGroupsMessages } from '../../i18n/en/my-groups.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { SavedController } from '../../shared/saved/saved-controller.js';
import { KEEP_DAYS, lastTakenOff, readSaved, type Saved, setKeepDays } from '../../shared/saved/saved-groups.js';
import { NOTHING_SAVED } from '../../shared/saved/saved-shape.js';
import { readCount, readHeadingLevel } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import type { MyGroupsBody } from './my-groups.body.js';
import { myGroupsStyles } from './my-groups.styles.js';

// The element prints only its first words; other languages bring all of them in any case.
const SECTIONS = { myGroups: firstMyGroupsEn as MyGroupsMessages };
const NONE: Saved = { state: NOTHING_SAVED, where: 'none' };
const MOST_DAYS = 365;

/** All that follows the head. Missed where something is kept; else it comes after the first view. */
export const bodies = onDemand(() => import('./my-groups.body.js'));

/**
 * A visitor's own list: groups they saved with their next dates, dates they might go to, groups they tried, and their own
 * words. Where it stands on a page, the details of every meeting there have a Save button.
 *
 * Nothing is kept before the visitor agrees, in place, after reading what, where and for how long; until then the list
 * lives in the page's memory. What is kept stays in this browser, says nothing readable of a group, expires, and goes with
 * "Forget all" and with every `<quick-exit>`. To show the list, the element reads its own entry when it starts. Nothing is
 * sent. Nothing is counted, compared or missed.
 *
 * @tagname my-groups
 * @summary Groups a visitor keeps, on their device only, and only if they want.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the list is there, while nothing is saved, and when the groups cannot be loaded. Say where groups are found.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - A way to urgent help. Stands with the questions, or after the list.
 * @event {GroupSavedEvent} psw-group-saved - After the visitor put a group on the list, with the number on it. It never says which.
 * @event {GroupForgottenEvent} psw-group-forgotten - After they took one off, or forgot all, with the number left.
 * @event {MeetingOpenEvent} psw-meeting-open - Before the details of a meeting open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After the details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the list.
 * @csspart base - The outermost part.
 * @csspart card - One group.
 * @csspart name - The name of the group.
 * @cssstate initial - The language is on its way, or groups are saved and there is no list to find them in.
 * @cssstate loading - The list of groups is on its way.
 * @cssstate empty - Nothing is saved.
 * @cssstate error - The list of groups could not be loaded. What is saved stays saved.
 * @cssstate ready - The visitor's groups are shown.
 */
export class MyGroups extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, myGroupsStyles];

  /** Address of a feed, when the element stands alone. Else the list of the `<peer-support>` around it. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses. */
  @property() programme = '';
  /** Days that something stays on the device after the visitor's last change. 1 to 365, default 90. */
  @property({ attribute: 'keep-days' }) keepDays = '';
  /** Offers some questions to think about. They are no test: nothing is scored. */
  @property({ type: Boolean }) reflection = false;
  /** `#id` of a list in the page with your own questions, instead of the built-in ones. */
  @property() prompts = '';
  /** Level of the title. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A directory from script. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** The rest may come: the first view is on screen. */
  @state() private isSeen = false;

  readonly #locale = new LocaleController(this, SECTIONS);
  readonly #clock = new ClockController(this);
  #body: MyGroupsBody | undefined;
  #saved = NONE;
  #level = 2;

  constructor() {
    super();
    new SavedController(this, () => this.#body?.clear());
  }

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    const { language } = this.#locale.words;
    warnUnreviewed(this, language);
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    if (isServer || this.#locale.isPending) {
      this.states.state = 'initial';
      return;
    }
    this.#readKeepDays();
    this.#saved = readSaved(this.#clock.now);
    const isNeeded = this.#saved.state.meetings.length > 0 || lastTakenOff() !== undefined || this.isSeen;
    const file = isNeeded ? bodies.get() : undefined;
    if (file) this.#body ??= new file.MyGroupsBody(this);
    const frame = { language, level: this.#level, now: this.#clock.now };
    this.states.state = this.#body?.update(frame, this.#saved) ?? 'empty';
  }

  protected override print(): TemplateResult {
    const { words, direction } = this.#locale;
    const { state } = this.states;
    if (isServer || this.#locale.isPending)
      return html`<div class="base" part="base"><slot name="help"></slot><slot></slot></div>`;
    return html`<div class="base" part="base" lang=${words.language} dir=${direction}>
      <div class="list">
        <slot name="heading">${heading(this.#level, words.myGroups.title, 'title')}</slot>
        ${state === 'empty' ? html`<p>${words.myGroups.empty}</p>` : nothing}
        ${state === 'ready' ? nothing : html`<slot></slot>`}
        ${this.#body ? this.#body.render(this.#saved) : html`<slot name="help"></slot>`}
      </div>
    </div>`;
  }

  protected override updated(): void {
    if (this.isSeen || this.states.state !== 'empty') return;
    void afterFirstView().then(() => (this.isSeen = true));
  }

  #readKeepDays(): void {
    const days = readCount(this, 'keep-days', this.keepDays, 1, KEEP_DAYS);
    if (days > MOST_DAYS) warn(this, `keep-days: at most ${MOST_DAYS}. ${MOST_DAYS} is used.`);
    setKeepDays(Math.min(days, MOST_DAYS));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'my-groups': MyGroups;
  }
}
