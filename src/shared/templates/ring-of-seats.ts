import { html, svg, type TemplateResult } from 'lit';

/** Seats in a circle, one of them open: our only drawing. For "nothing yet" and first use, never for waiting. */
export function ringOfSeats(): TemplateResult {
  const seats = [...Array(8).keys()].map((seat) => {
    const angle = (seat * Math.PI) / 4;
    const x = (48 + 34 * Math.sin(angle)).toFixed(1);
    const y = (48 - 34 * Math.cos(angle)).toFixed(1);
    return svg`<circle class=${seat === 3 ? 'open' : ''} cx=${x} cy=${y} r="8" />`;
  });
  return html`<svg class="ring" viewBox="0 0 96 96" aria-hidden="true">${seats}</svg>`;
}
