/** How one finding is printed as a card: the spine says what was found, the wide column says the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillParts } from '../../i18n/format.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { heading } from '../../shared/templates/heading.js';
import { mark, squares } from './evidence-summary.marks.js';
import type { EvidenceWords, FindingView } from './evidence-summary.view.js';

/** What the rows of a list have in common. */
export interface RowContext {
  readonly words: EvidenceWords;
  readonly headingLevel: number;
  /** Of the texts. Nothing: a site's own, in the page's language. */
  languageOf(view: FindingView): string | undefined;
  /** Each row says when it was checked. Otherwise one line below says it for all. */
  readonly isCheckedApart: boolean;
}

export const foundTemplate = ({ direction, found }: FindingView): TemplateResult =>
  html`<p class="found">${mark(direction)}<span>${found}</span></p>`;

export const summaryTemplate = ({ support, summary, caution, reasons, size }: FindingView): TemplateResult =>
  html`<p class="support">${support}</p>
    <p>${summary}</p>
    ${
      reasons.length > 0
        ? html`<ul class="reasons">
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }
    ${caution ? html`<p>${caution}</p>` : nothing} ${size ? html`<p class="size">${size}</p>` : nothing}`;

export const sureTemplate = ({ squares: filled, sure, why }: FindingView): TemplateResult =>
  html`<p class="sure">${squares(filled)}<span>${sure} ${why}</span></p>`;

/** Names of sources are English in every language. */
export function sourceTemplate(view: FindingView, { words, isCheckedApart, languageOf }: RowContext): TemplateResult {
  const { name, url, date } = view.source;
  const link = externalLink(url, html`<bdi lang=${languageOf(view) ? 'en' : nothing}>${name}</bdi>${date}`);
  return html`<p>
    ${fillParts(words.content.source, { name: link })}.
    ${view.upTo}${isCheckedApart ? html` ${view.checked}.` : nothing}
  </p>`;
}

export function cardTemplate(view: FindingView, context: RowContext): TemplateResult {
  // The heading comes first for those who listen, and stands beside the mark for those who see.
  return html`<article class="finding" part="card" lang=${context.languageOf(view) ?? nothing}>
    ${heading(context.headingLevel, view.outcome, 'outcome', 'outcome')} ${foundTemplate(view)}
    <div class="text">${summaryTemplate(view)}</div>
    <div class="meta">
      ${sureTemplate(view)} ${view.who.map((sentence) => html`<p>${sentence}</p>`)} ${sourceTemplate(view, context)}
    </div>
  </article>`;
}
