import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { safeLink } from '../../domain/links.js';
import { nextOccurrence } from '../../domain/occurrences.js';
import { commonEn } from '../../i18n/en/common.js';
import { rulesEn } from '../../i18n/en/rules.js';
import type { Resolved } from '../../i18n/locales.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController, type OpenDirectory } from '../../shared/controllers/directory-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { StatesController, type ElementState } from '../../shared/controllers/states-controller.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import {
  actionTemplate,
  extrasTemplate,
  lineTemplate,
  soonTemplate,
} from '../../shared/meeting/meeting-row.template.js';
import { meetingSections, type MeetingWords } from '../../shared/meeting/words.js';
import { readDirectorySettings, readerTimeZone } from '../../shared/settings/directory-settings.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { meetingFacts } from '../../shared/styles/meeting-facts.js';
import { message } from '../../shared/styles/message.js';
import { tokens } from '../../shared/styles/tokens.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { icon, pauseIcon } from '../../shared/templates/icon.js';
import { readCardAttributes } from './meeting-card.attributes.js';
import { meetingCardStyles } from './meeting-card.styles.js';
import { meetingCardView, type MeetingCardView } from './meeting-card.view.js';

const CARD_SECTIONS = { ...meetingSections, rules: rulesEn, common: commonEn };
type CardWords = MeetingWords & Resolved<'rules' | 'common'>;

/** A card is mostly given its meeting: the loader comes only when the card has a source of its own. */
const openLater: OpenDirectory = async (settings, onChange) =>
  (await import('../../sources/store.js')).openDirectory(settings, onChange);

/**
 * One meeting: when it is next, who it is for, how to get in.
 *
 * Three ways to fill it: `meeting-id` with a `source` or inside `<peer-support>`; the `meeting` and `group` properties
 * from script; or attributes alone, written by hand, starting with `name`. What stands between the tags is shown until
 * the card is there and when it cannot be: write the same facts there in plain words.
 *
 * @tagname meeting-card
 * @summary One meeting, from a list, from script, or written by hand.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the card is there, and when its meeting cannot be found or loaded.
 * @event {MeetingOpenEvent} psw-meeting-open - Before the details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After the details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the card.
 * @csspart base - The outermost part.
 * @csspart card - The card.
 * @csspart name - The name of the group.
 * @csspart plate - The plate with the next date.
 * @csspart join - The sentence that says how to join.
 * @csspart action - The one filled button, when something can be done now.
 * @csspart details - The details of the meeting.
 * @cssstate initial - Nothing to show yet.
 * @cssstate loading - The meeting is on its way.
 * @cssstate empty - There is no such meeting.
 * @cssstate error - Loading failed.
 * @cssstate ready - The card is shown.
 */
export class MeetingCard extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, message, meetingFacts, meetingCardStyles];

  /** Id of a meeting (or of a group: its first meeting) in the list around the card, or in its `source`. */
  @property({ attribute: 'meeting-id' }) meetingId = '';
  /** Address of a feed, when the card stands alone. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt` or `html`. */
  @property() format = 'auto';
  /** Whose letter codes a Meeting Guide or BMLT feed uses. */
  @property() programme = '';
  /** Five short lines instead of the full card. */
  @property({ type: Boolean }) compact = false;
  /** Level of the name. 1 to 6, default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** A page of your own about the group: the name links to it, and the details stay closed. */
  @property() href = '';

  /** Name of the group. With it, the card needs no list. */
  @property() name = '';
  /** One line: who it is for. */
  @property() summary = '';
  /** Who runs the group. */
  @property() organisation = '';
  /** A weekday, or several: `Tuesday`, `Mondays and Thursdays`. */
  @property() day = '';
  /** Start, as `18:30`, `6.30pm` or `noon`. */
  @property() time = '';
  /** End, likewise. Or give `duration`. */
  @property() end = '';
  /** Length in minutes. */
  @property() duration = '';
  /** IANA zone, such as `Europe/London`. Without it the card says "time zone not given". */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** How often: `weekly` (default), `fortnightly from 2026-11-26`, `2nd`, `last`, `1st and 3rd`, `2nd Tuesday`. */
  @property() repeats = '';
  /** Single dates instead of a day: `2026-12-01 2026-12-15`. */
  @property() dates = '';
  /** Name of the place. */
  @property() venue = '';
  /** Its address. */
  @property() address = '';
  /** Address of the video call. Leave it out to have people ask for it. */
  @property({ attribute: 'online-url' }) onlineUrl = '';
  /** Number to call to take part. */
  @property() phone = '';
  /** Passcode of the call. */
  @property() passcode = '';
  /** Slugs, such as `bereavement anxiety`. */
  @property() topics = '';
  /** Slugs, such as `young-people women`. */
  @property() audiences = '';
  /** Slugs, such as `carer-family-friend`. */
  @property() roles = '';
  /** `open`, `closed`, `course` or `by-referral`. */
  @property() openness = '';
  /** `drop-in`, `book`, `contact`, `referral` or `waiting-list`. */
  @property() joining = '';
  /** Where to book. */
  @property({ attribute: 'joining-url' }) joiningUrl = '';
  /** `free`, or words. */
  @property() cost = '';
  /** BCP 47 tags: `en cy bfi`. */
  @property() languages = '';
  /** What there is: `step-free hearing-loop`. */
  @property() access = '';
  /** One more sentence. */
  @property() note = '';
  /** Date on which the details were checked, `2026-11-20`. */
  @property() verified = '';

  /** A meeting from script. */
  @property({ attribute: false }) meeting: Meeting | undefined;
  /** The group of that meeting. */
  @property({ attribute: false }) group: Group | undefined;
  /** Holds the clock at a moment, in epoch milliseconds, for tests and for printing another day. */
  @property({ attribute: false }) now: number | undefined;

  readonly #locale = new LocaleController(this, CARD_SECTIONS);
  readonly #data = new DirectoryController(this, openLater);
  readonly #clock = new ClockController(this);
  readonly #states = new StatesController(this);
  readonly #details = new DetailsOpener(this, {
    directory: () => this.#directory,
    context: () => ({ now: this.#clock.now, readerTimeZone: readerTimeZone() }),
    headingLevel: () => this.#level,
  });
  #level = 3;
  #directory: Directory | undefined;
  #written: Directory | undefined;
  #found: Meeting | undefined;
  /** `href`, when it can be followed. */
  #page: string | undefined;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 3);
    this.#data.update({ settings: readDirectorySettings(this) });
    if (!isServer && this.name && !this.meeting && [...changed.keys()].some((key) => key !== 'now'))
      void this.#readAttributes();
    this.#directory = this.#directoryNow();
    this.#found = this.#meetingNow();
    this.#states.state = this.#stateNow();
    this.#page = this.#readHref();
    const { failure } = this.#data.state ?? {};
    if (failure && this.#data.isOwn) warnOfFailure(this, failure);
  }

  protected override fail(): void {
    this.#states.state = 'error';
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      ${this.#states.state === 'ready' && this.#found ? this.#renderCard(this.#found, words) : this.#renderWithout(words)}
    </div>`;
  }

  /** The page's own words are better than ours; where it has none, a failure says so and can be tried again. */
  #renderWithout(words: CardWords): unknown {
    if (this.#states.state !== 'error' || hasFallback(this)) return html`<slot></slot>`;
    return failureTemplate(this.#level, words, () => this.#data.retry());
  }

  /** An address that would run something is no page. */
  #readHref(): string | undefined {
    const href = readText(this.href);
    // The base only makes relative addresses parse; the browser resolves them against the page.
    if (!href || safeLink(href, { base: 'https://relative.invalid/' }).url) return href || undefined;
    warn(this, `href: "${href}" is not an address of a page. It is ignored.`);
    return undefined;
  }

  #directoryNow(): Directory | undefined {
    if (this.meeting) {
      return { groups: this.group ? [this.group] : [], meetings: [this.meeting], problems: [], sources: [] };
    }
    return this.name ? this.#written : this.#data.state?.directory;
  }

  #meetingNow(): Meeting | undefined {
    if (this.meeting || this.name) return this.#directory?.meetings[0];
    const id = readText(this.meetingId);
    const { meetings = [] } = this.#directory ?? {};
    const found = meetings.find((each) => each.id === id) ?? meetings.find((each) => each.groupId === id);
    if (id && this.#directory && !found) warn(this, `meeting-id: there is no meeting "${id}" in the list.`);
    return found;
  }

  #stateNow(): ElementState {
    if (this.#locale.isPending) return 'initial';
    if (this.#found) return 'ready';
    if (this.#directory) return this.meetingId || this.name ? 'empty' : 'initial';
    if (this.name) return 'loading';
    return this.#data.state?.status ?? 'initial';
  }

  async #readAttributes(): Promise<void> {
    try {
      this.#written = await readCardAttributes(this, this);
      this.requestUpdate();
    } catch {
      // Its file did not come: what stands between the tags stays.
    }
  }

  #renderCard(meeting: Meeting, words: CardWords): unknown {
    if (this.#details.isOpen) {
      return html`<div class="sheet card" part="card">${this.#details.render(words.language, words.common.back)}</div>`;
    }
    const group = this.#directory?.groups.find(({ id }) => id === meeting.groupId);
    const context = { words, now: this.#clock.now, readerTimeZone: readerTimeZone() };
    const next = nextOccurrence(meeting.schedule, context.now, {
      durationMinutes: meeting.durationMinutes,
      assumedTimeZone: context.readerTimeZone,
    });
    const view = meetingCardView(meeting, group, next, context);
    const open = (): void => void this.#details.open(meeting.id);
    return this.compact ? this.#renderCompact(view, meeting.id, open) : this.#renderFull(view, meeting.id, words, open);
  }

  #renderFull(
    view: MeetingCardView,
    id: string,
    { meeting }: Pick<Resolved<'meeting'>, 'meeting'>,
    open: () => void,
  ): TemplateResult {
    return html`<article class="sheet card ${view.paused ? 'paused' : ''}" part="card" data-meeting=${id}>
      <div class="top">
        ${heading(this.#level, this.#page ? externalLink(this.#page, html`<bdi>${view.name}</bdi>`, '', '', true) : html`<bdi>${view.name}</bdi>`, '', 'name')}
        ${view.who ? html`<p><bdi>${view.who}</bdi></p>` : nothing}
      </div>
      <div class="plate" part="plate">
        ${view.flag ? html`<p class="flag">${icon(pauseIcon)}${view.flag}</p>` : nothing}
        ${view.when ? html`<p class="big">${view.when}</p>` : nothing}
        ${view.whenRest ? html`<p class="quiet">${view.whenRest}</p>` : nothing}
      </div>
      ${soonTemplate(view.soon)}
      <div class="facts">${view.lines.map(lineTemplate)}</div>
      ${extrasTemplate(view.extras)}
      <div class="buttons">
        ${view.action ? actionTemplate(view.action) : nothing}
        ${
          this.#page
            ? nothing
            : html`<button class="button open" type="button" @click=${open}>
                ${meeting.seeDetails}<span class="hidden-visually">: ${view.name}</span>
              </button>`
        }
      </div>
      ${view.checked ? html`<p class="quiet small">${view.checked}</p>` : nothing}
    </article>`;
  }

  #renderCompact(view: MeetingCardView, id: string, open: () => void): TemplateResult {
    const name = this.#page
      ? externalLink(this.#page, html`<bdi>${view.name}</bdi>`, 'open', '', true)
      : html`<button class="button link open" type="button" @click=${open}><bdi>${view.name}</bdi></button>`;
    return html`<article class="sheet card compact ${view.paused ? 'paused' : ''}" part="card" data-meeting=${id}>
      ${view.flag ? html`<p class="flag">${icon(pauseIcon)}${view.flag}</p>` : nothing}
      ${(view.short ?? view.when) ? html`<p class="short">${view.short ?? view.when}</p>` : nothing}
      ${view.shortRest ? html`<p class="quiet small">${view.shortRest}</p>` : nothing}
      <div class="top">
        ${heading(this.#level, name, '', 'name')}
        ${view.who ? html`<p class="quiet small"><bdi>${view.who}</bdi></p>` : nothing}
      </div>
      <div class="facts">${view.lines.map(lineTemplate)}</div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-card': MeetingCard;
  }
}
