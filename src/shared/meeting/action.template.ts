/** Prints the one filled button of a row, a card or the details. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPrintableLink } from '../../domain/link-schemes.js';
import { externalLink } from '../templates/external-link.js';
import type { ActionView } from './meeting-facts.view.js';

export function actionTemplate(action: ActionView | undefined): TemplateResult | typeof nothing {
  if (!action || !isPrintableLink(action.url)) return nothing;
  const label = html`${action.label}<span class="hidden-visually">${action.context}</span>`;
  return externalLink(action.url, label, 'button primary', 'action');
}
