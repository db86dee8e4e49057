import { css } from 'lit';

export const groupMapStyles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
`;
