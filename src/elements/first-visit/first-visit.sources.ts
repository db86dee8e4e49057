/**
 * Prints where the texts of one part come from, folded: there are some forty, and nobody should have to tab through them
 * to reach what comes next. When they were checked stays in view.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { VisitItem } from '../../content/visit/visit.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { sourcesView, type MoreWords } from './first-visit.more.view.js';

/** @param isNamed says beside each text where it comes from, instead of each page once for all of them */
export function sourcesTemplate(
  items: readonly VisitItem[],
  words: MoreWords,
  language: string,
  isNamed = false,
): TemplateResult | typeof nothing {
  const view = sourcesView(items, words);
  if (!view) return nothing;
  const link = ({ name, url }: VisitItem['source']): TemplateResult =>
    html`<bdi lang=${language}>${externalLink(url, name)}</bdi>`;
  const lines = isNamed
    ? items.map(({ title, source }) => html`<span lang=${language}>${title}</span> ${link(source)}`)
    : view.sources.map(link);
  return html`<details class="sources quiet small">
    <summary><strong>${words.visit.sources}</strong> · ${view.checked}.</summary>
    <ul role="list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
