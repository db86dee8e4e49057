import { CrisisHelp } from '../elements/crisis-help/crisis-help.js';
import { defineOnce } from './define-once.js';

defineOnce('crisis-help', CrisisHelp);
