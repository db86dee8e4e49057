/** What is on the screen of sharing, copying and printing. */
import { css } from 'lit';

export const sharingStyles = css`
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
    padding-inline-start: var(--_space-3);
    white-space: pre-line;
    overflow-wrap: anywhere;
    border-inline-start: 3px solid var(--_border-strong);
  }

  .tick-row {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_size-target);
    cursor: pointer;
  }

  .tick-row input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .tick-row > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .sharing-said {
    flex: 1 1 100%;
    font-size: var(--_font-size-s);
  }

  .sharing-said:empty {
    display: none;
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

  @media print {
    .share-panel,
    .sharing-said,
    .text-box {
      display: none;
    }
  }
`;
