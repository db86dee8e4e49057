import { css } from 'lit';

export const quickExitStyles = css`
  .base {
    --_shadow-float: var(--psw-shadow-float, 0 2px 6px rgb(42 33 39 / 0.14), 0 12px 32px rgb(42 33 39 / 0.14));
    /* Small on a small screen with large letters, so that the button keeps its words. */
    --_edge: min(var(--_space-4), 16px);
    /* A container holds what is fixed in it, in browsers without popovers too old to float the button otherwise. */
    container-type: normal;
  }

  /* Without the look that browsers give to popovers. */
  .place {
    all: unset;
    display: block;
  }

  .floating {
    position: fixed;
    z-index: 2147483647;
    inset-block-end: max(var(--_edge), env(safe-area-inset-bottom, 0px));
    inset-inline-end: max(var(--_edge), env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px));
    max-inline-size: calc(100vw - 2 * var(--_edge));
  }

  /* What has the focus is behind it, at the end of the page. */
  .away {
    inset-block: max(var(--_edge), env(safe-area-inset-top, 0px)) auto;
  }

  .exit {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: max(3em, 48px);
    padding: 0.5em min(1.25em, 20px);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    text-decoration: none;
    color: var(--_text);
    background: var(--_surface);
    border: 2px solid currentColor;
    border-radius: 1.75em;
  }

  .floating .exit {
    box-shadow: var(--_shadow-float);
  }

  .exit:hover {
    background: var(--_surface-sunken);
  }

  .exit:active {
    background: var(--_surface-tint);
  }

  .exit.exit:focus-visible {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 6px var(--_surface),
      var(--_shadow-float);
  }

  .exit > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* In the line of the words, so that they wrap as a last word does. */
  .dots {
    display: inline-flex;
    gap: 0.25em;
    margin-inline-start: 0.625em;
  }

  .dots > i {
    inline-size: 0.5625em;
    block-size: 0.5625em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }

  .dots > .on {
    background: currentColor;
  }

  .note {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: var(--_space-4);
    inline-size: fit-content;
    max-inline-size: 100%;
    color: var(--_text);
    background: var(--_surface-sunken);
    border-radius: var(--_radius-s);
  }

  .inline + .note {
    margin-block-start: var(--_space-4);
  }

  .note > .icon {
    margin-block-start: 0.125em;
    color: var(--_text-quiet);
  }

  .note > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    max-inline-size: 62ch;
  }

  dialog[open] {
    all: unset;
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    padding: var(--_space-6) var(--_space-5);
    font-size: var(--_font-size-xl);
    color: CanvasText;
    background: Canvas;
  }

  dialog::backdrop {
    background: Canvas;
  }

  dialog > .small {
    padding-block-start: var(--_space-2);
  }

  @media (forced-colors: active) {
    .dots > .on {
      background: ButtonText;
    }

    .note {
      border: 1px solid CanvasText;
    }
  }

  /* On paper there is nothing to leave. */
  @media print {
    :host {
      display: none !important;
    }
  }
`;
