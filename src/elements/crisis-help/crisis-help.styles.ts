/**
 * Three levels that can be told apart without colour: a solid plate, a tint with a 2 px edge, a hairline. No red, no
 * icon of alarm, nothing moves.
 */
import { css } from 'lit';

export const crisisHelpStyles = css`
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
    align-content: start;
    gap: var(--_space-1);
  }

  .crisis {
    gap: var(--_space-3);
  }

  /* The list of countries comes after the first view, and moves no number then. */
  .country {
    min-block-size: calc(1.5em + 48px);
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
  }

  .emergency {
    color: var(--_on-emergency);
    background: var(--_emergency);
    border-color: var(--_emergency);
  }

  .urgent {
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    min-block-size: 56px;
    padding: var(--_space-2) var(--_space-3);
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  /* While lines are on their way: what moves in the first second does so unseen. */
  .late {
    animation: late 1s step-end;
  }

  @keyframes late {
    from {
      visibility: hidden;
    }
  }

  .row {
    text-decoration: none;
  }

  .call {
    display: block;
    align-content: center;
    text-align: center;
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-strong);
    color: var(--_emergency);
    background: var(--_on-emergency);
  }

  .who {
    display: grid;
    flex: 1 1 6.5em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .note,
  .after {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .reach {
    min-inline-size: 0;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    overflow-wrap: anywhere;
  }

  .reach .number {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-strong);
  }

  @container psw (min-width: 34em) {
    .country {
      min-block-size: 44px;
    }

    .level {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      padding: var(--_space-5);
    }

    .urgent {
      grid-template-rows: auto 1fr;
    }

    .urgent .act {
      grid-area: 1 / 2 / span 2;
    }
  }
`;
