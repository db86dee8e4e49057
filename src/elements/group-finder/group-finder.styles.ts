import { css } from 'lit';

export const groupFinderStyles = css`
  .finder,
  .results,
  .ask,
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .finder {
    gap: var(--_space-4);
  }

  .intro {
    gap: var(--_space-2);
  }

  /* The gap is enough; what the page itself says of its margins counts. */
  ::slotted([slot='heading']) {
    margin: 0;
  }

  .ask {
    gap: var(--_space-4);
  }

  /* Two abreast where both have room. */
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
  }

  .field {
    position: relative;
    flex: 1 1 18em;
    align-content: start;
    min-inline-size: 0;
  }

  .field:first-child {
    flex-grow: 1.25;
  }

  .button.here {
    flex: none;
    margin-inline-end: -0.5em;
    color: var(--_accent-text);
  }

  .results {
    gap: 1.25em;
    scroll-margin-block-start: var(--_space-4);
  }

  /* Search */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }

  .field > label {
    font-weight: var(--_weight-strong);
  }

  .box {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: max(3em, 48px);
    padding-inline: 0.875em;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .box > .icon {
    color: var(--_text-quiet);
  }

  /* Very large text: beside the button there would be no room to type. */
  @container psw (max-width: 14em) {
    .box {
      flex-wrap: wrap;
    }

    .button.here {
      flex: 1 1 100%;
      margin: 0;
    }

    .base .tab {
      padding-inline: 0.5em;
    }
  }

  .box input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-overflow: ellipsis;
    outline: none;
    box-shadow: none;
    appearance: none;
  }

  .box input::placeholder {
    color: var(--_text-quiet);
    opacity: 1;
  }

  .box:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--_surface);
  }

  /* In person, online, by phone */
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }

  .way {
    position: relative;
    display: grid;
    flex: 1 1 5.5em;
    min-inline-size: min-content;
    grid-template-columns: auto 1fr auto;
    align-content: center;
    align-items: center;
    gap: 0.125em 0.5em;
    min-block-size: max(3em, 48px);
    padding: 0.5em 0.75em;
    line-height: 1.25;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .way .label {
    grid-column: 1 / -1;
    grid-row: 2;
    align-self: start;
  }

  .way .count {
    grid-column: 3;
    grid-row: 1;
  }

  .way .icon {
    color: var(--_text-quiet);
  }

  .way:has(:checked) {
    font-weight: var(--_weight-strong);
    background: var(--_surface-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .way:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .count {
    font-size: var(--_font-size-s);
    font-variant-numeric: tabular-nums;
    color: var(--psw-color-text-quiet, inherit);
  }

  .way .count {
    color: var(--_text-quiet);
  }

  /* Filters */
  .columns {
    --_layout: narrow;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-4);
  }

  /* Results */
  .bar,
  .tools,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .bar {
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-4);
  }

  /* On one line with the tools it takes all the room; without them, it leaves them all. */
  .bar :is(h1, h2, h3, h4, h5, h6) {
    flex: 999 1 auto;
    font-size: var(--_font-size-xl);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.006em;
  }

  .tools {
    flex: 1 1 auto;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: var(--_size-target);
  }

  .sort select {
    min-block-size: var(--_size-target);
    padding: 0.25em 0.375em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
  }

  .tab {
    min-block-size: var(--_size-target);
    padding: 0.25em 0.75em;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-block-end: 3px solid transparent;
    cursor: pointer;
  }

  .tab[aria-pressed='true'] {
    font-weight: var(--_weight-strong);
    border-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .tab[aria-pressed='false'] {
      border-color: Canvas;
    }
  }

  .day-heading {
    padding-block: var(--_space-2);
  }

  .day-heading > * {
    font-size: var(--_font-size-l);
    font-weight: 400;
  }

  .foot {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_font-size-s);
  }

  /* Waiting: still bones in the shape of rows, and only after a moment. */
  .bones {
    animation: psw-appear 1ms 400ms both;
  }

  @keyframes psw-appear {
    from {
      visibility: hidden;
    }
  }

  .bone {
    block-size: 1em;
    background: var(--_surface-sunken);
    border-radius: 6px;
  }

  .what .bone {
    inline-size: 70%;
  }

  .what .bone:first-child {
    inline-size: 45%;
  }

  .when > .bone:only-child {
    inline-size: 4em;
    block-size: 1.5em;
  }

  @container psw (min-width: 34em) {
    .finder,
    .columns {
      gap: var(--_space-5);
    }

    .way .label {
      grid-column: 2;
      grid-row: 1;
    }

    .tabs {
      margin-inline-start: auto;
    }
  }

  .column {
    display: none;
  }

  /* A week and a map need the whole width: there, the filters stay behind their button. */
  @container psw (min-width: 56em) {
    .columns:not(.whole) .column {
      display: block;
    }

    .columns:not(.whole) .open-filters {
      display: none;
    }

    .columns:not(.whole) {
      --_layout: wide;
      grid-template-columns: 15.5em minmax(0, 1fr);
      gap: var(--_space-6);
    }

    .columns.single:not(.whole) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
