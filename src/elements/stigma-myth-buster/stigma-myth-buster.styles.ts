import { css } from 'lit';

export const stigmaMythBusterStyles = css`
  .myths,
  .fact,
  .fact-head,
  .pair,
  .pair > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .myths {
    gap: var(--_space-4);
  }

  .fact {
    overflow: clip;
  }

  .fact-head {
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    background: var(--_surface-sunken);
  }

  .fact-head :is(h1, h2, h3, h4, h5, h6) {
    max-inline-size: 26ch;
    font-size: var(--_font-size-2xl);
    line-height: 1.2;
    letter-spacing: -0.012em;
  }

  .question {
    color: var(--_text-quiet);
  }

  .why {
    padding: var(--_space-1) var(--_space-4) var(--_space-3);
  }

  .pair {
    gap: 0.125em var(--_space-5);
    padding-block: 0.875em;
  }

  .pair + .pair {
    border-block-start: 1px solid var(--_border);
  }

  .pair > .label {
    color: var(--_text-quiet);
  }

  .pair > div {
    gap: 0.375em;
  }

  /* What is selected and copied from a card is facts only, too. */
  .belief {
    -webkit-user-select: none;
    user-select: none;
  }

  .source {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .copy {
    justify-self: start;
    margin-inline-start: -0.5em;
    font-size: var(--_font-size-s);
  }

  @container psw (min-width: 34em) {
    .fact-head {
      padding: var(--_space-6);
    }

    .why {
      padding: var(--_space-2) var(--_space-6) var(--_space-4);
    }

    .pair {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .fact-head {
      border-block-end: 1px solid CanvasText;
    }
  }

  /* Facts only on paper: a belief that is carried home on a sheet is read without its answer. */
  @media print {
    .belief {
      display: none;
    }

    .fact {
      break-inside: avoid;
    }
  }
`;
