import { css } from 'lit';

export const nextMeetingsStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
