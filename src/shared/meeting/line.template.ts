/** Prints one line about a meeting: an icon, strong words, quiet ones. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../templates/icon.js';
import type { PrintedLineView } from './meeting-facts.view.js';

export function lineTemplate(line: PrintedLineView): TemplateResult {
  return html`<p class="line ${line.kind}" part=${line.kind === 'join' ? 'join' : nothing}>
    ${icon(line.icon)}
    <span>${line.lead}${line.rest?.map((part) => html` <bdi class="rest">${part}</bdi>`)}</span>
  </p>`;
}
