import { css } from 'lit';

export const groupMatchStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
