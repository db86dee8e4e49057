/** A button in the plate of the details, and what it opens below the plate. Plain disclosure: no menu, no dialog. */
import { html, type TemplateResult } from 'lit';
import { type Icon, icon } from '../templates/icon.js';

export interface DisclosureView {
  /** Id of what opens, unique in its root. */
  readonly panelId: string;
  readonly icon: Icon;
  readonly label: string;
  readonly isOpen: boolean;
  readonly isPrimary?: boolean;
}

export function disclosureButton(view: DisclosureView, onPress: () => void): TemplateResult {
  return html`<button
    class="button ${view.isPrimary ? 'primary' : ''}"
    type="button"
    aria-expanded=${view.isOpen ? 'true' : 'false'}
    aria-controls=${view.panelId}
    @click=${onPress}
  >
    ${icon(view.icon)}${view.label}
  </button>`;
}
