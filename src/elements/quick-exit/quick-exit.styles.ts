import { css } from 'lit';

export const quickExitStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
