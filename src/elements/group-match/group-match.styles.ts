import { css } from 'lit';

/** The first question. What comes after it is in `group-match.results.styles.ts`. */
export const groupMatchStyles = css`
  .frame,
  .match,
  .match fieldset,
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .frame {
    gap: var(--_space-4);
  }

  .match {
    gap: var(--_space-5);
    max-inline-size: 40em;
    padding: var(--_space-5) var(--_space-4);
  }

  .match-progress {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    margin-block-end: calc(var(--_space-2) - var(--_space-5));
  }

  .match-progress p {
    flex: 1 1 10em;
    min-inline-size: min(100%, 10em);
  }

  .dots {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.375em;
  }

  .dots i {
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 1.5px solid var(--_border-strong);
    border-radius: 50%;
  }

  .dots .done {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .dots .here {
    inline-size: 0.875em;
    block-size: 0.875em;
    background: radial-gradient(var(--_accent) 45%, transparent 52%);
    border-color: var(--_accent);
  }

  .match :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-l);
  }

  .answers {
    gap: var(--_space-2);
    padding-block-start: var(--_space-4);
  }

  .answer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    align-items: center;
    gap: 0 0.875em;
    min-block-size: max(3.5em, 56px);
    padding: 0.625em 1em;
    background: var(--_surface);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .answer > span {
    grid-column: 2;
    overflow-wrap: anywhere;
  }

  .answer .label {
    font-weight: var(--_weight-strong);
    line-height: 1.25;
  }

  .answer .label + span {
    margin-block-start: 0.125em;
  }

  .answer input {
    grid-row: 1 / span 2;
  }

  .answer:hover {
    border-color: var(--_text);
  }

  .answer:has(:checked) {
    background: var(--_surface-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  /* The row shows the focus, as it is what can be pressed. */
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .answer input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .answer:not(.apart) + .apart,
  .show-all + .apart {
    margin-block-start: var(--_space-3);
  }

  .show-all {
    justify-self: start;
  }

  .loading {
    animation: psw-appear 1ms 400ms both;
  }

  @keyframes psw-appear {
    from {
      visibility: hidden;
    }
  }

  /* Very large text. */
  @container psw (max-width: 14em) {
    .match {
      padding: var(--_space-3);
    }

    .answer {
      column-gap: 0.5em;
      padding-inline: 0.5em;
    }
  }

  /* Twice the size on the smallest phone: room for the longest words first. The whole row can be pressed. */
  @container psw (max-width: 10em) {
    .match {
      padding: var(--_space-3) var(--_space-2);
    }

    .answer {
      gap: 0 0.375em;
      padding-inline: 0.375em;
      hyphens: auto;
    }

    .answer input {
      inline-size: 1em;
      block-size: 1em;
    }
  }

  @container psw (min-width: 34em) {
    .match {
      padding: var(--_space-6);
    }
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    .answer:has(:focus-visible) {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }

    .dots :is(.done, .here) {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .answer {
      break-inside: avoid;
    }
  }
`;
