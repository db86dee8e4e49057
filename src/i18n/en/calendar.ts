/** Taking a date away: calendar, directions. */
export interface CalendarMessages {
  readonly add: string;
  readonly which: string;
  readonly series: string;
  /** `{date}` is "Tuesday 24 November". */
  readonly onlyDate: string;
  readonly titleLabel: string;
  /** `{title}` is the neutral title. */
  readonly discreet: string;
  readonly discreetHelp: string;
  readonly fullHelp: string;
  readonly reminder: string;
  readonly noReminder: string;
  readonly hourBefore: string;
  readonly dayBefore: string;
  readonly save: string;
  readonly saveHelp: string;
  readonly placeHelp: string;
  readonly google: string;
  readonly outlook: string;
  /** `{date}` is "24 November". */
  readonly outlookOnce: string;
  readonly linksHelp: string;
  readonly zoneUnknown: string;
  readonly nextDatesOnly: string;
  readonly directions: string;
  readonly directionsHelp: string;
  readonly googleMaps: string;
  readonly appleMaps: string;
  readonly openStreetMap: string;
  /** What is written into the calendar. Neutral words: nobody must learn from it what the group is about. */
  readonly file: {
    readonly title: string;
    readonly online: string;
    readonly phone: string;
    readonly join: string;
    readonly call: string;
  };
}

export const calendarEn: CalendarMessages = {
  add: 'Add to calendar',
  which: 'Which dates',
  series: 'All dates',
  onlyDate: 'Only {date}',
  titleLabel: 'What it is called in your calendar',
  discreet: '“{title}”',
  discreetHelp: 'Says nothing about what the group is for.',
  fullHelp: 'People who can see your calendar can read this name.',
  reminder: 'Reminder',
  noReminder: 'None',
  hourBefore: '1 hour before',
  dayBefore: '1 day before',
  save: 'Save calendar file',
  saveHelp: 'Opens in Apple Calendar, Outlook, Google Calendar and others. Nothing is sent anywhere.',
  placeHelp: 'The place is in it too. Its name may tell something.',
  google: 'Google Calendar',
  outlook: 'Outlook',
  outlookOnce: 'Outlook (only {date})',
  linksHelp:
    'These open another website, which will see the title, time and place. Changes to single dates are only in the file.',
  zoneUnknown: 'The list gives no time zone. The file has the times as they are in the list.',
  nextDatesOnly: 'The file holds the next dates, up to 30 of them. Come back for later ones.',
  directions: 'Get directions',
  directionsHelp: 'These open another website, which will see where you want to go.',
  googleMaps: 'Google Maps',
  appleMaps: 'Apple Maps',
  openStreetMap: 'OpenStreetMap',
  file: {
    title: 'Group meeting',
    online: 'Online',
    phone: 'By phone',
    join: 'Join: {link}',
    call: 'Call: {number}',
  },
};
