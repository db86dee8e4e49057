import { css } from 'lit';

export const peerStoriesStyles = css`
  .stories,
  .story,
  .main,
  .note,
  .failure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .stories {
    gap: var(--_space-4);
  }

  .story {
    gap: var(--_space-2) var(--_space-5);
    padding: var(--_space-5) var(--_space-4);
  }

  .story + .story {
    border-block-start: 1px solid var(--_border);
  }

  .main {
    gap: var(--_space-2);
    max-inline-size: 62ch;
  }

  .note {
    gap: 0.125em;
  }

  .note :is(h1, h2, h3, h4, h5, h6) {
    max-inline-size: 34ch;
    font-size: var(--_font-size-l);
  }

  .length {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.125em;
    overflow: clip;
  }

  .who li {
    position: relative;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .who li + li::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.7em;
  }

  .story .buttons {
    padding-block-start: var(--_space-1);
  }

  .mark {
    justify-self: start;
    padding: 0 0.5em;
    font-weight: var(--_weight-strong);
    color: var(--_notice);
    border: 2px dashed currentColor;
    border-radius: var(--_radius-s);
  }

  .placeholders {
    border: 2px dashed var(--_border-strong);
  }

  .failure {
    justify-items: start;
    gap: var(--_space-3);
    padding: var(--_space-4);
  }

  /* What waits for its check keeps its place, and is neither seen, heard, found nor printed. */
  .stack {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .unseen {
    visibility: hidden;
  }

  /* Help is never put away. */
  .unseen .help {
    visibility: visible;
  }

  .unseen ~ .wait {
    position: absolute;
    inset-block-start: 0;
  }

  .wait {
    animation: wait 1ms 400ms both;
  }

  @keyframes wait {
    from {
      visibility: hidden;
    }
  }

  @container psw (min-width: 34em) {
    .story {
      grid-template-columns: var(--_size-spine) minmax(0, 1fr);
      padding: var(--_space-5);
    }

    .length {
      padding-block-start: 0.125em;
    }
  }

  @media (forced-colors: active) {
    .placeholders {
      border-color: CanvasText;
    }
  }

  @media print {
    .placeholders,
    .failure,
    .wait,
    .end {
      display: none;
    }

    .story {
      break-inside: auto;
    }

    .note {
      break-after: avoid;
    }
  }
`;
