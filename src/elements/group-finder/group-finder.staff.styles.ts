import { css } from 'lit';

export const staffStyles = css`
  /* Above what makes the whole row a button. */
  .pick {
    position: relative;
    z-index: 1;
    justify-self: start;
  }

  .staff-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-3) var(--_space-4);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .staff-bar.floats {
    position: sticky;
    z-index: 2;
    inset-block-end: var(--_space-2);
    border-color: var(--_border-strong);
    box-shadow: var(--psw-shadow-float, 0 2px 6px rgb(42 33 39 / 0.14), 0 12px 32px rgb(42 33 39 / 0.14));
  }

  .staff-bar > p {
    font-variant-numeric: tabular-nums;
  }

  /* On a phone, a bar of three full rows would hide half the list: one line of words, one row of buttons. */
  @container psw (max-width: 24em) {
    .staff-bar.floats {
      gap: 0.125em;
      padding: var(--_space-2);
    }

    .staff-bar.floats > p {
      padding-inline: var(--_space-1);
      line-height: 1.25;
    }

    .staff-bar .buttons {
      flex: 1 1 100%;
      gap: var(--_space-1);
    }

    .staff-bar .buttons .button {
      padding-inline: 0.375em;
      font-size: var(--_font-size-s);
    }

    .staff-bar .buttons .button:not(.text, .link) {
      inline-size: auto;
      flex: 1 1 auto;
    }

    .staff-bar .buttons .icon {
      display: none;
    }
  }

  /* Large text on a small screen: a bar that stays would leave no room to read. */
  @container psw (max-width: 14em) {
    .staff-bar.floats {
      position: static;
    }
  }

  @media (max-height: 24em) {
    .staff-bar.floats {
      position: static;
    }
  }

  @media print {
    .pick,
    .staff-bar {
      display: none;
    }
  }
`;
