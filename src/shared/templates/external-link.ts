/**
 * A link that leaves the page. The next site learns neither this page's address nor gets a handle on its window. An
 * address that is no link of ours (`javascript:` in data from script) leaves its words as plain text.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { isPrintableLink } from '../../domain/link-schemes.js';

/** @param isOwn the site wrote the address, so it may be relative to the page */
export function externalLink(url: string, text: unknown, className = '', part = '', isOwn = false): TemplateResult {
  if (!isPrintableLink(url, isOwn)) return html`<span class=${className || nothing}>${text}</span>`;
  return html`<a
    class=${className || nothing}
    part=${part || nothing}
    href=${url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
