/** The steps after the first: questions, the text to check, the end. Loads when the visitor chose what to tell. */
import { html, nothing, type TemplateResult } from 'lit';
import { datesEn } from '../../i18n/en/dates.js';
import { feedbackEn } from '../../i18n/en/feedback.js';
import { feedbackFormEn, type FeedbackOption, type FeedbackQuestion } from '../../i18n/en/feedback-form.js';
import { fill, fillParts, number } from '../../i18n/format.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import { heading } from '../../shared/templates/heading.js';
import { icon } from '../../shared/templates/icon.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import { tickIcon } from '../../shared/templates/list-icons.js';
import { backIcon } from '../../shared/templates/more-icons.js';
import { mailLink } from './listing-feedback.mail.js';
import { type About, type Answers, cleanText, type FeedbackKind, MOST } from './listing-feedback.about.js';
import { answerKey, type FeedbackMessage, messageOf, type Question, questionsOf } from './listing-feedback.message.js';

export { FeedbackSending } from './listing-feedback.sending.js';
export { message as messageStyles } from '../../shared/styles/message.js';
export { adoptStyles } from '../../shared/styles/adopt.js';
export { stepStyles } from './listing-feedback.steps.styles.js';

export interface StepInput {
  readonly kind: FeedbackKind;
  readonly answers: Answers;
  readonly about: About;
  readonly asksReply: boolean;
  readonly language: string;
  /** Of the heading of a step. */
  readonly level: number;
}

type StepWords = Resolved<'dates' | 'feedback' | 'feedbackForm'>;
const wordsOf = (language: string): StepWords =>
  resolveMessages(language, { dates: datesEn, feedback: feedbackEn, feedbackForm: feedbackFormEn });

/** The message as the visitor checks it, and as it goes. */
export const composed = (input: StepInput): FeedbackMessage => messageOf(input, wordsOf(input.language));

const mailOf = (address: string, message: FeedbackMessage, language: string): string | undefined =>
  mailLink(address, wordsOf(language).feedbackForm.letter.subject, message.text);

const mostOf = ({ type }: Question): number => (type === 'text' ? MOST.text : MOST.line);

/** Ids of the questions whose answers are too long to be taken, in order. */
export const tooLong = ({ kind, answers, about, asksReply }: StepInput): readonly string[] =>
  questionsOf(kind, about, asksReply)
    .filter((question) => cleanText(answers[answerKey(kind, question.id)] ?? '').length > mostOf(question))
    .map(({ id }) => id);

/**
 * What is to be mended, as links to it.
 *
 * @param wrong `kind`, or ids of questions
 */
export function errorsTemplate(
  wrong: readonly string[],
  language: string,
  onGo: (id: string) => void,
): TemplateResult | typeof nothing {
  if (wrong.length === 0) return nothing;
  const { errors, questions } = wordsOf(language).feedbackForm;
  const label = (id: string): string => (id === 'kind' ? errors.kind : questions[id as FeedbackQuestion].label);
  return html`<div class="message errors" id="errors" tabindex="-1">
    ${icon(infoIcon)}
    <ul role="list">
      ${wrong.map(
        (id) => html`<li><button class="button link" type="button" @click=${() => onGo(id)}>${label(id)}</button></li>`,
      )}
    </ul>
  </div>`;
}

const stepTitle = (level: number, text: string): TemplateResult =>
  heading(level, html`<span class="step-title" tabindex="-1">${text}</span>`);

interface AnswersHandlers {
  onAnswer(key: string, value: string): void;
  /** Absent: there is no step before. */
  readonly onNext: (event: Event) => void;
  readonly onBack?: (() => void) | undefined;
}

/** @param wrong ids of the questions whose answers are too long */
export function answersTemplate(input: StepInput, wrong: readonly string[], handlers: AnswersHandlers): TemplateResult {
  const { kind, about, asksReply, language, level } = input;
  const { feedback, feedbackForm } = wordsOf(language);
  return html`<div class="step-head">
      ${stepTitle(level, feedbackForm.headings[kind])}
      <p class="quiet">${feedbackForm.optional}</p>
    </div>
    ${
      kind === 'unsafe'
        ? html`<div class="safe">
            <p><strong>${feedbackForm.safeFirst}</strong></p>
            <p>${feedbackForm.safeShort}</p>
          </div>`
        : nothing
    }
    ${questionsOf(kind, about, asksReply).map((question) =>
      question.options
        ? optionsTemplate(question, input, handlers)
        : fieldTemplate(question, input, wrong.includes(question.id), handlers),
    )}
    ${kind === 'add' ? html`<slot name="next"><p class="quiet">${feedbackForm.addNext}</p></slot>` : nothing}
    <div class="buttons">
      <button class="button primary" type="submit" @click=${handlers.onNext}>${feedback.continue}</button>
      ${handlers.onBack ? backTemplate(feedbackForm.back, handlers.onBack) : nothing}
    </div>`;
}

const backTemplate = (label: string, onBack: () => void): TemplateResult =>
  html`<button class="button text" type="button" @click=${onBack}>${icon(backIcon)}${label}</button>`;

function optionsTemplate(
  { id, type, options = [] }: Question,
  { kind, answers, language }: StepInput,
  { onAnswer }: AnswersHandlers,
): TemplateResult {
  const { feedbackForm } = wordsOf(language);
  const key = answerKey(kind, id);
  const ticked = (answers[key] ?? '').split(' ').filter(Boolean);
  const tick = (option: FeedbackOption, { target }: Event): void => {
    const others = type === 'one' ? [] : ticked.filter((each) => each !== option);
    onAnswer(key, [...others, ...((target as HTMLInputElement).checked ? [option] : [])].join(' '));
  };
  return html`<fieldset class="ticks">
    <legend>${feedbackForm.questions[id].label}</legend>
    ${options.map(
      (option) =>
        html`<label class="tick">
          <input
            type=${type === 'one' ? 'radio' : 'checkbox'}
            name=${key}
            value=${option}
            autocomplete="off"
            .checked=${ticked.includes(option)}
            @change=${(event: Event) => tick(option, event)}
          /><span>${feedbackForm.options[option]}</span>
        </label>`,
    )}
  </fieldset>`;
}

function fieldTemplate(
  question: Question,
  { kind, answers, language }: StepInput,
  isWrong: boolean,
  { onAnswer }: AnswersHandlers,
): TemplateResult {
  const { id, type } = question;
  const { feedbackForm } = wordsOf(language);
  const { label, hint } = feedbackForm.questions[id];
  const key = answerKey(kind, id);
  const described = [hint && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const note = (event: Event): void => onAnswer(key, (event.target as HTMLInputElement).value);
  const value = answers[key] ?? '';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="quiet small" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${
      isWrong
        ? html`<p class="wrong" id=${`${id}-error`}>
            ${fill(feedbackForm.errors.tooLong, { count: number(mostOf(question), language) })}
          </p>`
        : nothing
    }
    ${
      type === 'text'
        ? html`<textarea
            id=${id}
            rows="4"
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            data-clarity-mask
            data-hj-suppress
            aria-describedby=${described}
            aria-invalid=${isWrong ? 'true' : nothing}
            .value=${value}
            @input=${note}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            dir="auto"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            data-clarity-mask
            data-hj-suppress
            aria-describedby=${described}
            aria-invalid=${isWrong ? 'true' : nothing}
            .value=${value}
            @input=${note}
          />`
    }
  </div>`;
}

export interface CheckInput {
  readonly message: FeedbackMessage;
  readonly language: string;
  readonly level: number;
  /** Said before the press: where it goes. */
  readonly goes: string;
  readonly canSend: boolean;
  readonly isSending: boolean;
  readonly address: string | undefined;
  readonly isAddressShown: boolean;
  readonly isCopied: boolean;
}

interface CheckHandlers {
  readonly onSend: () => void;
  readonly onMail: () => void;
  readonly onCopy: () => void;
  readonly onAddress: () => void;
  readonly onBack: () => void;
}

export function checkTemplate(input: CheckInput, handlers: CheckHandlers): TemplateResult {
  const { message, language, level, goes, canSend, isSending, address } = input;
  const { feedbackForm } = wordsOf(language);
  const isTooLong = address !== undefined && mailOf(address, message, language) === undefined;
  const canMail = address !== undefined && !isTooLong;
  const isFirst = (is: boolean): string => (is ? 'primary' : '');
  return html`<div class="step-head">
      ${stepTitle(level, feedbackForm.check)}
      <p class="quiet">${feedbackForm.checkHint}</p>
    </div>
    <div class="letter" role="group" aria-label=${feedbackForm.yourText}><bdi>${message.text}</bdi></div>
    <p>${goes}</p>
    ${isTooLong ? html`<p class="line">${icon(infoIcon)}<span>${feedbackForm.tooLongForMail}</span></p>` : nothing}
    <div class="buttons">
      ${
        canSend
          ? html`<button
              class="button primary ${isSending ? 'busy' : ''}"
              type="button"
              aria-disabled=${isSending ? 'true' : nothing}
              @click=${handlers.onSend}
            >
              ${isSending ? feedbackForm.sending : feedbackForm.send}
            </button>`
          : nothing
      }
      ${
        canMail
          ? html`<button class="button ${isFirst(!canSend)}" type="button" @click=${handlers.onMail}>
              ${feedbackForm.mail}
            </button>`
          : nothing
      }
      <button class="button ${isFirst(!canSend && !canMail)}" type="button" @click=${handlers.onCopy}>
        ${input.isCopied ? icon(tickIcon) : nothing}${feedbackForm.copy}
      </button>
      ${backTemplate(feedbackForm.back, handlers.onBack)}
    </div>
    ${address ? addressTemplate(address, input, handlers) : nothing}`;
}

/** In words, for people without a mail program, and not before they ask for it. */
function addressTemplate(
  address: string,
  { isAddressShown, language }: CheckInput,
  { onAddress }: CheckHandlers,
): TemplateResult {
  const { feedbackForm } = wordsOf(language);
  return html`<div class="address">
    <button class="button text" type="button" aria-expanded=${isAddressShown} @click=${onAddress}>
      ${feedbackForm.showAddress}
    </button>
    ${isAddressShown ? html`<p>${fillParts(feedbackForm.address, { address: html`<bdi dir="ltr">${address}</bdi>` })}</p>` : nothing}
  </div>`;
}

export function sentTemplate(kind: FeedbackKind, language: string, level: number, onAgain: () => void): TemplateResult {
  const { feedbackForm } = wordsOf(language);
  return html`<div class="sent">
      ${icon(tickIcon)}
      <div>
        ${stepTitle(level, feedbackForm.sent)}
        <slot name="next"><p>${kind === 'add' ? feedbackForm.addNext : feedbackForm.sentNext}</p></slot>
      </div>
    </div>
    <div class="buttons"><button class="button" type="button" @click=${onAgain}>${feedbackForm.another}</button></div>`;
}
