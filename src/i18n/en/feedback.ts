/** What visitors can tell about a listing. */
export interface FeedbackMessages {
  readonly title: string;
}

export const feedbackEn: FeedbackMessages = {
  title: 'Tell us about a group',
};
