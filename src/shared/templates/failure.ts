/** What a visitor reads when the groups could not be loaded: calm words, and a way to try again. */
import { html, type TemplateResult } from 'lit';
import type { Resolved } from '../../i18n/locales.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import { infoIcon, retryIcon } from './fact-icons.js';

export function failureTemplate(level: number, { common }: Resolved<'common'>, onRetry: () => void): TemplateResult {
  return html`<div class="message">
    ${icon(infoIcon)}
    <div>
      ${heading(level, common.loadFailed)}
      <p>${common.loadFailedHelp}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${onRetry}>${icon(retryIcon)}${common.tryAgain}</button>
      </div>
    </div>
  </div>`;
}
