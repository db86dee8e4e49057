/** The look of a box to tick, and of one of several to choose. Where it stands is for the sheet of its row. */
import { css } from 'lit';

export const tick = css`
  input.tick {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    font: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: 5px;
    appearance: none;
    cursor: pointer;
    /* Paper shows what is chosen, also where browsers leave backgrounds out. */
    print-color-adjust: exact;
  }

  input.tick:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  input.tick:checked::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.72em;
    border: solid var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
    translate: 0 -0.08em;
  }

  input.tick[type='radio'] {
    border-radius: 50%;
  }

  input.tick[type='radio']:checked {
    background: var(--_surface);
    border-width: 0.4375em;
  }

  input.tick[type='radio']:checked::after {
    content: none;
  }

  @media (forced-colors: active) {
    input.tick:checked {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }

    input.tick:checked::after {
      border-color: HighlightText;
    }

    input.tick[type='radio']:checked {
      background: Canvas;
    }
  }
`;
