/** Prints what belongs to the field for a place: the list of places, what it says below, the radius. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/format.js';
import { icon } from '../../shared/templates/icon.js';
import { searchIcon } from '../../shared/templates/list-icons.js';
import { infoIcon } from '../../shared/templates/fact-icons.js';
import type { NearWords, RadiusOption } from './group-finder.near.view.js';

export interface PlaceOption {
  readonly name: string;
  readonly region: string | undefined;
}

/** A service that can be asked for what is typed. */
export interface ServiceView {
  readonly name: string;
  /** Where it is, such as `places.example`; may be empty. */
  readonly host: string;
  readonly text: string;
}

export interface SuggestionsView {
  readonly isOpen: boolean;
  readonly active: number;
  readonly options: readonly PlaceOption[];
  /** The last row asks a service, named here, for what is typed. */
  readonly service?: ServiceView | undefined;
  /** Who made the names of places. */
  readonly licences: readonly string[];
  /** Below the field: why there is no place, and what to do. */
  readonly note?: string | undefined;
}

/** The focus stays in the field: a press in the list must not take it. */
const keepFocus = (event: Event): void => event.preventDefault();

export const optionId = (at: number): string => `place-${at}`;

export function suggestionsTemplate(
  view: SuggestionsView,
  words: NearWords,
  onChoose: (at: number) => void,
): TemplateResult {
  const { options, active, service, licences } = view;
  return html`<div class="popup" ?hidden=${!view.isOpen} @pointerdown=${keepFocus} @mousedown=${keepFocus}>
      <div id="places" role="listbox" aria-label=${words.near.places}>
        ${options.map(({ name, region }, at) =>
          optionTemplate(
            at,
            active,
            html`<bdi>${name}</bdi>${region ? html` <bdi class="quiet">${region}</bdi>` : nothing}`,
            onChoose,
          ),
        )}
        ${service ? optionTemplate(options.length, active, serviceTemplate(service, words), onChoose, 'service') : nothing}
      </div>
      ${
        service
          ? html`<p id="service-note" class="popup-note quiet small">
              ${fill(words.near.askNote, { name: service.host ? `${service.name} (${service.host})` : service.name })}
            </p>`
          : nothing
      }
      ${licences.map((licence) => html`<p class="popup-note quiet small"><bdi>${licence}</bdi></p>`)}
    </div>
    ${view.note ? html`<p id="near-note" class="line small">${icon(infoIcon)}<span>${view.note}</span></p>` : nothing}`;
}

const serviceTemplate = ({ name, text }: ServiceView, { near }: NearWords): TemplateResult =>
  html`${icon(searchIcon)}<span>${fill(near.ask, { name, text })}</span>`;

/** The keys of an option are those of the field, where the focus stays. */
function optionTemplate(
  at: number,
  active: number,
  content: unknown,
  onChoose: (at: number) => void,
  service?: 'service',
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div
    id=${optionId(at)}
    class="suggestion ${service ?? ''}"
    role="option"
    aria-selected=${at === active}
    aria-describedby=${service ? 'service-note' : nothing}
    @click=${() => onChoose(at)}
  >
    ${content}
  </div>`;
}

export function radiusTemplate(
  options: readonly RadiusOption[],
  { near }: NearWords,
  onChoose: (metres: number | undefined) => void,
): TemplateResult {
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    onChoose(value ? Number(value) : undefined);
  };
  return html`<label class="sort radius">
    <span class="hidden-visually">${near.radiusLabel}</span>
    <select @change=${choose}>
      ${options.map(({ value, label, chosen }) => html`<option value=${value} .selected=${chosen}>${label}</option>`)}
    </select>
  </label>`;
}

/** Nothing is near, and the list goes on with what can be joined from home: that is said, and how to look further. */
export function noneNearTemplate(
  said: string,
  further: { readonly label: string; readonly onPress: () => void } | undefined,
): TemplateResult {
  return html`<div class="message none-near">
    ${icon(infoIcon)}
    <div>
      <p>${said}</p>
      ${
        further
          ? html`<div class="buttons">
              <button class="button" type="button" @click=${further.onPress}>${further.label}</button>
            </div>`
          : nothing
      }
    </div>
  </div>`;
}
