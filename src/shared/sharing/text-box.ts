/** A text that could not be copied, to be selected by hand. It is selected when it comes into the focus. */
import { html, nothing } from 'lit';

export function textBox(text: string | undefined, label: string): unknown {
  if (!text) return nothing;
  return html`<textarea
    class="text-box"
    readonly
    rows="4"
    spellcheck="false"
    autocomplete="off"
    data-clarity-mask
    data-hj-suppress
    aria-label=${label}
    .value=${text}
    @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
  ></textarea>`;
}
