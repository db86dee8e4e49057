/** Adds the styles of a part that came later. Style sheets that are adopted need no permission from the page's policy. */
import type { CSSResult, LitElement } from 'lit';

export function adoptStyles(element: LitElement, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (sheet) (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
}
