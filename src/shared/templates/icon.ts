/**
 * Line icons on a 20-unit grid, drawn with the text's own colour. Always beside words, so always hidden from
 * assistive technology. Each is a constant of its own, so that an element carries only those it shows.
 */
import { html, type TemplateResult } from 'lit';

/** The lines of an icon, as the `d` of an SVG path. A leading `~` marks one that points, and is mirrored in right-to-left text. */
export type Icon = string;

export const placeIcon: Icon =
  'M10 17.4c-3.4-3.3-5.4-6-5.4-8.8a5.4 5.4 0 0 1 10.8 0c0 2.8-2 5.5-5.4 8.8ZM10 6.7a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z';
export const phoneIcon: Icon =
  'M6.6 2.9 3.9 4.2c-.5 3.1.9 6.5 3.3 8.9s5.8 3.8 8.9 3.3l1.3-2.7-3.6-2-1.5 1.5c-1.9-.9-3.7-2.7-4.6-4.6l1.5-1.5Z';
export const filterIcon: Icon =
  'M3 6.2h7.6M15.4 6.2H17M3 13.8h1.6M9.4 13.8H17M13 4a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 13 4ZM7 11.6A2.2 2.2 0 1 0 7 16a2.2 2.2 0 0 0 0-4.4Z';
export const onlineIcon: Icon =
  'M4 4h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 14H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 4ZM7 17h6';
export const bothIcon: Icon =
  'M6.5 12.6C4.4 10.4 3.2 8.7 3.2 6.9a3.3 3.3 0 0 1 6.6 0c0 1.8-1.2 3.5-3.3 5.7ZM6.5 6.9v0M12.4 6h4a1.3 1.3 0 0 1 1.3 1.3v5.4a1.3 1.3 0 0 1-1.3 1.3H10.2M11.8 16.9h4';
export const doorIcon: Icon = 'M5.2 17V4a1 1 0 0 1 1-1h7.6a1 1 0 0 1 1 1v13M3 17h14M11.9 10v0';
export const bookIcon: Icon =
  'M4.5 4.4h11A1.5 1.5 0 0 1 17 5.9v9.6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5V5.9a1.5 1.5 0 0 1 1.5-1.5ZM3 8.3h14M7 2.7v3.2M13 2.7v3.2M7.5 12.5l1.8 1.8 3.3-3.5';
export const askIcon: Icon =
  '~M5 3.3h10a1.9 1.9 0 0 1 1.9 1.9v5.9A1.9 1.9 0 0 1 15 13H9.3l-3.6 3.3V13H5a1.9 1.9 0 0 1-1.9-1.9V5.2A1.9 1.9 0 0 1 5 3.3Z';
export const pauseIcon: Icon = 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM8.2 7.5v5M11.8 7.5v5';
export const tickIcon: Icon = 'm4.5 10.5 3.6 3.7 7.4-8';
export const searchIcon: Icon = 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6ZM12.8 12.8l4.2 4.2';
export const retryIcon: Icon = 'M16.1 8.3A6.5 6.5 0 1 0 16.5 11M16.6 4.3v4.1h-4.1';
export const clockIcon: Icon = 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM10 5.9v4.3l2.8 1.7';
export const infoIcon: Icon = 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM10 9.3v4.5M10 6.4v0';

export function icon(lines: Icon): TemplateResult {
  const isMirrored = lines.startsWith('~');
  return html`<svg class="icon ${isMirrored ? 'mirrored' : ''}" viewBox="0 0 20 20" aria-hidden="true">
    <path d=${isMirrored ? lines.slice(1) : lines} />
  </svg>`;
}
