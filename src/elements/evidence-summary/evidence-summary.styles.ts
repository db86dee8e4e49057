import { css } from 'lit';

export const evidenceSummaryStyles = css`
  .evidence,
  .head,
  .finding,
  .text,
  .meta {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .evidence {
    gap: var(--_space-4);
  }

  .head {
    gap: 0.375em;
    max-inline-size: 62ch;
  }

  .finding {
    grid-template-areas: 'found' 'outcome' 'text' 'meta';
    gap: 0.5em var(--_space-5);
    padding: 1.25em var(--_space-4);
  }

  .finding + .finding {
    border-block-start: 1px solid var(--_border);
  }

  .outcome {
    grid-area: outcome;
    font-size: var(--_font-size-l);
  }

  .found {
    grid-area: found;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    font-weight: var(--_weight-strong);
    line-height: 1.3;
  }

  .text {
    grid-area: text;
    gap: 0.375em;
    align-content: start;
    max-inline-size: 62ch;
  }

  .meta {
    grid-area: meta;
    gap: 0.375em;
    align-content: start;
  }

  .support,
  .size,
  .meta {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .size {
    font-variant-numeric: tabular-nums;
  }

  .sure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .sure > span {
    flex: 1 1 9em;
    min-inline-size: 0;
  }

  .mark {
    flex: none;
    inline-size: max(2.25em, 32px);
    block-size: max(2.25em, 32px);
    overflow: visible;
    color: var(--_accent-text);
  }

  .mark path,
  .squares rect {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mark .bold {
    stroke-width: 3.2;
  }

  .mark .ink {
    fill: currentColor;
    stroke: none;
  }

  .mark .gap {
    stroke: var(--_surface);
  }

  .mark .dashed {
    stroke-dasharray: 3.5 4.13;
  }

  .squares {
    flex: none;
    inline-size: 4em;
    block-size: 0.857em;
    margin-block-start: 0.32em;
  }

  .squares rect {
    stroke-width: 1.4;
  }

  .squares .ink {
    fill: currentColor;
  }

  .base:dir(rtl) .squares {
    scale: -1 1;
  }

  .checked {
    font-size: var(--_font-size-s);
  }

  .more {
    min-block-size: var(--_size-target);
    padding: 0.5em 1em;
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: 1.25;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .more:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  @container psw (min-width: 34em) {
    .finding {
      grid-template:
        'found outcome' auto
        'found text' auto
        'found meta' 1fr / var(--_size-spine) minmax(0, 1fr);
      padding: 1.5em var(--_space-5);
    }

    .finding .found {
      flex-direction: column;
      align-items: start;
      gap: 0.5em;
    }
  }

  @container psw (min-width: 46em) {
    .finding {
      grid-template:
        'found outcome meta' auto
        'found text meta' 1fr / var(--_size-spine) minmax(0, 1fr) 17em;
    }
  }

  @media (forced-colors: active) {
    .mark,
    .squares {
      color: CanvasText;
    }

    .mark .gap {
      stroke: Canvas;
    }
  }

  @media print {
    .finding {
      break-inside: avoid;
    }

    .more {
      display: none;
    }
  }
`;
