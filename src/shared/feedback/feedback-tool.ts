/**
 * "Tell us if something has changed", at the end of the details, where the page has a `<listing-feedback>`. It knows that
 * element only by its place in the page's list: its file may be here or not.
 */
import { css, html, nothing } from 'lit';
import { feedbackFormEn } from '../../i18n/en/feedback-form.js';
import { resolveMessages } from '../../i18n/locales.js';
import type { DetailsToolContext, MakeDetailsTool } from '../meeting/details-tools.js';
import { adoptStyles } from '../styles/adopt.js';
import { findFeedbackForm } from './feedback-forms.js';

const styles = css`
  .tell-us .button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
  }
`;

export const feedbackTool: MakeDetailsTool = (host) => {
  adoptStyles(host, styles);
  return {
    place: 'checked',
    render({ meeting, group, language }: DetailsToolContext): unknown {
      if (!findFeedbackForm(host.ownerDocument)) return nothing;
      const { feedbackForm } = resolveMessages(language, { feedbackForm: feedbackFormEn });
      const open = (): void => findFeedbackForm(host.ownerDocument)?.openFor(meeting, group);
      return html`<p class="tell-us small">
        <button class="button link" type="button" @click=${open}>${feedbackForm.open}</button>
      </p>`;
    },
  };
};
