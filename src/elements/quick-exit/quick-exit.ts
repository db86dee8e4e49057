import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fillParts } from '../../i18n/format.js';
import { exitEn } from '../../i18n/en/exit.js';
import { KeepFocusSeenController } from '../../shared/controllers/keep-focus-seen-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoice } from '../../shared/settings/choice.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { forgetAll, forgetGroups } from '../../shared/storage.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { heading } from '../../shared/templates/heading.js';
import { icon, type Icon } from '../../shared/templates/icon.js';
import { leavePage, quieten } from './quick-exit.leave.js';
import { type ExitMember, joinExitPage } from './quick-exit.page.js';
import { PRESSES_TO_LEAVE, type Said } from './quick-exit.presses.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { destinationOf, noteText } from './quick-exit.view.js';

type Links = typeof import('./quick-exit.links.js');

const LAYOUTS = ['floating', 'inline'] as const;
const DOTS = [...Array(PRESSES_TO_LEAVE).keys()];
const exitIcon: Icon =
  '~M10.5 3H5.3a1.2 1.2 0 0 0-1.2 1.2v11.6A1.2 1.2 0 0 0 5.3 17h5.2M8.6 10H17M13.8 6.8 17 10l-3.2 3.2';

/**
 * A button that leaves the page at once, for pages on which being seen could put somebody in danger. It covers the page,
 * opens another one in its place, and says in plain words what it cannot do. Pressing Shift three times does the same.
 *
 * Put it first in the body. Only one acts on a page: a second one shows only the link between its tags. Printed pages
 * leave it out. When to use it, and when not: docs/quick-exit.md.
 *
 * @tagname quick-exit
 * @summary A button that leaves the page at once, and says what it cannot do.
 * @status stable
 * @since 0.1.0
 * @slot - A plain link to the other page: shown until the button is there, and the button goes where it goes.
 * @slot heading - Your own heading of the note.
 * @csspart base - The outermost part.
 * @csspart button - The button, which is a link.
 * @csspart note - What the button does and what it cannot do.
 * @csspart overlay - What covers the page while the other one loads.
 * @cssprop --psw-shadow-float - Shadow of the button.
 * @cssstate initial - The language is on its way: the link between the tags is shown.
 * @cssstate error - It could not be shown: the link between the tags is.
 * @cssstate ready - The button is there. In a second one on a page: the link between its tags.
 */
export class QuickExit extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, quickExitStyles];

  /** Where to go: a page that anybody might look at. Default: the link between the tags, else the BBC's weather page. */
  @property() href = '';
  /** The words on the button. Default: "Leave this page", in the language of the page. */
  @property() label = '';
  /** `floating`: in the bottom corner, above the page. `inline`: where it stands. Default `floating`. */
  @property() layout = '';
  /** Before leaving, removes everything that elements of this library kept in this browser for this site. Groups that were saved go in any case. */
  @property({ type: Boolean }) forget = false;
  /** Pressing Shift three times does nothing. */
  @property({ type: Boolean, attribute: 'without-shift' }) withoutShift = false;
  /** Leaves the note out. Then say somewhere else on the page what the button cannot do. */
  @property({ type: Boolean, attribute: 'without-note' }) withoutNote = false;
  /** Address of your own page about private browsing and clearing the history, linked from the note. */
  @property({ attribute: 'more-url' }) moreUrl = '';
  /** Level of the note's heading. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What opens the other page. Tests and demonstrations put a function of their own here. */
  @property({ attribute: false }) goTo: (url: string) => void = leavePage;

  @state() private presses = 0;
  @state() private says: Said = '';
  @state() private links: Links | undefined;

  readonly #locale = new LocaleController(this, { exit: exitEn });
  /** Undefined until it has joined the page, which a server never lets it. */
  #isLead: boolean | undefined;
  #letGo: (() => void) | undefined;
  #undo: (() => void) | undefined;
  #url = '';

  constructor() {
    super();
    new KeepFocusSeenController(
      this,
      () => this.#floating,
      // At the end of a page there is nowhere to scroll to.
      (isCovered) => this.#floating?.classList.toggle('away', isCovered),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What is printed first is what a server prints: the link between the tags.
    void this.updateComplete.then(() => {
      if (!this.isConnected) return;
      this.#letGo ??= joinExitPage(this.ownerDocument, this.#member);
      // After a move in the page it has sunk.
      this.#float();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is moved in the page keeps its place among others.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#letGo?.();
      this.#letGo = this.#isLead = undefined;
      this.#stay();
    });
  }

  /** Leaves the page at once, as the button does. */
  leave(): void {
    try {
      this.#cover();
      this.#undo ??= quieten(this.ownerDocument);
      // Groups that a visitor saved tell more than anything else here, so they always go (docs/decisions/0032).
      (this.forget ? forgetAll : forgetGroups)();
    } finally {
      this.goTo(this.#readDestination());
    }
  }

  protected override prepare(): void {
    const { words } = this.#locale;
    const isPending = this.#isLead === undefined || (this.#locale.isPending && hasFallback(this));
    this.states.state = isPending ? 'initial' : 'ready';
    if (!this.#isLead) return;
    warnUnreviewed(this, words.language);
    this.#url = this.#readDestination();
    if (this.withoutNote)
      warn(this, 'without-note: say somewhere on the page what the button cannot do. See docs/quick-exit.md.');
  }

  protected override print(): TemplateResult {
    const { words, direction } = this.#locale;
    const { exit } = words;
    if (!this.#isLead || this.states.state === 'initial')
      return html`<div class="base" part="base"><slot @slotchange=${this.#onSlotChange}></slot></div>`;
    const layout = readChoice(this, 'layout', this.layout, LAYOUTS, 'floating');
    const label = readText(this.label) || exit.title;
    return html`<div class="base" part="base" role="region" aria-label=${label} lang=${words.language} dir=${direction}>
      <slot hidden @slotchange=${this.#onSlotChange}></slot>
      <div class="place ${layout}" popover=${layout === 'floating' ? 'manual' : nothing}>
        ${this.#renderButton(label)}
      </div>
      ${this.withoutNote ? nothing : this.#renderNote(label)}
      <p class="hidden-visually" role="status">${this.says && exit[this.says]}</p>
      <dialog
        part="overlay"
        role="alertdialog"
        aria-labelledby="leaving"
        aria-describedby="slow"
        @keydown=${this.#onOverlayKey}
        @close=${this.#onOverlayClose}
      >
        <p id="leaving">${exit.leaving}</p>
        <p class="small" id="slow">${exit.leavingSlow}</p>
      </dialog>
    </div>`;
  }

  protected override updated(): void {
    this.#float();
  }

  /** Above everything of the page, and free of boxes that would hold what is fixed in them. */
  #float(): void {
    const floating = this.#floating;
    try {
      if (floating && !floating.matches(':popover-open')) floating.showPopover();
    } catch {
      // A browser that knows no popovers has it fixed, by the style sheet.
    }
  }

  get #floating(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  get #overlay(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #renderButton(label: string): TemplateResult {
    const dots = DOTS.map((at) => html`<i class=${at < this.presses ? 'on' : nothing}></i>`);
    return html`<a
      class="exit"
      part="button"
      href=${this.#url}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      @click=${this.#onClick}
      >${icon(exitIcon)}<span
        >${label}<span class="dots" aria-hidden="true" ?hidden=${this.presses === 0}>${dots}</span></span
      ></a
    >`;
  }

  #renderNote(label: string): TemplateResult {
    const { exit } = this.#locale.words;
    const [can, cannot] = noteText(
      { hasShift: !this.withoutShift, forgets: this.forget, forgetsGroups: this.#savesGroups },
      exit,
    );
    const title = fillParts<unknown>(exit.noteTitle, { label: html`<bdi>${label}</bdi>` });
    const more = this.moreUrl && this.#links?.readPage(this, 'more-url', this.moreUrl);
    return html`<div class="note" part="note">
      ${icon(infoIcon)}
      <div>
        <slot name="heading">${heading(readHeadingLevel(this, this.headingLevel, 2), title)}</slot>
        <p>${can}</p>
        <p>${cannot}</p>
        ${more ? html`<p>${this.links?.externalLink(more, exit.more, '', '', true)}</p>` : nothing}
      </div>
    </div>`;
  }

  /** Whether groups can be saved on this page, as far as that can be seen without asking the device. */
  get #savesGroups(): boolean {
    return this.ownerDocument.querySelector('my-groups, [save]') !== null;
  }

  #readDestination(): string {
    const { baseURI: base, location } = this.ownerDocument;
    const own = readText(this.href);
    const asked = own || readText(this.querySelector('a[href]')?.getAttribute('href'));
    const { url, isRefused } = destinationOf(asked, { base, here: location.href }, () => this.#links);
    if (isRefused) warn(this, `href: "${asked}" is not an address of another page. ${url} is used.`);
    return url;
  }

  /** Undefined until they are here. */
  get #links(): Links | undefined {
    if (!this.links)
      void import('./quick-exit.links.js').then(
        (links) => (this.links = links),
        () => warn(this, 'could not load its own file. An address is not used.'),
      );
    return this.links;
  }

  readonly #member: ExitMember = {
    onLead: (isLead) => {
      this.#isLead = isLead;
      this.requestUpdate();
      if (!isLead) warn(this, 'another one acts on this page already. This one shows only the link between its tags.');
    },
    hearsShift: () => !this.withoutShift && this.states.state === 'ready' && this.checkVisibility(),
    onPresses: (count, says) => {
      this.presses = count;
      this.says = says;
      if (count === PRESSES_TO_LEAVE) this.leave();
    },
    onReturn: () => this.#stay(),
  };

  /** At once, and not with the next update. A modal dialog covers other dialogs too, and keeps everybody out of the rest. */
  #cover(): void {
    const overlay = this.#overlay;
    try {
      if (overlay && !overlay.open) overlay.showModal();
    } catch {
      overlay?.setAttribute('open', '');
    }
  }

  /** The page is here again, so everything is as before. */
  #stay(): void {
    this.#undo?.();
    this.#undo = undefined;
    this.presses = 0;
    this.says = '';
    this.#overlay?.close();
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  readonly #onClick = (event: Event): void => {
    event.preventDefault();
    this.leave();
  };

  /** Escape would stop the other page from loading. */
  readonly #onOverlayKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.preventDefault();
  };

  /** Some systems close a dialog in ways of their own. */
  readonly #onOverlayClose = (): void => {
    if (this.#undo) this.#cover();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}
