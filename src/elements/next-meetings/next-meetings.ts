import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory, Group, Meeting } from '../../domain/model.js';
import { canTell } from '../../domain/next.js';
import { onDemand } from '../../domain/on-demand.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { openLater } from '../../shared/controllers/open-later.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { readCount, readHeadingLevel, readText } from '../../shared/settings/read.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { nextStarts, type Start } from './next-meetings.starts.js';
import { nextMeetingsStyles } from './next-meetings.styles.js';
import { NEXT_SECTIONS, type NextContext, nextRowView, type NextRowView } from './next-meetings.view.js';

const DAY = 86_400_000;
const MOST = 20;

type Rare = typeof import('./next-meetings.rare.js');

export const rareParts = onDemand(() => import('./next-meetings.rare.js'));

/**
 * The next few meetings of a list, for a home page or a side column: the day, the time, the name and the place.
 *
 * Give it a `source`, or stand it inside `<peer-support>`. What stands between the tags is shown until the meetings are
 * there and when they cannot be loaded: put a link to your list of groups there. "Starts in about 20 minutes" keeps
 * itself true, and is never read out by itself.
 *
 * @tagname next-meetings
 * @summary The next few starts, for a home page.
 * @status stable
 * @since 0.2.0
 * @slot - Shown until the meetings are there, and when they cannot be loaded: a link to your list of groups.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot more - A link to all groups, below the meetings.
 * @slot empty - Your own words when no meeting is near.
 * @event {MeetingOpenEvent} psw-meeting-open - Before a meeting's details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After a meeting's details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the list.
 * @csspart base - The outermost part.
 * @csspart sheet - The sheet that holds the meetings.
 * @csspart card - One meeting.
 * @csspart when - Its day and time.
 * @csspart name - The name of its group.
 * @csspart details - The details of one meeting.
 * @cssstate initial - No source yet, or the language is loading.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and no meeting is near.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - Meetings are on show.
 */
export class NextMeetings extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, nextMeetingsStyles];

  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none, such as `Europe/London`. Without it such times say "time zone not given". */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  @property() programme = '';
  /** How many to show, 1 to 20. Default 4. */
  @property({ type: Number }) count: number | undefined;
  /** Shows only what starts in the next so many days. Default: however far off. */
  @property({ type: Number, attribute: 'within-days' }) withinDays: number | undefined;
  /** Shows only these groups: their ids, separated by spaces. */
  @property({ attribute: 'group-id' }) groupId = '';
  /** Shows only these meetings: their ids, separated by spaces. */
  @property({ attribute: 'meeting-id' }) meetingId = '';
  /** Shows only these topics. Slugs of our vocabulary, or the feed's codes. */
  @property() topics = '';
  /** Shows only these ways to meet: `in-person`, `online`, `phone`. */
  @property() attendance = '';
  /** Shows only meetings of these days: `monday` … or `MO` …. */
  @property() days = '';
  /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
  @property() audiences = '';
  /** Level of the title. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  @property({ type: Number, attribute: 'refresh-minutes' }) refreshMinutes: number | undefined;
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Holds the clock at a moment, in epoch milliseconds, for tests and for printing another day. */
  @property({ attribute: false }) now: number | undefined;

  readonly #locale = new LocaleController(this, NEXT_SECTIONS);
  readonly #data = new DirectoryController(this, openLater);
  readonly #clock = new ClockController(this);
  readonly #details = new DetailsOpener(this, {
    directory: () => this.#data.shown,
    context: () => this.#context,
    headingLevel: () => this.#level + 1,
  });
  #level = 2;
  #starts: readonly Start[] = [];
  /** The next one of all, where none is near. */
  #later: Start | undefined;
  #limits: InstanceType<Rare['ListLimits']> | undefined;
  /** The start whose name opened the details: the focus comes back there. */
  #opened = '';

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    const { state, isOwn } = this.#data;
    if (state?.failure && isOwn) warnOfFailure(this, state.failure);
    this.#starts = [];
    if (this.#data.shown) this.#read(this.#data.shown);
    this.states.state = this.#data.elementState(this.#locale.isPending, () => this.#starts.length > 0);
  }

  protected override print(): TemplateResult {
    const { language } = this.#locale.words;
    const isOpen = this.#details.isOpen;
    return html`<div class="base" part="base" lang=${language} dir=${this.#locale.direction}>
      <div class="next">
        <div ?hidden=${isOpen}>
          <slot name="heading">${heading(this.#level, this.#locale.words.next.title, 'title')}</slot>
        </div>
        <div class="next" ?hidden=${isOpen}>${this.#renderState()}</div>
        ${isOpen ? html`<div class="sheet details-sheet">${this.#details.render(language)}</div>` : nothing}
      </div>
    </div>`;
  }

  get #context(): NextContext {
    return { words: this.#locale.words, now: this.#clock.now, readerTimeZone: readerTimeZone() };
  }

  #read(directory: Directory): void {
    if (!canTell(directory.meetings)) return;
    const isShown = this.#filter(directory);
    const count = Math.min(readCount(this, 'count', this.count, 1, 4), MOST);
    const { now, readerTimeZone: zone } = this.#context;
    const starts = isShown ? nextStarts(directory, isShown, now, count, zone) : [];
    const end = now + readCount(this, 'within-days', this.withinDays, 1, Infinity) * DAY;
    this.#starts = starts.filter(({ occurrence }) => occurrence.startsAt < end);
    this.#later = starts[0];
  }

  /** Undefined while a file is not here. */
  #filter(directory: Directory): ((meeting: Meeting, group: Group | undefined) => boolean) | undefined {
    const [groups, meetings] = [idsOf(this.groupId), idsOf(this.meetingId)];
    this.#tellMissing(directory, groups, meetings);
    const isNamed = (meeting: Meeting): boolean =>
      (!groups.length || groups.includes(meeting.groupId)) && (!meetings.length || meetings.includes(meeting.id));
    if (!(this.topics || this.attendance || this.days || this.audiences)) return isNamed;
    const rare = rareParts.get();
    if (!rare) return undefined;
    this.#limits ??= new rare.ListLimits(this);
    const limits = this.#limits.read(directory);
    return (meeting, group) => isNamed(meeting) && rare.isWithin(meeting, group, limits);
  }

  #tellMissing({ groups, meetings }: Directory, groupIds: readonly string[], meetingIds: readonly string[]): void {
    for (const id of groupIds.filter((each) => !groups.some((group) => group.id === each)))
      warn(this, `group-id: there is no group "${id}" in the list.`);
    for (const id of meetingIds.filter((each) => !meetings.some((meeting) => meeting.id === each)))
      warn(this, `meeting-id: there is no meeting "${id}" in the list.`);
  }

  #renderState(): unknown {
    switch (this.states.state) {
      case 'ready':
        return this.#renderStarts();
      case 'empty':
        return this.#renderEmpty();
      case 'error':
        return this.#renderFailure();
      default:
        return html`<slot></slot>`;
    }
  }

  #renderStarts(): unknown {
    const context = this.#context;
    const rows = this.#starts.map((start) => nextRowView(start, context));
    const back = rows.find(({ key }) => key === this.#opened)?.meetingId;
    // Of a meeting that stands here several times, the start that was opened is found again, or else the first.
    const isReturn = (row: NextRowView): boolean => row.meetingId !== back || row.key === this.#opened;
    return html`<ul class="sheet" part="sheet" role="list">
        ${rows.map((row) => this.#renderRow(row, isReturn(row)))}
      </ul>
      <slot name="more"></slot>`;
  }

  #renderRow(row: NextRowView, isReturn: boolean): TemplateResult {
    return html`<li class="start" part="card" data-meeting=${isReturn ? row.meetingId : nothing}>
      <time class="when" part="when" datetime=${row.dateTime}
        ><strong>${row.day}</strong> <span class="quiet small">${row.time}</span></time
      >
      <div>
        <button class="button link open" part="name" type="button" @click=${() => this.#open(row)}>
          <bdi>${row.name}</bdi>
        </button>
        ${row.place ? html`<p class="quiet small">${row.place}</p>` : nothing}
        ${row.note ? html`<p class="quiet small"><bdi>${row.note}</bdi></p>` : nothing}
        ${row.soon ? html`<p class="soon small">${row.soon}</p>` : nothing}
      </div>
    </li>`;
  }

  #renderEmpty(): unknown {
    const words = rareParts.get()?.noneWords(this.withinDays ?? 0, this.#later, this.#context);
    return html`<slot name="empty"><p class="sheet none">${words}</p></slot><slot name="more"></slot>`;
  }

  /** The page's own words are better than ours; where it has none, a failure says so and can be tried again. */
  #renderFailure(): unknown {
    if (hasFallback(this)) return html`<slot></slot>`;
    const rare = rareParts.get();
    if (!rare) return nothing;
    rare.adoptStyles(this, rare.message);
    return rare.failure(this.#level + 1, this.#locale.words.language, () =>
      this.#data.retry(() => rare.focusAfterRetry(this, '.open')),
    );
  }

  #open({ key, meetingId }: NextRowView): void {
    this.#opened = key;
    void this.#details.open(meetingId);
  }
}

/** Ids as they stand, in their own case. */
const idsOf = (value: string): readonly string[] => readText(value).split(/\s+/).filter(Boolean);

declare global {
  interface HTMLElementTagNameMap {
    'next-meetings': NextMeetings;
  }
}
