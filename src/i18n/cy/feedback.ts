import type { FeedbackMessages } from '../en/feedback.js';

export const feedbackCy: FeedbackMessages = {
  title: 'Dywedwch wrthym am grŵp',
};
