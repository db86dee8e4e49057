/** Prints an agreement: one sheet, its rules in one ordered list. */
import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../../i18n/format.js';
import { heading } from '../../shared/templates/heading.js';
import type { AgreementView, FirstWords, ItemView, Words } from './group-agreement.view.js';

export interface AgreementFrame {
  readonly level: number;
  readonly words: FirstWords;
  /** Of the rules that come with the library. */
  readonly textLanguage: string;
}

export const headTemplate = (view: AgreementView, { level }: AgreementFrame, link: unknown): TemplateResult =>
  html`<div class="head">
    <slot name="heading">${heading(level, view.title, 'title')}</slot>
    ${view.name ? html`<p class="name"><bdi>${view.name}</bdi></p>` : nothing}
    ${view.lead.length ? html`<p class="quiet">${view.lead.map((part, at) => [at ? ' ' : '', phrase(part)])}</p>` : nothing}
    ${link ? html`<p>${link}</p>` : nothing}
  </div>`;

export const rulesTemplate = (view: AgreementView, frame: AgreementFrame): TemplateResult =>
  html`<ol class="rules" part="rules" role="list">
    ${view.items.map((item, at) => itemTemplate(item, at, frame))}
  </ol>`;

function itemTemplate(item: ItemView, at: number, frame: AgreementFrame): TemplateResult {
  const { id, title, paragraphs, isAlways, limits } = item;
  const { agreement, language } = frame.words;
  return html`<li class="rule" part="rule" data-rule=${id}>
    <span class="number" aria-hidden="true">${number(at + 1, language)}</span>
    <div>
      ${sentence(title, frame, 'strong')}${paragraphs.map((each) => sentence(each, frame))}
      ${id === 'danger' ? html`<slot name="help"></slot>` : nothing}
      ${limits.length ? limitsTemplate(limits, frame) : nothing}
      ${isAlways ? html`<p class="small quiet">${agreement.always}</p>` : nothing}
    </div>
  </li>`;
}

/** The plate inside the rule about confidentiality. What the site says of its country comes after our general words. */
const limitsTemplate = (limits: ItemView['limits'], { textLanguage }: AgreementFrame): TemplateResult =>
  html`<div class="limits" part="limits">
    ${limits.map(
      ({ title, text }, at) =>
        html`<div lang=${textLanguage}>
            <p class="strong">${title}</p>
            <p>${text}</p>
          </div>
          ${at ? nothing : html`<slot name="limits"></slot>`}`,
    )}
  </div>`;

/** Words of the group run their own way. */
export const phrase = ({ text, isOwn }: Words): unknown => (isOwn ? html`<bdi>${text}</bdi>` : text);

const sentence = (words: Words, { textLanguage }: AgreementFrame, className = ''): TemplateResult =>
  html`<p class=${className || nothing} lang=${words.isOwn ? nothing : textLanguage}>${phrase(words)}</p>`;
