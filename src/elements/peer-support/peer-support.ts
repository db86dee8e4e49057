import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Directory } from '../../domain/model.js';
import { openDirectory } from '../../sources/store.js';
import { directoryContext, type DirectoryContextValue } from '../../shared/contexts/directory-context.js';
import { DirectoryController } from '../../shared/controllers/directory-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { StatesController, type ElementState } from '../../shared/controllers/states-controller.js';
import { readDirectorySettings } from '../../shared/settings/directory-settings.js';
import { readChoice } from '../../shared/settings/read.js';

const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * One list of groups for every element inside it: the finder, cards and the rest share one load and one setting.
 * Prints nothing of its own. `lang` and `dir` on it count for everything inside.
 *
 * @tagname peer-support
 * @summary One source of groups for all the elements inside it.
 * @status stable
 * @since 0.1.0
 * @slot - The elements that use the list, and anything else.
 * @event {DirectoryLoadedEvent} psw-directory-loaded - After the directory was read, with its counts.
 * @event {DirectoryFailedEvent} psw-directory-failed - After loading failed, with the kind of failure.
 * @cssstate initial - No source yet.
 * @cssstate loading - The first load is under way.
 * @cssstate empty - Loaded, and there are no groups in the list.
 * @cssstate error - Loading failed and there is nothing older to show.
 * @cssstate ready - There are groups.
 */
export class PeerSupport extends LitElement {
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

  /** Address of a feed, several separated by spaces, or `#id` of a list or table in the page. */
  @property() source = '';
  /** `auto`, `native`, `meeting-guide`, `bmlt` or `html`. */
  @property() format = 'auto';
  /** IANA zone for a feed that names none, such as `Europe/London`. */
  @property({ attribute: 'time-zone' }) timeZone = '';
  /** Whose letter codes a Meeting Guide or BMLT feed uses: `aa`, `na`, `al-anon` or `other`. */
  @property() programme = '';
  /** `auto` follows the page's `color-scheme`; `light` and `dark` hold it. */
  @property({ reflect: true }) theme = 'auto';
  /** A directory from script, instead of a source. */
  @property({ attribute: false }) directory: Directory | undefined;

  readonly #data = new DirectoryController(this, openDirectory);
  readonly #reporter = new DirectoryReporter(this);
  readonly #states = new StatesController(this);
  readonly #provider = new ContextProvider(this, { context: directoryContext, initialValue: this.#value() });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) readChoice(this, 'theme', this.theme, THEMES, 'auto');
    this.#data.update({ directory: this.directory, settings: readDirectorySettings(this) });
    this.#reporter.read(this.#data.state);
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
