import type { CountForms } from '../messages.js';

/** The week at a glance. */
export interface TimetableMessages {
  readonly title: string;
  readonly thisWeek: string;
  readonly lastWeek: string;
  readonly nextWeek: string;
  readonly today: string;
  /** Of any other week. */
  readonly weekOf: string;
  /** Two dates of one month, `{start}` a number alone: "7 to 13 December". */
  readonly rangeInMonth: string;
  /** The week and how many meetings it has: said when another week is on show, and the caption of the table. */
  readonly announced: string;
  /** What the three buttons are for. */
  readonly navigation: string;
  readonly timeOfDay: string;
  readonly times: Readonly<Record<'morning' | 'afternoon' | 'evening', string>>;
  /** What the two buttons are for. */
  readonly zones: string;
  readonly yourZone: string;
  readonly groupZone: string;
  readonly inYourZone: string;
  readonly showMore: CountForms;
  readonly paused: string;
  readonly off: string;
  readonly none: string;
  /** Of one week. */
  readonly empty: string;
  readonly nextOn: string;
  readonly showNext: string;
  readonly noneAhead: string;
  readonly arranged: CountForms;
  readonly ways: Readonly<Record<'in-person' | 'online' | 'phone', string>>;
  readonly wayOr: string;
}

export const timetableEn: TimetableMessages = {
  title: 'Meetings by week',
  thisWeek: 'This week',
  lastWeek: 'Last week',
  nextWeek: 'Next week',
  today: 'Today',
  weekOf: 'Week of {range}',
  rangeInMonth: '{start} to {end}',
  announced: '{week}, {count}',
  navigation: 'Choose a week',
  timeOfDay: 'Time of day',
  times: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  zones: 'Whose clock the times follow',
  yourZone: 'Times in your zone ({zone})',
  groupZone: 'Times where the groups meet',
  inYourZone: 'Times are in your time zone: {zone}.',
  showMore: { one: 'Show 1 more', other: 'Show {count} more' },
  paused: 'Groups marked “{paused}” are not meeting then.',
  off: 'No meeting',
  none: 'There are no meetings to show at the moment.',
  empty: 'No meetings in this week.',
  nextOn: 'The next one is on {date}.',
  showNext: 'Show that week',
  noneAhead: 'No later dates are known.',
  arranged: {
    one: '1 meeting has no fixed time. The group agrees it with you.',
    other: '{count} meetings have no fixed time. The groups agree it with you.',
  },
  ways: { 'in-person': 'In person', online: 'Online', phone: 'By phone' },
  wayOr: '{first} or {second}',
};
