/** What only pages need that keep their stories in a file. */
import { css } from 'lit';

export const loadStoriesStyles = css`
  .failure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }

  .failure .icon {
    color: var(--_notice);
  }

  /* What waits for its check keeps its place, and is neither seen, heard, found nor printed. Help is never put away. */
  .unseen {
    visibility: hidden;
  }

  .unseen .help {
    visibility: visible;
  }

  .wait {
    animation: wait 1ms 400ms both;
  }

  .wait:has(+ .unseen) {
    position: absolute;
  }

  @keyframes wait {
    from {
      visibility: hidden;
    }
  }

  @media print {
    .failure,
    .wait {
      display: none;
    }
  }
`;
