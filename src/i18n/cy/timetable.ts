import type { TimetableMessages } from '../en/timetable.js';

export const timetableCy: TimetableMessages = {
  title: 'Cyfarfodydd yr wythnos hon',
};
