/** The words around urgent help. Numbers and names of lines are content, not messages. */
export interface CrisisMessages {
  readonly title: string;
}

export const crisisEn: CrisisMessages = {
  title: 'Get help now',
};
