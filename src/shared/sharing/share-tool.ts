/**
 * Three things to do with the meeting whose details are open: print it, copy it as text, share it. What is shared is on
 * show before it goes anywhere, and says neither the name of the group nor what it is for unless the visitor ticks that.
 * Comes with the details; what prints loads on a press.
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import { plainDateWords } from '../../i18n/calendar-words.js';
import { AnnouncerController } from '../controllers/announcer-controller.js';
import { CopyController } from '../controllers/copy-controller.js';
import type { DetailsTool, DetailsToolContext } from '../meeting/details-tools.js';
import { readerToday } from '../settings/reader-today.js';
import { adoptStyles } from '../styles/adopt.js';
import { tick } from '../styles/tick.js';
import { disclosureButton } from '../templates/disclosure.js';
import { icon } from '../templates/icon.js';
import { tickIcon } from '../templates/list-icons.js';
import { copyIcon, linkIcon, printIcon, shareIcon } from '../templates/sharing-icons.js';
import { helpLines } from './help-text.js';
import { discreetText, meetingText } from './plain-text.js';
import { sharingStyles } from './sharing.styles.js';
import { type SharingWords, sharingWords, type Taken, takenView, whole } from './taken.view.js';
import { textBox } from './text-box.js';

type CopyKind = 'details' | 'discreet' | 'link';

export class ShareTool implements DetailsTool {
  readonly place = 'aside';
  readonly #announcer: AnnouncerController;
  readonly #copy: CopyController;
  /** The meeting that what follows is about. */
  #meetingId = '';
  #isOpen = false;
  #withName = false;
  /** What could not be copied. */
  #notCopied: string | undefined;
  /** The region for what is said is there before it says anything, and not before it has to. */
  #hasActed = false;

  constructor(private readonly host: LitElement) {
    this.#announcer = new AnnouncerController(host);
    this.#copy = new CopyController(host, this.#announcer);
    for (const styles of [tick, sharingStyles]) adoptStyles(host, styles);
  }

  render(context: DetailsToolContext): TemplateResult {
    if (context.meeting.id !== this.#meetingId) this.#startWith(context.meeting.id);
    const words = sharingWords(context.language);
    const { sharing } = words;
    return html`<button class="button" type="button" @click=${() => void this.#print(context)}>
        ${icon(printIcon)}${sharing.print}
      </button>
      ${this.#copyButton('details', sharing.copyText, copyIcon, context, 'text')}
      ${disclosureButton(
        {
          panelId: this.#isOpen ? 'share-panel' : undefined,
          icon: shareIcon,
          label: sharing.share,
          isOpen: this.#isOpen,
          look: 'text',
        },
        this.#toggle,
      )}
      ${this.#isOpen ? this.#panel(context, words) : nothing}
      ${this.#hasActed ? html`<p class="sharing-said" role="status">${this.#announcer.text}</p>` : nothing}
      ${textBox(this.#notCopied, sharing.textToSelect)}`;
  }

  #startWith(meetingId: string): void {
    this.#meetingId = meetingId;
    this.#isOpen = this.#withName = this.#hasActed = false;
    this.#notCopied = undefined;
    this.#copy.copied = this.#announcer.text = '';
  }

  #panel(context: DetailsToolContext, words: SharingWords): TemplateResult {
    const { sharing } = words;
    const text = discreetText(takenOf(context, words), words, this.#withName);
    return html`<div id="share-panel" class="share-panel" role="group" aria-label=${sharing.share}>
      <p>${sharing.shareIntro}</p>
      <p class="share-text"><bdi>${text}</bdi></p>
      <label class="tick-row">
        <input class="tick" type="checkbox" .checked=${this.#withName} @change=${this.#nameChosen} />
        <span>${sharing.withName}</span>
      </label>
      <div class="buttons">
        ${
          canShare(text)
            ? html`<button class="button primary" type="button" @click=${() => void this.#share(text, words)}>
                ${sharing.send}
              </button>`
            : nothing
        }
        ${this.#copyButton('discreet', sharing.copyThis, copyIcon, context)}
        ${context.link ? this.#copyButton('link', sharing.copyGroupLink, linkIcon, context) : nothing}
      </div>
    </div>`;
  }

  #copyButton(kind: CopyKind, label: string, lines: string, context: DetailsToolContext, look = ''): TemplateResult {
    const { sharing } = sharingWords(context.language);
    const isCopied = this.#copy.copied === kind;
    return html`<button class="button ${look}" type="button" @click=${() => void this.#copyAs(kind, context)}>
      ${icon(isCopied ? tickIcon : lines)}${isCopied ? sharing.copied : label}
    </button>`;
  }

  async #copyAs(kind: CopyKind, context: DetailsToolContext): Promise<void> {
    const words = sharingWords(context.language);
    const { sharing } = words;
    const text =
      kind === 'link'
        ? (context.link ?? '')
        : await whole(() => {
            const taken = takenOf(context, words);
            return kind === 'details' ? meetingText(taken, words) : discreetText(taken, words, this.#withName);
          });
    const done = kind === 'link' ? sharing.groupLinkCopied : sharing.copied;
    this.#act();
    const isCopied = await this.#copy.copy(kind, text, { done, failed: sharing.copyFailed });
    this.#notCopied = isCopied ? undefined : text;
    this.host.requestUpdate();
  }

  async #share(text: string, { sharing }: SharingWords): Promise<void> {
    this.#act();
    try {
      await navigator.share({ text });
    } catch (error) {
      // Closing the browser's own list of places to send to is no failure.
      if (!(error instanceof DOMException) || error.name !== 'AbortError')
        this.#announcer.announce(sharing.shareFailed, true);
    }
  }

  async #print(context: DetailsToolContext): Promise<void> {
    const { language, now } = context;
    const words = sharingWords(language);
    const { sharing } = words;
    this.#act();
    try {
      const [{ codesFor, printSheet }, { handOverSheet }] = await Promise.all([
        import('./print-sheet.js'),
        import('./sheet.template.js'),
      ]);
      const taken = await whole(() => takenOf(context, words));
      const lines = [fill(sharing.printedOn, { date: plainDateWords(readerToday(now), words) })];
      const head = { lines, isLarge: false, help: helpLines(this.host) };
      const sheet = handOverSheet([taken], head, await codesFor([taken]), words);
      printSheet(this.host, sheet, language, sharing.sheetTitle);
    } catch {
      this.#announcer.announce(sharing.printFailed, true);
    }
  }

  #act(): void {
    this.#hasActed = true;
    this.host.requestUpdate();
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  };

  readonly #nameChosen = (event: Event): void => {
    this.#withName = (event.target as HTMLInputElement).checked;
    // What was copied is no longer what is on show.
    if (this.#copy.copied === 'discreet') this.#copy.copied = '';
    this.host.requestUpdate();
  };
}

const takenOf = ({ meeting, group, now, readerTimeZone }: DetailsToolContext, words: SharingWords): Taken =>
  takenView(meeting, group, { words, now, readerTimeZone });

/** Some browsers have the function, and refuse text. */
function canShare(text: string): boolean {
  const { share, canShare: accepts } = navigator as Partial<Navigator>;
  return typeof share === 'function' && (accepts?.call(navigator, { text }) ?? true);
}
