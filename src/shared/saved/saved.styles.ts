import { css } from 'lit';

export const savedStyles = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    flex: 1 0 100%;
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
  }

  .ask-title {
    font-weight: var(--_weight-strong);
  }

  .button.done {
    color: var(--_accent-text);
    background: var(--_surface-tint);
    border-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .button.done {
      border-width: 3px;
    }
  }

  @media print {
    .ask {
      display: none;
    }
  }
`;
