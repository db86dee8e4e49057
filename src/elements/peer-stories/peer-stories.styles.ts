import { css } from 'lit';

export const peerStoriesStyles = css`
  .stories,
  .story,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2) var(--_space-5);
  }

  .stories {
    row-gap: var(--_space-4);
  }

  .story {
    padding: var(--_space-5) var(--_space-4);
  }

  .story + .story {
    border-block-start: 1px solid var(--_border);
  }

  .main {
    max-inline-size: 62ch;
  }

  .note :is(h1, h2, h3, h4, h5, h6) {
    max-inline-size: 34ch;
    font-size: var(--_font-size-l);
  }

  .length {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .role::before {
    content: '· ';
    content: '· ' / '';
  }

  .story .buttons {
    padding-block-start: var(--_space-1);
  }

  @container psw (min-width: 34em) {
    .story {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
      padding: var(--_space-5);
    }
  }

  /* A story that is closed stays closed on paper: what it is about, and no more. */
  @media print {
    .end {
      display: none;
    }

    .note {
      break-after: avoid;
    }
  }
`;
