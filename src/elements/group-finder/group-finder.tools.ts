/**
 * All that answers a visitor's act in a finder: search, filters, sorting, more rows, details, and what is said about it,
 * to the page and its editor too.
 * Loads right after the first results, or before them when an attribute narrows the list.
 */
import { type LitElement, nothing } from 'lit';
import type { Directory } from '../../domain/model.js';
import { fill, number } from '../../i18n/format.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { Listing } from '../../search/listing.js';
import type { FacetName, SearchQuery, SortOrder } from '../../search/query.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { LayoutController } from '../../shared/controllers/layout-controller.js';
import { JsonLdController } from '../../shared/json-ld/json-ld-controller.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { ResultsUpdatedEvent } from './group-finder.events.js';
import { FinderLimits, type LimitAttributes } from './group-finder.limits.js';
import { FinderSearch } from './group-finder.search.js';
import { FinderViews } from './group-finder.views.js';
import { groupFinderTools } from './group-finder.tools.styles.js';
import {
  chipsTemplate,
  filterDialogTemplate,
  filtersTemplate,
  noMatchesTemplate,
  staleTemplate,
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
  type FinderView,
  type FinderViewName,
  type FinderWords,
  type Found,
  type OptionView,
  PAGE_SIZE,
} from './group-finder.view.js';

export { noGroupsTemplate } from './group-finder.tools.template.js';

export type FinderHost = LitElement & LimitAttributes & { readonly filters: string; readonly jsonLd: boolean };

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
  readonly #search: FinderSearch;
  readonly #limits: FinderLimits;
  readonly #announcer: AnnouncerController;
  readonly #layout: LayoutController;
  #list: FinderView | undefined;
  #view: ToolsView | undefined;
  #found: Uint32Array | undefined;
  #filtersOpen = false;
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
    });
    this.reporter = new DirectoryReporter(host);
    host.addController(
      new JsonLdController(host, () => ({ isWanted: host.jsonLd, directory: current().directory, now: current().now })),
    );
    this.views = new FinderViews(host, { onOpen: (id) => this.open(id) });
    this.#search = new FinderSearch(host);
    this.#limits = new FinderLimits(host);
    this.#announcer = new AnnouncerController(host);
    this.#layout = new LayoutController(host, '.columns');
    host.addController({ hostDisconnected: () => (this.#filtersOpen = false) });
    adoptStyles(host, groupFinderTools);
  }

  /** What the visitor's search finds. Call in `prepare`. */
  find({ listing, words: spoken, now, readerTimeZone: assumedTimeZone, isStale }: Asked): Found {
    // With room for a column, no dialog waits to open again when the room is gone.
    if (this.#layout.isWide) this.#filtersOpen = false;
    const { host } = this;
    const { query, shown, unfolded } = this.#search;
    const words = this.#words(spoken);
    const named = readChoices(host, 'filters', host.filters, FILTER_GROUP_NAMES);
    const groups = named.length > 0 ? named : FILTER_GROUP_NAMES;
    const limits = this.#limits.read(listing.directory);
    const index = this.#search.index(listing, limits, words.language, (facet, code) =>
      optionLabel(facet, code, undefined, words),
    );
    const result = this.#search.result(index, now, { assumedTimeZone, locale: words.language });
    const asked = { listing, index, query, result, groups, words, now, readerTimeZone: assumedTimeZone };
    this.#found = result.order;
    this.#view = toolsView({ ...asked, unfolded, isStale });
    const ways = groups.includes('attendance') ? result.facets.attendance : [];
    const { lastUpdate } = this.#view;
    return { order: result.order, groupCount: result.groupCount, ways, query, shown, lastUpdate };
  }

  /** Call in `updated`, with the list that is on show. */
  updated(view: FinderView): void {
    this.#list = view;
    const dialog = this.host.renderRoot.querySelector('dialog');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
    if (!this.#acted) return;
    this.#acted = false;
    const { count, total, groupCount, chosenCount } = view;
    const { choices } = this.#words(this.current().words);
    this.#announcer.announce(total > 0 ? count : choices.noMatches, true);
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
    change();
  }

  readonly type = (text: string): void => this.#act(() => this.#search.type(text));

  readonly toggle = ({ facet, code }: OptionView): void => this.#act(() => this.#search.toggle(facet, code));

  readonly sortBy = (sort: SortOrder): void => this.#act(() => this.#search.sort(sort));

  readonly ask = (query: SearchQuery): void => this.#act(() => this.#search.ask(query));

  readonly showAs = (name: FinderViewName): Promise<boolean> => this.views.choose(name);

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
      this.#act(() => this.#search.clear());
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
