import { css } from 'lit';

export const myGroupsStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
