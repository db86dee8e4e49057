import { css } from 'lit';

export const copingTipsStyles = css`
  .tips,
  .situation,
  .tip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .tips {
    gap: var(--_space-4);
  }

  .sheet {
    overflow: clip;
  }

  .safety {
    background: var(--_surface-sunken);
  }

  .safety,
  .situation {
    padding: var(--_space-4);
  }

  .situation {
    gap: var(--_space-2) var(--_space-5);
    padding-block: var(--_space-5) 0;
    border-block-start: 1px solid var(--_border);
  }

  .situation :is(h1, h2, h3, h4, h5, h6),
  .helped {
    font-size: var(--_font-size-l);
  }

  .tip {
    gap: var(--_space-3) var(--_space-5);
    padding-block-end: var(--_space-3);
  }

  dd,
  .safety > span {
    max-inline-size: 62ch;
  }

  .tip + .tip {
    padding-block-start: var(--_space-5);
    border-block-start: 1px solid var(--_border);
  }

  dd + dt {
    margin-block-start: var(--_space-3);
  }

  dt,
  .about {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  /* The button comes a moment later: nothing moves when it does. */
  .act {
    min-block-size: var(--_size-target);
    margin-inline-start: -0.5em;
  }

  .on-paper {
    display: none;
  }

  @container psw (min-width: 34em) {
    .safety,
    .situation {
      padding-inline: var(--_space-6);
    }

    .situation {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
    }
  }

  @container psw (min-width: 56em) {
    .tip {
      grid-template-columns: minmax(0, 1fr) 16em;
    }
  }

  /* A sheet of paper is cut and passed on: each situation has the line with it. */
  @media print {
    .act {
      display: none;
    }

    .tip {
      break-inside: avoid;
    }

    .situation ~ .situation .on-paper {
      display: block;
      grid-column: 1 / -1;
      padding-block-end: var(--_space-4);
    }
  }
`;
