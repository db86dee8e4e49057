import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { linesFile } from '../../content/crisis/countries.js';
import { emergencyNumbers } from '../../content/crisis/emergency.js';
import { type CrisisLine, linesOf } from '../../content/crisis/line.js';
import { isOwnLine, type OwnEntry } from '../../content/crisis/own-line.js';
import { parsePlainDate } from '../../domain/plain-date.js';
import { crisisEn } from '../../i18n/en/crisis.js';
import { datesEn } from '../../i18n/en/dates.js';
import { localeOf } from '../../i18n/locale-of.js';
import { canonicalTag, type Resolved } from '../../i18n/locales.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { OwnContentController } from '../../shared/controllers/own-content-controller.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoice } from '../../shared/settings/choice.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { warn } from '../../shared/settings/warn.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { hasFallback } from '../../shared/templates/fallback.js';
import { ANOTHER, chooserTemplate, showingFor } from './crisis-help.chooser.js';
import { crisisHelpStyles } from './crisis-help.styles.js';
import { type CrisisView, fullTemplate, stripTemplate } from './crisis-help.template.js';
import { directoryRow, linesView, winningEntries } from './crisis-help.view.js';

const LAYOUTS = ['full', 'compact', 'sticky'] as const;
const SECTIONS = { crisis: crisisEn, dates: datesEn };

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
  /** The lines of `#country`; undefined while they are on their way. */
  @state() private shipped: readonly CrisisLine[] | undefined;

  readonly #locale = new LocaleController(this, SECTIONS);
  readonly #announcer = new AnnouncerController(this);
  readonly #own = new OwnContentController<OwnEntry>(
    this,
    '',
    () => this.lines,
    () => import('./crisis-help.own-lines.js').then(({ ownLines }) => ownLines(() => this)),
    () =>
      this.phone || this.sms || this.ownLines
        ? [this.name, this.phone, this.sms, this.hours, this.#version].join('\n')
        : '',
  );
  /** The page's own country, and the one on show; empty when not known. */
  #home = '';
  #country = '';
  #loadedFor: string | undefined;
  /** Counts the lines that script sets. */
  #version = 0;
  #failed = false;
  #numbers: readonly string[] = [];
  #view: Pick<CrisisView, 'entries' | 'checked' | 'isPartial'> = { entries: [], checked: [], isPartial: false };
  /** What stands between the tags is on show as it is. */
  #isRaw = false;
  #isWatched = false;

  protected override prepare(changed: PropertyValues<this>): void {
    const { words } = this.#locale;
    if (changed.has('ownLines') && this.hasUpdated) this.#version += 1;
    this.#own.update();
    this.#home = this.#readCountry();
    this.#country = this.chosen ? this.chosen.replace(ANOTHER, '') : this.#home;
    const own = this.#readEmergency();
    this.#numbers = own ? [own] : emergencyNumbers(this.#country);
    this.#isRaw = isServer || (this.#own.state === 'loading' && hasFallback(this) && !this.chosen);
    if (this.#isRaw) this.#view = { entries: [], checked: [], isPartial: true };
    else this.#prepareLines(words);
    this.states.state = this.#stateNow();
    if (!this.#locale.isPending) warnUnreviewed(this, words.language);
    this.#watchFocus();
  }

  protected override print(): TemplateResult {
    const { words } = this.#locale;
    const page = html`<slot ?hidden=${!this.#isRaw} @slotchange=${this.#own.onSlotChange}></slot>`;
    // Better the page's own words than a moment of English; without them, better English than no number.
    if (this.#locale.isPending && hasFallback(this)) return html`<div class="base" part="base"><slot></slot></div>`;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const isFull = this.#layout === 'full';
    const [emergency, ...alsoWorks] = this.#numbers;
    const view: CrisisView = {
      ...this.#view,
      ...{ words, level, emergency, alsoWorks },
      isUk: this.#country === 'GB',
      directory: directoryRow(words),
      page,
      groups: readText(this.groupsUrl) || undefined,
      more: readText(this.moreUrl) || undefined,
      chooser: isFull ? chooserTemplate(this.chosen || this.#home, this.#home, words, this.#onChoose) : nothing,
    };
    return html`<div class="base" part="base" lang=${words.language} dir=${this.#locale.direction}>
      ${isFull ? fullTemplate(view) : stripTemplate(view)}
      <p class="hidden-visually" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  get #layout(): (typeof LAYOUTS)[number] {
    return readChoice(this, 'layout', this.layout, LAYOUTS, 'full');
  }

  #stateNow(): 'initial' | 'loading' | 'empty' | 'error' | 'ready' {
    if (this.#locale.isPending) return 'initial';
    if (this.#own.state === 'loading' || !this.shipped) return 'loading';
    const isFileLost = readText(this.lines) && !this.#own.items.some(({ from }) => from === 'file');
    if (this.#failed || isFileLost) return 'error';
    return this.#numbers.length > 0 || this.#view.entries.length > 0 ? 'ready' : 'empty';
  }

  /** By the page's word, else by the region of its language. `UK` is read as `GB`. */
  #readCountry(): string {
    const word = readText(this.country);
    const regionOf = (tag: string): string => /-([A-Z]{2})(-|$)/.exec(canonicalTag(tag) ?? '')?.[1] ?? '';
    const country = word ? regionOf(`und-${word}`) : '';
    if (word && !country) warn(this, `country: "${word}" is no country code. Use one such as "GB".`);
    return country || (isServer ? '' : regionOf(localeOf(this)));
  }

  #readEmergency(): string {
    const word = readText(this.emergency).replace(/[\s-]/g, '');
    if (!word) return '';
    if (!/^\d{2,6}$/.test(word)) {
      warn(this, `emergency: "${word}" is no number. The country's own is shown.`);
      return '';
    }
    const country = this.#home;
    if (!isServer)
      void import('../../content/crisis/emergency.known.js').then(
        ({ knownEmergencyNumbers }) => {
          const known = knownEmergencyNumbers(country);
          if (!known.includes(word))
            warn(
              this,
              `emergency: "${word}" is not among the known emergency numbers (${known.join(', ')}). It is shown all the same: dial it to be sure.`,
            );
        },
        () => undefined,
      );
    return this.chosen && this.chosen !== this.#home ? '' : word;
  }

  #prepareLines(words: Resolved<'crisis' | 'dates'>): void {
    const today = readerToday(this.now ?? Date.now());
    const isAbroad = this.chosen !== '' && this.chosen !== this.#home;
    const emergency = [...this.#numbers, ...emergencyNumbers(this.#country)];
    const own = this.#own.items;
    const areOwn = !isAbroad && winningEntries(own, emergency).some(isOwnLine);
    const mayBeOwn = this.#own.state === 'loading' && !readText(this.lines) && !isAbroad;
    this.#load(areOwn || mayBeOwn ? '' : this.#country);
    const confirmed = this.#readConfirmed(today);
    const view = linesView({ own, shipped: this.shipped, emergency, confirmed, today, isAbroad }, words);
    this.#view = { ...view, isPartial: !this.shipped || mayBeOwn };
    if (this.#own.state !== 'loading') for (const remark of view.remarks) warn(this, remark);
  }

  #readConfirmed(today: string): string {
    const word = readText(this.confirmed);
    if (!word) return '';
    if (parsePlainDate(word) !== undefined && word <= today) return word;
    warn(this, `confirmed: "${word}" is not a day up to today, such as "${today}". It is ignored.`);
    return '';
  }

  /** Loads the lines of a country, when they are not here; none for an empty code. */
  #load(country: string): void {
    if (this.#loadedFor === country) return;
    this.#loadedFor = country;
    this.#failed = false;
    const file = linesFile(country);
    this.shipped = file ? undefined : [];
    void file?.().then(
      (rows) => {
        if (this.#loadedFor === country) this.shipped = linesOf(rows, country);
      },
      () => {
        warn(this, 'could not load a file of its own. The emergency number and the directory are shown.');
        if (this.#loadedFor !== country) return;
        this.#failed = true;
        this.shipped = [];
      },
    );
  }

  readonly #onChoose = (country: string): void => {
    this.chosen = country;
    const { words } = this.#locale;
    const said = country === ANOTHER ? words.crisis.anotherCountry : country && showingFor(country, words);
    this.#announcer.announce(said, true);
  };

  /** A strip that floats never covers what has the focus. */
  #watchFocus(): void {
    if (this.#isWatched || isServer || this.#layout !== 'sticky') return;
    this.#isWatched = true;
    void import('../../shared/controllers/keep-focus-seen-controller.js').then(
      ({ KeepFocusSeenController }) =>
        void new KeepFocusSeenController(this, () => (this.#layout === 'sticky' ? this : undefined)),
      () => undefined,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crisis-help': CrisisHelp;
  }
}
