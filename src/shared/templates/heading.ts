/** A heading of a level that an attribute chose. Past 6 it stays 6: the order is still right. */
import { html, nothing, type TemplateResult } from 'lit';

export function heading(level: number, content: unknown, className = '', part = ''): TemplateResult {
  const classes = className || nothing;
  const parts = part || nothing;
  switch (Math.min(Math.max(level, 1), 6)) {
    case 1:
      return html`<h1 class=${classes} part=${parts}>${content}</h1>`;
    case 2:
      return html`<h2 class=${classes} part=${parts}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} part=${parts}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} part=${parts}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} part=${parts}>${content}</h5>`;
    default:
      return html`<h6 class=${classes} part=${parts}>${content}</h6>`;
  }
}
