import { css } from 'lit';

export const groupAgreementStyles = css`
  .agreement,
  .agreement > *,
  .rule > div,
  .limits {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }

  .agreement {
    gap: var(--_space-5);
    padding: var(--_space-5) var(--_space-4);
  }

  .title {
    font-size: var(--_font-size-xl);
  }

  .strong,
  .name {
    font-weight: var(--_weight-strong);
  }

  .agreement > .rules {
    gap: 0;
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
    color: var(--_accent-text);
  }

  .limits {
    gap: var(--_space-3);
    margin-block-start: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius-s);
  }

  ::slotted(*) {
    margin-block: 0;
  }

  /* A phone with large text: there is no room for a column of numbers. */
  @container psw (max-width: 14em) {
    .agreement {
      padding-inline: var(--_space-2);
    }

    .title {
      font-size: 1.1em;
    }

    .rule {
      display: block;
    }

    .limits {
      padding-inline: 0;
      background: none;
    }
  }

  @container psw (min-width: 34em) {
    .agreement {
      padding: var(--_space-6);
    }
  }

  @media (forced-colors: active) {
    .limits {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .agreement {
      padding: 0;
      border: 0;
    }

    .rule {
      break-inside: avoid;
    }

    .limits {
      border: 1px solid var(--_border-strong);
    }
  }
`;
