import { GroupFinder } from '../elements/group-finder/group-finder.js';
import { defineOnce } from './define-once.js';

defineOnce('group-finder', GroupFinder);
