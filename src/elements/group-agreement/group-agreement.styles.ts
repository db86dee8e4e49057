import { css } from 'lit';

export const groupAgreementStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
