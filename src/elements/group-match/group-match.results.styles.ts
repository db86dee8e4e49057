/** The suggestions, and help first. Comes with the file that makes them. */
import { css } from 'lit';

export const groupMatchResults = css`
  .match-results,
  .match-urgent,
  .results-head,
  .card,
  .card .top,
  .others .top,
  .why,
  .reasons,
  .notes,
  .notes ul,
  .others {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  /* As wide as the questions, so that the answer does not jump away from the eye. */
  .match-results {
    --_support: var(--psw-color-support, #26523c);
    gap: var(--_space-4);
    max-inline-size: 40em;
    padding-block-start: var(--_space-2);
  }

  .match-urgent {
    --_urgent: var(--psw-color-urgent, #7b351e);
    --_urgent-surface: var(--psw-color-urgent-surface, #fdf3ec);
    gap: var(--_space-4);
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    .match-results {
      --_support: var(--psw-color-support, light-dark(oklch(40% 0.062 160), oklch(84% 0.065 160)));
    }

    .match-urgent {
      --_urgent: var(--psw-color-urgent, light-dark(oklch(42% 0.105 38), oklch(84% 0.08 45)));
      --_urgent-surface: var(--psw-color-urgent-surface, light-dark(oklch(97% 0.014 55), oklch(29.5% 0.026 45)));
    }
  }

  :is(.match-results, .match-urgent) p {
    max-inline-size: 62ch;
  }

  .step-title {
    font-size: var(--_font-size-xl);
  }

  .results-head {
    gap: var(--_space-1);
  }

  .lead .button.link {
    font-weight: 400;
    color: inherit;
  }

  .urgent-note {
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_urgent-surface);
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
  }

  .card {
    gap: var(--_space-4);
    padding: var(--_space-5) var(--_space-4);
  }

  .top {
    gap: 0.125em;
  }

  .card .name {
    font-size: var(--_font-size-xl);
  }

  .name .button.link {
    font-weight: inherit;
    line-height: inherit;
  }

  .why,
  .reasons,
  .notes,
  .notes ul {
    gap: 0.375em;
  }

  .reasons .icon {
    color: var(--_support);
  }

  .notes {
    padding-block-start: var(--_space-2);
  }

  /* Where the words of the heading begin. */
  .notes ul {
    padding-inline-start: 1.875em;
  }

  .on-paper {
    display: none;
  }

  .further {
    padding-block-start: var(--_space-2);
  }

  .others {
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
  }

  .further > .text {
    padding-inline: 0;
  }

  .others > .button {
    justify-self: start;
  }

  .others li {
    padding: var(--_space-4);
  }

  .others li + li {
    border-block-start: 1px solid var(--_border);
  }

  /* Very large text. */
  @container psw (max-width: 14em) {
    .card {
      padding-inline: var(--_space-3);
    }

    .notes ul {
      padding-inline-start: 0;
    }
  }

  @container psw (min-width: 34em) {
    .card,
    .others li {
      padding-inline: var(--_space-5);
    }
  }

  @media (forced-colors: active) {
    .urgent-note {
      border: 3px solid CanvasText;
    }
  }

  /* What was chosen is not printed; what was found is, with how to join. */
  @media print {
    .lead,
    .further,
    .on-screen,
    .card .buttons {
      display: none;
    }

    .card,
    .others li {
      break-inside: avoid;
    }

    .card {
      border-color: #000;
    }

    .name .button.link {
      display: inline;
      color: #000;
      text-decoration: none;
    }

    .on-paper {
      display: block;
    }
  }
`;
