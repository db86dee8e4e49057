import type { StoriesMessages } from '../en/stories.js';

export const storiesCy: StoriesMessages = {
  title: 'Profiad pobl eraill',
};
