/** Labels around people’s own stories. The stories are the site’s. */
export interface StoriesMessages {
  readonly title: string;
}

export const storiesEn: StoriesMessages = {
  title: 'Other people’s experience',
};
