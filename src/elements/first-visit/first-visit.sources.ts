/** Prints where the texts of one part come from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { VisitItem } from '../../content/visit/visit.js';
import { fillParts } from '../../i18n/format.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { sourcesView, type MoreWords } from './first-visit.more.view.js';

export function sourcesTemplate(
  items: readonly VisitItem[],
  words: MoreWords,
  language: string,
): TemplateResult | typeof nothing {
  const view = sourcesView(items, words);
  if (!view) return nothing;
  const links = view.sources.map(
    ({ name, url }, at) => html`${at ? ' · ' : nothing}<bdi lang=${language}>${externalLink(url, name)}</bdi>`,
  );
  return html`<p class="sources quiet small">
    ${fillParts<unknown>(words.visit.sources, { list: links })}. ${view.checked}.
  </p>`;
}
