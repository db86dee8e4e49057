/** The week at a glance. */
export interface TimetableMessages {
  readonly title: string;
}

export const timetableEn: TimetableMessages = {
  title: 'Meetings this week',
};
