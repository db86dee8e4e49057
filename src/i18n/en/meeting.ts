import type { MeetingMessages } from '../messages.js';

export const meetingEn: MeetingMessages = {
  inPerson: 'In person',
  inPersonAt: 'In person at {place}',
  seeDetails: 'See details',
};
