/** Labels around what to expect. The texts themselves are content, or the group’s own. */
export interface VisitMessages {
  readonly title: string;
}

export const visitEn: VisitMessages = {
  title: 'Your first visit',
};
