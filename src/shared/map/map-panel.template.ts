/** Prints the map with the list beside it. Takes views and handlers; decides nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { meetingRowTemplate } from '../meeting/meeting-row.template.js';
import type { MeetingRowView } from '../meeting/meeting-row.view.js';
import { heading } from '../templates/heading.js';
import { icon } from '../templates/icon.js';
import { downIcon } from '../templates/more-icons.js';
import { ringOfSeats } from '../templates/ring-of-seats.js';
import type { OffMap } from './map-panel.js';
import type { MapWords, PlaceListView, PlaceView } from './map.view.js';

export interface ListView extends PlaceListView {
  readonly title: string;
  /** All places: nothing is chosen, and no area searched. */
  readonly isWhole: boolean;
  readonly isChosen: boolean;
  readonly isEmpty: boolean;
}

export interface OffMapList {
  readonly name: OffMap;
  readonly title: string;
  /** Undefined while it is closed. */
  readonly list: (Omit<PlaceListView, 'places'> & { readonly rows: readonly MeetingRowView[] }) | undefined;
}

export interface PanelHandlers {
  readonly onOpen: (meetingId: string) => void;
  readonly onSearchArea: () => void;
  readonly onShowAll: () => void;
  readonly onMore: (name: 'places' | OffMap) => void;
  readonly onToggle: (name: OffMap, isOpen: boolean) => void;
}

export function mapTemplate(
  box: TemplateResult,
  view: ListView,
  level: number,
  words: MapWords,
  offMap: unknown,
  handlers: PanelHandlers,
): TemplateResult {
  return html`<div class="map-view">
    <div class="map-side">${box}</div>
    <div class="map-list map-places-list">
      <div class="map-list-head">
        ${heading(level, html`<span class="map-count" tabindex="-1">${view.title}</span>`)}
        ${
          view.isWhole
            ? nothing
            : html`<button class="button text" type="button" @click=${handlers.onShowAll}>${words.map.showAll}</button>`
        }
      </div>
      ${view.isEmpty ? html`<p>${words.map.noneInArea}</p>` : nothing}
      <ul class="map-places" role="list">
        ${view.places.map((place) => html`<li>${placeTemplate(place, view.isChosen, level + 1, words, handlers)}</li>`)}
      </ul>
      ${endTemplate('places', view, handlers)}
    </div>
    ${offMap}
  </div>`;
}

function placeTemplate(
  view: PlaceView,
  isChosen: boolean,
  level: number,
  { map }: MapWords,
  handlers: PanelHandlers,
): TemplateResult {
  const title = html`<bdi>${view.title}</bdi
    >${view.isArea ? html`<span class="quiet">${` (${map.roughly})`}</span>` : nothing}`;
  return html`<div class="map-place ${isChosen ? 'chosen' : ''}">
    ${heading(level, title)} ${rowsTemplate(view.rows, level + 1, handlers)}
  </div>`;
}

function rowsTemplate(rows: readonly MeetingRowView[], level: number, { onOpen }: PanelHandlers): TemplateResult {
  return html`<ul class="sheet map-rows" part="sheet" role="list">
    ${rows.map((row) => html`<li>${meetingRowTemplate(row, level, { onOpen })}</li>`)}
  </ul>`;
}

function endTemplate(
  name: 'places' | OffMap,
  { more, times }: Pick<PlaceListView, 'more' | 'times'>,
  { onMore }: PanelHandlers,
): TemplateResult {
  return html`${
    more
      ? html`<div class="buttons">
          <button class="button" type="button" @click=${() => onMore(name)}>${more}</button>
        </div>`
      : nothing
  }
  ${times ? html`<p class="quiet small">${times}</p>` : nothing}`;
}

export function searchAreaTemplate({ map }: MapWords, { onSearchArea }: PanelHandlers): TemplateResult {
  return html`<button class="button search-area" type="button" @click=${onSearchArea}>${map.searchArea}</button>`;
}

export function offMapTemplate(
  lists: readonly OffMapList[],
  level: number,
  handlers: PanelHandlers,
): TemplateResult | typeof nothing {
  if (lists.length === 0) return nothing;
  return html`<div class="map-off-all">
    ${lists.map(
      ({ name, title, list }) =>
        html`<details
          class="map-off"
          @toggle=${(event: Event) => handlers.onToggle(name, (event.target as HTMLDetailsElement).open)}
        >
          <summary><span>${title}</span>${icon(downIcon)}</summary>
          ${
            list
              ? html`<div class="map-list map-${name}">
                  ${rowsTemplate(list.rows, level, handlers)}${endTemplate(name, list, handlers)}
                </div>`
              : nothing
          }
        </details>`,
    )}
  </div>`;
}

/** No place on any map: why, and the meetings all the same. */
export function emptyTemplate(level: number, { map }: MapWords, offMap: unknown): TemplateResult {
  return html`<div class="map-box whole">
      <div class="map-plate" part="plate">
        ${ringOfSeats()}
        <div>
          ${heading(level, map.none)}
          <p>${map.noneHelp}</p>
        </div>
      </div>
    </div>
    ${offMap}`;
}
