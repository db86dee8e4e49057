/**
 * Asks what a sheet should be like before it is printed: large or not, and whether what was searched for may stand on it.
 * Loads when somebody presses "Print". The element opens it in `updated` (`showModal`).
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import { adoptStyles } from '../styles/adopt.js';
import { heading } from '../templates/heading.js';
import { icon } from '../templates/icon.js';
import { crossIcon } from '../templates/more-icons.js';
import { printIcon } from '../templates/sharing-icons.js';
import { printDialogStyles } from './print-dialog.styles.js';

export interface SheetChoice {
  readonly isLarge: boolean;
  /** What was searched for, where it may be printed. */
  readonly searched?: string | undefined;
}

export interface PrintJob {
  readonly title: string;
  /** Whether "large print" is ticked at first. */
  readonly isLarge: boolean;
  /** What was searched for; may be empty. */
  readonly searched: string;
  readonly print: (choice: SheetChoice) => Promise<void>;
}

export class PrintDialog {
  #job: PrintJob | undefined;
  #isLarge = false;
  #saysWhat = false;

  constructor(private readonly host: LitElement) {
    adoptStyles(host, printDialogStyles);
    host.addController({ hostDisconnected: () => (this.#job = undefined) });
  }

  ask(job: PrintJob): void {
    this.#job = job;
    this.#isLarge = job.isLarge;
    this.#saysWhat = false;
    this.host.requestUpdate();
  }

  render(level: number, words: Resolved<'sharing' | 'common'>): unknown {
    const job = this.#job;
    if (!job) return nothing;
    // A dialog says that it is closed a moment later: by then somebody may have asked anew, who needs one of their own.
    return keyed(job, this.#dialogTemplate(job, level, words));
  }

  #dialogTemplate(job: PrintJob, level: number, { sharing, common }: Resolved<'sharing' | 'common'>): TemplateResult {
    return html`<dialog class="print-dialog" aria-labelledby="print-title" @close=${() => this.#closed(job)}>
      <div class="print-head">
        ${heading(level, html`<span id="print-title">${job.title}</span>`)}
        <button class="button text" type="button" @click=${this.#close}>${icon(crossIcon)}${common.close}</button>
      </div>
      <p class="quiet">${sharing.printHelp}</p>
      ${tickTemplate(sharing.largePrint, this.#isLarge, (isTicked) => (this.#isLarge = isTicked))}
      ${
        job.searched
          ? tickTemplate(
              sharing.sayWhat,
              this.#saysWhat,
              (isTicked) => (this.#saysWhat = isTicked),
              fill(sharing.sayWhatHelp, { what: job.searched }),
            )
          : nothing
      }
      <div class="buttons">
        <button class="button primary" type="button" @click=${() => void this.#print(job)}>
          ${icon(printIcon)}${sharing.print}
        </button>
      </div>
    </dialog>`;
  }

  /** The dialog is gone before the printing starts: what is outside an open one cannot have the focus, as the sheet must. */
  async #print(job: PrintJob): Promise<void> {
    const choice = { isLarge: this.#isLarge, ...(this.#saysWhat && { searched: job.searched }) };
    this.#close();
    await this.host.updateComplete;
    await job.print(choice);
  }

  readonly #close = (): void => this.host.renderRoot.querySelector<HTMLDialogElement>('.print-dialog')?.close();

  #closed(job: PrintJob): void {
    if (this.#job !== job) return;
    this.#job = undefined;
    this.host.requestUpdate();
  }
}

function tickTemplate(
  label: string,
  isTicked: boolean,
  onTick: (isTicked: boolean) => void,
  help?: string,
): TemplateResult {
  return html`<label class="tick-row">
    <input
      class="tick"
      type="checkbox"
      .checked=${isTicked}
      @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
    />
    <span>${label}${help ? html`<br /><bdi class="quiet small">${help}</bdi>` : nothing}</span>
  </label>`;
}
