/**
 * Three levels that can be told apart without colour: a solid plate, a tint with a 2 px edge, a hairline. No red, no
 * icon of alarm, nothing moves.
 */
import { css } from 'lit';

export const crisisHelpStyles = css`
  :host([layout='sticky']) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }

  .base {
    --_urgent: var(--psw-color-urgent, #7b351e);
    --_urgent-surface: var(--psw-color-urgent-surface, #fdf3ec);
    --_emergency: var(--psw-color-emergency-surface, #2a2127);
    --_on-emergency: var(--psw-color-on-emergency, #fcfaf7);
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    .base {
      --_urgent: var(--psw-color-urgent, light-dark(oklch(42% 0.105 38), oklch(84% 0.08 45)));
      --_urgent-surface: var(--psw-color-urgent-surface, light-dark(oklch(97% 0.014 55), oklch(29.5% 0.026 45)));
      --_emergency: var(--psw-color-emergency-surface, light-dark(oklch(26% 0.018 335), oklch(93.5% 0.01 70)));
      --_on-emergency: var(--psw-color-on-emergency, light-dark(oklch(98.5% 0.004 70), oklch(22% 0.018 335)));
    }
  }

  .crisis,
  .head,
  .say,
  .act,
  .level {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .crisis {
    gap: var(--_space-3);
  }

  .head,
  .say {
    align-content: start;
    gap: var(--_space-1);
  }

  .country,
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-inline-size: 0;
  }

  .chooser select {
    min-block-size: var(--_size-target);
    max-inline-size: 100%;
    padding-inline: var(--_space-3);
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .level {
    gap: var(--_space-3) var(--_space-5);
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
  }

  .level :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-xl);
    letter-spacing: -0.006em;
  }

  .level.emergency,
  .sos {
    color: var(--_on-emergency);
    background: var(--_emergency);
    border-color: var(--_emergency);
  }

  .level.urgent {
    background: var(--_urgent-surface);
    border: 2px solid var(--_urgent);
  }

  .act {
    align-content: center;
    gap: var(--_space-2);
  }

  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .call,
  .row {
    min-block-size: max(3.5em, 56px);
    background: var(--_surface);
    border-radius: var(--_radius-s);
  }

  .call {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.3em;
    padding: var(--_space-2) var(--_space-4);
    font-size: var(--_font-size-xl);
    min-block-size: max(2.5em, 56px);
    font-weight: var(--_weight-strong);
    color: var(--_emergency);
    background: var(--_on-emergency);
  }

  .local {
    font-size: var(--_font-size-l);
    font-weight: var(--_weight-strong);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    padding: var(--_space-2) var(--_space-4);
    color: var(--_text);
    text-decoration: none;
    border: 1.5px solid var(--_border-strong);
  }

  .row:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  .who {
    display: grid;
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .note {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .reach {
    min-inline-size: 0;
    max-inline-size: 100%;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    overflow-wrap: anywhere;
  }

  .reach .number {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-strong);
  }

  .row:hover .reach {
    text-decoration-thickness: 2px;
  }

  .after {
    color: var(--_text-quiet);
  }

  .groups {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: var(--_size-target);
    padding: 0.5em 1em;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    color: var(--_text);
    text-decoration: none;
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .groups:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    overflow: clip;
    overflow-clip-margin: 8px;
    color: var(--_text);
    background: var(--_surface-sunken);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
  }

  .talk {
    display: flex;
    flex: 1 1 12em;
    align-items: center;
    min-inline-size: 0;
    padding-inline: var(--_space-1);
  }

  .cell {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    gap: 0 0.4em;
    min-inline-size: 0;
    min-block-size: max(3.25em, 48px);
    padding: var(--_space-2) var(--_space-3);
    text-decoration: none;
  }

  .cell.sos {
    color: var(--_on-emergency);
  }

  .cell strong,
  .cell.more {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }

  .cell:hover strong {
    text-decoration-thickness: 2px;
  }

  .key {
    font-size: var(--_font-size-s);
    font-weight: 400;
    color: var(--_text);
  }

  .sos .key {
    color: inherit;
  }

  /* The ring lies inside, where the edge of the strip cannot cut it. */
  .cell:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }

  .sos:focus-visible {
    outline-color: var(--_on-emergency);
  }

  @container psw (min-width: 34em) {
    .level {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      padding: var(--_space-5);
    }

    .act {
      grid-area: 1 / 2 / span 2;
    }

    .level.urgent {
      grid-template-rows: auto 1fr;
    }
  }

  @media (forced-colors: active) {
    .level.emergency,
    .sos {
      border: 6px double CanvasText;
    }

    .level.urgent {
      border: 3px solid CanvasText;
    }
  }

  @media print {
    .chooser,
    .groups {
      display: none;
    }

    .level,
    .row,
    .call,
    .strip,
    .sos {
      color: #000;
      background: none;
      border-color: #000;
      break-inside: avoid;
    }

    .level.emergency {
      border: 6px double #000;
    }

    .number {
      font-size: 1.75em;
    }

    .reach .number {
      font-size: 1.75em;
    }

    .cell,
    .note,
    .key,
    .after {
      color: #000;
    }
  }
`;
