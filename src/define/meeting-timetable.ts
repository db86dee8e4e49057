import { MeetingTimetable } from '../elements/meeting-timetable/meeting-timetable.js';
import { defineOnce } from './define-once.js';

defineOnce('meeting-timetable', MeetingTimetable);
