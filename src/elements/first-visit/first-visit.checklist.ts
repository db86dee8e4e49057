/**
 * "Before you go": boxes to tick here, in memory only, and a sheet to print with empty ones and with when and where. The
 * sheet names no group and no condition, because it lies about at home.
 */
import { html, type TemplateResult } from 'lit';
import { icon } from '../../shared/templates/icon.js';
import { warn } from '../../shared/settings/warn.js';
import { printIcon } from '../../shared/templates/sharing-icons.js';
import type { PartInput } from './first-visit.more.js';
import { checklistView, type EntryView, type MoreContext } from './first-visit.more.view.js';

export function checklistTemplate(
  entries: readonly EntryView[],
  { host, textLanguage, visited }: PartInput,
  context: MoreContext,
): TemplateResult {
  const { own, when, where } = checklistView(visited, context);
  const { visit } = context.words;
  return html`<div class="checklist">
      <p class="paper-only paper-title">${visit.parts.bring}</p>
      <dl class="paper-only">
        <div>
          <dt>${visit.when}</dt>
          <dd class=${when ? '' : 'blank'}>${when}</dd>
        </div>
        <div>
          <dt>${visit.where}</dt>
          <dd class=${where.length > 0 ? '' : 'blank'}>${where.map((line) => html`<p><bdi>${line}</bdi></p>`)}</dd>
        </div>
      </dl>
      <ul role="list">
        ${own.map(({ id, lead, rest }) => boxTemplate(id, html`<bdi>${lead}</bdi> <bdi>${rest}</bdi>`))}
        ${entries.map(({ id, title }) => boxTemplate(id, html`<span lang=${textLanguage}>${title}</span>`))}
      </ul>
    </div>
    <p class="small quiet">${visit.ticks}</p>
    <div class="buttons">
      <button class="button" type="button" @click=${(event: Event) => void print(host, event, visit.sheetTitle)}>
        ${icon(printIcon)}${visit.print}
      </button>
    </div>`;
}

/** Browsers would fill the boxes in again on the way back to the page. */
function boxTemplate(id: string, label: unknown): TemplateResult {
  return html`<li>
    <label><input type="checkbox" name=${id} autocomplete="off" /><span>${label}</span></label>
  </li>`;
}

async function print(host: PartInput['host'], { target }: Event, title: string): Promise<void> {
  const list = (target as Element).closest('section')?.querySelector('.checklist');
  try {
    const { printPart } = await import('../../shared/print-part.js');
    if (list) printPart(host, list, title);
  } catch {
    warn(host, 'could not print the checklist alone. The whole page is printed.');
    window.print();
  }
}
