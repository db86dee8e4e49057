/** Which country help is shown for, and the list to change it. The browser's own list, which every phone draws well. */
import { html, nothing, type TemplateResult } from 'lit';
import { EMERGENCY_COUNTRIES } from '../../content/crisis/emergency.js';
import { fill } from '../../i18n/format.js';
import { regionName } from '../../i18n/names.js';
import type { CrisisWords } from './crisis-help.view.js';

/** The value of "Another country". */
export const ANOTHER = '-';

export const showingFor = (country: string, { crisis, language }: CrisisWords): string =>
  fill(crisis.showingFor, { country: crisis.countries[country] ?? regionName(country, language) });

/** @param shown code of the country on show, `ANOTHER`, or nothing @param home the page's own country */
export function chooserTemplate(
  shown: string,
  home: string,
  words: CrisisWords,
  onChoose: (country: string) => void,
): TemplateResult {
  const { crisis, language } = words;
  const countries = [...new Set([...EMERGENCY_COUNTRIES, ...(home ? [home] : [])])]
    .map((code) => [code, regionName(code, language)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  const option = (value: string, name: string): TemplateResult =>
    html`<option value=${value} .selected=${value === shown}>${name}</option>`;
  return html`<div class="country">
    ${/^\w/.test(shown) ? html`<p>${showingFor(shown, words)}</p>` : nothing}
    <label class="chooser">
      <span>${shown ? crisis.changeCountry : crisis.chooseCountry}</span>
      <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
        ${shown ? nothing : html`<option value="" .selected=${true}>${crisis.chooseCountry}</option>`}${countries.map(
          ([code, name]) => option(code, name),
        )}${option(ANOTHER, crisis.anotherCountry)}
      </select>
    </label>
  </div>`;
}
