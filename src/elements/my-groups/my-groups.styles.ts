import { css } from 'lit';

/** Of the first view. */
export const myGroupsStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  .list > p {
    max-inline-size: 62ch;
  }
`;
