/**
 * Line icons on a 20-unit grid, drawn with the text's own colour. Always beside words, so always hidden from
 * assistive technology. Each is a constant of its own, so that an element carries only those it shows.
 */
import { html, type TemplateResult } from 'lit';

/** The lines of an icon, as the `d` of an SVG path. A leading `~` marks one that points, and is mirrored in right-to-left text. */
export type Icon = string;

export const placeIcon: Icon =
  'M10 17.4c-3.4-3.3-5.4-6-5.4-8.8a5.4 5.4 0 0 1 10.8 0c0 2.8-2 5.5-5.4 8.8ZM10 6.7a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z';

export function icon(lines: Icon): TemplateResult {
  const isMirrored = lines.startsWith('~');
  return html`<svg class="icon ${isMirrored ? 'mirrored' : ''}" viewBox="0 0 20 20" aria-hidden="true">
    <path d=${isMirrored ? lines.slice(1) : lines} />
  </svg>`;
}
