import { css } from 'lit';

export const meetingTimetableStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
