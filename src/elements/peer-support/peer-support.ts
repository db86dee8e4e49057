import { readChoice } from '../../shared/settings/choice.js';
import { ContextProvider } from '@lit/context';
import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { openDirectory } from '../../sources/store.js';
import { directoryContext, type DirectoryContextValue } from '../../shared/contexts/directory-context.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { StatesController, type ElementState } from '../../shared/controllers/states-controller.js';
import { JsonLdController } from '../../shared/json-ld/json-ld-controller.js';
import { PageElement } from '../../shared/page-element.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';

const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * One list of groups for every element inside it: the finder, cards and the rest share one load and one setting.
 * Prints nothing of its own. `lang` and `dir` on it count for everything inside, and so do the tokens below; each of
 * them can also be set on one element, or on the whole page.
 *
 * @tagname peer-support
 * @summary One source of groups for all the elements inside it.
 * @status stable
 * @since 0.1.0
 * @attr tile-url - Pictures for the maps of all elements inside that name none of their own: see docs/group-map.md.
 * @attr dark-tile-url - The same for dark pages.
 * @attr tile-attribution - Whose pictures they are.
 * @attr tile-attribution-url - Where those words link to.
 * @attr tile-referrer - `origin` tells the tile host the name of this site.
 * @attr max-zoom - Nearest zoom of the maps, 1 to 22.
 * @slot - The elements that use the list, and anything else.
 * @attr save - The details of a meeting in every element inside have a Save button, also on a page without `<my-groups>`.
 * @event {DirectoryLoadedEvent} psw-directory-loaded - After the directory was read, with its counts.
 * @event {DirectoryFailedEvent} psw-directory-failed - After loading failed, with the kind of failure.
 * @cssprop {color} [--psw-color-accent=#6c3665] - The one token that restyles all: links, the filled button, what is chosen. Clamped for contrast.
 * @cssprop {color} --psw-color-accent-hover - Filled button under the pointer. Default: from the accent.
 * @cssprop {color} --psw-color-accent-text - Links. Default: from the accent.
 * @cssprop {color} [--psw-color-on-accent=#fff] - Text on the filled button.
 * @cssprop {color} [--psw-color-text=#2a2127] - Text. Outside sheets the page's own colour stays unless this is set.
 * @cssprop {color} [--psw-color-text-quiet=#564d53] - Counts, ends, sources.
 * @cssprop {color} [--psw-color-surface=#fff] - Sheets, cards and fields.
 * @cssprop {color} [--psw-color-surface-sunken=#f7f4f0] - Quiet plates.
 * @cssprop {color} --psw-color-surface-tint - What is chosen or starts soon. Default: from the accent.
 * @cssprop {color} [--psw-color-border=#e0dbd7] - Hairlines.
 * @cssprop {color} [--psw-color-border-strong=#80777e] - Edges of controls.
 * @cssprop {color} [--psw-color-support=#26523c] - Ticks of what is there.
 * @cssprop {color} [--psw-color-notice=#654217] - Paused, old data, failed to load.
 * @cssprop {color} [--psw-color-notice-surface=#fcf4e3] - Message boxes.
 * @cssprop {color} [--psw-color-urgent=#7b351e] - Edge of the level "today" of urgent help.
 * @cssprop {color} [--psw-color-urgent-surface=#fdf3ec] - Its ground.
 * @cssprop {color} [--psw-color-emergency-surface=#2a2127] - Ground of the emergency level. Keep it solid.
 * @cssprop {color} [--psw-color-on-emergency=#fcfaf7] - Text on it.
 * @cssprop {color} [--psw-color-focus=#2a2127] - Focus ring.
 * @cssprop [--psw-font-family=inherit] - Font of everything.
 * @cssprop [--psw-font-family-heading=inherit] - Font of headings.
 * @cssprop [--psw-font-size-s=0.875em] - Small text, never under 14 pixels.
 * @cssprop --psw-font-size-l - Names. Default 1.0625em to 1.1875em.
 * @cssprop --psw-font-size-xl - Times. Default 1.25em to 1.5em.
 * @cssprop --psw-font-size-2xl - Titles. Default 1.5em to 2.125em.
 * @cssprop [--psw-font-weight-strong=600] - Strong words.
 * @cssprop [--psw-font-weight-heading=600] - Titles.
 * @cssprop [--psw-radius=12px] - Corners; those of controls and sheets follow.
 * @cssprop [--psw-size-target=2.75em] - Least height of a control, never under 44 pixels.
 * @cssprop [--psw-size-spine=8.5em] - Width of the column that says when.
 * @cssprop --psw-shadow-float - Shadow of what floats: the filter dialog, the quick exit.
 * @cssprop [--psw-motion-fast=120ms] - Colour changes; none where people prefer less motion.
 * @cssprop [--psw-space-1=0.25em] - A step of the spacing scale.
 * @cssprop [--psw-space-2=0.5em] - A step of the spacing scale.
 * @cssprop [--psw-space-3=0.75em] - A step of the spacing scale.
 * @cssprop [--psw-space-4=1em] - A step of the spacing scale.
 * @cssprop [--psw-space-5=1.5em] - A step of the spacing scale.
 * @cssprop [--psw-space-6=2em] - A step of the spacing scale.
 * @cssprop [--psw-space-7=3em] - A step of the spacing scale.
 * @cssstate initial - No source yet.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and there are no groups in the list.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - There are groups.
 */
export class PeerSupport extends PageElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none !important;
    }

    :host([theme='light' i]) {
      color-scheme: light;
    }

    :host([theme='dark' i]) {
      color-scheme: dark;
    }
  `;

  /** Address of a feed, several separated by spaces, `#id` of a list or table in the page, or `page` for its JSON-LD. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt`, `html`, `icalendar`, `json-ld`, `hsds` or `csv`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  @property() programme = '';
  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold it. */
  @property({ reflect: true, useDefault: true }) theme = 'auto';
  /** Adds the groups to the head of the page as schema.org data, for search engines. See docs/take-away.md before. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  /** Minutes after which the list is loaded again while the page is open. Default: never. */
  @property({ type: Number, attribute: 'refresh-minutes' }) refreshMinutes: number | undefined;
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;

  readonly #data = new DirectoryController(this, openDirectory);
  readonly #reporter = new DirectoryReporter(this);
  readonly #states = new StatesController(this);
  readonly #provider = new ContextProvider(this, { context: directoryContext, initialValue: this.#value() });

  constructor() {
    super();
    const read = () => ({ isWanted: this.jsonLd, directory: this.#data.state?.directory, now: Date.now() });
    this.addController(new JsonLdController(this, read));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) readChoice(this, 'theme', this.theme, THEMES, 'auto');
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    this.#reporter.read(this.#data.state, this.#data.isOwn);
    this.#states.state = this.#stateNow();
    if (this.#data.state !== this.#provider.value.state) this.#provider.setValue(this.#value());
  }

  /** Loads again after a failure. */
  retry(): void {
    this.#data.retry();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #stateNow(): ElementState {
    const { state } = this.#data;
    if (!state) return 'initial';
    if (state.status !== 'ready') return state.status;
    return state.directory?.meetings.length ? 'ready' : 'empty';
  }

  #value(): DirectoryContextValue {
    return { state: this.#data.state, retry: () => this.#data.retry() };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support': PeerSupport;
  }
}
