/** A button that says whether what it opens is open. Plain disclosure: no menu, no dialog. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Icon, icon } from './icon.js';

export interface DisclosureView {
  /** Id of what opens, unique in its root; undefined while that is not there. */
  readonly panelId: string | undefined;
  readonly icon: Icon;
  readonly label: string;
  readonly isOpen: boolean;
  /** The one filled button of a view, or words without an edge. Default: an edge. */
  readonly look?: 'primary' | 'text' | undefined;
}

export function disclosureButton(view: DisclosureView, onPress: () => void): TemplateResult {
  return html`<button
    class="button ${view.look ?? ''}"
    type="button"
    aria-expanded=${view.isOpen ? 'true' : 'false'}
    aria-controls=${view.panelId ?? nothing}
    @click=${onPress}
  >
    ${icon(view.icon)}${view.label}
  </button>`;
}
