import { css } from 'lit';

export const groupFinderTools = css`
  .measure {
    max-inline-size: 62ch;
  }

  .filters {
    border-block-start: 1px solid var(--_border);
  }

  .filter {
    border-block-end: 1px solid var(--_border);
  }

  .filter > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 3.25em;
    padding-block: 0.5em;
    font-weight: var(--_weight-strong);
    list-style: none;
    cursor: pointer;
  }

  .filter > summary::-webkit-details-marker {
    display: none;
  }

  .filter > summary .icon {
    grid-row: 1 / span 2;
    grid-column: 2;
  }

  .filter[open] > summary .icon {
    rotate: 180deg;
  }

  .filter > summary small {
    grid-column: 1;
    font-size: var(--_font-size-s);
    font-weight: 400;
    line-height: 1.3;
  }

  .filter > summary small.chosen {
    font-weight: var(--_weight-strong);
    color: var(--_accent-text);
  }

  .filter[open] > summary small {
    display: none;
  }

  .options {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-3);
  }

  .option-title {
    padding-block: var(--_space-2) 0;
    font-size: var(--_font-size-s);
    font-weight: var(--_weight-strong);
  }

  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_size-target);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .options .button.text {
    margin-inline-start: -0.5em;
  }

  .option:hover .label {
    text-decoration: underline;
    text-underline-offset: 0.22em;
  }

  .option.none {
    color: var(--psw-color-text-quiet, inherit);
  }

  .option.none .label {
    font-weight: 400;
  }

  .option:has(:checked) .label {
    font-weight: var(--_weight-strong);
  }

  .days {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_space-2);
  }

  .day {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    line-height: 1.2;
    min-block-size: var(--_size-target);
    padding: 0.25em 0;
    font: inherit;
    font-size: var(--_font-size-s);
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .filter-dialog {
    inline-size: min(32em, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0 auto 0 0;
    padding: 0;
    color: var(--_text);
    background: var(--_surface);
    border: 0;
    box-shadow: var(--psw-shadow-float, 0 2px 6px rgb(42 33 39 / 0.14), 0 12px 32px rgb(42 33 39 / 0.14));
    overscroll-behavior: contain;
    scroll-padding-block-end: 6em;
  }

  .filter-dialog[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }

  .filter-dialog:dir(rtl) {
    margin: 0 0 0 auto;
  }

  /* In a frame as high as its content, what is at the end of the frame is far from the screen. */
  @media (min-height: 90em) {
    .filter-dialog {
      block-size: fit-content;
      max-block-size: 100dvh;
    }
  }

  .filter-dialog::backdrop {
    background: rgb(32 23 30 / 0.5);
  }

  .filter-head,
  .filter-foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-3) var(--_space-4);
  }

  .filter-head > :first-child {
    font-size: var(--_font-size-xl);
  }

  .filter-dialog .filters {
    margin-inline: var(--_space-4);
  }

  .filter-foot {
    position: sticky;
    inset-block-end: 0;
    background: var(--_surface);
    border-block-start: 1px solid var(--_border);
  }

  .filter-foot .primary {
    flex: 1 1 auto;
    min-inline-size: min-content;
  }

  .filter-dialog .count {
    color: var(--_text-quiet);
  }

  .day .count {
    color: var(--_text-quiet);
  }

  .day:hover {
    border-color: var(--_text);
  }

  .day:has(:checked),
  .day[aria-pressed='true'] {
    font-weight: var(--_weight-strong);
    background: var(--_surface-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .day:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: var(--_size-target);
    padding-block: 0;
    padding-inline: 0.875em 0.625em;
    font: inherit;
    font-size: var(--_font-size-s);
    text-align: start;
    color: var(--_text);
    background: var(--_surface-tint);
    border: 1px solid transparent;
    border-radius: 99em;
    cursor: pointer;
  }

  .chip:hover {
    border-color: var(--_accent);
  }

  .chip .icon {
    color: var(--_accent-text);
  }

  /* No matches */
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-5) var(--_space-4);
  }

  .empty > div,
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .choices {
    padding-block: var(--_space-2);
  }

  .empty :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-xl);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    inline-size: 100%;
    min-block-size: max(3em, 48px);
    padding: 0.5em 0.875em;
    font: inherit;
    text-align: start;
    color: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  .choice .icon {
    color: var(--_accent-text);
  }

  .choice .label {
    flex: 1 1 8em;
    min-inline-size: 0;
  }

  .ring {
    inline-size: 4.5em;
    block-size: 4.5em;
    color: var(--_accent);
    fill: currentColor;
  }

  .ring .open {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }

  @container psw (min-width: 34em) {
    .empty {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
      gap: var(--_space-5);
      padding: var(--_space-6);
    }

    .ring {
      inline-size: 6em;
      block-size: 6em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .filter > summary .icon {
      transition: rotate var(--_motion);
    }
  }

  @media (forced-colors: active) {
    .ring {
      color: CanvasText;
    }

    .day:has(:checked),
    .day[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    .chip {
      border-color: ButtonBorder;
    }
  }

  .way:hover {
    border-color: var(--_text);
  }

  .way:has(:checked) :is(.icon, .count) {
    color: var(--_accent-text);
  }

  .way.none :is(.label, .count) {
    color: var(--_text-quiet);
  }

  @media (forced-colors: active) {
    .way:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    /* Chosen and focused are two things. */
    .way:has(:checked:focus-visible) {
      outline-color: CanvasText;
      outline-offset: 2px;
    }
  }

  @media print {
    .ask,
    .filters,
    .tools,
    .chips,
    .view-lost {
      display: none;
    }

    .columns {
      display: block;
    }
  }

  .row:not(.soon):hover {
    background: color-mix(in oklab, var(--_surface-sunken) 60%, var(--_surface));
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
