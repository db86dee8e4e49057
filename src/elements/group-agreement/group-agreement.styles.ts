import { css } from 'lit';

export const groupAgreementStyles = css`
  .agreement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    padding: var(--_space-5) var(--_space-4);
  }

  .head,
  .rule > div,
  .limits,
  .practices,
  .failed,
  .foot,
  .read {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }

  .title,
  .subtitle {
    font-size: var(--_font-size-xl);
  }

  .subtitle {
    font-size: var(--_font-size-l);
  }

  .strong,
  .name,
  dt,
  summary {
    font-weight: var(--_weight-strong);
  }

  .rule {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_border);
  }

  .rule:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .number {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
    color: var(--_accent-text);
  }

  .limits {
    gap: var(--_space-3);
    margin-block-start: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius-s);
  }

  .practices,
  .foot {
    gap: var(--_space-3);
  }

  .practices dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em var(--_space-5);
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }

  .failed {
    justify-items: start;
    padding: var(--_space-4);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .failed .button {
    margin-block-start: var(--_space-2);
  }

  .foot > .button {
    justify-self: start;
  }

  .read {
    gap: 0;
  }

  .read label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_size-target);
    cursor: pointer;
  }

  .read input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  summary {
    display: list-item;
    padding-block: calc((var(--_size-target) - 1.5em) / 2);
    color: var(--_accent-text);
    cursor: pointer;
  }

  .seen {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-3);
  }

  .seen li {
    padding-block: 0.25em;
  }

  @container psw (min-width: 34em) {
    .agreement {
      padding: var(--_space-6);
    }

    .practices dl > div {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .limits {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .screen-only {
      display: none;
    }

    .agreement {
      padding: 0;
      border: 0;
    }

    .rule,
    .practices dl > div {
      break-inside: avoid;
    }

    .limits {
      border: 1px solid var(--_border-strong);
    }
  }

  /* The printed sheet has a document to itself, for the wall: larger than a page of text. */
  body > .base {
    font-size: 1.3em;
  }
`;
