import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Group, Meeting } from '../../domain/model.js';
import { onDemand } from '../../domain/on-demand.js';
import { feedbackEn } from '../../i18n/en/feedback.js';
import { fill, isolate } from '../../i18n/format.js';
import { GroupController } from '../../shared/controllers/group-controller.js';
import { LocaleController } from '../../shared/controllers/locale-controller.js';
import { addFeedbackForm, removeFeedbackForm } from '../../shared/feedback/feedback-forms.js';
import { GuardedElement } from '../../shared/guarded-element.js';
import { readChoices } from '../../shared/settings/choices.js';
import { readHeadingLevel, readText } from '../../shared/settings/read.js';
import { warnUnreviewed } from '../../shared/settings/warn-unreviewed.js';
import { controls } from '../../shared/styles/controls.js';
import { host } from '../../shared/styles/host.js';
import { tokens } from '../../shared/styles/tokens.js';
import { heading } from '../../shared/templates/heading.js';
import { type About, type Answers, cleanLine, FEEDBACK_KINDS, type FeedbackKind } from './listing-feedback.about.js';
import type { FeedbackSending } from './listing-feedback.sending.js';
import type { StepInput } from './listing-feedback.steps.js';
import { listingFeedbackStyles } from './listing-feedback.styles.js';
import { goesWords, readWays, type SendMessage, type Ways } from './listing-feedback.ways.js';

const FEEDBACK_SECTIONS = { feedback: feedbackEn };

/** Loads when the visitor chose what to tell. */
export const feedbackSteps = onDemand(() => import('./listing-feedback.steps.js'));

type Step = 'kind' | 'answers' | 'check' | 'sent';

/**
 * "This has changed", "it no longer meets", "something was not safe", "add our group": a short form with one thing at a
 * time. What was written goes to an address for mail (`email`), to a server (`post-url`), to the page's own script
 * (`send`), or is copied; before it goes, the visitor reads all of it and is told where it goes. Nothing is kept.
 *
 * About one group it is with `group-id` or `meeting-id` inside `<peer-support>`, with `group-name`, or when the visitor
 * presses "Tell us if something has changed" in the details of a meeting anywhere on the page: that offer is there as
 * soon as this element is. It is no service for emergencies, and says so; put urgent help into the slot `help`.
 *
 * The fields that a server gets stand in docs/listing-feedback.md.
 *
 * @tagname listing-feedback
 * @summary Tell the people behind a list what has changed, closed, was not safe, or is missing.
 * @status stable
 * @since 0.1.0
 * @slot - Shown until the form is there, and when it fails: a link or a number will do.
 * @slot heading - Your own heading, instead of the built-in title.
 * @slot help - Urgent help, above the questions in every step.
 * @slot next - What happens with a message, in your own words: after it was sent, and before a new group is told.
 * @fires {FeedbackSubmitEvent} psw-feedback-submit - Before a message goes its way, with the kind, the way and the ids. Cancelable: then the text stays in the form.
 * @fires {FeedbackSubmittedEvent} psw-feedback-submitted - After it went, with the kind and the way, never with what was written. By mail: it was handed to the visitor's own mail program.
 * @csspart base - The outermost part.
 * @csspart sheet - The sheet that the form stands on.
 * @cssstate initial - The language is on its way.
 * @cssstate loading - A file of its own is on its way.
 * @cssstate error - A file of its own could not be loaded.
 * @cssstate ready - The form is shown.
 */
export class ListingFeedback extends GuardedElement {
  static override styles: CSSResultGroup = [tokens, host, controls, listingFeedbackStyles];

  /** Where mail goes: `name at site dot example`, so that programs which collect addresses overlook it. */
  @property() email = '';
  /** The address in two halves: what stands before the `@`. */
  @property({ attribute: 'email-name' }) emailName = '';
  /** What stands behind it. */
  @property({ attribute: 'email-domain' }) emailDomain = '';
  /** Address of a server that takes a POST: https, or this website. */
  @property({ attribute: 'post-url' }) postUrl = '';
  /** What to offer: `changed closed unsafe add`. Default: all. */
  @property() kinds = '';
  /** Id of a group in the list of the `<peer-support>` around the element. */
  @property({ attribute: 'group-id' }) groupId = '';
  /** Id of a meeting in that list. */
  @property({ attribute: 'meeting-id' }) meetingId = '';
  /** Name of the group, where there is no list around the element. */
  @property({ attribute: 'group-name' }) groupName = '';
  /** Also asks how the sender can be reached, and why. Nobody has to answer. */
  @property({ type: Boolean, attribute: 'ask-reply' }) askReply = false;
  /** Level of the title; the steps follow one below. 1 to 6, default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A group from script. */
  @property({ attribute: false }) group: Group | undefined;
  /** A meeting from script. */
  @property({ attribute: false }) meeting: Meeting | undefined;
  /** Takes the message instead of a server. When it rejects, the visitor is told that nothing was sent. */
  @property({ attribute: false }) send: SendMessage | undefined;

  @state() private step: Step = 'kind';
  @state() private kind: FeedbackKind | undefined;
  @state() private answers: Answers = {};
  /** What to mend: `kind`, or ids of questions. */
  @state() private wrong: readonly string[] = [];

  readonly #locale = new LocaleController(this, FEEDBACK_SECTIONS);
  readonly #listing = new GroupController(this);
  #kinds: readonly FeedbackKind[] = FEEDBACK_KINDS;
  #ways: Ways = {};
  /** Here with the steps. */
  #sending: FeedbackSending | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addFeedbackForm(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeFeedbackForm(this);
  }

  /** Makes the form about that meeting, and moves the focus to its title. The details of a meeting call it. */
  async openFor(meeting: Meeting, group?: Group): Promise<void> {
    const isOther = meeting.id !== this.meeting?.id || this.step === 'sent';
    [this.meeting, this.group] = [meeting, group];
    if (isOther) {
      // What was written about another group is not about this one.
      this.answers = Object.fromEntries(Object.entries(this.answers).filter(([key]) => /^(?:add\.|reply$)/.test(key)));
      this.#startAgain();
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.head')?.focus();
  }

  /** Whether it takes messages about a listing: not where it only adds groups. */
  get isForListings(): boolean {
    return this.#kinds.some((kind) => kind !== 'add');
  }

  protected override prepare(): void {
    const { language } = this.#locale.words;
    warnUnreviewed(this, language);
    const kinds = readChoices(this, 'kinds', this.kinds, FEEDBACK_KINDS);
    this.#kinds = kinds.length > 0 ? kinds : FEEDBACK_KINDS;
    if (this.kind && !this.#kinds.includes(this.kind)) this.#startAgain();
    // With nothing to choose there is no step for it.
    if (this.#kinds.length === 1 && this.step === 'kind') [this.kind, this.step] = [this.#kinds[0], 'answers'];
    const { group, meeting, groupId, meetingId } = this;
    this.#listing.update({ group, meeting, groupId, meetingId });
    this.#ways = readWays(this, this, this.send);
    this.states.state = this.#locale.isPending ? 'initial' : 'ready';
  }

  protected override print(): TemplateResult {
    const { words, direction } = this.#locale;
    const isReady = this.states.state === 'ready';
    return html`<div class="base" part="base" lang=${words.language} dir=${direction}>
      ${isReady ? this.#renderForm() : html`<slot name="help"></slot><slot></slot>`}
    </div>`;
  }

  get #about(): About {
    const { group, meetings } = this.#listing;
    const only = this.meeting ?? (readText(this.meetingId) ? meetings[0] : undefined);
    return {
      name: cleanLine(only?.name ?? group?.name ?? readText(this.groupName)) || undefined,
      groupId: group?.id ?? (readText(this.groupId) || only?.groupId || undefined),
      meetingId: only?.id ?? (readText(this.meetingId) || undefined),
    };
  }

  /** In words, before anything goes: whereto. */
  get #goes(): string {
    const { words, direction } = this.#locale;
    return goesWords(this.#ways, words.feedback, direction);
  }

  #renderForm(): TemplateResult {
    const { words, direction } = this.#locale;
    const { feedback } = words;
    const level = readHeadingLevel(this, this.headingLevel, 2);
    const { name } = this.#about;
    return html`<div class="sheet form" part="sheet">
      <div class="head" tabindex="-1">
        <slot name="heading">${heading(level, feedback.title, 'title')}</slot>
        ${name && this.kind !== 'add' ? html`<p class="quiet">${fill(feedback.about, { name: isolate(name, direction) })}</p>` : nothing}
      </div>
      <slot name="help"></slot>
      <form method="dialog" autocomplete="off">
        ${this.#renderErrors()} ${this.step === 'kind' ? this.#renderKinds(level + 1) : this.#renderStep(level + 1)}
      </form>
      <p class="said" role="status">${this.#sending?.said}</p>
    </div>`;
  }

  #renderKinds(level: number): TemplateResult {
    const { feedback } = this.#locale.words;
    return html`<fieldset aria-describedby=${this.wrong.length > 0 ? 'errors' : nothing}>
        <legend>${heading(level, html`<span class="step-title" tabindex="-1">${feedback.choose}</span>`)}</legend>
        ${this.#kinds.map((kind) => {
          const { label, hint } = feedback.kinds[kind];
          return html`<label class="choice">
            <input
              type="radio"
              name="kind"
              value=${kind}
              .checked=${this.kind === kind}
              @change=${() => this.#choose(kind)}
            />
            <span><strong>${label}</strong><span class="quiet small">${hint}</span></span>
          </label>`;
        })}
      </fieldset>
      <div class="buttons">
        <button class="button primary" type="submit" @click=${this.#onNext}>${feedback.continue}</button>
      </div>
      <p class="quiet small">${this.#goes} ${feedback.goes.kept}</p>`;
  }

  /** The code of the steps after the first, when it is here, with what it needs in this element. */
  get #steps(): ReturnType<typeof feedbackSteps.get> {
    const steps = feedbackSteps.get();
    if (!steps) return undefined;
    for (const sheet of [steps.messageStyles, steps.stepStyles]) steps.adoptStyles(this, sheet);
    this.#sending ??= new steps.FeedbackSending(this, {
      ways: () => this.#ways,
      language: () => this.#locale.words.language,
      onSent: () => {
        this.answers = {};
        void this.#go('sent');
      },
    });
    return steps;
  }

  #renderErrors(): unknown {
    if (this.wrong.length === 0) return nothing;
    return this.#steps?.errorsTemplate(this.wrong, this.#locale.words.language, (id) => this.#focusOn(id));
  }

  #renderStep(level: number): unknown {
    const steps = this.#steps;
    if (!steps || !this.kind) return nothing;
    const input = this.#input(level);
    const { language } = input;
    if (this.step === 'sent') return steps.sentTemplate(this.kind, language, level, this.#onAgain);
    if (this.step === 'check') return this.#renderCheck(steps, input);
    return steps.answersTemplate(input, this.wrong, {
      onAnswer: (key, value) => (this.answers = { ...this.answers, [key]: value }),
      onNext: this.#onNext,
      onBack: this.#kinds.length > 1 ? () => void this.#go('kind') : undefined,
    });
  }

  #renderCheck(steps: NonNullable<ReturnType<typeof feedbackSteps.get>>, input: StepInput): unknown {
    const sending = this.#sending!;
    const { language, level } = input;
    const message = steps.composed(input);
    const { send, target, address } = this.#ways;
    const state = {
      message,
      language,
      level,
      goes: this.#goes,
      canSend: (send ?? target) !== undefined,
      isSending: sending.isBusy,
      address,
      isAddressShown: sending.isAddressShown,
      isCopied: sending.copied === message.text,
    };
    return steps.checkTemplate(state, {
      onSend: () => void sending.send(message),
      onMail: () => sending.mail(message),
      onCopy: () => void sending.copy(message),
      onAddress: () => sending.toggleAddress(),
      onBack: () => void this.#go('answers'),
    });
  }

  #input(level: number): StepInput {
    const { language } = this.#locale.words;
    return { kind: this.kind!, answers: this.answers, about: this.#about, asksReply: this.askReply, language, level };
  }

  #choose(kind: FeedbackKind): void {
    this.kind = kind;
    this.wrong = [];
    feedbackSteps.ahead();
  }

  // Not on `submit`, which a frame without the right to send forms never hears. The return key presses the button too.
  readonly #onNext = (event: Event): void => {
    event.preventDefault();
    if (this.step === 'kind') void (this.kind ? this.#go('answers') : this.#complain(['kind']));
    else if (this.step === 'answers') {
      const wrong = feedbackSteps.get()?.tooLong(this.#input(1)) ?? [];
      void (wrong.length > 0 ? this.#complain(wrong) : this.#go('check'));
    }
  };

  readonly #onAgain = (): void => {
    this.#startAgain();
    void this.#go(this.step);
  };

  #startAgain(): void {
    [this.step, this.kind, this.wrong] = ['kind', undefined, []];
    this.#sending?.reset();
  }

  async #go(step: Step): Promise<void> {
    [this.step, this.wrong] = [step, []];
    this.#sending?.reset();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.step-title')?.focus();
  }

  async #complain(wrong: readonly string[]): Promise<void> {
    this.wrong = wrong;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.errors')?.focus();
  }

  #focusOn(id: string): void {
    const field = id === 'kind' ? '.choice input' : `#${id}`;
    this.renderRoot.querySelector<HTMLElement>(field)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'listing-feedback': ListingFeedback;
  }
}
