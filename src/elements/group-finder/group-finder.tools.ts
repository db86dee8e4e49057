/**
 * All that answers a visitor's act in a finder: search, filters, sorting, more rows, details, and what is said about it,
 * to the page and its editor too.
 * Loads right after the first results, or before them when an attribute narrows the list.
 */
import { isServer, nothing } from 'lit';
import type { Directory } from '../../domain/model.js';
import { fill, number } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { Listing, SearchOptions } from '../../search/listing.js';
import type { FacetName, SearchQuery, SearchResult, SortOrder } from '../../search/query.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { LayoutController } from '../../shared/controllers/layout-controller.js';
import { JsonLdController } from '../../shared/json-ld/json-ld-controller.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { readChoices } from '../../shared/settings/choices.js';
import { type LimitAttributes, ListLimits } from '../../shared/settings/list-limits.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { warn } from '../../shared/settings/warn.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { tick } from '../../shared/styles/tick.js';
import { decodeState } from '../../shared/deep-links/deep-link.js';
import type { PrintedRowView } from '../../shared/meeting/meeting-row.view.js';
import type { SearchIndex } from '../../search/search-index.js';
import { ResultsUpdatedEvent } from './group-finder.events.js';
import { FinderLinks, type LinksHost } from './group-finder.links.js';
import { NearFile } from './group-finder.near-file.js';
import type { NearHost } from './group-finder.near.js';
import { FinderSearch } from './group-finder.search.js';
import type { FinderStaff } from './group-finder.staff.js';
import { FinderTakeAway } from './group-finder.take-away.js';
import type { NearBarView, NearFieldView } from './group-finder.template.js';
import { FinderViews } from './group-finder.views.js';
import { groupFinderTools } from './group-finder.tools.styles.js';
import {
  chipsTemplate,
  filterDialogTemplate,
  filtersTemplate,
  noMatchesTemplate,
  staleTemplate,
  viewLostTemplate,
  type ChoiceHandlers,
  type DialogHandlers,
  type FilterHandlers,
} from './group-finder.tools.template.js';
import {
  FILTER_GROUP_NAMES,
  filtersLabel,
  optionLabel,
  TOOLS_SECTIONS,
  toolsView,
  type ToolsView,
  type ToolsWords,
} from './group-finder.tools.view.js';
import {
  type FinderInputs,
  type FinderView,
  type FinderViewName,
  type FinderWords,
  FINDER_VIEWS,
  type Found,
  offeredViews,
  type OptionView,
  PAGE_SIZE,
} from './group-finder.view.js';

export { noGroupsTemplate } from './group-finder.tools.template.js';

export type FinderHost = NearHost &
  LimitAttributes &
  LinksHost & { readonly filters: string; readonly views: string; readonly staff: boolean; readonly jsonLd: boolean };

/** What the finder knows at the moment it is asked. */
export interface FinderNow {
  readonly directory: Directory | undefined;
  readonly now: number;
  readonly level: number;
  readonly words: FinderWords;
}

export interface Asked {
  readonly listing: Listing;
  readonly words: FinderWords;
  readonly now: number;
  readonly readerTimeZone: string;
  readonly isStale: boolean;
}

export class FinderTools {
  readonly details: DetailsOpener;
  readonly reporter: DirectoryReporter;
  readonly views: FinderViews;
  /** The field for a place, and what is said of distances. */
  readonly places: NearFile;
  readonly #search: FinderSearch;
  readonly #limits: ListLimits;
  readonly #announcer: AnnouncerController;
  readonly #layout: LayoutController;
  readonly #links: FinderLinks;
  readonly #takeAway: FinderTakeAway;
  #staff: FinderStaff | undefined;
  #staffLoading: Promise<void> | undefined;
  /** The ways to show the results that have a tab. */
  #offered: readonly FinderViewName[] = [];
  #inputs: FinderInputs | undefined;
  #list: FinderView | undefined;
  #view: ToolsView | undefined;
  #found: Uint32Array | undefined;
  #filtersOpen = false;
  /** What is found, and how to find something else. */
  #result: SearchResult | undefined;
  #findOther: ((query: SearchQuery) => SearchResult) | undefined;
  /** True between the visitor's act and the update that shows it. */
  #acted = false;

  constructor(
    private readonly host: FinderHost,
    private readonly current: () => FinderNow,
  ) {
    this.details = new DetailsOpener(host, {
      directory: () => current().directory,
      context: () => ({ now: current().now, readerTimeZone: readerTimeZone() }),
      headingLevel: () => current().level,
      linkTo: (id) => this.#links.linkTo(id),
    });
    this.reporter = new DirectoryReporter(host);
    host.addController(
      new JsonLdController(host, () => ({ isWanted: host.jsonLd, directory: current().directory, now: current().now })),
    );
    this.views = new FinderViews(host, {
      onOpen: (id) => this.open(id),
      announce: (words, again) => this.#announcer.announce(words, again),
    });
    this.#search = new FinderSearch(host);
    this.#limits = new ListLimits(host);
    this.#announcer = new AnnouncerController(host);
    this.#layout = new LayoutController(host, '.columns');
    this.#links = new FinderLinks(host, () => ({
      query: this.#search.query,
      view: this.views.shown === this.#offered[0] ? undefined : this.views.shown,
    }));
    this.#takeAway = new FinderTakeAway(host, this.#announcer, {
      current: () => this.#inputs && { inputs: this.#inputs, searched: this.#searched },
      linkTo: () => this.#links.linkTo(),
    });
    this.places = new NearFile(host, {
      directory: () => current().directory,
      language: () => current().words.language,
      query: () => this.#search.query,
      find: (query) => this.#findOther?.(query),
      ask: (query) => {
        this.#links.acted();
        this.ask(query);
      },
      announce: (text) => this.#announcer.announce(text, true),
    });
    host.addController({ hostDisconnected: () => (this.#filtersOpen = false) });
    for (const styles of [tick, groupFinderTools]) adoptStyles(host, styles);
  }

  /** What the visitor's search finds. Call in `prepare`. */
  find({ listing, words: spoken, now, readerTimeZone: assumedTimeZone, isStale }: Asked): Found {
    // With room for a column, no dialog waits to open again when the room is gone.
    if (this.#layout.isWide) this.#filtersOpen = false;
    const { host } = this;
    const words = this.#words(spoken);
    const named = readChoices(host, 'filters', host.filters, FILTER_GROUP_NAMES);
    const groups = named.length > 0 ? named : FILTER_GROUP_NAMES;
    const limits = this.#limits.read(listing.directory);
    const index = this.#search.index(listing, limits, words.language, (facet, code) =>
      optionLabel(facet, code, undefined, words),
    );
    this.#offered = offeredViews(listing, readChoices(host, 'views', host.views, FINDER_VIEWS));
    const options = { assumedTimeZone, locale: words.language };
    this.#follow(index, now, options);
    const { query, shown, unfolded } = this.#search;
    const result = this.#search.result(index, now, options);
    this.#result = result;
    this.#findOther = (other) => index.search(other, now, options);
    // A search that names a place needs the words for it, whoever asked for it.
    const near = this.places.follow(query);
    const asked = { listing, index, query, result, groups, words, now, readerTimeZone: assumedTimeZone };
    this.#found = result.order;
    this.#view = toolsView({ ...asked, unfolded, isStale, near });
    const ways = groups.includes('attendance') ? result.facets.attendance : [];
    const notes = [this.#view.lastUpdate, ...(near?.notes ?? [])].filter((note) => note !== undefined);
    const { order, groupCount } = result;
    const found = { order, groupCount, ways, query, shown, notes, near: near?.found(result) };
    this.#inputs = { listing, found, limit: Infinity, words: spoken, now, readerTimeZone: assumedTimeZone };
    return found;
  }

  /** Shows what a link asks for. What the list does not have is not shown, and not said either. */
  #follow(index: SearchIndex, now: number, options: SearchOptions): void {
    const incoming = this.#links.take();
    if (incoming === undefined) return;
    const { facets } = index.search({}, now, options);
    const { query, view, meetingId } = decodeState(incoming, {
      isCode: (facet, code) => facets[facet].some((option) => option.code === code),
      isView: (name) => this.#offered.some((each) => each === name),
      isMeeting: (id) => index.directory.meetings.some((meeting) => meeting.id === id),
    });
    const { sort = 'soonest', filters = {} } = query;
    this.#search.query = { ...this.#search.query, filters, sort };
    this.#acted = this.#list !== undefined;
    void this.#showLinked((view as FinderViewName | undefined) ?? this.#offered[0] ?? 'list', meetingId);
  }

  async #showLinked(view: FinderViewName, meetingId: string | undefined): Promise<void> {
    const { host } = this;
    await this.views.choose(view);
    await host.updateComplete;
    this.#links.follows(meetingId);
    if (meetingId !== undefined) await this.details.open(meetingId);
    else this.details.close();
  }

  /** What was typed and chosen, in words. */
  get #searched(): string {
    const { text } = this.#search.query;
    const labels = (this.#view?.chips ?? []).map(({ label }) => label);
    return [...(text?.trim() ? [`“${text.trim()}”`] : []), ...labels].join(this.current().words.dates.list.comma);
  }

  /** Call in `updated`, with the list that is on show. */
  updated(view: FinderView): void {
    this.#list = view;
    const dialog = this.host.renderRoot.querySelector('dialog');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
    if (this.#inputs) this.#inputs = { ...this.#inputs, limit: view.total };
    if (this.host.staff) this.#staffLoading ??= this.#loadStaff();
    this.#links.sync();
    if (!this.#acted) return;
    this.#acted = false;
    const { count, total, groupCount, chosenCount } = view;
    const { choices } = this.#words(this.current().words);
    const said = total > 0 ? count : choices.noMatches;
    this.#announcer.announce(this.places.near?.countWords(said) ?? said, true);
    this.host.dispatchEvent(new ResultsUpdatedEvent(total, groupCount, chosenCount));
  }

  /** What the status region says. In an open dialog it is said there: the rest of the page is silent then. */
  get said(): string {
    return this.#filtersOpen ? '' : this.#announcer.text;
  }

  get text(): string {
    return this.#search.query.text ?? '';
  }

  /** Undefined where there is nothing to sort. */
  get sort(): SortOrder | undefined {
    return this.#view?.waysOut ? undefined : (this.#search.query.sort ?? 'soonest');
  }

  /** Undefined while nobody went to the field for a place. */
  get nearField(): NearFieldView | undefined {
    return this.places.near?.field();
  }

  get nearBar(): NearBarView | undefined {
    const { near } = this.places;
    return near && { radius: near.radius(), nearestFirst: near.nearestFirst };
  }

  /** Said above the results: that a view did not come, or that nothing is near. */
  notices(words: FinderWords): unknown {
    const { lost } = this.views;
    return [
      lost && viewLostTemplate(this.#lostWords(lost), this.#words(words), () => void this.#tryAgain(lost)),
      this.#result && this.places.near?.noneNear(this.#result, this.#view?.further, this.#choiceHandlers.onQuery),
    ];
  }

  get hasFilters(): boolean {
    return this.#view?.filterGroups.length !== 0;
  }

  filtersLabel(view: FinderView, words: FinderWords): string {
    return filtersLabel(view.chosenCount, this.#words(words));
  }

  /** The details of the meeting that is open. */
  renderDetails(view: FinderView, words: FinderWords): unknown {
    const back = fill(this.#words(words).choices.backTo, { count: view.shortCount });
    return this.details.render(words.language, back);
  }

  stale(words: FinderWords): unknown {
    return this.#view?.stale ? staleTemplate(this.#view.stale, words) : nothing;
  }

  chips(words: FinderWords): unknown {
    return this.#view && chipsTemplate(this.#view, this.#words(words), this.#choiceHandlers);
  }

  /** What to change, where nothing matches. */
  waysOut(level: number, words: FinderWords): unknown {
    const { waysOut } = this.#view ?? {};
    return waysOut && noMatchesTemplate(waysOut, level, this.#words(words), this.#choiceHandlers);
  }

  /** The filters beside the list, where there is room. */
  column(words: FinderWords): unknown {
    return this.#layout.isWide ? this.#filters(this.#words(words)) : nothing;
  }

  /** The filters in a dialog where there is not, once it is opened. */
  dialog(view: FinderView, level: number, spoken: FinderWords): unknown {
    if (this.#layout.isWide || !this.#filtersOpen) return nothing;
    const words = this.#words(spoken);
    return filterDialogTemplate(this.#filters(words), view, level, this.#announcer.text, words, this.#dialogHandlers);
  }

  /** The results as a week or a map; undefined where the list is on show. */
  panel(view: FinderView, headingLevel: number, { language }: FinderWords): unknown {
    const { directory, now } = this.current();
    if (!directory || !this.#found) return undefined;
    const order = this.#found.subarray(0, view.total);
    return this.views.render({ directory, order, language, now, readerTimeZone: readerTimeZone(), headingLevel });
  }

  /** What staff add to a row. */
  extra(row: PrintedRowView): unknown {
    return this.host.staff ? this.#staff?.row(row, this.current().words.language) : undefined;
  }

  /** What can be done with the results as a whole. */
  takeAway(view: FinderView, { language }: FinderWords): unknown {
    // A server prints no control that nothing but a script serves.
    if (isServer) return nothing;
    return [
      view.total > 0 ? this.#takeAway.render(language, this.current().level + 1) : nothing,
      this.host.staff ? this.#staff?.bar(language) : nothing,
    ];
  }

  async #loadStaff(): Promise<void> {
    const { host } = this;
    try {
      const { FinderStaff } = await import('./group-finder.staff.js');
      this.#staff = new FinderStaff(host, this.#announcer, this.#takeAway, {
        current: this.current,
        searched: () => this.#searched,
      });
      host.requestUpdate();
    } catch {
      warn(host, 'could not load its own file.');
    }
  }

  #filters(words: ToolsWords): unknown {
    const isWide = this.#layout.isWide;
    return filtersTemplate(this.#view?.filterGroups ?? [], words, isWide, this.#filterHandlers);
  }

  #words({ language }: FinderWords): ToolsWords {
    return resolveMessages(language, TOOLS_SECTIONS);
  }

  /** Runs what the visitor asked for; the update that follows tells the page and the status region. */
  #act(change: () => void): void {
    this.#acted = true;
    this.#links.acted();
    change();
  }

  readonly type = (text: string): void => this.#act(() => this.#search.type(text));

  readonly toggle = ({ facet, code }: OptionView): void => this.#act(() => this.#search.toggle(facet, code));

  readonly sortBy = (sort: SortOrder): void => this.#act(() => this.#search.sort(sort));

  /**
   * From outside the finder: details that are open belong to what was asked before. What is asked there, such as answers to
   * "Help me choose", is not written into the address: the visitor chose nothing here.
   */
  readonly ask = (query: SearchQuery): void => {
    if (this.details.isOpen) {
      this.#links.follows();
      this.details.close();
    }
    this.#acted = true;
    this.#search.ask(query);
  };

  readonly focus = (): Promise<void> => this.#focus();

  /** Says what the visitor chose, and how much of it there is: "Week. 12 meetings". */
  readonly showAs = async (name: FinderViewName): Promise<void> => {
    this.#links.acted();
    const isShown = await this.views.choose(name);
    const { lost } = this.views;
    if (lost === name) this.#announcer.announce(this.#lostWords(name), true);
    if (!isShown) return;
    await this.host.updateComplete;
    const { views } = this.current().words;
    this.#announcer.announce(`${views[name]}. ${this.views.count ?? this.#list?.count ?? ''}`, true);
  };

  #lostWords(name: FinderViewName): string {
    const { views } = this.current().words;
    return fill(this.#words(this.current().words).choices.viewLost, { view: views[name] });
  }

  /** The button is gone when the view came: on to its tab. */
  async #tryAgain(name: FinderViewName): Promise<void> {
    await this.showAs(name);
    if (this.views.shown === name) await this.#focus('.tab[aria-pressed="true"]');
  }

  readonly open = (meetingId: string): void => void this.details.open(meetingId);

  readonly openFilters = (): void => {
    this.#filtersOpen = this.hasFilters;
    this.host.requestUpdate();
  };

  /** The focus goes to the first row that came, so that the next Tab goes on where the visitor was reading. */
  readonly more = async (): Promise<void> => {
    const { host } = this;
    const before = this.#list?.shown ?? PAGE_SIZE;
    this.#search.showMore();
    await host.updateComplete;
    host.renderRoot.querySelectorAll<HTMLElement>('.open')[before]?.focus();
    const { finder, language } = this.current().words;
    const [shown, count] = [number(this.#list?.shown ?? 0, language), number(this.#list?.total ?? 0, language)];
    this.#announcer.announce(fill(finder.shownOf, { shown, count }));
  };

  readonly #filterHandlers: FilterHandlers = {
    onToggle: this.toggle,
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
      this.#act(() => {
        this.#search.clear();
        this.places.near?.setRadius(undefined);
      });
      void this.#focus();
    },
    onQuery: (query: SearchQuery) => {
      this.#act(() => this.#search.ask(query));
      void this.#focus();
    },
  };

  readonly #dialogHandlers: DialogHandlers = {
    onClear: () => this.#act(() => this.#search.clear()),
    onClose: () => this.host.renderRoot.querySelector('dialog')?.close(),
    onClosed: () => {
      this.#filtersOpen = false;
      this.host.requestUpdate();
      void this.#focus('.open-filters');
    },
  };

  /** After a control that was pressed is gone: the focus goes to its neighbour, else to the count of results. */
  async #focus(selector = '.count-heading'): Promise<void> {
    const { host } = this;
    await host.updateComplete;
    const find = (each: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(each);
    (find(selector) ?? find('.count-heading'))?.focus();
  }
}
