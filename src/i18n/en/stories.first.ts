import type { StoriesMessages } from './stories.js';

/** What is seen before anything is opened, kept by itself so that it comes with the element; the rest comes after it. */
export type FirstStoriesMessages = Omit<
  StoriesMessages,
  'loading' | 'checking' | 'failed' | 'failedHelp' | 'tryAgain' | 'open' | 'placeholder'
>;

export const firstStoriesEn: FirstStoriesMessages = {
  title: 'Other people’s experience',
  noneNow: 'There are no stories here at the moment.',
  about: 'What this story is about',
  read: 'Read this story',
  listen: 'Listen or read',
  watch: 'Watch or read',
  close: 'Close this story',
  skip: 'Skip this',
  end: 'That was the last story.',
  minutesToRead: { one: 'About 1 minute to read', other: 'About {count} minutes to read' },
  minutesToListen: { one: 'About 1 minute to listen to', other: 'About {count} minutes to listen to' },
  minutesToWatch: { one: 'About 1 minute to watch', other: 'About {count} minutes to watch' },
  names: {
    pseudonym: '{name} (not their real name)',
    'first-name': '{name} (first name only)',
    anonymous: 'Someone who chose not to give a name',
  },
  roles: {
    'own-experience': 'Has been through it',
    'carer-family-friend': 'Carer, family or friend',
    bereaved: 'Has lost someone',
    parent: 'Parent',
    professional: 'Works in care',
  },
  topics: 'Topics: {topics}',
};
