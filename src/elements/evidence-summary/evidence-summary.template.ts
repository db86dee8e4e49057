/** How findings are printed as cards: the spine says what was found, the wide column says the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillParts } from '../../i18n/format.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { heading } from '../../shared/templates/heading.js';
import type { EvidenceList, FindingView } from './evidence-summary.list.js';
import { mark, squares } from './evidence-summary.marks.js';

const paragraphs = (texts: readonly string[]): unknown => texts.map((text) => html`<p>${text}</p>`);

export const foundTemplate = ({ direction, found }: FindingView): TemplateResult =>
  html`<p class="found">${mark(direction)}<span>${found}</span></p>`;

export const summaryTemplate = ({ support, summary, caution, reasons, size }: FindingView): TemplateResult =>
  html`<p class="support">${support}</p>
    <p>${summary}</p>
    ${
      reasons
        ? html`<ul class="reasons">
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }
    ${caution ? html`<p>${caution}</p>` : nothing} ${size ? html`<p class="size">${size}</p>` : nothing}`;

export const sureTemplate = ({ squares: filled, sure }: FindingView): TemplateResult =>
  html`<p class="sure">${squares(filled)}<span>${sure}</span></p>`;

export const whoTemplate = ({ who }: FindingView): unknown => paragraphs(who);

/** Names of sources are English in every language. */
export const sourceTemplate = ({ language, name, url, date, upTo }: FindingView, source: string): TemplateResult =>
  html`<p>
    ${fillParts(source, {
      name: externalLink(url, html`<bdi lang=${language ? 'en' : nothing}>${name}</bdi>${date}`),
    })}.
    ${upTo}
  </p>`;

// The heading comes first for those who listen, and stands beside the mark for those who see.
const cardTemplate = (view: FindingView, level: number, source: string): TemplateResult =>
  html`<article class="finding" part="card" lang=${view.language ?? nothing}>
    ${heading(level, view.outcome, 'outcome', 'outcome')} ${foundTemplate(view)}
    <div class="text">${summaryTemplate(view)}</div>
    <div class="meta">${sureTemplate(view)} ${whoTemplate(view)} ${sourceTemplate(view, source)}</div>
  </article>`;

/** @param level of the headings of the topics, or of the findings where topics are not named */
export const cardsTemplate = ({ sections, source }: EvidenceList, level: number): unknown =>
  sections.map(
    ({ topic, findings }) =>
      html`${topic ? heading(level, topic, 'topic') : nothing}
        <div class="sheet">${findings.map((view) => cardTemplate(view, topic ? level + 1 : level, source))}</div>`,
  );
