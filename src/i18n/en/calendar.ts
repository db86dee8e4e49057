/** Taking a date away: calendar, directions. */
export interface CalendarMessages {
  readonly add: string;
}

export const calendarEn: CalendarMessages = {
  add: 'Add to calendar',
};
