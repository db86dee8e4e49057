import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isStillConfirmed } from '../../content/crisis/confirmation.js';
import { linesFile } from '../../content/crisis/countries.js';
import { emergencyNumbers } from '../../content/crisis/emergency.js';
import { type ShownLine, standing } from '../../content/crisis/line.js';
import type { OwnEntry, OwnLine } from '../../content/crisis/own-line.js';
import { crisisEn } from '../../i18n/en/crisis.js';
import { localeOf } from '../../i18n/locale-of.js';
import type { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import type { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import type { Situation } from './crisis-help.more.js';
import { crisisHelpStyles } from './crisis-help.styles.js';
import { type CrisisView, fullTemplate } from './crisis-help.template.js';
import { ANOTHER, countryOf, directoryRow, type EntryView, isEmergencyNumber, lineRows } from './crisis-help.view.js';

type Own = typeof import('./crisis-help.own.js');
type More = typeof import('./crisis-help.more.js');
type Strip = typeof import('./crisis-help.strip.js');
/** What only some pages need, or not at once. */
type Part = 'own' | 'more' | 'strip' | 'lines';

const SECTIONS = { crisis: crisisEn };
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

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
  @state() private own: Own | undefined;
  @state() private more: More | undefined;
  @state() private strip: Strip | undefined;

  readonly #locale = new LocaleController(this, SECTIONS);
  #announcer: AnnouncerController | undefined;
  #ownContent: OwnContentController<OwnEntry> | undefined;
  readonly #asked = new Set<Part>();
  readonly #lost = new Set<Part>();
  #loadedFor: string | undefined;
  /** The page's own country; empty when not known. */
  #home = '';
  /** The one on show. */
  #country = '';
  #emergency: readonly string[] = [];
  #entries: readonly EntryView[] = [];
  #situation!: Situation;
  /** What stands between the tags is on show as it is. */
  #isRaw = false;

  protected override prepare(): void {
    this.#home = countryOf(readText(this.country)) || (isServer ? '' : countryOf(localeOf(this)));
    this.#country = this.chosen ? this.chosen.replace(ANOTHER, '') : this.#home;
    this.#prepareOwn();
    this.#prepareLines();
    if (!this.#isFull)
      this.#need('strip', async () => {
        const strip = await import('./crisis-help.strip.js');
        strip.useStrip(this);
        this.strip = strip;
      });
    this.states.state = this.#stateNow();
  }

  protected override print(): TemplateResult {
    const { words, direction, isPending } = this.#locale;
    // Better the page's own words than a moment of English; without them, better English than no number.
    const content = isPending && this.#hasWords ? html`<slot></slot>` : this.#content();
    return html`<div class="base" part="base" lang=${words.language} dir=${direction}>
      ${content}
      <p class="hidden-visually" role="status">${this.#announcer?.text}</p>
    </div>`;
  }

  #content(): TemplateResult {
    const { words } = this.#locale;
    const { more, strip } = this;
    const [emergency, ...alsoWorks] = this.#emergency;
    const view: CrisisView = {
      ...{ words, emergency, alsoWorks },
      page: html`<slot ?hidden=${!this.#isRaw} @slotchange=${this.#onSlotChange}></slot>`,
      level: readHeadingLevel(this, this.headingLevel, 2),
      entries: this.#entries,
      isUk: this.#country === 'GB',
      isPartial: this.#isRaw || !this.shipped,
      directory: directoryRow(words),
      groups: more?.groupsLink(this, this.groupsUrl, words) ?? nothing,
      chooser: more?.chooserTemplate(this.chosen || this.#home, this.#home, words, this.#onChoose) ?? nothing,
      checked: more?.checkedWords(this.#situation, words) ?? [],
    };
    return !this.#isFull && strip ? strip.stripTemplate(this, this.moreUrl, view) : fullTemplate(view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { more } = this;
    if (!/initial|loading/.test(this.states.state)) this.#need('more', () => this.#loadMore());
    if (!more || this.#locale.isPending) return;
    more.warnUnreviewed(this, this.#locale.words.language);
    const [country = '', layout = ''] = [this.country, this.layout].map(readText);
    const written = { country, layout: layout.toLowerCase(), emergency: this.#ownEmergency };
    const { today, confirmed } = this.#situation;
    for (const remark of more.settingRemarks(written, this.#home, today, confirmed.written)) warn(this, remark);
    if (!this.#isRaw && this.shipped) for (const remark of more.lineRemarks(this.#situation)) warn(this, remark);
  }

  /** After the frame in which the numbers are first seen. */
  async #loadMore(): Promise<void> {
    await frame();
    await frame();
    const more = await import('./crisis-help.more.js');
    more.adoptStyles(this, more.moreStyles);
    this.#announcer = new more.AnnouncerController(this);
    this.more = more;
  }

  get #isFull(): boolean {
    return !/^(compact|sticky)$/i.test(readText(this.layout));
  }

  get #ownEmergency(): string {
    return readText(this.emergency).replace(/[\s-]/g, '');
  }

  /** Whether anything stands between the tags. A server does not see it. */
  get #hasWords(): boolean {
    return isServer || [...this.childNodes].some((node) => !(node as Element).slot && node.textContent?.trim());
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    if (this.#locale.isPending) return 'initial';
    const isStripPending = !this.#isFull && !this.strip && !this.#lost.has('strip');
    if (this.#isOwnPending || !this.shipped || isStripPending) return 'loading';
    const isFileLost = readText(this.lines) && !this.#ownContent?.items.some(({ from }) => from === 'file');
    if (this.#lost.has('lines') || isFileLost) return 'error';
    return this.#emergency.length > 0 || this.#entries.length > 0 ? 'ready' : 'empty';
  }

  /** Loads a part once. When it does not come, the element does without. */
  #need(part: Part, load: () => Promise<void>): void {
    if (isServer || this.#asked.has(part)) return;
    this.#asked.add(part);
    load().catch(() => {
      warn(this, 'could not load a file of its own.');
      this.#lost.add(part);
      this.requestUpdate();
    });
  }

  get #isOwnPending(): boolean {
    const isWanted = this.lines || this.phone || this.sms || this.ownLines || this.#hasWords;
    return (
      !!isWanted &&
      !this.#lost.has('own') &&
      this.#ownContent?.state !== 'failed' &&
      this.#ownContent?.state !== 'loaded'
    );
  }

  #prepareOwn(): void {
    if (this.#isOwnPending)
      this.#need('own', async () => {
        const own = await import('./crisis-help.own.js');
        this.#ownContent = own.ownController(this);
        this.own = own;
      });
    this.#ownContent?.update();
    this.#isRaw = isServer || this.#lost.has('own') || (this.#isOwnPending && this.#hasWords && !this.chosen);
  }

  #prepareLines(): void {
    const { words } = this.#locale;
    const isAbroad = this.chosen !== '' && this.chosen !== this.#home;
    const numbers = emergencyNumbers(this.#country);
    const own = this.#ownEmergency;
    this.#emergency = isEmergencyNumber(own) && !isAbroad ? [own] : numbers;
    const items = this.#isRaw || isAbroad ? [] : (this.#ownContent?.items ?? []);
    const entries = this.own?.winningEntries(items, [own, ...numbers]) ?? [];
    const lines = entries.filter((entry): entry is OwnLine => 'ways' in entry);
    const areOwn = lines.length > 0;
    // A file of the site may take long, or never come; what is in the page is read at once.
    const isWaiting = this.#isOwnPending && (this.#isRaw || !this.lines) && !isAbroad;
    this.#load(areOwn || isWaiting ? '' : this.#country);
    const today = readerToday(this.now ?? Date.now());
    const written = readText(this.confirmed);
    const confirmed = { written, isCurrent: isStillConfirmed(written, today) };
    const all: readonly (OwnLine | ShownLine)[] = areOwn ? lines : (this.shipped ?? []);
    const { shown, expired } = standing(all, today, confirmed.isCurrent);
    this.#entries = [
      ...entries.flatMap((entry): readonly EntryView[] =>
        'text' in entry ? [entry.text] : shown.includes(entry) ? this.own!.ownRows(entry, words) : [],
      ),
      ...shown.flatMap((line) => ('country' in line ? lineRows(line, words) : [])),
    ];
    this.#situation = { areOwn, shown, expired, confirmed, today, isAbroad, home: this.#home };
  }

  /** Loads the lines of a country; none for an empty code. */
  #load(country: string): void {
    if (this.#loadedFor === country) return;
    this.#loadedFor = country;
    this.#asked.delete('lines');
    this.#lost.delete('lines');
    const file = isServer ? undefined : linesFile(country);
    this.shipped = file ? undefined : [];
    if (file)
      this.#need('lines', async () => {
        const rows = await file().catch((error: unknown) => {
          if (this.#loadedFor === country) this.shipped = [];
          throw error;
        });
        if (this.#loadedFor === country) this.shipped = rows.filter((row) => row.country === country);
      });
  }

  readonly #onSlotChange = (): void => {
    // Words may come after the element, while the page is still being read.
    this.#ownContent?.onSlotChange();
    this.requestUpdate();
  };

  readonly #onChoose = (country: string): void => {
    this.chosen = country;
    const { words } = this.#locale;
    const said = country === ANOTHER ? words.crisis.anotherCountry : country && this.more?.showingFor(country, words);
    if (said) this.#announcer?.announce(said, true);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'crisis-help': CrisisHelp;
  }
}
