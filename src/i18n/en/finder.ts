import type { FinderMessages } from '../messages.js';

export const finderEn: FinderMessages = {
  ways: { 'in-person': 'In person', online: 'Online', phone: 'By phone' },
  title: 'Find a peer support group',
  howToMeet: 'How you would like to meet',
  searchLabel: 'What would help?',
  searchHint: 'Such as grief or anxiety',
  filters: 'Filters',
  groups: { one: '1 group', other: '{count} groups' },
  meetings: { one: '1 meeting', other: '{count} meetings' },
  meetingsFromGroups: '{meetings} from {groups}',
  sortLabel: 'Sort',
  sortSoonest: 'Soonest first',
  sortName: 'By name',
  showMore: { one: 'Show 1 more', other: 'Show {count} more' },
  notMeetingNow: 'Not meeting at the moment',
  zoneOfList: 'Times are {zone}.',
  arranged: 'Times agreed with the group',
  over: 'No dates to come',
  shownOf: '{shown} of {count} shown',
  zoneMissing: 'This list does not say which time zone its times are in.',
  searchDescription: 'The list below changes as you type. What you type stays on this page.',
};
