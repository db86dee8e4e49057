/** What stands below the rules, and the sheet for the wall. */
import { css } from 'lit';

export const moreStyles = css`
  .subtitle {
    font-size: var(--_font-size-l);
  }

  .agreement > :is(.practices, .foot) {
    gap: var(--_space-3);
  }

  dt,
  summary {
    font-weight: var(--_weight-strong);
  }

  .practices dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em var(--_space-5);
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }

  .practices dl > div:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .foot > .button {
    justify-self: start;
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
    padding-block: calc((var(--_size-target) - 1.5em) / 2);
    color: var(--_accent-text);
    cursor: pointer;
  }

  .seen {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-3);
  }

  .seen ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }

  .seen li {
    padding-block: 0.25em;
  }

  @container psw (min-width: 34em) {
    .practices dl > div {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
    }
  }

  @media print {
    .screen-only {
      display: none !important;
    }

    .practices dl > div {
      break-inside: avoid;
    }
  }

  /* The printed sheet has a document to itself, where the text is larger: it hangs on a wall. */
  body > .base {
    font-size: 1.2em;
    line-height: 1.35;
  }

  body > .base .rule {
    padding-block: 0.5em;
  }

  /* Who stands before it can ask. */
  body > .base .not-stated {
    display: none;
  }
`;
