import { css } from 'lit';

export const evidenceSummaryStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
