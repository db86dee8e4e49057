import { css } from 'lit';

/** Panels that open below the plate of the details. */
export const takeAway = css`
  .take-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    grid-column: 1 / -1;
    justify-self: stretch;
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }

  /* Not a grid: WebKit then makes it as wide as its legend on one line. */
  .take-panel fieldset {
    min-inline-size: 0;
  }

  .take-panel legend {
    font-weight: var(--_weight-strong);
  }

  .take-option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.75em;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-1);
    cursor: pointer;
  }

  .take-option input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .take-option small {
    display: block;
    font-size: var(--_font-size-s);
    font-weight: 400;
    line-height: 1.3;
    color: var(--_text-quiet);
  }

  .take-option:has(:checked) .label {
    font-weight: var(--_weight-strong);
  }

  .take-act {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
  }

  .take-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }

  .take-links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
  }

  @container psw (min-width: 46em) {
    .take-panel.wide {
      grid-template-columns: repeat(3, minmax(0, auto));
      justify-content: space-between;
    }

    .take-panel.wide > .take-act {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .take-panel {
      display: none;
    }
  }
`;
