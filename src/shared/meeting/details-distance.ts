/** Says in the details of a meeting how far it is from the place that the visitor chose in the list, if one was chosen. */
import { html, type LitElement, nothing } from 'lit';
import type { DetailsTool, DetailsToolContext } from './details-tools.js';

type Tell = (context: DetailsToolContext) => string | undefined;

const tellers = new WeakMap<LitElement, Tell>();

/** The element knows a place from now on, or none any more. */
export function tellDistances(host: LitElement, tell: Tell | undefined): void {
  if (tell) tellers.set(host, tell);
  else tellers.delete(host);
}

export const distanceTool = (host: LitElement): DetailsTool => ({
  place: 'where',
  render(context) {
    const said = tellers.get(host)?.(context);
    return said ? html`<p class="distance"><bdi>${said}</bdi></p>` : nothing;
  },
});
