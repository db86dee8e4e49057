import { MeetingCard } from '../elements/meeting-card/meeting-card.js';
import { defineOnce } from './define-once.js';

defineOnce('meeting-card', MeetingCard);
