import { css } from 'lit';

export const firstVisitStyles = css`
  .visit,
  .visit-part,
  .head,
  .help,
  .own {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .visit {
    gap: var(--_space-6);
    padding: var(--_space-5) var(--_space-4);
  }

  .head {
    gap: 0.375em;
  }

  .head strong {
    color: var(--_notice);
  }

  .help {
    gap: var(--_space-2);
  }

  .visit-part {
    gap: var(--_space-4);
  }

  .visit-part > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .visit p {
    max-inline-size: 62ch;
  }

  .own {
    gap: var(--_space-1);
    padding: var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }

  .own-text {
    white-space: pre-line;
  }

  .steps li {
    position: relative;
    padding-inline-start: 2.25em;
    padding-block-end: var(--_space-4);
  }

  .steps li:last-child {
    padding-block-end: 0;
  }

  /* An open dot on a thin line. */
  .steps li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.375em;
    inset-inline-start: 0.125em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }

  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.25em -0.25em;
    inset-inline-start: calc(0.5em - 0.5px);
    border-inline-start: 1px solid var(--_border-strong);
  }

  @container psw (min-width: 34em) {
    .visit {
      padding: var(--_space-6);
    }
  }

  @media (forced-colors: active) {
    .own {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .visit {
      padding: 0;
      border: 0;
    }

    .steps li,
    .own {
      break-inside: avoid;
    }
  }
`;
