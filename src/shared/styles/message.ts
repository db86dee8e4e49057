/** A box with an icon and a sentence: failed to load, old data. Notice, never alarm. */
import { css } from 'lit';

export const message = css`
  .message {
    --_notice-surface: var(--psw-color-notice-surface, #fcf4e3);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_notice-surface);
    border: 1px solid color-mix(in oklab, var(--_notice) 35%, transparent);
    border-radius: var(--_radius-s);
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    .message {
      --_notice-surface: var(--psw-color-notice-surface, light-dark(oklch(96.8% 0.024 85), oklch(30% 0.028 75)));
    }
  }

  .message > .icon {
    margin-block-start: 0.125em;
    color: var(--_notice);
  }

  .message > div {
    display: grid;
    gap: var(--_space-1);
  }

  .message .buttons {
    padding-block-start: var(--_space-2);
  }
`;
