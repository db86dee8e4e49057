import { html, isServer, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isStillConfirmed } from '../../content/crisis/confirmation.js';
import { emergencyNumbers, linesFile } from '../../content/crisis/emergency.js';
import { type ShownLine, standing } from '../../content/crisis/line.js';
import type { OwnLine } from '../../content/crisis/own-line.js';
import type { CrisisMessages } from '../../i18n/en/crisis.js';
import { crisisFirstEn } from '../../i18n/en/crisis.first.js';
import { localeOf } from '../../i18n/locale-of.js';
import { afterFirstView } from '../../shared/after-first-view.js';
import type { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readText } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import type { Situation } from './crisis-help.more.js';
import type { OwnPart } from './crisis-help.own.js';
import { crisisHelpStyles } from './crisis-help.styles.js';
import { type CrisisView, fullTemplate } from './crisis-help.template.js';
import { countryOf, directoryRow, type EntryView, isEmergencyNumber, lineRows, type Rare } from './crisis-help.view.js';

/** Files that only some pages need, or not at once. Undefined: on its way. Null: it does not come, and the element does without. */
interface Parts {
  own?: OwnPart | null | undefined;
  more?: typeof import('./crisis-help.more.js') | null | undefined;
  strip?: typeof import('./crisis-help.strip.js') | null | undefined;
}

/** What a server has at once, because it prints a page only once: see `server.ts`. */
export const files: Pick<Parts, 'strip'> = {};

// Parts that come later bring the rest of the words (`crisis-help.words.ts`); the types of the first view know none of it.
const SECTIONS = { crisis: crisisFirstEn as CrisisMessages };

/**
 * Urgent help for the visitor's country: the emergency number, lines to talk to, and what can wait. Numbers are always
 * readable text, whatever loads or fails.
 *
 * Your own lines always win: in attributes, between the tags, or in a JSON file. The lines that come with the library
 * were read from published pages and never dialled: dial each number yourself, then set `confirmed` to that day. It
 * counts for six months. A line past its review date without it gives way to the emergency number and a directory.
 *
 * @tagname crisis-help
 * @summary Who to call, readable without script.
 * @status stable
 * @since 0.1.0
 * @slot - Your own lines: a list or paragraphs with `tel:`, `sms:` or `https:` links. This is what people read without script.
 * @slot heading - Your own heading, instead of the built-in title.
 * @csspart base - The outermost part.
 * @csspart plate - One level of the full form.
 * @csspart strip - The compact form.
 * @csspart emergency - The link to the emergency number.
 * @csspart line - The link to a line; the whole row is the link.
 * @cssstate initial - The language is on its way.
 * @cssstate loading - Lines are on their way. The emergency number is there already.
 * @cssstate empty - Neither an emergency number nor a line is known: the directory is shown.
 * @cssstate error - A file of lines could not be loaded.
 * @cssstate ready - All is shown.
 * @cssprop [--psw-color-urgent] - Edge of the level "today".
 * @cssprop [--psw-color-urgent-surface] - Its ground.
 * @cssprop [--psw-color-emergency-surface] - Ground of the emergency level. Keep it solid.
 * @cssprop [--psw-color-on-emergency] - Text on it.
 */
export class CrisisHelp extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, crisisHelpStyles];

  /** Country code, such as `GB`. Default: the region of the page's language (`lang="en-GB"`); never a guess by address or place. */
  @property() country = '';
  /** `full`, `compact` (one strip), or `sticky`: the strip stays at the end of the window. */
  @property({ reflect: true, useDefault: true }) layout: 'full' | 'compact' | 'sticky' = 'full';
  /** The day somebody dialled every number shown here, such as `2026-11-22`. Counts for six months. */
  @property() confirmed = '';
  /** Your own emergency number. */
  @property() emergency = '';
  /** Your own line: its name. */
  @property() name = '';
  /** Your own line: its telephone number. */
  @property() phone = '';
  /** Your own line: its number for text messages. */
  @property() sms = '';
  /** Your own line: its hours, in words. */
  @property() hours = '';
  /** Address of a JSON file with your own lines; see docs/crisis-help.md. */
  @property() lines = '';
  /** Your own lines from script, as in the JSON file. */
  @property({ attribute: false }) ownLines: readonly unknown[] | undefined;
  /** Address of your page with peer support groups. */
  @property({ attribute: 'groups-url' }) groupsUrl = '';
  /** Address of your page with more urgent help, for the short forms. */
  @property({ attribute: 'more-url' }) moreUrl = '';
  /** Level of the title; the three levels follow one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Holds the clock at a moment, in epoch milliseconds. */
  @property({ attribute: false }) now: number | undefined;

  /** What the visitor chose here; kept nowhere. */
  @state() private chosen = '';
  /** The lines of `#loadedFor`; undefined while they are on their way. */
  @state() private shipped: readonly ShownLine[] | undefined;

  readonly #locale = new LocaleController(this, SECTIONS);
  readonly #parts: Parts = { ...files };
  #announcer: AnnouncerController | undefined;
  #rare: Rare | undefined;
  #loadedFor: string | undefined;
  #isLost = false;
  /** The page's own country; empty when not known. */
  #home = '';
  /** The one on show; `-` for another. */
  #country = '';
  #emergency: readonly string[] = [];
  #entries: readonly EntryView[] = [];
  #situation!: Situation;
  /** What stands between the tags is on show as it is. */
  #isRaw = false;

  protected override prepare(): void {
    this.#home = countryOf(`und-${readText(this.country)}`) || (isServer ? '' : countryOf(localeOf(this)));
    this.#country = this.chosen || this.#home;
    if (this.#isOwnPending) this.#need('own', () => import('./crisis-help.own.js').then((file) => file.ownPart(this)));
    if (!this.#isFull) this.#need('strip', () => import('./crisis-help.strip.js').then((file) => file.use(this)));
    this.#parts.own?.update();
    this.#isRaw = isServer || this.#parts.own === null || (this.#isOwnPending && this.#hasWords && !this.chosen);
    this.#prepareLines();
    this.states.state = this.#stateNow();
  }

  protected override print(): TemplateResult {
    const { words, direction, isPending } = this.#locale;
    // Better the page's own words than a moment of English; without them, better English than no number.
    const content = isPending && this.#hasWords ? html`<slot></slot>` : this.#content();
    return html`<div class="base" part="base" lang=${words.language} dir=${direction}>${content}</div>`;
  }

  #content(): TemplateResult {
    const { words } = this.#locale;
    const { more, strip } = this.#parts;
    const level = this.headingLevel >= 1 ? Math.min(this.headingLevel, 6) : 2;
    const view: CrisisView = {
      ...{ words, level },
      numbers: this.#emergency,
      page: html`<slot ?hidden=${!this.#isRaw} @slotchange=${this.#onSlotChange}></slot>`,
      entries: this.#entries,
      isUk: this.#country === 'GB',
      isPartial: this.#isRaw || !this.shipped,
      isWaiting: !this.#isRaw && !this.shipped,
      directory: directoryRow(words),
      chooser: more?.chooserTemplate(this.#country, this.#home, words, this.#onChoose),
      after: more?.afterTemplate(this.#emergency[0], words),
      rest: more?.restTemplate(this, level, this.#situation, words, this.#announcer?.text),
    };
    return !this.#isFull && strip ? strip.stripTemplate(this, view) : fullTemplate(view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shipped && !this.#locale.isPending) this.#need('more', () => this.#loadMore());
    if (!this.#locale.isPending)
      this.#parts.more?.tell(this, this.#locale.words.language, this.#situation, !this.#isRaw && !!this.shipped);
  }

  /** After the frame in which the numbers are first seen. */
  async #loadMore(): Promise<Parts['more']> {
    await afterFirstView();
    const more = await import('./crisis-help.more.js');
    this.#announcer = more.use(this);
    return more;
  }

  get #isFull(): boolean {
    return !/^(compact|sticky)$/i.test(readText(this.layout));
  }

  /** Whether anything stands between the tags. A server does not see it. */
  get #hasWords(): boolean {
    return isServer || [...this.childNodes].some((node) => !(node as Element).slot && node.textContent?.trim());
  }

  /** Whether lines of the site are still to come. */
  get #isOwnPending(): boolean {
    const { own } = this.#parts;
    if (own !== undefined) return own?.isPending ?? false;
    return !!(this.lines || this.phone || this.sms || this.ownLines || this.#hasWords);
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    if (this.#locale.isPending) return 'initial';
    const { own, strip } = this.#parts;
    if (this.#isOwnPending || !this.shipped || (!this.#isFull && strip === undefined)) return 'loading';
    if (this.#isLost || own === null || own?.isFileLost) return 'error';
    return this.#emergency.length + this.#entries.length > 0 ? 'ready' : 'empty';
  }

  /** Loads a part once. */
  #need<P extends keyof Parts>(part: P, load: () => Promise<Parts[P]>): void {
    if (isServer || part in this.#parts) return;
    this.#parts[part] = undefined;
    void load()
      .catch(this.#lose)
      .then((file) => {
        this.#parts[part] = file;
        this.requestUpdate();
      });
  }

  readonly #lose = (): null => {
    warn(this, 'could not load its own file.');
    return null;
  };

  #prepareLines(): void {
    const { words } = this.#locale;
    const isAbroad = this.chosen !== '' && this.chosen !== this.#home;
    const numbers = emergencyNumbers(this.#country);
    const emergency = readText(this.emergency).replace(/[\s-]/g, '');
    this.#emergency = isEmergencyNumber(emergency) && !isAbroad ? [emergency] : numbers;
    const own = this.#isRaw || isAbroad ? undefined : this.#parts.own?.winning([emergency, ...numbers]);
    // A file of the site may take long, or never come; what is in the page is read at once.
    const isWaiting = this.#isOwnPending && (this.#isRaw || !this.lines) && !isAbroad;
    this.#load(own?.lines.length || isWaiting ? '' : this.#country);
    const today = readerToday(this.now ?? Date.now());
    const written = readText(this.confirmed);
    const confirmed = { written, isCurrent: isStillConfirmed(written, today) };
    const areOwn = !!own?.lines.length;
    const lines: readonly (OwnLine | ShownLine)[] = areOwn ? own.lines : (this.shipped ?? []);
    const stood = standing(lines, today, confirmed.isCurrent);
    this.#entries = [
      ...(own?.rows(stood.shown, words) ?? []),
      ...stood.shown.flatMap((line) => ('country' in line ? lineRows(line, words, this.#rare) : [])),
    ];
    const [home, country] = [this.#home, this.#country];
    this.#situation = { ...stood, areOwn, confirmed, today, isAbroad, home, country };
  }

  /** Loads the lines of a country; none for an empty code. */
  #load(country: string): void {
    if (this.#loadedFor === country) return;
    this.#loadedFor = country;
    this.#isLost = false;
    const file = isServer ? undefined : linesFile(country);
    this.shipped = file ? undefined : [];
    if (file)
      void this.#loadLines(country, file)
        .catch(this.#lose)
        .then((rows) => {
          if (this.#loadedFor !== country) return;
          this.#isLost = !rows;
          this.shipped = rows ?? [];
        });
  }

  async #loadLines(country: string, file: NonNullable<ReturnType<typeof linesFile>>): Promise<readonly ShownLine[]> {
    const { LINES, HAVE_MORE } = await file();
    if (HAVE_MORE) this.#rare = await import('./crisis-help.rare.js');
    return LINES.filter((row) => row.country === country);
  }

  readonly #onSlotChange = (): void => {
    // Words may come after the element, while the page is still being read.
    this.#parts.own?.onSlotChange();
    this.requestUpdate();
  };

  readonly #onChoose = (country: string, said: string): void => {
    this.chosen = country;
    this.#announcer?.announce(said, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'crisis-help': CrisisHelp;
  }
}
