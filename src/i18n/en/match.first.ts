import type { MatchMessages } from './match.js';

/** What the first question needs, kept by itself so that it comes with the element; the rest comes after it. */
export type FirstMatchMessages = Omit<MatchMessages, 'results' | 'reasons' | 'notes' | 'urgentView' | 'threeTicked'>;

export const firstMatchEn: FirstMatchMessages = {
  title: 'Help me choose',
  progress: 'Question {at} of {count}. Skip any you like.',
  onlyQuestion: 'One question. Skip it if you like.',
  questions: {
    topic: 'What brings you here?',
    role: 'Which of these fits you?',
    attendance: 'How would you like to meet?',
    day: 'When could you take part?',
    access: 'What do you need to take part?',
    audience: 'Who would you like to be with?',
  },
  tickThree: 'Tick up to three.',
  tickAny: 'Tick any that fit.',
  roles: {
    'own-experience': 'I am going through it myself',
    'carer-family-friend': 'I care for someone',
    bereaved: 'Someone close to me has died',
    parent: 'I am a parent',
    professional: 'I work in care',
    anyone: 'Anyone',
  },
  rolesHint: 'As a carer, a relative or a friend',
  ways: { 'in-person': 'In person', online: 'Online', phone: 'By phone' },
  waysHint: {
    'in-person': 'In a room with other people',
    online: 'By video, from where you are',
    phone: 'A call with a few people',
  },
  week: { weekday: 'Monday to Friday', weekend: 'At the weekend' },
  times: { morning: 'In the morning', afternoon: 'In the afternoon', evening: 'In the evening' },
  timesHint: { morning: 'Before noon', afternoon: 'From noon to 5pm', evening: 'After 5pm' },
  languageNeeded: 'In this language: {language}',
  notSure: 'I am not sure',
  notSureHint: 'That is fine. It rules nothing out.',
  urgent: 'I need help right now',
  urgentHint: 'Or I might not be safe',
  showAll: { one: 'Show all', other: 'Show all {count}' },
  next: 'Next question',
  seeGroups: 'See groups',
  skip: 'Skip',
  back: 'Back',
  privacy: 'Your answers stay on this page. They are not sent or saved.',
  none: 'There are no groups to choose from yet.',
};
