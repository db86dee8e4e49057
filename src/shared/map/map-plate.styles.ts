import { css } from 'lit';

export const mapPlate = css`
  .map-plate {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    justify-items: start;
    gap: var(--_space-4);
    padding: var(--_space-5) var(--_space-4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
  }

  .map-plate > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    max-inline-size: 62ch;
  }

  .map-plate .ring {
    inline-size: 4.5em;
    block-size: 4.5em;
    color: var(--_accent);
    fill: currentColor;
  }

  .map-plate .ring .open {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }

  .map-plate .button.text {
    color: var(--_accent-text);
  }

  @container psw (min-width: 34em) {
    .map-plate {
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_space-5);
      padding: var(--_space-6);
    }

    .map-plate .ring {
      inline-size: 6em;
      block-size: 6em;
    }
  }

  @media (forced-colors: active) {
    .map-plate .ring {
      color: CanvasText;
    }
  }

  @media print {
    .map-plate {
      display: none;
    }
  }
`;
