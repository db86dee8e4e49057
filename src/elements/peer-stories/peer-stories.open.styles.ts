/** What only open stories need. */
import { css } from 'lit';

export const openStoryStyles = css`
  .opened,
  .told,
  .words,
  .record,
  .facade,
  .after {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .opened {
    gap: var(--_space-4) var(--_space-5);
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }

  .told {
    gap: var(--_space-3);
    align-content: start;
  }

  .story-title {
    font-size: var(--_font-size-xl);
    font-weight: var(--_weight-heading);
  }

  .words {
    gap: var(--_space-3);
  }

  .facade,
  .after {
    gap: var(--_space-2);
  }

  :is(.facade, .after) .button {
    justify-self: start;
    max-inline-size: 100%;
  }

  .facade,
  .after,
  .opened .help {
    padding: var(--_space-4);
    background: var(--_surface-sunken);
    border-radius: var(--_radius-s);
  }

  .record {
    gap: var(--_space-2);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
    color: var(--_text-quiet);
  }

  .record dt {
    font-weight: var(--_weight-strong);
  }

  .opened .close {
    justify-self: start;
    max-inline-size: 100%;
    margin-inline-start: -0.5em;
  }

  .mark {
    inline-size: fit-content;
    margin-block-end: var(--_space-1);
    padding: 0 0.5em;
    font-weight: var(--_weight-strong);
    color: var(--_notice);
    border: 2px dashed currentColor;
    border-radius: var(--_radius-s);
  }

  .sheet:has(.mark) {
    border: 2px dashed var(--_border-strong);
  }

  audio,
  video {
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
  }

  video {
    block-size: auto;
    aspect-ratio: 16 / 9;
    background: #000;
    border-radius: var(--_radius-s);
  }

  @container psw (min-width: 56em) {
    .main:has(.helped) {
      max-inline-size: none;
    }

    .helped {
      grid-template-columns: minmax(0, 62ch) minmax(12em, 1fr);
    }

    /* Beside the words for as long as they are read. */
    .helped > .help {
      order: 1;
      align-self: start;
      position: sticky;
      inset-block-start: var(--_space-4);
    }
  }

  @media (forced-colors: active) {
    .facade,
    .after,
    .opened .help {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    audio,
    video,
    .facade,
    .after,
    .sheet:has(.mark) {
      display: none;
    }
  }
`;
