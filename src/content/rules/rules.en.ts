/** The rules in English. Plain words, no blame; nothing here is a promise that a group cannot keep. */
import { rulesInWords } from './rule.js';

export const RULES_EN = rulesInWords('en', {
  pass: {
    title: 'You can pass, or just listen',
    text: 'Nobody has to speak.',
    more: 'You can pass at any time, and you do not have to say why.',
  },
  confidentiality: {
    title: 'What is said here stays here',
    text: 'We ask everyone to keep what they hear private. We cannot promise that everyone will.',
    more: 'Take away what you learned, not who said it.',
  },
  limits: {
    title: 'When we may need to tell someone',
    text: 'If someone’s safety is at risk, the people who run the group may need to get help.',
    more: 'They do no more than is needed, and they speak with you first if they can.',
  },
  online: {
    title: 'Privacy online',
    text: 'Nobody can promise it, because we cannot know who is near each screen.',
  },
  'own-experience': {
    title: 'Speak from your own experience',
    text: 'Say “I found…” rather than “you should…”.',
  },
  'one-at-a-time': {
    title: 'One person speaks at a time',
    text: 'We share the time, so that everyone who wants to speak can.',
  },
  respect: {
    title: 'You can disagree, and stay kind',
    text: 'Question the view, not the person. Nobody is put down for who they are.',
  },
  'time-out': {
    title: 'Step out whenever you need to',
    text: 'If you can, tell one of the people who run the group, so that nobody worries.',
  },
  'hard-details': {
    title: 'Go gently with hard details',
    text: 'We talk about how things are now, and leave out graphic details of trauma or self-harm.',
  },
  'on-time': {
    title: 'We start and end on time',
    text: 'Then everyone knows what to plan for.',
  },
  sober: {
    title: 'Please come without having had alcohol or drugs',
    text: 'If you have, please come another time.',
  },
  'no-selling': {
    title: 'No selling and no adverts',
    text: 'Nobody uses the group to sell or promote something.',
  },
  'no-names': {
    title: 'We do not name doctors or people outside the group',
    text: 'Say “my doctor” or “a friend” instead.',
  },
  'no-advice': {
    title: 'No advice about medicines, diagnoses or treatment',
    text: 'Ask a doctor, a pharmacist or another professional about those.',
    more: 'Ask before you give any other advice.',
  },
  danger: {
    title: 'If someone is in danger, that comes first',
    text: 'Get urgent help. This group is not a crisis service.',
  },
});
