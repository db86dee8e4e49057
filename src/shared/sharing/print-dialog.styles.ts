import { css } from 'lit';

export const printDialogStyles = css`
  .print-dialog {
    inline-size: min(28em, 100vw - 1.5em);
    max-inline-size: none;
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    box-shadow: var(--psw-shadow-float, 0 2px 6px rgb(42 33 39 / 0.14), 0 12px 32px rgb(42 33 39 / 0.14));
    overscroll-behavior: contain;
  }

  .print-dialog[open] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .print-dialog::backdrop {
    background: rgb(32 23 30 / 0.5);
  }

  .print-dialog .quiet {
    color: var(--_text-quiet);
  }

  .print-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    justify-content: space-between;
  }

  .print-head > :first-child {
    font-size: var(--_font-size-xl);
  }
`;
