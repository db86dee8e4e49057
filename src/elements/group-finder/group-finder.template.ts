/** Prints the search box, the three ways to meet, and the list. Takes a view and handlers; decides nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { meetingRowTemplate, type RowHandlers } from '../../shared/meeting/meeting-row.template.js';
import { heading } from '../../shared/templates/heading.js';
import { type Icon, icon, placeIcon } from '../../shared/templates/icon.js';
import { filterIcon, searchIcon, tickIcon } from '../../shared/templates/list-icons.js';
import { clockIcon, infoIcon, onlineIcon, phoneIcon } from '../../shared/templates/fact-icons.js';
import type { SortOrder } from '../../search/query.js';
import type { FinderView, FinderViewName, FinderWords, OptionView, SectionView } from './group-finder.view.js';

export interface ListHandlers extends RowHandlers {
  readonly onType: (text: string) => void;
  readonly onToggle: (option: OptionView) => void;
  readonly onOpen: (meetingId: string) => void;
  readonly onMore: () => void;
  readonly onSort: (sort: SortOrder) => void;
  readonly onOpenFilters: () => void;
  readonly onView: (name: FinderViewName) => void;
  /** Whatever happens to the field for a place, or its button. */
  readonly onNear: (event: Event) => void;
}

/** What the field for a place says, once somebody went there. */
export interface NearFieldView {
  readonly text: string;
  readonly isOpen: boolean;
  /** Id of the marked place. */
  readonly active: string | undefined;
  /** In place of the words of the button. */
  readonly busy: string | undefined;
  readonly hasNote: boolean;
  /** The places to choose from, and what is said below. */
  readonly list: unknown;
}

/** What the bar has once a place is chosen. */
export interface NearBarView {
  /** How far to look. */
  readonly radius: unknown;
  /** Words of the order by distance, if there is a distance. */
  readonly nearestFirst: string | undefined;
}

/** The tabs over the results. Fewer than two are none. */
export interface TabsView {
  readonly names: readonly FinderViewName[];
  readonly shown: FinderViewName;
}

/** What is typed stays here: no name, no history of the field, no spelling service. */
export function askTemplate(
  view: FinderView,
  text: string,
  hasWays: boolean,
  /** False: no field for a place. Undefined: nobody went there yet. */
  near: NearFieldView | false | undefined,
  words: FinderWords,
  handlers: ListHandlers,
): TemplateResult {
  return html`<div class="ask" role="search">
    <div class="fields">
      <div class="field">
        <label for="search">${words.finder.searchLabel}</label>
        <div class="box">
          ${icon(searchIcon)}
          <input
            id="search"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            data-clarity-mask
            data-hj-suppress
            enterkeyhint="search"
            placeholder=${words.finder.searchHint}
            aria-describedby="search-description"
            .value=${text}
            @input=${(event: Event) => handlers.onType((event.target as HTMLInputElement).value)}
          />
        </div>
        <span id="search-description" class="hidden-visually">${words.finder.searchDescription}</span>
      </div>
      ${near === false ? nothing : nearTemplate(near, words, handlers)}
    </div>
    ${hasWays ? waysTemplate(view, words, handlers) : nothing}
  </div>`;
}

const hereIcon: Icon = 'M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10 2v3.500M10 14.500V18M2 10h3.500M14.500 10H18';

/** A field with a list of places to choose from; the list and all that answers load when somebody goes there. */
function nearTemplate(
  near: NearFieldView | undefined,
  { near: words }: FinderWords,
  { onNear }: ListHandlers,
): TemplateResult {
  return html`<div class="field">
    <label for="near">${words.label}</label>
    <div class="box">
      ${icon(placeIcon)}
      <input
        id="near"
        role="combobox"
        aria-label=${words.label}
        autocomplete="off"
        spellcheck="false"
        data-clarity-mask
        data-hj-suppress
        enterkeyhint="search"
        placeholder=${words.hint}
        aria-autocomplete="list"
        aria-expanded=${near?.isOpen ?? false}
        aria-controls=${near ? 'places' : nothing}
        aria-activedescendant=${near?.active ?? nothing}
        aria-describedby=${near?.hasNote ? 'near-note near-description' : 'near-description'}
        .value=${near?.text ?? ''}
        @focus=${onNear}
        @input=${onNear}
        @keydown=${onNear}
        @blur=${onNear}
      />
      <button class="button text here" type="button" @click=${onNear}>
        ${icon(hereIcon)}${near?.busy ?? words.here}
      </button>
    </div>
    <span id="near-description" class="hidden-visually">${words.description}</span>
    ${near?.list}
  </div>`;
}

const WAY_ICONS: Readonly<Record<string, Icon>> = {
  'in-person': placeIcon,
  online: onlineIcon,
  phone: phoneIcon,
};

function waysTemplate(view: FinderView, words: FinderWords, handlers: ListHandlers): TemplateResult | typeof nothing {
  if (view.ways.length < 2) return nothing;
  return html`<fieldset>
    <legend class="hidden-visually">${words.finder.howToMeet}</legend>
    <div class="ways">
      ${view.ways.map(
        (way) =>
          html`<label class="way ${way.isEmpty && !way.chosen ? 'none' : ''}" part="filter">
            ${checkbox(way, 'hidden-visually', handlers.onToggle)}
            ${icon(way.chosen ? tickIcon : (WAY_ICONS[way.code] ?? infoIcon))}
            <span class="label">${way.label}</span><span class="count">${way.count}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** An option that would give nothing stays, quiet, with its 0: it is not disabled, and it can be chosen. */
export function checkbox(
  option: OptionView,
  className: string,
  onToggle: (option: OptionView) => void,
): TemplateResult {
  return html`<input
    class=${className || nothing}
    type="checkbox"
    value=${option.code}
    .checked=${option.chosen}
    @change=${() => onToggle(option)}
  />`;
}

/** How many there are, the button that opens the filters where there is no room for them, and the order. */
export function barTemplate(
  view: FinderView,
  level: number,
  /** Undefined where there is nothing to sort: the advice says it all, and stands in for the count. */
  sort: SortOrder | undefined,
  /** Words of the button that opens the filters; false where there are none. */
  filtersLabel: string | false | undefined,
  tabs: TabsView,
  near: NearBarView | undefined,
  words: FinderWords,
  /** Undefined where nothing can be done. */
  handlers: ListHandlers | undefined,
): TemplateResult {
  const count = html`<span class="count-heading" tabindex="-1">${view.count}</span>`;
  return html`<div class="bar">
    ${sort ? heading(level, count) : nothing}
    <div class="tools">
      ${
        filtersLabel && handlers
          ? html`<button
              class="button open-filters"
              type="button"
              aria-haspopup="dialog"
              @click=${handlers.onOpenFilters}
            >
              ${icon(filterIcon)}${filtersLabel}
            </button>`
          : nothing
      }
      ${near?.radius}${sort && handlers && tabs.shown !== 'week' ? sortTemplate(sort, near?.nearestFirst, words, handlers) : nothing}
      ${sort && handlers ? tabsTemplate(tabs, words, handlers) : nothing}
    </div>
  </div>`;
}

function tabsTemplate(
  { names, shown }: TabsView,
  { views }: FinderWords,
  handlers: ListHandlers,
): TemplateResult | typeof nothing {
  if (names.length < 2) return nothing;
  return html`<div class="tabs" role="group" aria-label=${views.label}>
    ${names.map(
      (name) =>
        html`<button class="tab" type="button" aria-pressed=${name === shown} @click=${() => handlers.onView(name)}>
          ${views[name]}
        </button>`,
    )}
  </div>`;
}

function sortTemplate(
  sort: SortOrder,
  nearestFirst: string | undefined,
  { finder }: FinderWords,
  handlers: ListHandlers,
): TemplateResult {
  return html`<label class="sort">
    <span class="hidden-visually">${finder.sortLabel}</span>
    <select @change=${(event: Event) => handlers.onSort((event.target as HTMLSelectElement).value as SortOrder)}>
      ${nearestFirst && html`<option value="nearest" .selected=${sort === 'nearest'}>${nearestFirst}</option>`}
      <option value="soonest" .selected=${sort === 'soonest'}>${finder.sortSoonest}</option>
      <option value="name" .selected=${sort === 'name'}>${finder.sortName}</option>
    </select>
  </label>`;
}

export function sectionsTemplate(view: FinderView, level: number, handlers: ListHandlers | undefined): TemplateResult {
  return html`${view.sections.map((section) => sectionTemplate(section, level, handlers))}
  ${
    view.more && handlers
      ? html`<div class="buttons more">
          <button class="button" type="button" @click=${handlers.onMore}>${view.more}</button>
          <span class="quiet">${view.shownOf}</span>
        </div>`
      : nothing
  }
  ${view.foot.length > 0 ? html`<div class="foot quiet">${view.foot.map((line) => html`<p>${line}</p>`)}</div>` : nothing}`;
}

function sectionTemplate(section: SectionView, level: number, handlers: ListHandlers | undefined): TemplateResult {
  const title = html`<strong>${section.strong}</strong
    >${section.rest ? html`<span class="quiet">${` ${section.rest}`}</span>` : nothing}`;
  const rowLevel = section.strong ? level + 1 : level;
  return html`<div class="section">
    ${section.strong ? html`<div class="day-heading">${heading(level, title)}</div>` : nothing}
    <ul class="sheet" part="sheet" role="list">
      ${section.rows.map((row) => html`<li>${meetingRowTemplate(row, rowLevel, handlers ?? {})}</li>`)}
    </ul>
  </div>`;
}

/** Still bones in the shape of rows. The words are for everybody; the bones only for the eye. */
export function loadingTemplate(words: FinderWords): TemplateResult {
  const row = html`<div class="row">
    <div class="when"><div class="bone"></div></div>
    <div class="what">
      <div class="bone"></div>
      <div class="bone"></div>
      <div class="bone"></div>
    </div>
  </div>`;
  return html`<div class="results bones">
    <p class="line">${icon(clockIcon)}<span>${words.common.loading}</span></p>
    <div class="sheet" aria-hidden="true">${row}${row}${row}</div>
  </div>`;
}
