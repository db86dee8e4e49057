import { css } from 'lit';

export const copingTipsStyles = css`
  .tips,
  .situation,
  .situation > ul,
  .tip,
  .tip dl,
  .about {
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
    display: flex;
    gap: 0.625em;
    padding: var(--_space-4);
    background: var(--_surface-sunken);
  }

  .safety > span {
    max-inline-size: 62ch;
    min-inline-size: 0;
  }

  .safety > .icon {
    margin-block-start: 0.125em;
    color: var(--_text-quiet);
  }

  .situation {
    gap: var(--_space-2) var(--_space-5);
    padding: var(--_space-5) var(--_space-4) var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }

  .situation :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .tip {
    gap: var(--_space-3);
    padding-block: 0.125em 0.5em;
  }

  .tip + .tip {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }

  .tip dl {
    gap: 0.125em;
    max-inline-size: 62ch;
  }

  .tip dt {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .tip dd + dt {
    margin-block-start: var(--_space-3);
  }

  .tip .helped {
    font-size: var(--_font-size-l);
    line-height: 1.4;
  }

  .about {
    gap: 0.125em;
    max-inline-size: 62ch;
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .copy {
    justify-self: start;
    margin-block-start: -0.25em;
    margin-inline-start: -0.5em;
    font-size: var(--_font-size-s);
  }

  .on-paper {
    display: none;
  }

  @container psw (min-width: 34em) {
    .safety {
      padding: var(--_space-4) var(--_space-6);
    }

    .situation {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
      padding: var(--_space-5) var(--_space-6) var(--_space-3);
    }
  }

  @media (forced-colors: active) {
    .situation {
      border-block-start-color: CanvasText;
    }
  }

  /* A sheet of paper is cut and passed on: each situation has the line with it. */
  @media print {
    .tip,
    .safety {
      break-inside: avoid;
    }

    .situation :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    .situation ~ .situation .on-paper {
      display: block;
      grid-column: 1 / -1;
      font-size: var(--_font-size-s);
    }
  }
`;
