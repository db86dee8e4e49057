import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { nextStart } from '../../domain/next.js';
import { onDemand } from '../../domain/on-demand.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { type FullFacts, fullFacts, rareFacts } from '../../shared/meeting/meeting-facts.view.js';
import { meetingSections, type MeetingWords } from '../../shared/meeting/words.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { readHeadingLevel } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import { lineTemplate } from '../../shared/meeting/line.template.js';
import type { CardList } from './meeting-card.list.js';
import { readPlainCard } from './meeting-card.plain.js';
import { meetingCardStyles } from './meeting-card.styles.js';
import { meetingCardView, type MeetingCardView } from './meeting-card.view.js';

/** What only some cards need. */
export const lists = onDemand(() => import('./meeting-card.list.js'));
export const pageLinks = onDemand(() => import('../../shared/templates/page-link.js'));

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
 * @attr save - The full card of a meeting of a list has a Save button (docs/my-groups.md). Write it into the tag from the start.
 * @event {MeetingOpenEvent} psw-meeting-open - Before the details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After the details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the card.
 * @event {GroupSavedEvent} psw-group-saved - After the visitor saved a group, with the number on their list.
 * @event {GroupForgottenEvent} psw-group-forgotten - After they took it off, with the number left.
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
  static override styles: CSSResultGroup = [tokens, host, controls, meetingCardStyles];

  /** Id of a meeting (or of a group: its first meeting) in the list around the card, or in its `source`. */
  @property({ attribute: 'meeting-id' }) meetingId = '';
  /** Address of a feed, when the card stands alone. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
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
  /** Length in minutes, `90`, or in words, `1.5 hours`. */
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

  readonly #locale = new LocaleController(this, meetingSections);
  readonly #clock = new ClockController(this);
  readonly #details = new DetailsOpener(this, {
    directory: () => this.#directory,
    context: () => ({ now: this.#clock.now, readerTimeZone: readerTimeZone() }),
    headingLevel: () => this.#level,
  });
  #level = 3;
  #list: CardList | undefined;
  #directory: Directory | undefined;
  #written: Directory | undefined;
  /** Raised with each reading of the attributes, so that a late one of former values is dropped. */
  #turn = 0;
  /** What it takes to read the attributes did not come. */
  #isLost = false;
  #found: Meeting | undefined;
  /** `href`, when it can be followed. */
  #page: string | undefined;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 3);
    if (!isServer && this.name && !this.meeting && [...changed.keys()].some((key) => key !== 'now'))
      this.#readAttributes();
    if (!this.name && !this.meeting) this.#readList();
    this.#directory = this.#directoryNow();
    this.#found = this.meeting ?? (this.name ? this.#directory?.meetings[0] : this.#list?.find());
    this.states.state = this.#stateNow();
    this.#page = this.href ? pageLinks.get()?.readPage(this, 'href', this.href) : undefined;
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      ${this.states.state === 'ready' && this.#found ? this.#renderCard(this.#found, words) : this.#renderWithout(words)}
    </div>`;
  }

  /** The page's own words are better than ours; where it has none, a failure says so and can be tried again. */
  #renderWithout({ language }: MeetingWords): unknown {
    const failure = this.states.state === 'error' ? this.#list?.failure(this.#level, language) : undefined;
    return failure ?? html`<slot></slot>`;
  }

  #readList(): void {
    const file = lists.get();
    if (!file) return;
    this.#list ??= new file.CardList(this);
    this.#list.update();
  }

  #directoryNow(): Directory | undefined {
    if (this.meeting) {
      return { groups: this.group ? [this.group] : [], meetings: [this.meeting], problems: [], sources: [] };
    }
    return this.name ? this.#written : this.#list?.directory;
  }

  #stateNow(): ElementState {
    if (this.#locale.isPending) return 'initial';
    if (this.#found) return 'ready';
    if (this.#directory) return this.meetingId || this.name ? 'empty' : 'initial';
    if (this.name) return this.#isLost ? 'error' : 'loading';
    return this.#list?.state ?? 'initial';
  }

  #readAttributes(): void {
    const plain = readPlainCard(this);
    const turn = ++this.#turn;
    this.#isLost = false;
    if (plain) this.#written = plain;
    else void this.#readRareAttributes(turn);
  }

  async #readRareAttributes(turn: number): Promise<void> {
    let written: Directory | undefined;
    try {
      const { readCardAttributes } = await import('./meeting-card.attributes.js');
      written = await readCardAttributes(this, this);
    } catch {
      warn(this, 'could not load its own file.');
    }
    if (turn !== this.#turn) return;
    this.#written = written;
    this.#isLost = !written;
    this.requestUpdate();
  }

  #renderCard(meeting: Meeting, words: MeetingWords): unknown {
    if (this.#details.isOpen) {
      return html`<div class="sheet card" part="card">${this.#details.render(words.language)}</div>`;
    }
    const group = this.#directory?.groups.find(({ id }) => id === meeting.groupId);
    const context = { words, now: this.#clock.now, readerTimeZone: readerTimeZone() };
    const next = nextStart(meeting.schedule, context.now, {
      durationMinutes: meeting.durationMinutes,
      assumedTimeZone: context.readerTimeZone,
    });
    const view = meetingCardView(meeting, group, next, context);
    const open = (): void => void this.#details.open(meeting.id);
    return this.compact ? this.#renderCompact(view, meeting.id, open) : this.#renderFull(view, meeting.id, words, open);
  }

  /** How the facts are printed that only some meetings have. */
  #more({ isPlain }: MeetingCardView): FullFacts | undefined {
    const more = isPlain ? undefined : fullFacts.get();
    if (more) adoptStyles(this, more.meetingFacts);
    return more;
  }

  #renderFull(
    view: MeetingCardView,
    id: string,
    { meeting, language }: MeetingWords,
    open: () => void,
  ): TemplateResult {
    const more = this.#more(view);
    const name = html`<bdi>${view.name}</bdi>`;
    return html`<article class="sheet card ${view.paused ? 'paused' : ''}" part="card" data-meeting=${id}>
      <div class="top">
        ${heading(this.#level, this.#page ? pageLinks.get()?.externalLink(this.#page, name, '', '', true) : name, '', 'name')}
        ${view.who ? html`<p><bdi>${view.who}</bdi></p>` : nothing}
      </div>
      <div class="plate" part="plate">
        ${more?.flagTemplate(view.flag)} ${view.when ? html`<p class="big">${view.when}</p>` : nothing}
        ${view.whenRest ? html`<p class="quiet">${view.whenRest}</p>` : nothing}
      </div>
      ${more?.soonTemplate(view.soon)}
      <div class="facts">${view.lines.map(lineTemplate)}</div>
      ${more?.extrasTemplate(view.extras)}
      <div class="buttons">
        ${view.action && rareFacts.get()?.actionTemplate(view.action)}
        ${
          this.#page
            ? nothing
            : html`<button class="button open" type="button" @click=${open}>
                ${meeting.seeDetails}<span class="hidden-visually">: ${view.name}</span>
              </button>`
        }
        ${
          this.#list && this.hasAttribute('save')
            ? rareFacts.get()?.saveTemplate(this, this.#directory!, id, view.name, language, this.#clock.now)
            : nothing
        }
      </div>
      ${view.quiet?.map((line) => html`<p class="quiet small">${line}</p>`)}
    </article>`;
  }

  #renderCompact(view: MeetingCardView, id: string, open: () => void): TemplateResult {
    const name = html`<bdi>${view.name}</bdi>`;
    const opener = this.#page
      ? pageLinks.get()?.externalLink(this.#page, name, 'open', '', true)
      : html`<button class="button link open" type="button" @click=${open}>${name}</button>`;
    return html`<article class="sheet card compact ${view.paused ? 'paused' : ''}" part="card" data-meeting=${id}>
      ${this.#more(view)?.flagTemplate(view.flag)}
      ${(view.short ?? view.when) ? html`<p class="short">${view.short ?? view.when}</p>` : nothing}
      ${view.shortRest ? html`<p class="quiet small">${view.shortRest}</p>` : nothing}
      <div class="top">
        ${heading(this.#level, opener, '', 'name')}
        ${view.who ? html`<p class="quiet small"><bdi>${view.who}</bdi></p>` : nothing}
      </div>
      <div class="facts">${view.lines.filter(({ lead }) => lead).map(lineTemplate)}</div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-card': MeetingCard;
  }
}
