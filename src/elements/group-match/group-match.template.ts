/** Prints one question. Takes a view and handlers; decides nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../shared/templates/heading.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import { icon } from '../../shared/templates/icon.js';
import { backIcon } from '../../shared/templates/more-icons.js';
import type { AnswerView, FirstMatchWords, QuestionView } from './group-match.view.js';

export interface QuestionHandlers {
  readonly onChoose: (key: string, isTicked: boolean) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onShowAll: () => void;
}

/** The form goes nowhere, also before there is script: `dialog` outside of a dialog does nothing, and no address holds an answer. */
export function questionTemplate(
  view: QuestionView,
  level: number,
  { match }: FirstMatchWords,
  handlers: QuestionHandlers,
): TemplateResult {
  // Not on `submit`, which a frame without the right to send forms never hears. The return key presses the button too.
  const next = (event: Event): void => {
    event.preventDefault();
    handlers.onNext();
  };
  return html`<form class="sheet match" part="sheet" method="dialog" autocomplete="off">
    <div class="match-progress">
      <span class="dots" aria-hidden="true">${view.dots.map((dot) => html`<i class=${dot}></i>`)}</span>
      <p class="quiet small">${view.progress}</p>
    </div>
    <fieldset aria-describedby=${view.hint ? 'hint' : nothing}>
      <legend>${heading(level, html`<span class="step-heading" tabindex="-1">${view.title}</span>`)}</legend>
      ${view.hint ? html`<p id="hint" class="quiet">${view.hint}</p>` : nothing}
      <div class="answers">${view.answers.map((answer) => answerTemplate(answer, view, handlers))}</div>
    </fieldset>
    ${view.note ? html`<p class="line">${icon(infoIcon)}<span>${view.note}</span></p>` : nothing}
    <div class="buttons">
      <button class="button primary" type="submit" @click=${next}>${view.next}</button>
      <button class="button" type="button" @click=${handlers.onSkip}>${match.skip}</button>
      ${
        view.isFirst
          ? nothing
          : html`<button class="button text" type="button" @click=${handlers.onBack}>
              ${icon(backIcon)}${match.back}
            </button>`
      }
    </div>
    <p class="quiet small">${match.privacy}</p>
  </form>`;
}

function answerTemplate(answer: AnswerView, view: QuestionView, handlers: QuestionHandlers): TemplateResult {
  const choose = ({ target }: Event): void => handlers.onChoose(answer.key, (target as HTMLInputElement).checked);
  const isBeforeApart =
    view.all !== undefined && answer.isApart && view.answers.find(({ isApart }) => isApart) === answer;
  return html`${
      isBeforeApart
        ? html`<button class="button text show-all" type="button" @click=${handlers.onShowAll}>${view.all}</button>`
        : nothing
    }<label class="answer ${answer.isApart ? 'apart' : ''}" part="answer">
      <input
        class="tick"
        type=${view.isSeveral ? 'checkbox' : 'radio'}
        name="answer"
        value=${answer.key}
        .checked=${live(answer.chosen)}
        @change=${choose}
      />
      <span class="label"><bdi>${answer.label}</bdi></span>
      ${answer.hint ? html`<span class="quiet small">${answer.hint}</span>` : nothing}
    </label>`;
}
