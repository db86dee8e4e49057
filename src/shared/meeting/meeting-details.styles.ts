import { css } from 'lit';

export const meetingDetails = css`
  .details,
  .details-head,
  .details-columns,
  .aside,
  .aside section,
  .pair,
  .pair dd,
  .plate,
  .plate > div:first-child {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .details {
    --_support: var(--psw-color-support, #26523c);
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    .details {
      --_support: var(--psw-color-support, light-dark(oklch(40% 0.062 160), oklch(84% 0.065 160)));
    }
  }

  .details {
    gap: var(--_space-5);
  }

  .details-head {
    gap: 0.375em;
  }

  /* Room for the way back above it. */
  .details-name {
    scroll-margin-block-start: 6em;
  }

  .back {
    margin-inline-start: -0.5em;
    margin-block-end: var(--_space-2);
  }

  .checked {
    display: grid;
    gap: var(--_space-1);
  }

  .plate {
    gap: var(--_space-4);
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border-radius: var(--_radius-l);
  }

  .plate > div:first-child {
    gap: var(--_space-2);
  }

  .plate .quiet {
    color: var(--_text-quiet);
  }

  .big {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }

  .details-columns {
    gap: var(--_space-6);
    align-items: start;
  }

  .pair {
    gap: 0.125em var(--_space-5);
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }

  .pair:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .pair dt {
    font-weight: var(--_weight-strong);
  }

  .pair dd {
    gap: 0.375em;
  }

  .lines {
    white-space: pre-line;
  }

  .number {
    direction: ltr;
    unicode-bidi: isolate;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* Addresses have no spaces to break at. */
  a[href^='mailto:'],
  dd a {
    overflow-wrap: anywhere;
  }

  .measure {
    max-inline-size: 62ch;
  }

  .numbered {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  .aside {
    gap: var(--_space-5);
  }

  .aside section {
    gap: 0.625em;
  }

  .aside :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .access {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .access .yes > .icon {
    color: var(--_support);
  }

  .access :is(.no, .unknown) > .icon {
    color: inherit;
  }

  .access .unknown {
    color: var(--psw-color-text-quiet, inherit);
  }

  @container psw (min-width: 34em) {
    .pair {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
    }

    .plate {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding: var(--_space-5);
    }
  }

  @container psw (min-width: 56em) {
    .details-columns {
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: var(--psw-space-7, 3em);
    }
  }

  @media print {
    .pair,
    .aside section {
      break-inside: avoid;
    }
  }
`;
