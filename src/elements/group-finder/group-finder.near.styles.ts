import { css } from 'lit';

export const groupFinderNear = css`
  .popup {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.375em);
    z-index: 3;
    overflow: auto;
    max-block-size: 22em;
    padding-block: 0.375em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    box-shadow: var(--psw-shadow-float, 0 2px 6px rgb(42 33 39 / 0.14), 0 12px 32px rgb(42 33 39 / 0.14));
  }

  .suggestion {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 0 0.5em;
    min-block-size: var(--_size-target);
    padding: 0.375em 0.875em;
    cursor: pointer;
  }

  .suggestion > * {
    min-inline-size: 0;
  }

  .suggestion.service {
    flex-wrap: nowrap;
  }

  .popup .quiet {
    color: var(--_text-quiet);
  }

  .suggestion:not(:first-child).service {
    border-block-start: 1px solid var(--_border);
  }

  .suggestion:hover {
    background: var(--_surface-sunken);
  }

  .suggestion[aria-selected='true'] {
    background: var(--_surface-tint);
    box-shadow: inset 3px 0 0 var(--_accent);
  }

  .suggestion[aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }

  .popup-note {
    padding: 0.375em 0.875em;
  }

  .distance {
    font-variant-numeric: tabular-nums;
    /* A number stays with its unit. */
    white-space: nowrap;
  }

  @container psw (max-width: 14em) {
    .distance {
      white-space: normal;
    }
  }

  .none-near .buttons {
    padding-block-start: var(--_space-2);
  }

  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
