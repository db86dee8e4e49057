/** Which country help is shown for, and the list to change it. The browser's own list, which every phone draws well. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { emergencyCountries } from '../../content/crisis/emergency.js';
import { fill } from '../../i18n/format.js';
import { regionName } from '../../i18n/names.js';
import type { FirstWords } from './crisis-help.view.js';
import { wholeWords } from './crisis-help.words.js';

export const moreStyles = css`
  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
  }

  .chooser {
    display: flex;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-inline-size: 0;
  }

  .chooser select {
    min-block-size: var(--_size-target);
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-inline: var(--_space-2);
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .groups {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: var(--_size-target);
    padding: 0.5em 1em;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    color: var(--_text);
    text-decoration: none;
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .groups:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  .row:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  .row:hover .reach {
    text-decoration-thickness: 2px;
  }

  @media (forced-colors: active) {
    .level.emergency {
      border: 6px double CanvasText;
    }

    .level.urgent {
      border: 3px solid CanvasText;
    }
  }

  @media print {
    .chooser,
    .groups {
      display: none;
    }

    .level.level,
    .row,
    .call,
    .note,
    .after {
      color: #000;
      background: none;
      border-color: #000;
      break-inside: avoid;
    }

    .level.emergency {
      border: 6px double #000;
    }

    .call .number,
    .reach .number {
      font-size: 1.75em;
    }
  }
`;

/** The choice of "Another country": no code, so nothing is known of it. */
export const ANOTHER = '-';

export function showingFor(country: string, words: FirstWords): string {
  const { crisis, language } = wholeWords(words);
  return fill(crisis.showingFor, { country: crisis.countries[country] ?? regionName(country, language) });
}

/** @param shown code of the country on show, `ANOTHER`, or nothing @param home the page's own country */
export function chooserTemplate(
  shown: string,
  home: string,
  words: FirstWords,
  onChoose: (country: string, said: string) => void,
): TemplateResult {
  const { crisis, language } = wholeWords(words);
  const countries = [...new Set([...emergencyCountries(), ...(home ? [home] : [])])]
    .map((code) => [code, regionName(code, language)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  const option = (value: string, name: string): TemplateResult =>
    html`<option value=${value} .selected=${value === shown}>${name}</option>`;
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    onChoose(value, value === ANOTHER ? crisis.anotherCountry : value && showingFor(value, words));
  };
  return html`${/^\w/.test(shown) ? html`<p class="small">${showingFor(shown, words)}</p>` : nothing}
    <label class="chooser">
      <span class="small">${shown ? crisis.changeCountry : crisis.chooseCountry}</span>
      <select @change=${choose}>
        ${shown ? nothing : html`<option value="" .selected=${true}>${crisis.chooseCountry}</option>`}${countries.map(
          ([code, name]) => option(code, name),
        )}${option(ANOTHER, crisis.anotherCountry)}
      </select>
    </label>`;
}
