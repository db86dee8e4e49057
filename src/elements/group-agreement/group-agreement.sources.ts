/** Where the rules that come with the library were seen, and when that was checked. Loads when somebody opens it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Rule } from '../../content/rules/rule.js';
import { RULE_SOURCES } from '../../content/rules/sources.js';
import { contentEn } from '../../i18n/en/content.js';
import { datesEn } from '../../i18n/en/dates.js';
import { checkedWords, sourceDateWords } from '../../i18n/content-words.js';
import { resolveMessages } from '../../i18n/locales.js';
import { externalLink } from '../../shared/templates/external-link.js';

const SECTIONS = { content: contentEn, dates: datesEn };

/** @param rules those on show @param textLanguage the language of their titles */
export function sourcesTemplate(
  rules: readonly Rule[],
  textLanguage: string,
  language: string,
  seenAt: string,
): TemplateResult {
  const words = resolveMessages(language, SECTIONS);
  const [first] = rules;
  return html`<dl class="seen">
      ${rules.map(
        ({ id, title }) =>
          html`<div>
            <dt lang=${textLanguage}>${title}</dt>
            <dd>
              <span>${seenAt}</span>
              <ul role="list">
                ${RULE_SOURCES[id].map(
                  ({ name, url, date }) =>
                    html`<li><bdi lang="en">${externalLink(url, name)}</bdi>${sourceDateWords(date, words)}</li>`,
                )}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>
    ${first ? html`<p>${checkedWords(first, words)}.</p>` : nothing}`;
}
