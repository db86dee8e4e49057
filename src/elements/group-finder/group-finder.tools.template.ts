/**
 * Prints what narrows the list: filters as native disclosures with rows of checkboxes, chips, and what to change when
 * nothing matches. Loads after the first results.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetName, SearchQuery } from '../../search/query.js';
import { fill } from '../../i18n/format.js';
import { heading } from '../../shared/templates/heading.js';
import { icon } from '../../shared/templates/icon.js';
import { clockIcon, infoIcon, retryIcon } from '../../shared/templates/fact-icons.js';
import { crossIcon, downIcon } from '../../shared/templates/more-icons.js';
import { ringOfSeats } from '../../shared/templates/ring-of-seats.js';
import { checkbox } from './group-finder.template.js';
import { resolveMessages } from '../../i18n/locales.js';
import { TOOLS_SECTIONS } from './group-finder.tools.view.js';
import type {
  ChipView,
  FilterGroupView,
  OptionListView,
  ToolsView,
  ToolsWords,
  WayOutView,
} from './group-finder.tools.view.js';
import type { FinderView, FinderWords, OptionView } from './group-finder.view.js';

export interface FilterHandlers {
  readonly onToggle: (option: OptionView) => void;
  readonly onClearFacet: (facet: FacetName) => void;
  /** `shown`: how many options were on show before. */
  readonly onUnfold: (facet: FacetName, shown: number) => void;
}

export interface ChoiceHandlers {
  /** `at`: where the chip stood, from 0. */
  readonly onRemove: (chip: ChipView, at: number) => void;
  readonly onClear: () => void;
  readonly onQuery: (query: SearchQuery) => void;
}

export interface DialogHandlers {
  readonly onClear: () => void;
  readonly onClose: () => void;
  /** After it closed, also by Escape. */
  readonly onClosed: () => void;
}

/** Open at first; in the narrow dialog only the first of them. Closed ones show what is chosen. */
const OPEN_AT_FIRST: readonly string[] = ['day', 'audience'];

export function filterDialogTemplate(
  filters: unknown,
  view: FinderView,
  level: number,
  /** Said here while the dialog is open: the rest of the page is silent then. */
  said: string,
  words: ToolsWords,
  handlers: DialogHandlers,
): TemplateResult {
  return html`<dialog class="filter-dialog" aria-labelledby="filters-title" @close=${handlers.onClosed}>
    <div class="filter-head">
      ${heading(level, html`<span id="filters-title">${words.finder.filters}</span>`)}
      <button class="button text" type="button" @click=${handlers.onClose}>
        ${icon(crossIcon)}${words.common.close}
      </button>
    </div>
    <p class="hidden-visually" role="status">${said}</p>
    ${filters}
    <div class="filter-foot">
      <button class="button text" type="button" @click=${handlers.onClear}>${words.choices.clearAll}</button>
      <button class="button primary" type="button" @click=${handlers.onClose}>
        ${fill(words.choices.showResults, { count: view.shortCount })}
      </button>
    </div>
  </dialog>`;
}

export function filtersTemplate(
  groups: readonly FilterGroupView[],
  words: ToolsWords,
  isWide: boolean,
  handlers: FilterHandlers,
): TemplateResult {
  return html`<div class="filters">
    ${groups.map(
      (group) =>
        html`<details class="filter" part="filter" ?open=${OPEN_AT_FIRST.slice(0, isWide ? 2 : 1).includes(group.name)}>
          <summary>
            ${group.title}
            <small class=${group.chosen ? 'chosen' : 'quiet'}>${group.chosen || words.choices.any}</small>
            ${icon(downIcon)}
          </summary>
          <div class="options">${group.lists.map((list) => listTemplate(list, group.title, words, handlers))}</div>
        </details>`,
    )}
  </div>`;
}

function listTemplate(
  list: OptionListView,
  groupTitle: string,
  words: ToolsWords,
  handlers: FilterHandlers,
): TemplateResult {
  if (list.facet === 'day') return daysTemplate(list, words, handlers);
  const hasOwnTitle = list.title && list.title !== groupTitle;
  return html`<fieldset data-facet=${list.facet}>
    <legend class=${hasOwnTitle ? 'option-title' : 'hidden-visually'}>${list.title ?? groupTitle}</legend>
    ${list.options.map(
      (option) =>
        html`<label class="option ${option.isEmpty && !option.chosen ? 'none' : ''}">
          ${checkbox(option, 'tick', handlers.onToggle)}
          <span class="label"
            >${option.label}${option.hint ? html`<span class="quiet small">${` ${option.hint}`}</span>` : nothing}</span
          >
          <span class="count">${option.count}</span>
        </label>`,
    )}
    ${
      list.all
        ? html`<button
            class="button text small"
            type="button"
            @click=${() => handlers.onUnfold(list.facet, list.options.length)}
          >
            ${list.all}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function daysTemplate(list: OptionListView, words: ToolsWords, handlers: FilterHandlers): TemplateResult {
  const isAny = !list.options.some((option) => option.chosen);
  return html`<fieldset>
    <legend class="hidden-visually">${list.title}</legend>
    <div class="days">
      ${list.options.map(
        (option) =>
          html`<label class="day"
            >${checkbox(option, 'hidden-visually', handlers.onToggle)}<span>${option.label}</span>
            <span class="count">${option.count}</span></label
          >`,
      )}
      <button class="day" type="button" aria-pressed=${isAny} @click=${() => handlers.onClearFacet('day')}>
        ${words.choices.any}
      </button>
    </div>
  </fieldset>`;
}

export function chipsTemplate(
  view: ToolsView,
  words: ToolsWords,
  handlers: ChoiceHandlers,
): TemplateResult | typeof nothing {
  if (view.chips.length === 0) return nothing;
  return html`<div class="chips" role="group" aria-label=${words.choices.yourChoices}>
    ${view.chips.map(
      (chip, at) =>
        html`<button
          class="chip"
          part="chip"
          type="button"
          aria-label=${chip.remove}
          @click=${() => handlers.onRemove(chip, at)}
        >
          ${chip.label}${icon(crossIcon)}
        </button>`,
    )}
    <button class="button text small" type="button" @click=${handlers.onClear}>${words.choices.clearAll}</button>
  </div>`;
}

/** Never "no results": what to change, each with what that would give. */
export function noMatchesTemplate(
  ways: readonly WayOutView[],
  level: number,
  words: ToolsWords,
  handlers: ChoiceHandlers,
): TemplateResult {
  return html`<div class="sheet empty">
    ${ringOfSeats()}
    <div>
      ${heading(level, html`<span class="count-heading" tabindex="-1">${words.choices.noMatches}</span>`)}
      <p class="quiet measure">${ways.length > 0 ? words.choices.noMatchesHelp : words.choices.noGroupsHelp}</p>
      <div class="choices">
        ${ways.map(
          (way) =>
            html`<button class="choice" type="button" @click=${() => handlers.onQuery(way.query)}>
              ${icon(way.icon)}<span class="label">${way.label}</span><span class="count">${way.count}</span>
            </button>`,
        )}
      </div>
      <slot name="empty"></slot>
    </div>
  </div>`;
}

export function noGroupsTemplate(level: number, language: string): TemplateResult {
  const words = resolveMessages(language, TOOLS_SECTIONS);
  return html`<div class="sheet empty">
    ${ringOfSeats()}
    <div>
      ${heading(level, words.choices.noGroups)}
      <p class="quiet measure">${words.choices.noGroupsHelp}</p>
      <slot name="empty"></slot>
    </div>
  </div>`;
}

export function staleTemplate(stale: string, words: FinderWords): TemplateResult {
  return html`<div class="message">
    ${icon(clockIcon)}
    <div>
      <p><strong>${stale}</strong> ${words.common.oldDataHelp}</p>
    </div>
  </div>`;
}

/** What was on show stays; the way to it is one press. */
export function viewLostTemplate(said: string, words: ToolsWords, onRetry: () => void): TemplateResult {
  return html`<div class="message view-lost">
    ${icon(infoIcon)}
    <div>
      <p><strong>${said}</strong></p>
      <p>${words.choices.viewLostHelp}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${onRetry}>${icon(retryIcon)}${words.common.tryAgain}</button>
      </div>
    </div>
  </div>`;
}
