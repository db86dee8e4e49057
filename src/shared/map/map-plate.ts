/** What stands where a map will be: which website it would ask, and the button. Small, because it comes with a first view. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import type { Resolved } from '../../i18n/locales.js';
import type { MapSettings } from '../settings/map-settings.js';

export interface PlateHandlers {
  /** @param withPictures false: the plain map, although there are pictures */
  readonly onShow: (withPictures: boolean) => void;
}

/** Where the pictures come from, before anybody has asked for them. */
export function pictureWords({ tiles }: MapSettings, { map }: Resolved<'map'>): string {
  if (!tiles) return map.drawnHere;
  // Set apart: an address runs from left to right in every language.
  return tiles.host ? fill(map.fromHost, { host: `\u2068${tiles.host}\u2069` }) : map.fromHere;
}

/** @param isBusy it was pressed, and its file is on the way */
export function showButtons(
  settings: MapSettings,
  isPrimary: boolean,
  isBusy: boolean,
  { map }: Resolved<'map'>,
  { onShow }: PlateHandlers,
): TemplateResult {
  return html`<div class="buttons map-buttons">
    <button class="button show-map ${isPrimary ? 'primary' : ''}" type="button" @click=${() => onShow(true)}>
      ${isBusy ? map.loading : map.show}
    </button>
    ${
      settings.tiles?.host && !isBusy
        ? html`<button class="button text" type="button" @click=${() => onShow(false)}>${map.showPlain}</button>`
        : nothing
    }
  </div>`;
}

export function plateTemplate(
  settings: MapSettings,
  isBusy: boolean,
  words: Resolved<'map'>,
  ring: TemplateResult,
  handlers: PlateHandlers,
): TemplateResult {
  return html`<div class="map-plate" part="plate">
    ${ring}
    <div>
      <p>${pictureWords(settings, words)}</p>
      ${showButtons(settings, true, isBusy, words, handlers)}
    </div>
  </div>`;
}
