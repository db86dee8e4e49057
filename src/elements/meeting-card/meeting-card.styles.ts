import { css } from 'lit';

export const meetingCardStyles = css`
  .card,
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    gap: var(--_space-3);
    padding: 1.125em var(--_space-4) 1.25em;
  }

  .top {
    gap: 0.125em;
  }

  .top :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .plate {
    padding: var(--_space-3) var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }

  .big {
    font-size: var(--_font-size-l);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    text-wrap: balance;
  }

  .compact {
    position: relative;
    gap: 0.25em;
    padding: 0.875em var(--_space-4);
  }

  /* The whole compact card reacts, not just the name. */
  .compact .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius-l);
  }

  .compact .facts {
    gap: 0.25em;
    font-size: var(--_font-size-s);
  }

  .compact .rest {
    display: none;
  }

  .short {
    font-weight: var(--_weight-strong);
    font-variant-numeric: tabular-nums;
  }

  @container psw (min-width: 30em) {
    .card:not(.compact) {
      padding: var(--_space-5);
    }
  }

  @media (forced-colors: active) {
    .plate {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
