import { css } from 'lit';

/** What the steps after the first need. */
export const stepStyles = css`
  .form {
    --_support: var(--psw-color-support, #26523c);
    --_support-surface: var(--psw-color-support-surface, #e9f6ee);
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    .form {
      --_support: var(--psw-color-support, light-dark(oklch(40% 0.062 160), oklch(84% 0.065 160)));
      --_support-surface: var(--psw-color-support-surface, light-dark(oklch(96.2% 0.018 160), oklch(29% 0.028 160)));
    }
  }

  .step-head,
  .field,
  .safe,
  .sent > div,
  .address {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .step-head,
  .field {
    gap: var(--_space-1);
  }

  .form .ticks {
    gap: 0;
  }

  .form .ticks legend {
    margin-block-end: var(--_space-1);
    font-weight: var(--_weight-strong);
  }

  .tick {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
    cursor: pointer;
  }

  .tick input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .tick > span {
    min-inline-size: 0;
  }

  .said:not(:empty) {
    padding: var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }

  .said:empty {
    position: absolute;
  }

  .field label {
    font-weight: var(--_weight-strong);
  }

  .field :is(input, textarea) {
    inline-size: 100%;
    max-inline-size: 38em;
    min-block-size: max(3em, 48px);
    margin: var(--_space-1) 0 0;
    padding: 0.625em 0.75em;
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    /* Not the browser's own look, which ignores the colours. */
    appearance: none;
  }

  .field textarea {
    min-block-size: 7em;
    resize: vertical;
  }

  .field :is(input, textarea):hover {
    border-color: var(--_text);
  }

  .field [aria-invalid] {
    border-color: var(--_notice);
    border-width: 3px;
  }

  .wrong {
    font-weight: var(--_weight-strong);
    color: var(--_notice);
  }

  .safe {
    gap: var(--_space-2);
    padding: var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }

  .letter {
    padding: var(--_space-4);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
    user-select: text;
  }

  .button.busy {
    color: var(--_text);
    background: var(--_surface);
    border-color: var(--_border-strong);
    border-style: dashed;
    cursor: default;
  }

  .address .button {
    text-align: start;
  }

  .address bdi {
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
    user-select: all;
  }

  .sent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: var(--_space-4);
    background: var(--_support-surface);
    border-radius: var(--_radius);
  }

  .sent > div {
    gap: var(--_space-1);
  }

  .sent > .icon {
    color: var(--_support);
  }

  @media (forced-colors: active) {
    .safe,
    .letter,
    .said:not(:empty),
    .sent {
      border: 1px solid CanvasText;
    }
  }
`;
