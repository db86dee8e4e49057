import { FirstVisit } from '../elements/first-visit/first-visit.js';
import { defineOnce } from './define-once.js';

defineOnce('first-visit', FirstVisit);
