import type { StoriesMessages } from '../en/stories.js';

export const storiesAr: StoriesMessages = {
  title: 'تجارب أشخاص آخرين',
};
