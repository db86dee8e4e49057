/** Prints the suggestions, and what somebody sees who needs help first. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillParts, sentence } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import type { SearchQuery } from '../../search/query.js';
import { lineTemplate } from '../../shared/meeting/line.template.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import { heading } from '../../shared/templates/heading.js';
import { icon } from '../../shared/templates/icon.js';
import { tickIcon } from '../../shared/templates/list-icons.js';
import { backIcon } from '../../shared/templates/more-icons.js';
import { externalLink } from '../../shared/templates/page-link.js';
import type { NoteView, ResultWords, SuggestionView } from './group-match.results.view.js';

export interface ResultsView {
  /** Some may suit, nothing was asked for, or nothing fits. */
  readonly kind: 'some' | 'soonest' | 'nothing';
  readonly hasQuestions: boolean;
  readonly suggestions: readonly SuggestionView[];
  /** Groups in all. */
  readonly total: number;
  /** The other groups, where they are shown here. */
  readonly others: readonly SuggestionView[];
  readonly moreOthers: number;
  /** The site's own page with its list, where there is no finder. */
  readonly page?: string | undefined;
  readonly canSeeAll: boolean;
  /** The answers as filters, where a finder can take them and they find something. */
  readonly withAnswers?: SearchQuery | undefined;
  readonly online?: SearchQuery | undefined;
}

export interface ResultsHandlers {
  readonly onOpen: (meetingId: string) => void;
  readonly onSeeAll: () => void;
  readonly onHandOver: (query: SearchQuery) => void;
  readonly onMore: () => void;
  readonly onChange: () => void;
  readonly onStartAgain: () => void;
}

export interface UrgentHandlers {
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

const stepHeading = (level: number, text: string): TemplateResult =>
  heading(level, html`<span class="step-heading" tabindex="-1">${text}</span>`, 'step-title');

/** The page's own help, with a sentence that points to it; plain words where the page has none. No number of ours. */
export function urgentTemplate(
  hasHelp: boolean,
  level: number,
  { match: { urgentView, back } }: ResultWords,
  handlers: UrgentHandlers,
): TemplateResult {
  return html`<div class="match-urgent">
    ${stepHeading(level, urgentView.title)} ${hasHelp ? html`<p>${urgentView.useThis}</p>` : nothing}
    <slot name="help"></slot>
    <p class="urgent-note">${urgentView.callSomebody}</p>
    <p>${urgentView.groupsWait}</p>
    <div class="buttons">
      <button class="button" type="button" @click=${handlers.onGoOn}>${urgentView.goOn}</button>
      <button class="button text" type="button" @click=${handlers.onBack}>${icon(backIcon)}${back}</button>
    </div>
  </div>`;
}

export function resultsTemplate(
  view: ResultsView,
  level: number,
  words: ResultWords,
  handlers: ResultsHandlers,
): TemplateResult {
  const { results } = words.match;
  const count = view.suggestions.length;
  const title = view.kind === 'nothing' ? results.nothing : plural(results[view.kind], count, words.language);
  return html`<div class="match-results">
    <div class="results-head">
      ${stepHeading(level, title)} ${view.kind === 'nothing' ? html`<p>${results.nothingHelp}</p>` : nothing}
      ${leadTemplate(view, words, handlers)}
    </div>
    ${view.kind === 'nothing' ? html`<slot name="empty"></slot>` : nothing}
    ${view.suggestions.map((each) => suggestionTemplate(each, level + 1, words, handlers))}
    ${furtherTemplate(view, words, handlers)} ${othersTemplate(view, level + 1, words, handlers)}
  </div>`;
}

/** "Nothing is ruled out. See all 12 groups or change your answers." */
function leadTemplate(
  view: ResultsView,
  words: ResultWords,
  handlers: ResultsHandlers,
): TemplateResult | typeof nothing {
  const { results } = words.match;
  if (!view.canSeeAll || !view.hasQuestions) return nothing;
  const label = plural(results.seeAll, view.total, words.language);
  const all = view.page
    ? externalLink(view.page, label, '', '', true)
    : html`<button class="button link" type="button" @click=${handlers.onSeeAll}>${label}</button>`;
  const change = html`<button class="button link" type="button" @click=${handlers.onChange}>${results.change}</button>`;
  return html`<p class="lead">${fillParts(results.notRuledOut, { all, change })}</p>`;
}

function furtherTemplate(
  { withAnswers, online, kind, hasQuestions, canSeeAll }: ResultsView,
  { match: { results }, choices, language }: ResultWords,
  handlers: ResultsHandlers,
): TemplateResult | typeof nothing {
  if (!hasQuestions) return nothing;
  const to = (query: SearchQuery, label: string): TemplateResult =>
    html`<button class="button" type="button" @click=${() => handlers.onHandOver(query)}>${label}</button>`;
  return html`<div class="buttons further">
    ${withAnswers ? to(withAnswers, results.withAnswers) : nothing}
    ${online && kind === 'nothing' ? to(online, choices.onlineFromAnywhere) : nothing}
    ${
      canSeeAll
        ? nothing
        : html`<button class="button" type="button" @click=${handlers.onChange}>
            ${sentence(results.change, language)}
          </button>`
    }
    <button class="button text" type="button" @click=${handlers.onStartAgain}>${results.startAgain}</button>
  </div>`;
}

function suggestionTemplate(
  view: SuggestionView,
  level: number,
  words: ResultWords,
  { onOpen }: ResultsHandlers,
): TemplateResult {
  const { match, meeting } = words;
  const open = (): void => onOpen(view.id);
  return html`<article class="sheet card" part="card" data-meeting=${view.id}>
    ${topTemplate(view, level, open)}
    ${
      view.reasons.length + view.notes.length > 0
        ? html`<div class="why">
            ${
              view.reasons.length > 0
                ? html`<p><strong>${match.results.why}</strong></p>
                    <ul class="reasons" role="list">
                      ${view.reasons.map((reason) => html`<li class="line">${icon(tickIcon)}<span>${reason}</span></li>`)}
                    </ul>`
                : nothing
            }
            ${notesTemplate(view.notes, match.results.goodToKnow)}
          </div>`
        : nothing
    }
    <div class="buttons">
      <button class="button" type="button" @click=${open}>
        ${meeting.seeDetails}<span class="hidden-visually">: ${view.name}</span>
      </button>
    </div>
  </article>`;
}

function topTemplate(view: SuggestionView, level: number, open: () => void): TemplateResult {
  const name = html`<button class="button link open" type="button" @click=${open}><bdi>${view.name}</bdi></button>`;
  return html`<div class="top">
    ${heading(level, name, 'name', 'name')}
    ${view.when ? html`<p class=${view.paper ? 'on-screen' : nothing}>${view.when}</p>` : nothing}
    ${view.paper ? html`<p class="on-paper">${view.paper}</p>` : nothing}
    ${view.whenRest ? html`<p class="quiet small">${view.whenRest}</p>` : nothing}
    ${view.place ? html`<p class="quiet">${view.place.lead} ${view.place.rest?.map((part) => html`<bdi>${part}</bdi> `)}</p>` : nothing}
    <div class="on-paper">${view.lines.map(lineTemplate)}</div>
  </div>`;
}

/** One part with its heading once: what does not fit must not be louder than what does. */
const notesTemplate = (notes: readonly NoteView[], title: string): TemplateResult | typeof nothing =>
  notes.length > 0
    ? html`<div class="notes">
        <p class="line">${icon(infoIcon)}<strong>${title}</strong></p>
        <ul role="list">
          ${notes.map(({ isUnknown, text }) => html`<li class=${isUnknown ? 'quiet' : nothing}>${text}</li>`)}
        </ul>
      </div>`
    : nothing;

/** The other groups, without reasons: a name that opens the details, and when it meets. */
function othersTemplate(
  { others, moreOthers }: ResultsView,
  level: number,
  { match: { results }, finder, language }: ResultWords,
  { onOpen, onMore }: ResultsHandlers,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<section class="others">
    ${heading(level, results.otherGroups)}
    <ul class="sheet" role="list">
      ${others.map(
        (view) => html`<li data-meeting=${view.id}>${topTemplate(view, level + 1, () => onOpen(view.id))}</li>`,
      )}
    </ul>
    ${
      moreOthers > 0
        ? html`<button class="button" type="button" @click=${onMore}>
            ${plural(finder.showMore, moreOthers, language)}
          </button>`
        : nothing
    }
  </section>`;
}
