/** A link that leaves the page. The next site learns neither this page's address nor gets a handle on its window. */
import { html, nothing, type TemplateResult } from 'lit';

export function externalLink(url: string, text: unknown, className = ''): TemplateResult {
  return html`<a class=${className || nothing} href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
