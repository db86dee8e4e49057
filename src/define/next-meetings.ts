import { NextMeetings } from '../elements/next-meetings/next-meetings.js';
import { defineOnce } from './define-once.js';

defineOnce('next-meetings', NextMeetings);
