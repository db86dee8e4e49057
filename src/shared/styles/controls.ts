/** Buttons, as the visual direction has them: one filled in a view, the rest outlined, text buttons underlined. */
import { css } from 'lit';

export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_size-target);
    margin: 0;
    padding: 0.5em 1em;
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  /* Not a gap: the words for people who hear the button alone would open one too. */
  .button > .icon {
    margin-inline-end: var(--_space-2);
  }

  .button:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
    text-decoration: none;
  }

  .button:active {
    background: var(--_surface-tint);
  }

  .button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .button.primary:is(:hover, :active) {
    background: var(--_accent-hover);
    border-color: var(--_accent-hover);
  }

  .button.text {
    padding-inline: 0.5em;
    font-weight: 400;
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    background: none;
    border-color: transparent;
  }

  .button.text:hover {
    text-decoration-thickness: 2px;
  }

  .sheet .button.text,
  .sheet .button.link {
    color: var(--_accent-text);
  }

  /* A button that reads as a link: it opens something here, and goes nowhere. */
  .button.link {
    display: inline;
    min-block-size: 0;
    padding: 0;
    font-size: 1em;
    text-align: start;
    /* A button asks for the width of its longest word, however long that is. */
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    color: inherit;
    background: none;
    border: 0;
  }

  .button.link:hover {
    text-decoration-thickness: 2px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }

  .buttons > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  @container psw (max-width: 24em) {
    .buttons .button:not(.text, .link) {
      inline-size: 100%;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition:
        background-color var(--_motion),
        border-color var(--_motion);
    }
  }

  @media (forced-colors: active) {
    .button.primary {
      border-width: 3px;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
