import type { NoticeMessages } from '../messages.js';

export const noticesEn: NoticeMessages = {
  laterToday: 'later today',
  tomorrowInSentence: 'tomorrow',
  inDays: { one: 'in 1 day', other: 'in {count} days' },
  yourTime: '{time} your time',
  placesLeft: { one: '1 place left.', other: '{count} places left.' },
  placesLeftOn: {
    one: '1 place left when the group last checked, on {date}.',
    other: '{count} places left when the group last checked, on {date}.',
  },
  full: 'No places left at the moment.',
  paused: 'Paused',
  pausedUntil: 'Paused until {date}',
  backOn: 'Back on {date}.',
  nothingToDo: 'Nothing to do until then.',
  notMeeting: 'Not meeting at the moment',
  closed: 'This group has closed',
  statusUnknown: 'Ask the group if it still meets',
  checkedOn: 'Checked by the group on {date}',
  facilitators: {
    runBy: 'Run by {people}.',
    runByRoles: 'Who runs it: {people}.',
    training: 'Training: {training}.',
    supervision: 'Who supports them: {supervision}.',
    standIn: 'When {name} is away: {standIn}.',
    standInUnnamed: 'When they are away: {standIn}.',
  },
};
