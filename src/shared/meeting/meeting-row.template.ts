/** Prints one row: used by the finder for its results; cards take its parts. */
import { html, nothing, type TemplateResult } from 'lit';

import { heading } from '../templates/heading.js';
import { icon } from '../templates/icon.js';
import { clockIcon, pauseIcon } from '../templates/fact-icons.js';
import { lineTemplate } from './line.template.js';

import { rareFacts } from './meeting-facts.view.js';
import type { PrintedRowView } from './meeting-row.view.js';

export interface RowHandlers {
  /** Opens the details. Absent: the name is plain text. */
  readonly onOpen?: ((meetingId: string) => void) | undefined;
  /** What an element adds to its rows. It stands above the link that covers the row. */
  readonly extra?: ((row: PrintedRowView) => unknown) | undefined;
}

export function meetingRowTemplate(view: PrintedRowView, headingLevel: number, handlers: RowHandlers): TemplateResult {
  const classes = ['row', view.soon && 'soon', view.paused && 'paused', view.action && 'has-act']
    .filter(Boolean)
    .join(' ');
  return html`<article class=${classes} part="card" data-meeting=${view.id}>
    ${whenTemplate(view)}
    <div class="what">
      <div class="name">
        ${heading(headingLevel, nameTemplate(view, handlers), '', 'name')}
        ${view.who ? html`<p><bdi>${view.who}</bdi></p>` : nothing}
      </div>
      ${soonTemplate(view.soon)}
      <div class="facts">${view.lines.map(lineTemplate)}</div>
      ${extrasTemplate(view.extras)}${handlers.extra?.(view)}
    </div>
    ${view.action ? html`<div class="act">${rareFacts.get()?.actionTemplate(view.action)}</div>` : nothing}
  </article>`;
}

function whenTemplate(view: PrintedRowView): TemplateResult {
  if (view.flag) {
    return html`<div class="when" part="when">${flagTemplate(view.flag)}</div>`;
  }
  return html`<div class="when" part="when">
    ${view.time ? html`<span class="time">${view.time}</span>` : nothing}
    ${view.timeRest.map((rest) => html`<bdi class="quiet">${rest}</bdi>`)}
  </div>`;
}

function nameTemplate(view: PrintedRowView, { onOpen }: RowHandlers): TemplateResult {
  const name = html`<bdi>${view.name}</bdi>`;
  return onOpen
    ? html`<button class="button link open" type="button" @click=${() => onOpen(view.id)}>${name}</button>`
    : name;
}

export function flagTemplate(flag: string | undefined): TemplateResult | typeof nothing {
  return flag ? html`<p class="flag">${icon(pauseIcon)}${flag}</p>` : nothing;
}

export function soonTemplate(soon: string | undefined): TemplateResult | typeof nothing {
  return soon ? html`<p class="now">${icon(clockIcon)}<span>${soon}</span></p>` : nothing;
}

export function extrasTemplate(extras: readonly string[]): TemplateResult | typeof nothing {
  if (extras.length === 0) return nothing;
  return html`<ul class="extras" role="list">
    ${extras.map((extra) => html`<li><bdi>${extra}</bdi></li>`)}
  </ul>`;
}
