/**
 * Staff mode: a tick on each row, a bar that says how many are chosen, and a sheet to hand over. What is chosen stays in
 * memory, through searching and other views, and is gone with the page. Loads where an editor set `staff`.
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Directory, Meeting } from '../../domain/model.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { fill, number } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import type { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { KeepFocusSeenController } from '../../shared/controllers/keep-focus-seen-controller.js';
import type { PrintedRowView } from '../../shared/meeting/meeting-row.view.js';
import { readerToday } from '../../shared/settings/reader-today.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { helpLines } from '../../shared/sharing/help-text.js';
import { meetingText } from '../../shared/sharing/plain-text.js';
import type { PrintJob } from '../../shared/sharing/print-dialog.js';
import { groupOf, sharingWords, type Taken, takenView, whole } from '../../shared/sharing/taken.view.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { icon } from '../../shared/templates/icon.js';
import { copyIcon, printIcon } from '../../shared/templates/sharing-icons.js';
import { staffStyles } from './group-finder.staff.styles.js';
import type { FinderTakeAway } from './group-finder.take-away.js';

/** More is no shortlist. */
const MOST_CHOSEN = 20;

export interface StaffOptions {
  readonly current: () => { readonly directory: Directory | undefined; readonly now: number };
  /** What was typed and chosen. */
  readonly searched: () => string;
}

export class FinderStaff {
  /** Ids of meetings, in the order in which they were ticked. */
  readonly #chosen = new Set<string>();
  /** The last tick was one too many. */
  #isFull = false;

  constructor(
    private readonly host: LitElement,
    private readonly announcer: AnnouncerController,
    private readonly takeAway: FinderTakeAway,
    private readonly options: StaffOptions,
  ) {
    adoptStyles(host, staffStyles);
    const bar = (): Element | null => host.renderRoot.querySelector('.staff-bar.floats');
    new KeepFocusSeenController(host, bar, undefined, bar);
  }

  /** The tick of one row. */
  row({ id, name }: PrintedRowView, language: string): TemplateResult {
    const { sharing } = sharingWords(language);
    return html`<label class="tick-row pick">
      <input
        class="tick"
        type="checkbox"
        autocomplete="off"
        .checked=${this.#chosen.has(id)}
        @change=${(event: Event) => this.#tick(event.target as HTMLInputElement, id, language)}
      />
      <span>${sharing.add}<span class="hidden-visually">: ${name}</span></span>
    </label>`;
  }

  bar(language: string): TemplateResult {
    const { sharing } = sharingWords(language);
    const count = this.#meetings.length;
    return html`<div
      class="staff-bar ${count > 0 ? 'floats' : ''}"
      role="group"
      aria-label=${sharing.sheet}
      tabindex="-1"
    >
      <p>
        ${
          count > 0 ? html`<strong>${plural(sharing.chosen, count, language)}</strong>` : html`${sharing.noneChosen}`
        }${this.#isFull ? html` <span>${this.#fullWords(language)}</span>` : nothing}
      </p>
      ${count > 0 ? this.#buttons(language) : nothing}
    </div>`;
  }

  #buttons(language: string): TemplateResult {
    const { sharing } = sharingWords(language);
    return html`<div class="buttons">
      <button class="button primary" type="button" @click=${() => void this.#print(language)}>
        ${icon(printIcon)}${sharing.printSheet}
      </button>
      <button class="button" type="button" @click=${() => void this.#copy(language)}>
        ${icon(copyIcon)}${sharing.copySheet}
      </button>
      <button class="button text" type="button" @click=${() => void this.#clear(language)}>${sharing.clear}</button>
    </div>`;
  }

  /** Those that the list still has, in the order of the ticks. */
  get #meetings(): readonly Meeting[] {
    const { directory } = this.options.current();
    if (!directory || this.#chosen.size === 0) return [];
    const chosen = directory.meetings.filter(({ id }) => this.#chosen.has(id));
    const order = [...this.#chosen];
    return chosen.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }

  #fullWords(language: string): string {
    return fill(sharingWords(language).sharing.full, { count: number(MOST_CHOSEN, language) });
  }

  #tick(box: HTMLInputElement, id: string, language: string): void {
    this.#isFull = box.checked && this.#meetings.length >= MOST_CHOSEN;
    if (this.#isFull) box.checked = false;
    else if (box.checked) this.#chosen.add(id);
    else this.#chosen.delete(id);
    const { sharing } = sharingWords(language);
    const said = plural(sharing.chosen, this.#meetings.length, language);
    this.announcer.announce(this.#isFull ? this.#fullWords(language) : said, true);
    this.host.requestUpdate();
  }

  #taken(language: string): Promise<readonly Taken[]> {
    const { directory, now } = this.options.current();
    const context = { words: sharingWords(language), now, readerTimeZone: readerTimeZone() };
    return whole(() =>
      directory ? this.#meetings.map((meeting) => takenView(meeting, groupOf(meeting, directory), context)) : [],
    );
  }

  async #print(language: string): Promise<void> {
    const words = sharingWords(language);
    const print: PrintJob['print'] = async ({ isLarge, searched }) => {
      const [{ codesFor, printSheet }, { handOverSheet }] = await Promise.all([
        import('../../shared/sharing/print-sheet.js'),
        import('../../shared/sharing/sheet.template.js'),
      ]);
      const taken = await this.#taken(language);
      const date = plainDateWords(readerToday(this.options.current().now), words);
      const lines = [fill(words.sharing.printedOn, { date })];
      const head = { lines, isLarge, searched, help: helpLines(this.host) };
      const sheet = handOverSheet(taken, head, await codesFor(taken), words);
      printSheet(this.host, sheet, language, words.sharing.sheetTitle);
    };
    const job = { title: words.sharing.printSheet, isLarge: true, searched: this.options.searched(), print };
    await this.takeAway.print(job, language);
  }

  async #copy(language: string): Promise<void> {
    const words = sharingWords(language);
    const { sheetTitle, sheetCopied } = words.sharing;
    const taken = await this.#taken(language);
    const text = [sheetTitle, ...taken.map((each) => meetingText(each, words, false))].join('\n\n');
    await this.takeAway.copy('sheet', text, language, sheetCopied);
  }

  /** The button is gone then; the bar stays. */
  async #clear(language: string): Promise<void> {
    this.#chosen.clear();
    this.#isFull = false;
    this.announcer.announce(sharingWords(language).sharing.cleared, true);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.staff-bar')?.focus();
  }
}
