import { css } from 'lit';

export const nextMeetingsStyles = css`
  .next {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .next .title {
    font-size: var(--_font-size-xl);
  }

  .start {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em var(--_space-4);
    padding: var(--_space-4);
  }

  .start + .start {
    border-block-start: 1px solid var(--_border);
  }

  .start > * {
    display: grid;
    align-content: start;
    justify-items: start;
  }

  .start .when {
    font-variant-numeric: tabular-nums;
  }

  .start .open {
    font-size: var(--_font-size-l);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    color: var(--_accent-text);
  }

  /* The whole of a start reacts, not just the name. */
  .start .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .soon {
    color: var(--_accent-text);
    font-weight: var(--_weight-strong);
  }

  .none {
    padding: var(--_space-4);
  }

  .details-sheet {
    padding: var(--_space-4);
  }

  @container psw (min-width: 22em) {
    .start {
      grid-template-columns: 7em minmax(0, 1fr);
    }
  }

  @media print {
    .start .open {
      display: inline;
    }

    .start {
      break-inside: avoid;
    }
  }
`;
