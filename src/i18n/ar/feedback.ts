import type { FeedbackMessages } from '../en/feedback.js';

export const feedbackAr: FeedbackMessages = {
  title: 'أخبرنا عن مجموعة',
};
