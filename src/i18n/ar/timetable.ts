import type { TimetableMessages } from '../en/timetable.js';

export const timetableAr: TimetableMessages = {
  title: 'لقاءات هذا الأسبوع',
};
