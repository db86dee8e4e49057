import type { DateMessages } from '../messages.js';

export const datesEn: DateMessages = {
  list: { comma: ', ', and: ' and ' },
  weekdays: [],
  shortWeekdays: [],
  months: [],
  shortMonths: [],
  dayName: '{weekday}',
  date: '{weekday} {day} {month}',
  dateWithYear: '{weekday} {day} {month} {year}',
  plainDate: '{day} {month} {year}',
  dayAndMonth: '{day} {month}',
  dateRange: '{start} to {end}',
  today: 'Today',
  tomorrow: 'Tomorrow',
};
