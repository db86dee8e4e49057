import { css } from 'lit';

/** What the parts after the steps need; the rest is the details' own sheet. */
export const moreStyles = css`
  .visit-part.details {
    gap: var(--_space-4);
  }

  /* Nine parts: the eye needs more room between them than inside one. */
  slot + slot > .visit-part {
    margin-block-start: var(--_space-4);
  }

  .sources {
    overflow-wrap: anywhere;
  }

  .sources a {
    color: inherit;
  }

  .sources summary {
    padding-block: calc((var(--_size-target) - 1.5em) / 2);
    cursor: pointer;
  }

  .sources ul {
    display: grid;
    gap: var(--_space-3);
    padding-block-end: var(--_space-2);
  }

  .lead {
    font-weight: var(--_weight-strong);
  }

  .visit-lines,
  .visit-lines > li,
  .at-group,
  .way,
  .way > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .visit-lines {
    gap: var(--_space-3);
  }

  .visit-lines > li {
    position: relative;
    gap: var(--_space-2);
    padding-inline-start: 1.25em;
  }

  /* A short line, not a mark of right or wrong. */
  .visit-lines > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0;
    inline-size: 0.625em;
    border-block-start: 2px solid var(--_border-strong);
  }

  .pair dd,
  .at-group {
    align-content: start;
  }

  .at-group {
    gap: 0.125em;
  }

  .way {
    gap: var(--_space-5);
  }

  .way > div {
    gap: var(--_space-2);
    align-content: start;
  }

  .checklist label {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    box-sizing: border-box;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
    cursor: pointer;
  }

  .checklist input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .checklist label > span {
    min-inline-size: 0;
  }

  .paper-only {
    display: none;
  }

  @container psw (min-width: 46em) {
    .way {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .checklist {
      break-inside: avoid;
    }

    /* Paper cannot be opened. */
    .sources::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }

  /* The sheet alone: see print-part.ts. */
  body > .base .paper-only {
    display: block;
  }

  body > .base .paper-title {
    font-size: 1.25em;
    font-weight: 600;
  }

  body > .base .paper-only div {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    margin-block: 0.75em;
  }

  body > .base .paper-only dt {
    font-weight: 600;
  }

  /* A line to write on. */
  body > .base .paper-only .blank {
    min-block-size: 1.75em;
    border-block-end: 1px solid;
  }

  /* Empty boxes, whatever was ticked on the screen. */
  body > .base .checklist input {
    appearance: none;
    background: none;
    border: 1.5px solid;
    border-radius: 2px;
  }
`;
