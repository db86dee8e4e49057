/** What a press on "Send", "Open in my mail program" and "Copy" does. Loads with the steps after the first. */
import type { LitElement, ReactiveController } from 'lit';
import { feedbackFormEn, type FeedbackFormMessages } from '../../i18n/en/feedback-form.js';
import { resolveMessages } from '../../i18n/locales.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { CopyController } from '../../shared/controllers/copy-controller.js';
import { warn } from '../../shared/settings/warn.js';
import { sendFeedback } from '../../sources/send-feedback.js';
import type { FeedbackWay } from './listing-feedback.about.js';
import { FeedbackSubmitEvent, FeedbackSubmittedEvent } from './listing-feedback.events.js';
import { mailLink } from './listing-feedback.mail.js';
import { fieldsOf, type FeedbackMessage } from './listing-feedback.message.js';
import type { Ways } from './listing-feedback.ways.js';

interface SendingOptions {
  readonly ways: () => Ways;
  readonly language: () => string;
  /** After a message went to the site's script or server. */
  readonly onSent: () => void;
}

export class FeedbackSending implements ReactiveController {
  isBusy = false;
  isAddressShown = false;
  readonly #announcer: AnnouncerController;
  readonly #copying: CopyController;
  #underway: AbortController | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: SendingOptions,
  ) {
    this.#announcer = new AnnouncerController(host);
    this.#copying = new CopyController(host, this.#announcer);
    host.addController(this);
  }

  /** What became of the last press. */
  get said(): string {
    return this.#announcer.text;
  }

  /** The text that was copied last. */
  get copied(): string {
    return this.#copying.copied;
  }

  hostDisconnected(): void {
    // Not when it is only moved.
    queueMicrotask(() => {
      if (!this.host.isConnected) this.stop();
    });
  }

  /** Lets go of a message that is under way. */
  stop(): void {
    this.#underway?.abort();
    this.isBusy = false;
  }

  /** As before any press. */
  reset(): void {
    this.stop();
    this.isAddressShown = false;
    this.#hush();
  }

  toggleAddress(): void {
    this.isAddressShown = !this.isAddressShown;
    this.host.requestUpdate();
  }

  mail(message: FeedbackMessage): void {
    const { address } = this.options.ways();
    const { letter, mailOpened } = this.#words;
    const link = address && mailLink(address, letter.subject, message.text);
    if (!link || !this.#asks('mail', message)) return;
    window.open(link, '_self');
    this.#announcer.announce(mailOpened, true);
    this.#tell('mail', message);
  }

  async copy(message: FeedbackMessage): Promise<void> {
    if (!this.#asks('copy', message)) return;
    const { copied, copyFailed } = this.#words;
    this.#copying.copied = '';
    await this.#copying.copy(message.text, message.text, { done: copied, failed: copyFailed });
    if (this.copied === message.text) this.#tell('copy', message);
  }

  async send(message: FeedbackMessage): Promise<void> {
    const ways = this.options.ways();
    const way = ways.send ? 'page' : 'post';
    if (this.isBusy || !this.#asks(way, message)) return;
    const underway = (this.#underway = new AbortController());
    this.isBusy = true;
    this.#hush();
    const failure = await handOver(this.host, ways, message, this.#words, underway.signal);
    if (underway.signal.aborted) return;
    this.isBusy = false;
    this.host.requestUpdate();
    if (failure) return this.#announcer.announce(failure, true);
    this.#tell(way, message);
    this.options.onSent();
  }

  get #words(): FeedbackFormMessages {
    return resolveMessages(this.options.language(), { feedbackForm: feedbackFormEn }).feedbackForm;
  }

  #hush(): void {
    this.#copying.copied = '';
    this.#announcer.text = '';
    this.#announcer.announce('', true);
    this.host.requestUpdate();
  }

  /** False where the page keeps it back. */
  #asks(way: FeedbackWay, { kind, groupId, meetingId }: FeedbackMessage): boolean {
    return this.host.dispatchEvent(new FeedbackSubmitEvent(kind, way, groupId, meetingId));
  }

  #tell(way: FeedbackWay, { kind }: FeedbackMessage): void {
    this.host.dispatchEvent(new FeedbackSubmittedEvent(kind, way));
  }
}

/** Gives the message to the site's script or server. What to say when that failed; empty when it went. */
async function handOver(
  host: Element,
  { send, target }: Ways,
  message: FeedbackMessage,
  { refused, unknown, notSent }: FeedbackFormMessages,
  signal: AbortSignal,
): Promise<string> {
  if (send) {
    try {
      await send(message);
      return '';
    } catch {
      warn(host, 'send: it rejected. The visitor was told that nothing was sent.');
      return notSent;
    }
  }
  const result = await sendFeedback(target!.url, fieldsOf(message), { signal });
  if (result.kind === 'sent' || result.kind === 'aborted') return '';
  if (result.kind === 'refused') {
    warn(host, `post-url: the server answered ${result.status}.`);
    return refused;
  }
  warn(host, 'post-url: no answer that may be read. Is Access-Control-Allow-Origin missing, or does it redirect?');
  return unknown;
}
