/** A few questions, and the groups that may suit. */
export interface MatchMessages {
  readonly title: string;
}

export const matchEn: MatchMessages = {
  title: 'Help me choose',
};
