/** One row of a sheet of meetings: the spine says when, the wide column says the rest. */
import { css } from 'lit';

export const meetingRow = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em var(--_space-5);
    padding: 1.125em var(--_space-4) 1.25em;
  }

  li + li > .row,
  .row + .row {
    border-block-start: 1px solid var(--_border);
  }

  .sheet > :first-child,
  .sheet > :first-child > .row {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .sheet > :last-child,
  .sheet > :last-child > .row {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  .row.soon {
    background: var(--_surface-tint);
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0 0.5em;
    font-variant-numeric: tabular-nums;
  }

  .when > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .when .time {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-strong);
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  .what,
  .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .what {
    gap: 0.625em;
  }

  .name {
    gap: 0.125em;
  }

  .name :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .name .button.link {
    font-weight: inherit;
    line-height: inherit;
  }

  /* The name's button covers its row; every other control stands above it, and text can still be selected. */
  .row .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .row .act {
    position: relative;
    z-index: 1;
    justify-self: start;
  }

  @container psw (min-width: 34em) {
    .row {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
      padding: 1.25em var(--_space-5) 1.375em;
    }

    .row .when {
      display: grid;
      gap: 0;
    }

    .row .act {
      grid-column: 2;
    }
  }

  @container psw (min-width: 46em) {
    .row.has-act {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr) auto;
    }

    .row .act {
      grid-column: auto;
      align-self: center;
    }
  }

  @media (forced-colors: active) {
    .row.soon {
      border-inline-start: 6px solid Highlight;
    }
  }
`;
