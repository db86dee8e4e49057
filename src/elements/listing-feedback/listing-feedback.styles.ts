import { css } from 'lit';

export const listingFeedbackStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
