import { css } from 'lit';

export const peerStoriesStyles = css`
  .label {
    font-weight: var(--_weight-strong);
  }
`;
