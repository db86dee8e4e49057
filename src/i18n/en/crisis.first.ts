/** English of the first view. */
import type { FirstCrisisMessages } from './crisis.js';

export const crisisFirstEn: FirstCrisisMessages = {
  title: 'Get help now',
  danger: 'Someone’s life is in danger',
  dangerHelp: 'Call now. You will not be wasting anyone’s time.',
  dangerHelpUk: 'Call, or go to your nearest A&E. You will not be wasting anyone’s time.',
  call: 'Call {number}',
  callLocal: 'Call your local emergency number.',
  worksToo: '{number} works too.',
  today: 'You need to talk to someone today',
  todayHelp: 'You do not need to know what to say.',
  noneChecked: 'We have no numbers here that were checked lately.',
  directory: 'Find a helpline',
  directoryNote: 'A list on another website',
  list: { comma: ', ' },
  free: 'free',
  dayAndNight: 'day and night',
  hoursUnknown: 'hours not checked',
  text: 'Text {number}',
  signLanguages: {
    bfi: 'British Sign Language through its website',
  },
};
