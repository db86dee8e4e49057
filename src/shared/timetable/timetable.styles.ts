/** A week: seven columns where there is room, a list by day where there is not. Measured by its own width, not the page's. */
import { css } from 'lit';

export const timetableStyles = css`
  /* Beside the filters of a finder a week has less room than the finder: it measures itself by its own box. */
  .week-box {
    container: psw / inline-size;
  }

  .week {
    --_layout: narrow;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .week-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .week-bar :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .week-title .quiet {
    display: inline-block;
  }

  .week-steps,
  .week-zones {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    max-inline-size: 100%;
  }

  .week-steps .button:last-child > .icon {
    margin-inline: var(--_space-2) 0;
  }

  .week-steps .button[aria-disabled] {
    color: var(--_text-quiet);
    border-style: dashed;
    cursor: default;
  }

  .week-whose {
    font-weight: 400;
  }

  .week-whose[aria-pressed='true'] {
    font-weight: var(--_weight-strong);
    background: var(--_surface-tint);
    border: 3px solid var(--_accent);
  }

  .week-empty {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    padding: var(--_space-5);
  }

  .week-foot:empty {
    display: none;
  }

  .week-day {
    display: grid;
    gap: 0.625em;
    padding: 0.875em var(--_space-4) 1.125em;
  }

  .week-day + .week-day {
    border-block-start: 1px solid var(--_border);
  }

  .week-day:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .week-day:last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  .is-today {
    background: var(--_surface-tint);
  }

  .week-today {
    font-weight: 400;
    color: var(--_accent-text);
  }

  .week-today::before {
    content: '· ';
    content: '· ' / '';
  }

  .week-entries {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }

  .week-entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }

  .week-entry .time {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .week-entry .week-about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.125em;
  }

  .week-entry .week-about > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .week-entry .line {
    gap: 0.375em;
    color: var(--_text-quiet);
  }

  .week-entry.is-off :is(.time, .line, .line .icon) {
    color: var(--_notice);
  }

  .week-entry .button.link {
    font-weight: 400;
    line-height: 1.35;
  }

  /* The name covers its entry, so that the whole of it can be pressed. */
  .week-entry .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-s);
  }

  .week-more {
    justify-self: start;
    margin-inline-start: -0.5em;
  }

  .week-arranged {
    display: grid;
    gap: var(--_space-2);
    color: var(--psw-color-text-quiet, inherit);
  }

  .week-arranged .week-entries {
    gap: var(--_space-2);
  }

  .week-arranged .button.link {
    min-block-size: 24px;
    font-weight: 400;
  }

  @container psw (max-width: 33.99em) {
    .week-steps {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      inline-size: 100%;
    }

    .week-steps .button {
      padding-inline: 0.25em;
      overflow-wrap: anywhere;
    }
  }

  @container psw (max-width: 25.99em) {
    .week-steps .icon {
      display: none;
    }
  }

  @container psw (max-width: 16.99em) {
    .week-steps {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container psw (min-width: 17em) {
    .week-day .week-entry {
      grid-template-columns: 5.5em minmax(0, 1fr);
    }
  }

  @container psw (min-width: 34em) {
    .week-day {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
      gap: 0;
      padding: var(--_space-4) var(--_space-5);
    }

    .week-day-head {
      grid-row: span 2;
      display: grid;
      align-content: start;
    }

    .week-day > :not(.week-day-head) {
      grid-column: 2;
    }

    .week-day .week-entry {
      grid-template-columns: 6em minmax(0, 1fr);
    }

    .week-day .week-today::before {
      content: none;
    }
  }

  @container psw (min-width: 62em) {
    .week {
      --_layout: wide;
    }
  }

  .week-grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }

  .week-grid :is(th, td) {
    padding: 0.75em;
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--_border);
    border-inline-start: 1px solid var(--_border);
  }

  .week-grid :is(th, td):first-child {
    inline-size: 6.5em;
    border-inline-start: 0;
  }

  .week-grid thead th {
    border-block-start: 0;
  }

  .week-grid th {
    font-weight: 400;
  }

  .week-grid thead strong {
    display: block;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .is-today {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .week-whose[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .week-zones {
      display: none;
    }

    .week-steps {
      display: none;
    }

    .week {
      gap: 0.5em;
      font-size: 0.8em;
    }

    .week-grid :is(th, td) {
      padding: 0.375em;
    }

    .week-grid :is(th, td):first-child {
      inline-size: 5.5em;
    }

    .week-days {
      columns: 2;
    }

    .week-day {
      display: block;
      padding: 0.5em;
      break-inside: avoid;
    }

    .week-entry .button.link {
      display: inline;
      color: inherit;
      text-decoration: none;
    }

    .week-arranged .button.link {
      display: inline;
      text-decoration: none;
    }
  }
`;
