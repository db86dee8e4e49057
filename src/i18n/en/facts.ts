import type { FactMessages } from '../messages.js';

export const factsEn: FactMessages = {
  online: 'Online by video',
  phone: 'By phone',
  wayUnknown: 'Ask the group how it meets',
  orOnline: '{first}, or online by video',
  orPhone: '{first}, or by phone',
  orOnlineOrPhone: '{first}, online by video, or by phone',
  join: {
    'drop-in': 'Just turn up.',
    book: 'Book first.',
    contact: 'Ask first.',
    referral: 'By referral.',
    'waiting-list': 'Waiting list.',
  },
  joinHelp: {
    'drop-in': 'No need to book.',
    book: 'The group keeps a place for you.',
    contact: 'Get in touch before you go.',
    referral: 'A doctor or another service asks for a place for you.',
    'waiting-list': 'The group will tell you when there is a place.',
  },
  startsSoon: 'Starts {when}.',
  inProgress: '{started}.',
  canStillJoin: 'You can still join.',
  actionContext: ': {name}',
  size: 'Usually {size} people',
  free: 'Free',
  joinOnline: 'Join online',
};
