import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { commonEn } from '../../i18n/en/common.js';
import { timetableEn } from '../../i18n/en/timetable.js';
import type { Resolved } from '../../i18n/locales.js';
import type { IndexLimits } from '../../search/search-index.js';
import { positionsWithin } from '../../search/within-limits.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { focusAfterRetry } from '../../shared/focus-after-retry.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { readChoice } from '../../shared/settings/choice.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { ListLimits } from '../../shared/settings/list-limits.js';
import { readHeadingLevel } from '../../shared/settings/read.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { message } from '../../shared/styles/message.js';
import { tokens } from '../../shared/styles/tokens.js';
import { clockIcon } from '../../shared/templates/fact-icons.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { icon } from '../../shared/templates/icon.js';
import { TimetablePanel } from '../../shared/timetable/timetable-panel.js';
import { openDirectory } from '../../sources/store.js';
import { meetingTimetableStyles } from './meeting-timetable.styles.js';

const SECTIONS = { common: commonEn, timetable: timetableEn };
type Words = Resolved<'common' | 'timetable'>;

/** The meetings that the editor lets in, as positions in the directory. */
interface Within {
  readonly directory: Directory;
  readonly limits: IndexLimits;
  readonly order: Uint32Array;
}

const ZONES = ['group', 'mine'] as const;

/**
 * The week at a glance: which meetings are on which day, in the morning, the afternoon and the evening.
 *
 * Give it a `source`, or stand it inside `<peer-support>`. Where there is room it is a table of seven days, else a list
 * by day. What stands between the tags is shown until the week is there and when it cannot be loaded: put a plain list
 * of your meetings, or a link to one, there.
 *
 * @tagname meeting-timetable
 * @summary The meetings of a week, by day and time of day.
 * @status stable
 * @since 0.2.0
 * @slot - Shown until the week is there, and when it cannot be loaded: your meetings in plain words, or a link.
 * @slot heading - Your own heading and introduction, instead of the built-in title.
 * @slot empty - Your own words when there are no meetings to show.
 * @event {MeetingOpenEvent} psw-meeting-open - Before a meeting's details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After a meeting's details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the week.
 * @event {DirectoryLoadedEvent} psw-directory-loaded - After a directory was read, with its counts.
 * @event {DirectoryFailedEvent} psw-directory-failed - After loading failed, with the kind of failure.
 * @csspart base - The outermost part.
 * @csspart sheet - The table, or the sheet that holds the days.
 * @csspart card - One start of a meeting.
 * @csspart when - Its time.
 * @csspart name - The name of its group.
 * @csspart details - The details of one meeting.
 * @cssstate initial - No source yet, or the language is loading.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and there are no meetings to show.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - A week is on show.
 */
export class MeetingTimetable extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, message, meetingTimetableStyles];

  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  @property() programme = '';
  /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
  @property() topics = '';
  /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
  @property() attendance = '';
  /** Shows only meetings of these days: `monday` … or `MO` …. */
  @property() days = '';
  /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
  @property() audiences = '';
  /** Whose clock the times follow at first: `group` (default), each meeting its own; or `mine`, the reader's. */
  @property() zone = 'group';
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  @property({ type: Number, attribute: 'refresh-minutes' }) refreshMinutes: number | undefined;
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Holds the clock at a moment, in epoch milliseconds, for tests and for printing another day. */
  @property({ attribute: false }) now: number | undefined;

  readonly #locale = new LocaleController(this, SECTIONS);
  readonly #data = new DirectoryController(this, openDirectory);
  readonly #reporter = new DirectoryReporter(this);
  readonly #clock = new ClockController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #limits = new ListLimits(this);
  readonly #details = new DetailsOpener(this, {
    directory: () => this.#data.shown,
    context: () => ({ now: this.#clock.now, readerTimeZone: readerTimeZone() }),
    headingLevel: () => this.#level + 1,
  });
  #panel: TimetablePanel | undefined;
  #level = 2;
  #within: Within | undefined;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    const { state, isOwn } = this.#data;
    this.#reporter.read(state, isOwn);
    this.states.state = this.#data.elementState(this.#locale.isPending, this.#hasAny);
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    const isOpen = this.#details.isOpen;
    const said = this.states.state === 'error' ? words.common.loadFailed : this.#announcer.text;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="timetable">
        <div ?hidden=${isOpen}>
          <slot name="heading">${heading(this.#level, words.timetable.title, 'title')}</slot>
        </div>
        ${this.#renderState(words)}
      </div>
      <p class="hidden-visually" role="status">${said}</p>
    </div>`;
  }

  #read(directory: Directory): Within {
    const limits = this.#limits.read(directory);
    if (this.#within?.directory === directory && this.#within.limits === limits) return this.#within;
    return { directory, limits, order: positionsWithin(directory, limits) };
  }

  readonly #hasAny = (directory: Directory): boolean => {
    this.#within = this.#read(directory);
    return this.#within.order.length > 0;
  };

  #renderState(words: Words): unknown {
    switch (this.states.state) {
      case 'initial':
        return html`<slot></slot>`;
      case 'loading':
        return hasFallback(this)
          ? html`<slot></slot>`
          : html`<p class="line loading">${icon(clockIcon)}<span>${words.common.loading}</span></p>`;
      case 'error':
        return html`${failureTemplate(this.#level + 1, words, this.#retry)}<slot></slot>`;
      case 'empty':
        return html`<slot name="empty"><p class="none">${words.timetable.none}</p></slot>`;
      case 'ready':
        return this.#renderWeek(words);
    }
  }

  #renderWeek({ language }: Words): unknown {
    const { directory, order } = this.#within!;
    this.#panel ??= new TimetablePanel(this, {
      onOpen: (id) => void this.#details.open(id),
      announce: (text) => this.#announcer.announce(text, true),
    });
    this.#panel.zone = readChoice(this, 'zone', this.zone, ZONES, 'group');
    const isOpen = this.#details.isOpen;
    const results = {
      directory,
      order,
      language,
      now: this.#clock.now,
      readerTimeZone: readerTimeZone(),
      headingLevel: this.#level + 1,
    };
    return html`<div ?hidden=${isOpen}>${this.#panel.render(results)}</div>
      ${isOpen ? html`<div class="sheet details-sheet">${this.#details.render(language)}</div>` : nothing}`;
  }

  readonly #retry = (): void => this.#data.retry(() => focusAfterRetry(this, '.week-title'));
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-timetable': MeetingTimetable;
  }
}
