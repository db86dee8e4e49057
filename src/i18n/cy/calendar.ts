import type { CalendarMessages } from '../en/calendar.js';

export const calendarCy: CalendarMessages = {
  add: 'Ychwanegu at y calendr',
};
