import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { canTell, nextStart } from '../../domain/next.js';
import { onDemand } from '../../domain/on-demand.js';

import { Listing } from '../../search/listing.js';
import type { SearchQuery } from '../../search/query.js';
import { openDirectory } from '../../sources/store.js';
import { focusAfterRetry } from '../../shared/focus-after-retry.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import {
  extrasTemplate,
  flagTemplate,
  fullFactsView,
  meetingFacts,
  ownTime,
  soonTemplate,
} from '../../shared/meeting/meeting-facts.full.js';
import { fullFacts, rareFacts } from '../../shared/meeting/meeting-facts.view.js';
import { readCount, readHeadingLevel } from '../../shared/settings/read.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { meetingRow } from '../../shared/styles/meeting-row.js';
import { message } from '../../shared/styles/message.js';
import { tokens } from '../../shared/styles/tokens.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import type { Geocoder } from '../../shared/near/geocoder.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { groupFinderStyles } from './group-finder.styles.js';
import {
  askTemplate,
  barTemplate,
  loadingTemplate,
  sectionsTemplate,
  type ListHandlers,
  type NearFieldView,
} from './group-finder.template.js';
import type { FinderTools } from './group-finder.tools.js';
import {
  FINDER_SECTIONS,
  FINDER_VIEWS,
  findAll,
  finderView,
  hasPlaces,
  offeredViews,
  PAGE_SIZE,
  type FinderView,
  type FinderViewName,
  type FinderWords,
} from './group-finder.view.js';

/** What a visitor did. What should come at once or not at all is no good later. */
interface Act {
  readonly run: (tools: FinderTools) => void;
  readonly keeps: boolean;
}

/** Rows that are shown where nobody can ask for more. */
const MOST_WITHOUT = 200;

/** A link to a finder of this page, perhaps this one: it narrows the list as attributes do. */
const isLinked = (): boolean => /[#&]groups[.=]/.test(globalThis.location?.hash);

export const toolsFile = onDemand(() => import('./group-finder.tools.js'));

// Hardly a list is without a meeting that has more to say than its place: they come with the finder.
fullFacts.put({ extrasTemplate, flagTemplate, fullFactsView, meetingFacts, ownTime, soonTemplate });

/**
 * A list of meetings that people can search and filter, soonest first, with all the details of each.
 *
 * Give it a `source`, or stand it inside `<peer-support>`. What stands between the tags is shown until the list is
 * there and when it cannot be loaded: put a plain link to your list of groups there. Nothing that a visitor types or
 * chooses leaves the page.
 *
 * @tagname group-finder
 * @summary Search and filter meetings, soonest first.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the list is there, and when it cannot be loaded: a link to your list of groups.
 * @slot heading - Your own heading and introduction, instead of the built-in title.
 * @slot help - Urgent help. Stays above the search in every state.
 * @slot empty - Your own words when nothing matches, such as a link to tell you what was missing.
 * @attr save - The details of a meeting have a Save button, also on a page without `<my-groups>` (docs/my-groups.md).
 * @event {MeetingOpenEvent} psw-meeting-open - Before a meeting's details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After a meeting's details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the list.
 * @event {ResultsUpdatedEvent} psw-results-updated - After the visitor changed the results. Counts only.
 * @event {MapShownEvent} psw-map-shown - After the visitor pressed "Show map", with the host that its pictures come from.
 * @event {DirectoryLoadedEvent} psw-directory-loaded - After a directory was read, with its counts.
 * @event {DirectoryFailedEvent} psw-directory-failed - After loading failed, with the kind of failure.
 * @csspart base - The outermost part.
 * @csspart sheet - A sheet that holds the rows of one day.
 * @csspart card - One row.
 * @csspart when - Day and time of a row.
 * @csspart name - Name of a group.
 * @csspart join - The sentence that says how to join.
 * @csspart action - The one filled button of a row or of the details.
 * @csspart chip - One chosen filter.
 * @csspart filter - One filter group, or one of the three ways to meet.
 * @csspart plate - The plate with the next date in the details.
 * @csspart details - The details of one meeting.
 * @cssstate initial - No source yet, or the language is loading.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and there are no groups in the list.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - Groups are on show.
 */
export class GroupFinder extends GuardedElement {
  static override styles: CSSResultGroup = [
    tokens,
    host,
    controls,
    message,
    meetingFacts,
    meetingRow,
    groupFinderStyles,
  ];

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
  /** Shows only these days: `monday` … or `MO` …. */
  @property() days = '';
  /** Shows only groups for these people. Slugs of our vocabulary, or the feed's codes. */
  @property() audiences = '';
  /** Most meetings to show. Default: all, 20 at a time. */
  @property({ type: Number }) limit: number | undefined;
  /** Which filters to offer, in this order: `attendance day audience topic access joining language format`. Default all. */
  @property() filters = '';
  /** How the results can be shown, the first one at once: `list week map`. Default all; the map only where places are known. */
  @property() views = '';
  /** Leaves the field for a place out. It is there by itself where the place of a meeting is known. */
  @property({ type: Boolean, attribute: 'hide-near' }) hideNear = false;
  /** Addresses of gazetteers, separated by spaces: places that visitors can name besides those of the list. Loaded when somebody goes to the field. */
  @property() gazetteer = '';
  /** `km` or `miles`. Default: by the region of the page's language. */
  @property({ attribute: 'distance-unit' }) distanceUnit = '';
  /** Leaves the filters out. The search box stays. */
  @property({ type: Boolean, attribute: 'hide-filters' }) hideFilters = false;
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** For staff: each row gets a tick, and what is ticked becomes a sheet to hand over. Nothing of it is kept. */
  @property({ type: Boolean }) staff = false;
  /** Puts the filters, the view and the open group into the address of the page, behind `#`. Never what is typed. */
  @property({ type: Boolean, attribute: 'deep-links' }) deepLinks = false;
  /** Shows the editor's view: what could not be read in the feed, and why. Not for visitors. */
  @property({ type: Boolean }) report = false;
  /** Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  @property({ type: Number, attribute: 'refresh-minutes' }) refreshMinutes: number | undefined;
  /** Pictures of the map: an https address, or one of this site, with `{z}`, `{x}` and `{y}`. Without it the map is a plain grid. */
  @property({ attribute: 'tile-url' }) tileUrl = '';
  /** The same for dark pages, from the same host. */
  @property({ attribute: 'dark-tile-url' }) darkTileUrl = '';
  /** Whose pictures they are: the words that their licence asks for. */
  @property({ attribute: 'tile-attribution' }) tileAttribution = '';
  /** Where those words link to. */
  @property({ attribute: 'tile-attribution-url' }) tileAttributionUrl = '';
  /** `origin` tells the tile host the name of this site, as OpenStreetMap asks. Default `none`. */
  @property({ attribute: 'tile-referrer' }) tileReferrer = '';
  /** Nearest zoom of the map, 1 to 22. Default 18. */
  @property({ type: Number, attribute: 'max-zoom' }) maxZoom: number | undefined;
  /** A service that finds places by name, from script. Named to the visitor, and asked only when its line is pressed. */
  @property({ attribute: false }) geocoder: Geocoder | undefined;
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Holds the clock at a moment, in epoch milliseconds, for tests and for printing another day. */
  @property({ attribute: false }) now: number | undefined;

  readonly #locale = new LocaleController(this, FINDER_SECTIONS);
  readonly #data = new DirectoryController(this, (settings, onChange) =>
    openDirectory({ ...settings, ahead: rareFacts.ahead }, onChange),
  );
  readonly #clock = new ClockController(this);
  #listing: Listing | undefined;
  #level = 2;
  #tabs: readonly FinderViewName[] = [];
  #view: FinderView | undefined;
  #tools: FinderTools | undefined;
  #toolsLoading: Promise<void> | undefined;
  /** What the visitor did before the tools were there. */
  #waiting: Act[] = [];
  /** The tools did not come. */
  #isLost = false;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    const { state, isOwn } = this.#data;
    this.#tools?.reporter.read(state, isOwn);
    // The reporter tells it too; but an outage takes its file away as well.
    if (state?.failure && isOwn) warnOfFailure(this, state.failure);
    const { shown } = this.#data;
    this.states.state = this.#data.elementState(this.#locale.isPending);
    this.#view = undefined;
    if (shown && this.states.state === 'ready') this.#prepareList(shown);
  }

  #prepareList(directory: Directory): void {
    const isNarrowed = this.topics || this.attendance || this.days || this.audiences || this.filters || isLinked();
    if (isNarrowed && !this.#tools) this.#useTools(toolsFile.get());
    if (isNarrowed && !this.#tools) return;
    if (this.#listing?.directory !== directory) {
      if (!canTell(directory.meetings)) return;
      this.#listing = new Listing(directory, nextStart);
      if (this.#isLost) this.#toolsLoading = undefined;
    }
    const listing = this.#listing;
    const zone = readerTimeZone();
    const words = this.#locale.words;
    this.#tabs = offeredViews(listing, readChoices(this, 'views', this.views, FINDER_VIEWS));
    this.#tools?.views.begin(this.#tabs[0] ?? 'list');
    const isStale = this.#data.state?.stale === true;
    const asked = { listing, words, now: this.#clock.now, readerTimeZone: zone, isStale };
    const options = { assumedTimeZone: zone, locale: words.language };
    const found =
      this.#tools?.find(asked) ?? findAll(listing, asked.now, options, this.#isLost ? MOST_WITHOUT : PAGE_SIZE);
    this.#view = finderView({ ...asked, found, limit: readCount(this, 'limit', this.limit, 1, Infinity) });
  }

  /** Shows what another element, such as `<group-match>`, has put together. Replaces what the visitor chose before. */
  ask(query: SearchQuery): void {
    this.#act((tools) => tools.ask(query), true);
  }

  /** Moves the focus to the count of results. */
  override focus(): void {
    this.#act((tools) => void tools.focus(), true);
  }

  protected override updated(): void {
    const { state } = this.states;
    if (this.isWaiting) return;
    if (state === 'ready' || state === 'empty' || state === 'error') this.#toolsLoading ??= this.#loadTools();
    if (this.#view && state === 'ready') this.#tools?.updated(this.#view);
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    const said = this.states.state === 'error' ? words.common.loadFailed : this.#tools?.said;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="finder">
        <div class="intro" ?hidden=${this.#tools?.details.isOpen}>
          <slot name="heading">${heading(this.#level, words.finder.title, 'title')}</slot>
        </div>
        ${this.#renderState(words)}
        ${this.report ? this.#tools?.reporter.render(words.language, this.#level + 1) : nothing}
      </div>
      <p class="hidden-visually" role="status">${said}</p>
    </div>`;
  }

  #renderState(words: FinderWords): unknown {
    const help = html`<slot name="help"></slot>`;
    switch (this.states.state) {
      case 'initial':
        return html`${help}<slot></slot>`;
      case 'loading':
        return html`${help}${hasFallback(this) ? html`<slot></slot>` : loadingTemplate(words)}`;
      case 'error':
        return html`${failureTemplate(this.#level + 1, words, this.#retry)}${help}<slot></slot>`;
      case 'empty':
        return html`${toolsFile.get()?.noGroupsTemplate(this.#level + 1, words.language)}${help}`;
      case 'ready':
        return this.#view && this.#renderReady(this.#view, words);
    }
  }

  #renderReady(view: FinderView, words: FinderWords): TemplateResult {
    const tools = this.#tools;
    const isOpen = tools?.details.isOpen === true;
    // What would do nothing is not there.
    const handlers = this.#isLost ? undefined : this.#handlers;
    return html`<slot name="help"></slot>
      <div class="finder list" ?hidden=${isOpen}>
        ${handlers ? askTemplate(view, tools?.text ?? '', !this.hideFilters, this.#nearField(), words, handlers) : nothing}
        ${tools?.stale(words)} ${this.#renderList(view, words, handlers)} ${handlers ? nothing : html`<slot></slot>`}
      </div>
      ${isOpen ? tools.renderDetails(view, words) : nothing}`;
  }

  /** No field where no place is known, or where nothing would answer. */
  #nearField(): NearFieldView | false | undefined {
    const isThere = !this.hideNear && hasPlaces(this.#data.shown!) && !this.#tools?.places.isLost;
    return isThere && this.#tools?.nearField;
  }

  #renderList(view: FinderView, words: FinderWords, handlers: ListHandlers | undefined): TemplateResult {
    const tools = this.#tools;
    const [first = 'list'] = this.#tabs;
    // Where another view comes first, the list would only flash up before it.
    const isHeld = tools ? tools.views.isComing : first !== 'list' && handlers !== undefined;
    const tabs = { names: this.#tabs, shown: isHeld ? first : (tools?.views.shown ?? 'list') } as const;
    const hasFilters = handlers && !this.hideFilters && tools?.hasFilters !== false;
    const level = this.#level + 1;
    return html`<div class="columns ${hasFilters ? '' : 'single'} ${tabs.shown === 'list' ? '' : 'whole'}">
      ${
        hasFilters
          ? html`<div
              class="column"
              role=${tools ? 'group' : nothing}
              aria-label=${tools ? words.finder.filters : nothing}
            >
              ${tools?.column(words)}
            </div>`
          : nothing
      }
      <div class="results">
        ${barTemplate(view, level, tools ? tools.sort : 'soonest', hasFilters && (tools?.filtersLabel(view, words) ?? words.finder.filters), tabs, tools?.nearBar, words, handlers)}
        ${tools?.chips(words)} ${tools?.notices(words)}
        ${tools?.waysOut(level, words) ?? (isHeld ? loadingTemplate(words) : (tools?.panel(view, level + 1, words) ?? sectionsTemplate(view, level + 1, handlers)))}
        ${tools?.takeAway(view, words)}
      </div>
      ${tools?.dialog(view, level, words)}
    </div>`;
  }

  #useTools(file: typeof import('./group-finder.tools.js') | undefined): void {
    if (!file || this.#tools) return;
    this.#tools = new file.FinderTools(this, () => ({
      directory: this.#data.shown,
      now: this.#clock.now,
      level: this.#level,
      words: this.#locale.words,
    }));
    for (const act of this.#waiting.splice(0)) act.run(this.#tools);
  }

  /** What answers a visitor comes right after the first results are on screen. */
  async #loadTools(): Promise<void> {
    await afterFirstView();
    try {
      this.#useTools(await import('./group-finder.tools.js'));
      this.#isLost = false;
    } catch {
      // What would do nothing is taken away; the list stays to be read. A new list asks again.
      warn(this, 'could not load its own file.');
      this.#waiting = [];
      this.#isLost = true;
    }
    this.requestUpdate();
  }

  /** What a visitor does before the tools are there waits, and counts then. */
  #act(run: Act['run'], keeps = false): void {
    if (this.#tools) return run(this.#tools);
    // A later act is what the visitor wants now.
    this.#waiting = [...this.#waiting.filter((act) => act.keeps), { run, keeps }];
    this.#toolsLoading ??= this.#loadTools();
  }

  readonly #handlers: ListHandlers = {
    onType: (text) => this.#act((tools) => tools.type(text), true),
    onToggle: (option) => this.#act((tools) => tools.toggle(option), true),
    onOpen: (meetingId) => this.#act((tools) => tools.open(meetingId)),
    onMore: () => this.#act((tools) => void tools.more()),
    onSort: (sort) => this.#act((tools) => tools.sortBy(sort), true),
    onOpenFilters: () => this.#act((tools) => tools.openFilters()),
    onView: (name) => this.#act((tools) => void tools.showAs(name), true),
    extra: (row) => this.#tools?.extra(row),
    onNear: (event) => this.#act((tools) => void tools.places.handle(event), true),
  };

  readonly #retry = (): void => {
    if (this.#isLost) this.#toolsLoading = undefined;
    this.#data.retry(() => focusAfterRetry(this, '.count-heading'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'group-finder': GroupFinder;
  }
}
