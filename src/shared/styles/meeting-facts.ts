/** What only some meetings say, wherever it stands: soon, how to join, a pause, quiet extras. */
import { css } from 'lit';

export const meetingFacts = css`
  .now {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: var(--_weight-strong);
    color: var(--_accent-text);
  }

  .now .icon {
    margin-block-start: 0.125em;
  }

  .join {
    font-weight: var(--_weight-strong);
  }

  .join > .icon {
    color: var(--_accent-text);
  }

  .join .rest {
    font-weight: 400;
  }

  .flag {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    font-weight: var(--_weight-strong);
    color: var(--_notice);
  }

  .paused .line > .icon {
    color: var(--_notice);
  }

  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.125em;
    overflow: clip;
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .extras li {
    position: relative;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .extras li + li::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.7em;
  }

  /* On paper, "in 20 minutes" is soon untrue. */
  @media print {
    .now {
      display: none;
    }
  }
`;
