import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { fill, number } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { FacetName, SortOrder } from '../../search/query.js';
import { openDirectory } from '../../sources/store.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { LayoutController } from '../../shared/controllers/layout-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import type { ElementState } from '../../shared/controllers/states-controller.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { readCount, readHeadingLevel } from '../../shared/settings/read.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { warn } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { meetingFacts } from '../../shared/styles/meeting-facts.js';
import { meetingRow } from '../../shared/styles/meeting-row.js';
import { message } from '../../shared/styles/message.js';
import { tokens } from '../../shared/styles/tokens.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { ResultsUpdatedEvent } from './group-finder.events.js';
import { FinderLimits } from './group-finder.limits.js';
import { FinderSearch } from './group-finder.search.js';
import { groupFinderStyles } from './group-finder.styles.js';
import {
  askTemplate,
  barTemplate,
  loadingTemplate,
  sectionsTemplate,
  type ListHandlers,
} from './group-finder.template.js';
import type { ChoiceHandlers, DialogHandlers, FilterHandlers } from './group-finder.tools.template.js';
import type { ToolsView, ToolsWords } from './group-finder.tools.js';
import {
  FILTER_GROUP_NAMES,
  FINDER_SECTIONS,
  finderView,
  type FinderInputs,
  type FinderView,
  type FinderWords,
} from './group-finder.view.js';

type Tools = typeof import('./group-finder.tools.js');

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
 * @event {MeetingOpenEvent} psw-meeting-open - Before a meeting's details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After a meeting's details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the list.
 * @event {ResultsUpdatedEvent} psw-results-updated - After the visitor changed the results. Counts only.
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

  /** Address of a feed, several separated by spaces, or `#id` of a list or table in the page. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt` or `html`. */
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
  /** Leaves the filters out. The search box stays. */
  @property({ type: Boolean, attribute: 'hide-filters' }) hideFilters = false;
  /** Level of the title; what stands below follows. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Shows the editor's view: what could not be read in the feed, and why. Not for visitors. */
  @property({ type: Boolean }) report = false;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  @property({ type: Number, attribute: 'refresh-minutes' }) refreshMinutes: number | undefined;
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** Holds the clock at a moment, in epoch milliseconds, for tests and for printing another day. */
  @property({ attribute: false }) now: number | undefined;

  readonly #locale = new LocaleController(this, FINDER_SECTIONS);
  readonly #data = new DirectoryController(this, openDirectory);
  readonly #reporter = new DirectoryReporter(this);
  readonly #search = new FinderSearch(this);
  readonly #limits = new FinderLimits(this);
  readonly #clock = new ClockController(this);
  readonly #layout = new LayoutController(this, '.columns');
  readonly #announcer = new AnnouncerController(this);
  readonly #details = new DetailsOpener(this, {
    directory: () => this.#shown,
    context: () => ({ now: this.#clock.now, readerTimeZone: readerTimeZone() }),
    headingLevel: () => this.#level,
  });
  /** The last directory that was loaded: it stays in view while another one is on its way. */
  #shown: Directory | undefined;
  #level = 2;
  #view: FinderView | undefined;
  #toolsView: ToolsView | undefined;
  #tools: Tools | undefined;
  #toolsLoading: Promise<void> | undefined;
  #filtersOpen = false;
  /** True between "Try again" and its outcome. */
  #retried = false;
  /** True between the visitor's act and the update that shows it. */
  #acted = false;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    this.#shown = this.#data.state?.directory ?? (this.#data.hasNoSource ? undefined : this.#shown);
    this.#reporter.read(this.#data.state, this.#data.isOwn);
    this.states.state = this.#stateNow();
    // With room for a column, no dialog waits to open again when the room is gone.
    if (this.#layout.isWide) this.#filtersOpen = false;
    this.#view = this.#toolsView = undefined;
    if (this.states.state !== 'ready') return;
    const inputs = this.#inputs();
    this.#view = finderView(inputs);
    this.#toolsView = this.#tools?.toolsView({ ...inputs, words: this.#toolsWords!, unfolded: this.#search.unfolded });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that leaves the page is no longer modal when it comes back.
    this.#filtersOpen = false;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
    if (this.states.state === 'error') this.#announcer.announce(this.#locale.words.common.loadFailed);
    if (this.#shown) this.#toolsLoading ??= this.#loadTools();
    if (this.#retried && this.states.state !== 'loading') this.#endRetry();
    if (!this.#acted || !this.#view) return;
    this.#acted = false;
    const { count, total, groupCount, chosenCount } = this.#view;
    this.#announcer.announce(total > 0 ? count : (this.#toolsWords?.choices.noMatches ?? count), true);
    this.dispatchEvent(new ResultsUpdatedEvent(total, groupCount, chosenCount));
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="finder">
        <div class="intro" ?hidden=${this.#details.isOpen}>
          <slot name="heading">${heading(this.#level, words.finder.title, 'title')}</slot>
        </div>
        ${this.#renderState(words)} ${this.report ? this.#reporter.render(words.language, this.#level + 1) : nothing}
      </div>
      <p class="hidden-visually" role="status">${this.#filtersOpen ? '' : this.#announcer.text}</p>
    </div>`;
  }

  get #toolsWords(): ToolsWords | undefined {
    return this.#tools && resolveMessages(this.#locale.words.language, this.#tools.TOOLS_SECTIONS);
  }

  #stateNow(): ElementState {
    if (this.#locale.isPending || this.#data.hasNoSource) return 'initial';
    if (this.#shown) return this.#shown.meetings.length > 0 ? 'ready' : 'empty';
    return this.#data.state?.status === 'error' ? 'error' : 'loading';
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
        return html`${this.#tools?.noGroupsTemplate(this.#level + 1, words)}${help}`;
      case 'ready':
        return this.#renderReady(this.#view!, words);
    }
  }

  #renderReady(view: FinderView, words: FinderWords): TemplateResult {
    const isOpen = this.#details.isOpen;
    return html`<slot name="help"></slot>
      <div class="finder list" ?hidden=${isOpen}>
        ${askTemplate(view, this.#search.query.text ?? '', !this.hideFilters, words, this.#listHandlers)}
        ${view.stale ? this.#tools?.staleTemplate(view.stale, words) : nothing} ${this.#renderList(view, words)}
      </div>
      ${isOpen ? this.#details.render(words.language, fill(words.finder.backTo, { count: view.shortCount })) : nothing}`;
  }

  #renderList(view: FinderView, words: FinderWords): TemplateResult {
    const isWide = this.#layout.isWide;
    const hasFilters = !this.hideFilters && this.#toolsView?.filterGroups.length !== 0;
    const level = this.#level + 1;
    const sort = this.#search.query.sort ?? 'soonest';
    const filters = hasFilters ? this.#renderFilters(view, level, isWide) : nothing;
    return html`<div class="columns ${hasFilters ? '' : 'single'}">
      ${hasFilters && isWide ? html`<div role="group" aria-label=${words.finder.filters}>${filters}</div>` : nothing}
      <div class="results">
        ${barTemplate(view, level, this.#toolsView?.waysOut ? undefined : sort, hasFilters && !isWide, words, this.#listHandlers)}
        ${this.#tools?.chipsTemplate(this.#toolsView!, this.#toolsWords!, this.#choiceHandlers)}
        ${
          this.#toolsView?.waysOut
            ? this.#tools?.noMatchesTemplate(this.#toolsView.waysOut, level, this.#toolsWords!, this.#choiceHandlers)
            : sectionsTemplate(view, level + 1, this.#listHandlers)
        }
      </div>
      ${isWide ? nothing : filters}
    </div>`;
  }

  /** In a column where there is room; else in a dialog, once it is opened. */
  #renderFilters(view: FinderView, level: number, isWide: boolean): unknown {
    const [tools, words] = [this.#tools, this.#toolsWords];
    if (!tools || !words || !(isWide || this.#filtersOpen)) return nothing;
    const filters = tools.filtersTemplate(this.#toolsView?.filterGroups ?? [], words, isWide, this.#filterHandlers);
    return isWide
      ? filters
      : tools.filterDialogTemplate(filters, view, level, this.#announcer.text, words, this.#dialogHandlers);
  }

  #inputs(): FinderInputs {
    const words = this.#locale.words;
    const now = this.#clock.now;
    const zone = readerTimeZone();
    const named = readChoices(this, 'filters', this.filters, FILTER_GROUP_NAMES);
    const index = this.#search.index(this.#shown!, this.#limits.read(this.#shown!), words.language, (facet, code) =>
      this.#tools?.optionLabel(facet, code, undefined, this.#toolsWords!),
    );
    return {
      index,
      query: this.#search.query,
      result: this.#search.result(index, now, { assumedTimeZone: zone, locale: words.language }),
      shown: this.#search.shown,
      limit: readCount(this, 'limit', this.limit, 1, Infinity),
      groups: named.length > 0 ? named : FILTER_GROUP_NAMES,
      words,
      now,
      readerTimeZone: zone,
      stale: this.#data.state?.stale === true,
    };
  }

  /** What narrows the list comes right after the first results are on screen. */
  async #loadTools(): Promise<void> {
    await afterPaint();
    try {
      this.#tools = await import('./group-finder.tools.js');
    } catch {
      // The list stays as it is; the visitor's next act asks again.
      warn(this, 'could not load the file of the search and the filters.');
      return;
    }
    adoptStyles(this, this.#tools.groupFinderTools);
    this.#search.useText(this.#tools.MeetingText);
    this.requestUpdate();
  }

  /** Runs what the visitor asked for; the update that follows tells the page and the status region. */
  #act(change: () => void): void {
    this.#acted = true;
    if (!this.#tools) this.#toolsLoading = undefined;
    change();
  }

  readonly #listHandlers: ListHandlers = {
    onType: (text) => this.#act(() => this.#search.type(text)),
    onToggle: ({ facet, code }) => this.#act(() => this.#search.toggle(facet, code)),
    onOpen: (meetingId) => void this.#details.open(meetingId),
    onMore: () => void this.#showMore(),
    onSort: (sort: SortOrder) => this.#act(() => this.#search.sort(sort)),
    onOpenFilters: () => {
      this.#filtersOpen = true;
      this.requestUpdate();
    },
  };

  readonly #filterHandlers: FilterHandlers = {
    onToggle: this.#listHandlers.onToggle,
    onClearFacet: (facet: FacetName) => this.#act(() => this.#search.choose(facet, [])),
    onUnfold: (facet: FacetName, shown: number) => {
      this.#search.unfold(facet);
      // The button is gone: on to the first option it brought.
      void this.#focus(`[data-facet='${facet}'] .option:nth-of-type(${shown + 1}) input`);
    },
  };

  readonly #choiceHandlers: ChoiceHandlers = {
    onRemove: ({ facet, code }, at) => {
      this.#act(() => this.#search.toggle(facet, code));
      void this.#focus(`.chip:nth-child(${at + 1})`);
    },
    onClear: () => {
      this.#act(() => this.#search.clear());
      void this.#focus();
    },
    onQuery: (query) => {
      this.#act(() => this.#search.ask(query));
      void this.#focus();
    },
  };

  readonly #dialogHandlers: DialogHandlers = {
    onClear: () => this.#act(() => this.#search.clear()),
    onClose: () => this.renderRoot.querySelector('dialog')?.close(),
    onClosed: () => {
      this.#filtersOpen = false;
      this.requestUpdate();
      void this.#focus('.open-filters');
    },
  };

  readonly #retry = (): void => {
    this.#retried = true;
    // So that a second failure is said too.
    this.#announcer.text = '';
    this.#data.retry();
  };

  /** The button that was pressed went with the failure. The focus goes to what came of it, unless it is elsewhere by now. */
  #endRetry(): void {
    this.#retried = false;
    const { activeElement, body } = this.ownerDocument;
    if (activeElement === body || activeElement === this) void this.#focus('.message button');
  }

  /** The focus goes to the first row that came, so that the next Tab goes on where the visitor was reading. */
  async #showMore(): Promise<void> {
    const before = this.#view?.shown ?? 0;
    this.#search.showMore();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.open')[before]?.focus();
    const { finder, language } = this.#locale.words;
    const [shown, count] = [number(this.#view?.shown ?? 0, language), number(this.#view?.total ?? 0, language)];
    this.#announcer.announce(fill(finder.shownOf, { shown, count }));
  }

  /** After a control that was pressed is gone: the focus goes to its neighbour, else to the count of results. */
  async #focus(selector = '.count-heading'): Promise<void> {
    await this.updateComplete;
    const find = (each: string): HTMLElement | null => this.renderRoot.querySelector<HTMLElement>(each);
    (find(selector) ?? find('.count-heading'))?.focus();
  }
}

/** Resolves once what was rendered can be seen; in a page that nobody sees, soon. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, 200);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'group-finder': GroupFinder;
  }
}
