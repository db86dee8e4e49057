import { css } from 'lit';

export const crisisHelpStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
