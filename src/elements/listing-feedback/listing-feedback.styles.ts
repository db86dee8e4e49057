import { css } from 'lit';

export const listingFeedbackStyles = css`
  .form,
  .form form,
  .head,
  .form fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .form,
  .form form {
    gap: var(--_space-5);
  }

  .form {
    padding: var(--_space-5) var(--_space-4);
  }

  .form fieldset {
    gap: var(--_space-2);
  }

  .head {
    gap: 0.375em;
  }

  .form p {
    max-inline-size: 62ch;
  }

  .step-title {
    font-size: var(--_font-size-l);
  }

  .form legend {
    margin-block-end: var(--_space-2);
  }

  .choice {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: max(3.5em, 56px);
    padding: var(--_space-3) var(--_space-4);
    border: 1.5px solid var(--_border-strong);
    border-radius: var(--_radius-s);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_surface-sunken);
    border-color: var(--_text);
  }

  /* A shadow and no wider edge, so that nothing moves. */
  .choice:has(:checked) {
    background: var(--_surface-tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .choice > span {
    display: grid;
    min-inline-size: 0;
  }

  .choice input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  @container psw (min-width: 34em) {
    .form {
      padding: var(--_space-6);
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-width: 3px;
    }
  }

  @media print {
    .form {
      padding: 0;
      border: 0;
    }
  }
`;
