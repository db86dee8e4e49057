/** What is on the screen of sharing, copying and printing. */
import { css } from 'lit';

export const sharingStyles = css`
  /* Two ways to keep it are buttons; two ways to hand it on are quieter, and stand with their icons at the edge. */
  .details-tools > .text {
    margin-inline-start: -0.5em;
  }

  .take-away > .text {
    margin-inline-end: var(--_space-2);
    padding-inline: 0;
  }

  .share-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1 1 100%;
    gap: var(--_space-3);
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }

  .share-text {
    padding-block: var(--_space-3);
    white-space: pre-line;
    overflow-wrap: anywhere;
    border-block: 1px solid var(--_border);
  }

  .tick-row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_size-target);
    cursor: pointer;
  }

  .tick-row:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.22em;
  }

  .tick-row > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .sharing-said {
    flex: 1 1 100%;
    font-size: var(--_font-size-s);
  }

  /* Takes no room, and is there all the same: what is not cannot be heard when it begins to speak. */
  .sharing-said:empty {
    position: absolute;
  }

  .text-box {
    flex: 1 1 100%;
    inline-size: 100%;
    padding: var(--_space-2);
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    resize: vertical;
  }

  @media (forced-colors: active) {
    .share-panel {
      border: 1px solid;
    }
  }

  @media print {
    .share-panel,
    .sharing-said,
    .text-box {
      display: none;
    }
  }
`;
