/** A quiet button that copies one item as text: see `CopyController`. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import { tickIcon } from './list-icons.js';

/** @param of which item, for people who hear the button without seeing what stands above it */
export function copyButton(label: string, of: string, isCopied: boolean, onCopy: () => void): TemplateResult {
  return html`<button class="button text copy" type="button" @click=${onCopy}>
    ${isCopied ? icon(tickIcon) : nothing}${label}<span class="hidden-visually">: ${of}</span>
  </button>`;
}
