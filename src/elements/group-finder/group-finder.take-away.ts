/**
 * The quiet row at the end of the results: print this list, copy it, copy a link to this search. What does it loads on a
 * press. Part of the tools.
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { commonEn } from '../../i18n/en/common.js';
import { sharingEn } from '../../i18n/en/sharing.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { CopyController } from '../../shared/controllers/copy-controller.js';
import type { PrintDialog, PrintJob } from '../../shared/sharing/print-dialog.js';
import type { ShownList } from '../../shared/sharing/list-sheet.js';
import { sharingStyles } from '../../shared/sharing/sharing.styles.js';
import { textBox } from '../../shared/sharing/text-box.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { tick } from '../../shared/styles/tick.js';
import { icon } from '../../shared/templates/icon.js';
import { tickIcon } from '../../shared/templates/list-icons.js';
import { copyIcon, linkIcon, printIcon } from '../../shared/templates/sharing-icons.js';
import { finderView, type FinderInputs } from './group-finder.view.js';

const SECTIONS = { common: commonEn, sharing: sharingEn };

/** What is on show, and what was asked for. */
export interface FinderList {
  readonly inputs: FinderInputs;
  /** What was typed and chosen, for paper only, and there only where it is ticked. */
  readonly searched: string;
}

export interface TakeAwayOptions {
  readonly current: () => FinderList | undefined;
  readonly linkTo: () => string | undefined;
}

export class FinderTakeAway {
  readonly #copy: CopyController;
  #dialog: PrintDialog | undefined;
  /** What is said and seen after a press. */
  #note = '';
  #notCopied: string | undefined;
  /** The list that the last press was about. */
  #about: unknown;

  constructor(
    private readonly host: LitElement,
    private readonly announcer: AnnouncerController,
    private readonly options: TakeAwayOptions,
  ) {
    this.#copy = new CopyController(host, announcer);
    for (const styles of [tick, sharingStyles]) adoptStyles(host, styles);
  }

  render(language: string, level: number): TemplateResult {
    const words = resolveMessages(language, SECTIONS);
    const { sharing } = words;
    const { inputs } = this.options.current() ?? {};
    if (inputs?.found.query !== this.#about) this.#forget();
    const isCopied = (kind: string): boolean => this.#copy.copied === kind;
    return html`<div class="buttons take-away">
        <button class="button text" type="button" @click=${() => void this.#askToPrint(language)}>
          ${icon(printIcon)}${sharing.printList}
        </button>
        <button class="button text" type="button" @click=${() => void this.#copyList(language)}>
          ${icon(isCopied('list') ? tickIcon : copyIcon)}${isCopied('list') ? sharing.listCopied : sharing.copyList}
        </button>
        ${
          this.options.linkTo()
            ? html`<button class="button text" type="button" @click=${() => void this.#copyLink(language)}>
                ${icon(isCopied('link') ? tickIcon : linkIcon)}${isCopied('link') ? sharing.copied : sharing.copySearchLink}
              </button>`
            : nothing
        }
        ${this.#note ? html`<p class="sharing-said">${this.#note}</p>` : nothing}
        ${textBox(this.#notCopied, sharing.textToSelect)}
      </div>
      ${this.#dialog?.render(level, resolveMessages(language, SECTIONS))}`;
  }

  /** Asks what the sheet should be like, and prints it. */
  async print(job: PrintJob, language: string): Promise<void> {
    const { sharing } = resolveMessages(language, SECTIONS);
    const failed = (): void => this.#say(sharing.printFailed);
    try {
      const { PrintDialog } = await import('../../shared/sharing/print-dialog.js');
      this.#dialog ??= new PrintDialog(this.host);
    } catch {
      return failed();
    }
    this.#dialog.ask({ ...job, print: (choice) => job.print(choice).catch(failed) });
  }

  async copy(kind: string, text: string, language: string, done: string): Promise<void> {
    const { sharing } = resolveMessages(language, SECTIONS);
    this.#about = this.options.current()?.inputs.found.query;
    const isCopied = await this.#copy.copy(kind, text, { done, failed: sharing.copyFailed });
    this.#notCopied = isCopied ? undefined : text;
    this.#note = isCopied ? (kind === 'link' ? done : '') : sharing.copyFailed;
    this.host.requestUpdate();
  }

  async #askToPrint(language: string): Promise<void> {
    const { sharing } = resolveMessages(language, SECTIONS);
    const searched = this.options.current()?.searched ?? '';
    const print: PrintJob['print'] = async (choice) => {
      const { printList } = await import('../../shared/sharing/list-sheet.js');
      const list = await this.#list();
      if (list) await printList(this.host, list, choice);
    };
    await this.print({ title: sharing.printList, isLarge: false, searched, print }, language);
  }

  async #copyList(language: string): Promise<void> {
    const { sharing } = resolveMessages(language, SECTIONS);
    try {
      const { listAsText } = await import('../../shared/sharing/list-sheet.js');
      const list = await this.#list();
      if (list) await this.copy('list', await listAsText(list), language, sharing.listCopied);
    } catch {
      this.#say(sharing.copyFailed);
    }
  }

  async #copyLink(language: string): Promise<void> {
    const { sharing } = resolveMessages(language, SECTIONS);
    await this.copy('link', this.options.linkTo() ?? '', language, sharing.searchLinkCopied);
  }

  /** All that were found, in the words of the list on show. */
  async #list(): Promise<ShownList | undefined> {
    const { inputs } = this.options.current() ?? {};
    if (!inputs) return undefined;
    const { MOST_PRINTED } = await import('../../shared/sharing/list-sheet.js');
    const { listing, now, readerTimeZone, words, found } = inputs;
    const view = finderView({ ...inputs, found: { ...found, shown: MOST_PRINTED } });
    const sections = view.sections.map(({ strong, rest, rows }) => ({
      // "Today" is no day on paper.
      heading: rest || strong,
      rows: rows.map(({ id, flag, time, timeRest }) => ({
        id,
        time: [flag, time, ...timeRest].filter((line) => line !== undefined && line !== '') as string[],
      })),
    }));
    const { directory } = listing;
    return { directory, language: words.language, now, readerTimeZone, sections, total: view.total, foot: view.foot };
  }

  #say(text: string): void {
    this.#about = this.options.current()?.inputs.found.query;
    this.#note = text;
    this.announcer.announce(text, true);
    this.host.requestUpdate();
  }

  /** What was said of another search is past. */
  #forget(): void {
    this.#about = this.options.current()?.inputs.found.query;
    this.#note = this.#copy.copied = '';
    this.#notCopied = undefined;
  }
}
