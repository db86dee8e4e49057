import { css } from 'lit';

/** Of the groups and all that follows. */
export const myGroupsBodyStyles = css`
  .my-list,
  .list section,
  .cards,
  .card,
  .top,
  .about-body,
  .field,
  .choices,
  .undo,
  .missing,
  .help {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .my-list {
    gap: var(--_space-5);
  }

  .list section {
    gap: var(--_space-3);
  }

  .list section p {
    max-inline-size: 62ch;
  }

  .list section > :is(h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  /* Parts stand further from each other than what is in them. */
  .list > section {
    margin-block-start: var(--_space-4);
  }

  .reflection {
    padding: var(--_space-4);
  }

  .card .button.text,
  .reflection .button.text {
    padding-inline: 0;
  }

  .cards {
    gap: var(--_space-3);
    align-items: start;
  }

  .card {
    gap: var(--_space-2);
    padding: 0.875em var(--_space-4);
  }

  .top {
    gap: 0.125em;
  }

  .top :is(h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .card .facts {
    gap: 0.25em;
    font-size: var(--_font-size-s);
  }

  .card .button.open {
    position: relative;
    min-block-size: 1.5em;
  }

  .when {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .where .buttons > p {
    font-weight: var(--_weight-strong);
  }

  .undo,
  .missing {
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-3) var(--_space-4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border-radius: var(--_radius-s);
  }

  .undo .button:not(.text) {
    min-inline-size: 8em;
  }

  .missing .button.text {
    color: var(--_accent-text);
  }

  .about > summary {
    justify-content: start;
    list-style: none;
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-inline: 0;
  }

  .about > summary::-webkit-details-marker {
    display: none;
  }

  .about > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.25em;
    margin-inline-end: 0.75em;
    border: solid currentColor;
    border-width: 0 1.6px 1.6px 0;
    transform: rotate(45deg);
  }

  .about[open] > summary::before {
    margin-block: 0.25em 0;
    transform: rotate(225deg);
  }

  .about-body {
    gap: var(--_space-4);
    padding-block: var(--_space-2);
  }

  .field {
    gap: var(--_space-1);
  }

  .field > label,
  .field > p:first-child {
    font-weight: var(--_weight-strong);
  }

  textarea,
  input[type='date'] {
    min-block-size: var(--_size-target);
    max-inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.75em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  textarea {
    inline-size: min(100%, 36em);
    resize: vertical;
  }

  .days li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-3);
  }

  .choices label {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: var(--_size-target);
    padding-block: 0.5em;
    cursor: pointer;
  }

  .choices input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--_accent);
  }

  .choices label > span {
    min-inline-size: 0;
  }

  .choices label > span > span {
    display: block;
  }

  .choices {
    padding: var(--_space-1) var(--_space-4);
  }

  .choices li + li {
    border-block-start: 1px solid var(--_border);
  }

  .help {
    gap: var(--_space-2);
  }

  .file {
    position: relative;
    overflow: hidden;
  }

  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    font-size: 0;
    opacity: 0;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .note {
    font-weight: var(--_weight-strong);
  }

  .open-details {
    padding: var(--_space-4);
  }

  @container psw (min-width: 46em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .open-details,
    .reflection {
      padding: var(--_space-5);
    }
  }

  @media (forced-colors: active) {
    .card .button.text {
      padding-inline: 0.5em;
    }

    .undo,
    .missing {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .list .screen-only.screen-only {
      display: none;
    }

    .card {
      break-inside: avoid;
    }
  }
`;
