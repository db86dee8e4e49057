/**
 * What goes on paper. It is never on the screen, so it has no colours: browsers print none unless they are told to, and
 * rules and type carry it. A4 and A5, and so letter and half letter.
 */
import { css } from 'lit';

export const sheetStyles = css`
  .paper {
    font-size: 12pt;
    line-height: 1.35;
    color: #000;
  }

  .paper.large {
    font-size: 18pt;
  }

  .paper :is(h1, h2, h3, p, dt, dd, li) {
    overflow-wrap: anywhere;
  }

  .paper h1 {
    font-size: 1.5em;
  }

  .paper-head {
    display: grid;
    gap: 0.125em;
    padding-block-end: 0.5em;
    border-block-end: 2pt solid;
  }

  .paper h2 {
    margin-block: 1em 0.25em;
    font-size: 1.2em;
    break-after: avoid;
  }

  .paper h3 {
    font-size: 1em;
  }

  .paper-row {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 0.5pt solid;
    break-inside: avoid;
  }

  .paper.large .paper-row {
    grid-template-columns: minmax(0, 1fr);
  }

  .paper-row .paper-when {
    font-weight: 600;
  }

  .paper-entry {
    padding-block: 0.75em;
  }

  /* Heavier and further than the lines to write on that stand before it. */
  .paper-entry + .paper-entry {
    margin-block-start: 1em;
    border-block-start: 2pt solid;
  }

  .paper-entry h2 {
    margin-block: 0 0.25em;
  }

  .paper-entry dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.2em;
    break-inside: avoid;
  }

  .paper.large .paper-entry dl > div {
    grid-template-columns: minmax(0, 1fr);
  }

  .paper dt {
    font-weight: 600;
  }

  .paper-page {
    display: flex;
    align-items: center;
    gap: 0.75em;
    break-inside: avoid;
  }

  .paper .qr {
    flex: none;
    /* Large enough for any camera, whatever the size of the text. */
    inline-size: 30mm;
    block-size: 30mm;
    fill: #000;
    background: #fff;
  }

  .paper-notes {
    margin-block-start: 0.5em;
    break-inside: avoid;
  }

  .paper-notes > span {
    display: block;
    block-size: 1.75em;
    border-block-end: 0.5pt solid;
  }

  .paper-foot {
    display: grid;
    gap: 0.25em;
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 2pt solid;
  }
`;
