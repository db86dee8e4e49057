import { css } from 'lit';

export const firstVisitStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
