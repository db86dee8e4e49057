/** Adds the styles of a part that came later, once. Style sheets that are adopted need no permission from the page's policy. */
import type { CSSResult, LitElement } from 'lit';

export function adoptStyles(element: LitElement, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  // On a server there is none, nor a root.
  if (!sheet) return;
  const { adoptedStyleSheets: adopted } = element.renderRoot as ShadowRoot;
  if (!adopted.includes(sheet)) adopted.push(sheet);
}
