import type { CalendarMessages } from '../en/calendar.js';

export const calendarAr: CalendarMessages = {
  add: 'أضف إلى التقويم',
};
