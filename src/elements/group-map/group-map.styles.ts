import { css } from 'lit';

export const groupMapStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
