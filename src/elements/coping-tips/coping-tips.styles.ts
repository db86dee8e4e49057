import { css } from 'lit';

export const copingTipsStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
