import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { commonEn } from '../../i18n/en/common.js';
import { mapEn } from '../../i18n/en/map.js';
import type { Resolved } from '../../i18n/locales.js';
import { focusAfterRetry } from '../../shared/focus-after-retry.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import { ClockController } from '../../shared/controllers/clock-controller.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { plateTemplate } from '../../shared/map/map-plate.js';
import { mapPlate } from '../../shared/map/map-plate.styles.js';
import { isOnMap } from '../../shared/map/places.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { readMapSettings } from '../../shared/settings/map-settings.js';
import { readHeadingLevel } from '../../shared/settings/read.js';
import { warn, warnOfFailure } from '../../shared/settings/warn.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { message } from '../../shared/styles/message.js';
import { tokens } from '../../shared/styles/tokens.js';
import { failureTemplate } from '../../shared/templates/failure.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { ringOfSeats } from '../../shared/templates/ring-of-seats.js';
import { openDirectory } from '../../sources/store.js';
import type { MapMore } from './group-map.more.js';
import { groupMapStyles } from './group-map.styles.js';

const GROUP_MAP_SECTIONS = { common: commonEn, map: mapEn };
type GroupMapWords = Resolved<'common' | 'map'>;

/**
 * Meetings on a map, with a list beside it that says the same. Loads nothing of a map before the visitor presses "Show
 * map", and says before that which website its pictures come from.
 *
 * Give it a `source`, or stand it inside `<peer-support>`. Without `tile-url` it is a plain grid with points, and no other
 * website is asked for anything; with it, exactly that one is. What stands between the tags is shown until the list of
 * groups is there and when it cannot be loaded: put a plain link to your list of groups there. Where a visitor looks, and
 * what they choose on the map, stays in the page.
 *
 * @tagname group-map
 * @summary Meetings on a map, loaded only when somebody asks for it.
 * @status experimental
 * @since 0.1.0
 * @slot - Shown until the map can be, and when it cannot: a link to your list of groups.
 * @slot heading - Your own heading and introduction, instead of the built-in title.
 * @slot help - Urgent help. Stays above the map in every state.
 * @event {MapShownEvent} psw-map-shown - After the visitor pressed "Show map", with the host that its pictures come from.
 * @event {MeetingOpenEvent} psw-meeting-open - Before a meeting's details open. Cancel it to show your own page.
 * @event {MeetingOpenedEvent} psw-meeting-opened - After a meeting's details are shown.
 * @event {MeetingClosedEvent} psw-meeting-closed - After the visitor went back to the map.
 * @event {DirectoryLoadedEvent} psw-directory-loaded - After a directory was read, with its counts.
 * @event {DirectoryFailedEvent} psw-directory-failed - After loading failed, with the kind of failure.
 * @csspart base - The outermost part.
 * @csspart plate - What stands where the map will be, and the plate with the next date in the details.
 * @csspart sheet - A sheet that holds the meetings of one place.
 * @csspart card - One meeting in the list.
 * @csspart when - Its day and time.
 * @csspart name - Its name.
 * @csspart details - The details of one meeting.
 * @cssstate initial - No source yet, or the language is loading.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and no group has a place on a map.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - The map can be asked for, or is on show.
 */
export class GroupMap extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, message, mapPlate, groupMapStyles];

  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  @property() programme = '';
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
  /** Nearest zoom, 1 to 22. Default 18. */
  @property({ type: Number, attribute: 'max-zoom' }) maxZoom: number | undefined;
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

  readonly #locale = new LocaleController(this, GROUP_MAP_SECTIONS);
  readonly #data = new DirectoryController(this, openDirectory);
  readonly #clock = new ClockController(this);
  #hasPlaces: { readonly of: Directory; readonly answer: boolean } | undefined;
  #level = 2;
  #more: MapMore | undefined;
  #moreLoading: Promise<void> | undefined;
  /** Pressed before the file of the map was here. */
  #wanted: { readonly withPictures: boolean } | undefined;
  #isLost = false;

  protected override prepare(changed: PropertyValues<this>): void {
    if (changed.has('now')) this.#clock.fixed = this.now;
    this.#level = readHeadingLevel(this, this.headingLevel, 2);
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    const { state, isOwn } = this.#data;
    this.#more?.reporter.read(state, isOwn);
    if (state?.failure && isOwn) warnOfFailure(this, state.failure);
    this.states.state = this.#data.elementState(this.#locale.isPending, this.#isPlaced);
  }

  protected override updated(): void {
    const { state } = this.states;
    const isSettled = state === 'ready' || state === 'empty' || state === 'error';
    if (isSettled && !this.isWaiting) this.#moreLoading ??= this.#loadMore();
  }

  protected override print(): TemplateResult {
    const words = this.#locale.words;
    const said = this.states.state === 'error' ? words.common.loadFailed : this.#more?.said;
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      <div class="finder">
        <div ?hidden=${this.#more?.details.isOpen}>
          <slot name="heading">${heading(this.#level, words.map.title, 'title')}</slot>
        </div>
        ${this.#renderState(words)}
        ${this.report ? this.#more?.reporter.render(words.language, this.#level + 1) : nothing}
      </div>
      <p class="hidden-visually" role="status">${said}</p>
    </div>`;
  }

  readonly #isPlaced = (directory: Directory): boolean => {
    if (this.#hasPlaces?.of !== directory) {
      this.#hasPlaces = { of: directory, answer: directory.meetings.some(isOnMap) };
    }
    return this.#hasPlaces.answer;
  };

  #renderState(words: GroupMapWords): unknown {
    const help = html`<slot name="help"></slot>`;
    switch (this.states.state) {
      case 'initial':
        return html`${help}<slot></slot>`;
      case 'loading':
        return html`${help}${hasFallback(this) ? html`<slot></slot>` : html`<p class="quiet">${words.common.loading}</p>`}`;
      case 'error':
        return html`${failureTemplate(this.#level + 1, words, this.#retry)}${help}<slot></slot>`;
      case 'empty':
        return html`${help}${this.#renderMore(words)}<slot></slot>`;
      case 'ready':
        return html`${help}${this.#renderMore(words)}`;
    }
  }

  #renderMore(words: GroupMapWords): unknown {
    const more = this.#more;
    const isPlate = !more || more.panel.stage === 'plate' || more.panel.stage === 'busy';
    if (this.states.state === 'ready' && isPlate) return this.#renderPlate(words);
    if (!more) return nothing;
    const isOpen = more.details.isOpen;
    return html`<div ?hidden=${isOpen}>${more.render(words.language)}</div>
      ${isOpen ? more.details.render(words.language) : nothing}`;
  }

  /** Printed here until the map is, so that the focus stays on its button. Without its file the page's own words are below. */
  #renderPlate(words: GroupMapWords): TemplateResult {
    const isBusy = (this.#wanted !== undefined && !this.#isLost) || this.#more?.panel.stage === 'busy';
    const plate = plateTemplate(readMapSettings(this), isBusy, words, ringOfSeats(), { onShow: this.#show });
    return html`<div>${plate}${this.#isLost ? html`<slot></slot>` : nothing}</div>`;
  }

  readonly #show = (withPictures: boolean): void => {
    if (this.#more) return this.#more.panel.show(withPictures);
    this.#wanted = { withPictures };
    if (this.#isLost) this.#moreLoading = this.#loadMore();
    this.requestUpdate();
  };

  async #loadMore(): Promise<void> {
    this.#isLost = false;
    await afterFirstView();
    try {
      const { MapMore } = await import('./group-map.more.js');
      this.#more = new MapMore(this, () => ({
        directory: this.#data.shown,
        now: this.#clock.now,
        level: this.#level,
      }));
      if (this.#wanted) this.#more.panel.show(this.#wanted.withPictures);
      this.#wanted = undefined;
    } catch {
      warn(this, 'could not load its own file.');
      this.#isLost = true;
    }
    this.requestUpdate();
  }

  readonly #retry = (): void => this.#data.retry(() => focusAfterRetry(this, '.show-map'));
}

declare global {
  interface HTMLElementTagNameMap {
    'group-map': GroupMap;
  }
}
