/**
 * What every element shares: the host, an inner root that a page's style sheet cannot reach, type, focus, icons.
 *
 * `.base` (part `base`) is the container that everything inside measures itself by, because a page's
 * `* { all: unset }` can undo `:host` but not an inner element. Outside our own sheets the text keeps the page's
 * colour, so that it can be read on any background; inside a sheet it has ours.
 */
import { css } from 'lit';

export const host = css`
  :host {
    display: block;
    /* In a flex row or a float a size container alone would have no width at all. */
    min-inline-size: min(100%, 15em);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .base {
    display: block;
    container: psw / inline-size;
    /* In a table cell or a dialog, which are as wide as what they hold, it would have no width at all. */
    contain-intrinsic-inline-size: min(60vw, 15em);
    box-sizing: border-box;
    font-family: var(--psw-font-family, inherit);
    /* Pages that make 1rem ten pixels often forget what they did not write. */
    font-size: max(1em, 14px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    text-wrap: pretty;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
    visibility: visible;
    color: var(--psw-color-text, inherit);
  }

  .base *,
  .base *::before,
  .base *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_font-heading);
    font-size: 1em;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    text-wrap: balance;
  }

  strong {
    font-weight: var(--_weight-strong);
  }

  a {
    color: var(--_accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  .title {
    font-size: var(--_font-size-2xl);
    font-weight: var(--_weight-heading);
    line-height: 1.18;
    letter-spacing: -0.012em;
  }

  .sheet {
    background: var(--_surface);
    color: var(--_text);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
  }

  .quiet {
    color: var(--psw-color-text-quiet, inherit);
    font-weight: 400;
  }

  .sheet .quiet {
    color: var(--_text-quiet);
  }

  .small {
    font-size: var(--_font-size-s);
  }

  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .base:dir(rtl) .mirrored {
    scale: -1 1;
  }

  .line {
    display: flex;
    align-items: start;
    gap: 0.625em;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }

  .line > span {
    min-inline-size: 0;
  }

  .line > .icon {
    margin-block-start: 0.125em;
    color: var(--_text-quiet);
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    /* The gap and an outer halo in the sheet's colour, so that the ring is seen on any page. */
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 6px var(--_surface);
    border-radius: var(--_radius-s);
  }

  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }

  @media (forced-colors: active) {
    .icon {
      color: CanvasText !important;
    }

    a .icon,
    button .icon {
      color: inherit !important;
    }
  }
`;
